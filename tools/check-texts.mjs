// @ts-check
/**
 * The texts of the web app: complete in six languages, with the same places and the plural forms that each language needs,
 * and a word for every type, and for every field and closed list that people write. The texts are extracted by `npm run gen`; what is
 * new stands in the .po files without a translation until somebody writes one.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAsCommand } from './tree.mjs';

const LANGUAGES = ['en', 'it', 'hr', 'el', 'ro', 'sl'];
const LOCALES = 'apps/web/src/i18n/locales';
const LABELS = 'apps/web/src/records/labels.ts';
const SEPARATOR = '\u001f';

/** @typedef {{ id: string, source: string, text: string, line: number }} Entry */

/** @param {string} block @param {string} keyword @returns {string} */
function value(block, keyword) {
  const lines = new RegExp(`^${keyword} ((?:"(?:[^"\\\\]|\\\\.)*"\\n?)+)`, 'm').exec(block)?.[1] ?? '';
  return [...lines.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => JSON.parse(`"${text}"`)).join('');
}

/**
 * Entries of one catalogue; `id` is what a page would show if the text were not loaded.
 * @param {string} language @param {string} [root] @returns {Entry[]}
 */
export function readCatalogue(language, root = '.') {
  let line = 1;
  const blocks = readFileSync(join(root, LOCALES, `${language}.po`), 'utf8')
    .split('\n\n')
    .map((block) => {
      const at = line;
      line += block.split('\n').length + 1;
      return { block, at };
    });
  return blocks
    .slice(1)
    .filter(({ block }) => /^msgid /m.test(block))
    .map(({ block, at }) => {
      const source = value(block, 'msgid');
      const key = `${source}${SEPARATOR}${value(block, 'msgctxt')}`;
      const id = createHash('sha256').update(key).digest('base64').slice(0, 6);
      return { id, source, text: value(block, 'msgstr'), line: at };
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
    [...(forms ?? '').matchAll(/(\w+)\s*\{/g)].map(([, form]) => form ?? ''),
  );
}

/** The forms whole numbers take in a language: Slovene has one, two, few and other. @param {string} language */
function neededForms(language) {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1000 }, (_, number) => rules.select(number)))].sort();
}

/** @param {string} language @param {Entry} entry @returns {boolean} whether a translation has what its source has */
function agrees(language, { source, text }) {
  return (
    places(source).join() === places(text).join() &&
    plurals(source).length === plurals(text).length &&
    plurals(text).every((forms) => neededForms(language).every((form) => forms.includes(form)))
  );
}

/** @param {string} language @param {string} root @returns {import('./tree.mjs').Finding[]} */
function catalogueProblems(language, root) {
  const file = `${LOCALES}/${language}.po`;
  return readCatalogue(language, root).flatMap((entry) => {
    const { source, text, line } = entry;
    if (!text) return [{ rule: 'text-translated', file, line, message: `"${source}" has no translation: write one.` }];
    if (agrees(language, entry)) return [];
    return [
      {
        rule: 'text-complete',
        file,
        line,
        message: `"${text}" needs the places of its source and the plural forms ${neededForms(language).join(', ')}.`,
      },
    ];
  });
}

/** Written by verbs of their own, and shown field by field in histories and the audit as what people write by forms. */
const ALSO_SHOWN = ['Proposal', 'ProposalConflict', 'ProposalMode'];

/** Never shown as a field. */
const HIDDEN = ['id', 'rev', 'createdAt', 'updatedAt', 'canonical'];

/** @param {string} root @returns {import('./tree.mjs').Finding[]} fields, closed lists and types without a word */
function wordProblems(root) {
  const labels = readFileSync(join(root, LABELS), 'utf8');
  const { types } = JSON.parse(readFileSync(join(root, 'records.json'), 'utf8'));
  /** @param {string} name */
  const has = (name) => new RegExp(`^  '?${name.replace('.', '[.]')}'?: `, 'm').test(labels);
  /** @typedef {{ name: string, choice?: string }} Field */
  /** @typedef {{ name: string, mutations: { create?: unknown }, fields: Field[] }} Type */
  const unnamed = types.flatMap((/** @type {Type} */ { name }) => (has(name) ? [] : [name]));
  const missing = types
    .filter((/** @type {Type} */ { name, mutations }) => mutations.create || ALSO_SHOWN.includes(name))
    .flatMap((/** @type {Type} */ { name: type, fields }) => [
      ...fields
        .filter(({ name }) => !HIDDEN.includes(name) && !has(name) && !has(`${type}.${name}`))
        .map(({ name }) => `${type}.${name}`),
      ...fields.flatMap(({ choice }) => (choice && !has(choice) ? [choice] : [])),
    ]);
  return [...new Set([...unnamed, ...missing])].map((name) => ({
    rule: 'text-word',
    file: LABELS,
    message: `${name} has no word: add one, run \`npm run gen\`, and translate it.`,
  }));
}

/** @param {string} [root] @returns {import('./tree.mjs').Finding[]} */
export function checkTexts(root = '.') {
  if (!existsSync(join(root, LOCALES))) return [];
  return [...LANGUAGES.flatMap((language) => catalogueProblems(language, root)), ...wordProblems(root)];
}

runAsCommand(import.meta.url, checkTexts);
