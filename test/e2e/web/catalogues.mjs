/** The texts of the web app: complete in six languages, with the same places and the plural forms each language needs. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { check, same } from './suite.mjs';

export const LANGUAGES = ['en', 'it', 'hr', 'el', 'ro', 'sl'];
const SOURCE = 'apps/web/src';
const FOLDER = `${SOURCE}/i18n/locales`;
const SEPARATOR = '\u001f';

/** @typedef {{ id: string, source: string, text: string }} Entry */

/** @param {string} block @param {string} keyword @returns {string} */
function value(block, keyword) {
  const lines = new RegExp(`^${keyword} ((?:"(?:[^"\\\\]|\\\\.)*"\\n?)+)`, 'm').exec(block)?.[1] ?? '';
  return [...lines.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => JSON.parse(`"${text}"`)).join('');
}

/** Entries of one catalogue; `id` is what a page would show if the text were not loaded. @param {string} language @returns {Entry[]} */
export function readCatalogue(language) {
  const blocks = readFileSync(`${FOLDER}/${language}.po`, 'utf8').split('\n\n').slice(1);
  return blocks
    .filter((block) => /^msgid /m.test(block))
    .map((block) => {
      const source = value(block, 'msgid');
      const key = `${source}${SEPARATOR}${value(block, 'msgctxt')}`;
      const id = createHash('sha256').update(key).digest('base64').slice(0, 6);
      return { id, source, text: value(block, 'msgstr') };
    });
}

/** The names in braces and the tags of a text, in order of the alphabet. @param {string} text */
function places(text) {
  const names = [...text.matchAll(/\{\s*(\w+)\s*(?:,|\})/g)].map(([, name]) => name);
  const tags = [...text.matchAll(/<\/?\d+\/?>/g)].map(([tag]) => tag);
  return [...new Set(names), ...tags].sort();
}

/** @param {string} text @returns {string[][]} the plural forms of each plural in it */
function plurals(text) {
  return [...text.matchAll(/\{\s*\w+\s*,\s*plural\s*,((?:[^{}]|\{[^{}]*\})*)\}/g)].map(([, forms]) =>
    [...forms.matchAll(/(\w+)\s*\{/g)].map(([, form]) => form),
  );
}

/** The forms whole numbers take in a language: Slovene has one, two, few and other. @param {string} language */
function neededForms(language) {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1000 }, (_, number) => rules.select(number)))].sort();
}

export async function checkCatalogues() {
  for (const language of LANGUAGES) {
    const entries = readCatalogue(language);
    await check(`catalogue ${language}: no text is missing`, () =>
      same(
        entries.filter(({ text }) => !text).map(({ source }) => source),
        [],
        'without a translation',
      ),
    );
    await check(`catalogue ${language}: same places, all plural forms`, () => {
      const wrong = entries.filter(
        ({ source, text }) =>
          places(source).join() !== places(text).join() ||
          plurals(source).length !== plurals(text).length ||
          plurals(text).some((forms) => neededForms(language).some((form) => !forms.includes(form))),
      );
      same(
        wrong.map(({ text }) => text),
        [],
        'wrong',
      );
    });
  }
  await check('every field, closed list and type that people write has a word', () => {
    const labels = readFileSync(`${SOURCE}/records/labels.ts`, 'utf8');
    const { types } = JSON.parse(readFileSync('records.json', 'utf8'));
    const has = (name) => new RegExp(`^  '?${name.replace('.', '[.]')}'?: `, 'm').test(labels);
    const hidden = ['id', 'rev', 'createdAt', 'updatedAt', 'canonical'];
    const missing = types
      .filter(({ mutations }) => mutations.create)
      .flatMap(({ name: type, fields }) => [
        ...(has(type) ? [] : [type]),
        ...fields
          .filter(({ name }) => !hidden.includes(name) && !has(name) && !has(`${type}.${name}`))
          .map(({ name }) => `${type}.${name}`),
        ...fields.flatMap(({ choice }) => (choice && !has(choice) ? [choice] : [])),
      ]);
    same(missing, [], 'without a word in records/labels.ts');
  });
  await check('components hold no colours of their own: only theme/ may', () => {
    const names = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => /\.(ts|tsx|css)$/.test(name) && !/^(theme|gql)\//.test(name));
    const hex = files.filter((file) =>
      /[\s'"(:]#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b/.test(readFileSync(`${SOURCE}/${file}`, 'utf8')),
    );
    same(hex, [], 'files with a hex value');
  });
}
