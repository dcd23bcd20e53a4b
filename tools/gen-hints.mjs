// @ts-check
/**
 * Writes apps/web/src/records/{hints,type-hints}.ts: the descriptions of the fields that people write and of their record
 * types, as texts of the web app, so that they are extracted and translated as all others are. Two files, because the
 * page that lists the types needs no hints of forms.
 */
import { existsSync, readFileSync } from 'node:fs';
import { writeChanged } from './write-changed.mjs';

const FOLDER = 'apps/web/src/records';

/** @typedef {{ name: string, description: string, mutations: { create?: unknown }, fields: { name: string, description: string, writable: boolean }[] }} RecordType */

/** @param {string} text as a message of Lingui: braces and apostrophes are its own signs */
const message = (text) =>
  `msg\`${text
    .replaceAll("'", "''")
    .replaceAll(/[{}]/g, "'$&'")
    .replaceAll(/[\\`]|\$(?=\{)/g, '\\$&')}\``;

/** @param {RecordType} type @returns {string[]} lines */
const fieldsOf = ({ name, fields }) => [
  `  ${name}: {`,
  ...fields.filter(({ writable }) => writable).map((field) => `    ${field.name}: ${message(field.description)},`),
  '  },',
];

/** @param {string} comment @param {string} declaration @param {string[]} lines */
const fileOf = (comment, declaration, lines) =>
  [
    '// Written by `npm run gen` from records.json: change the description where the type is declared.',
    "import type { MessageDescriptor } from '@lingui/core';",
    "import { msg } from '@lingui/core/macro';",
    '',
    `/** ${comment} */`,
    `export const ${declaration} = {`,
    ...lines,
    '};',
    '',
  ].join('\n');

/** @returns {Record<string, string>} the files with their texts; nothing where there is no web app */
export function hintFiles() {
  if (!existsSync(FOLDER) || !existsSync('records.json')) return {};
  const { types } = JSON.parse(readFileSync('records.json', 'utf8'));
  /** @type {RecordType[]} */
  const written = types.filter((/** @type {RecordType} */ { mutations }) => mutations.create);
  return {
    [`${FOLDER}/hints.ts`]: fileOf(
      'What belongs into a field, by type and field.',
      'fieldHints: Readonly<Record<string, Readonly<Record<string, MessageDescriptor>>>>',
      written.flatMap(fieldsOf),
    ),
    [`${FOLDER}/type-hints.ts`]: fileOf(
      'What a type of record is.',
      'typeHints: Readonly<Record<string, MessageDescriptor>>',
      written.map(({ name, description }) => `  ${name}: ${message(description)},`),
    ),
  };
}

if (process.argv[1]?.endsWith('gen-hints.mjs')) {
  process.exitCode = writeChanged(hintFiles(), { check: process.argv.includes('--check') });
}
