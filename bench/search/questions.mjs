// @ts-check
/** What people type when they look for an organisation: one generator per class of question. */
import { randomFrom, sampleOf } from './random.mjs';

/** @typedef {import('./organisations.mjs').Body} Body */
/** @typedef {{ text: string, keys: ReadonlySet<string> }} Question `keys`: the organisations that are right answers */
/** @typedef {ReadonlyMap<string, number>} Uses in how many names a word occurs */
/** @typedef {{ holders: ReadonlyMap<string, ReadonlySet<string>>, uses: Uses }} Known */

const SMALLEST_WORD = 5;
const OTHER_NAMES = ['AS_PRINTED', 'TRANSLATION', 'SHORT'];

/** @param {string} text @returns {string} lower case without accents: what a hurried person types */
const plain = (text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đð]/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i');

/** @param {string} text @returns {string[]} */
const wordsOf = (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

const LATIN = 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'.split(' ');
const LETTERS = new Map([...'αβγδεζηθικλμνξοπρσςτυφχψω'].map((letter, at) => [letter, LATIN[at] ?? letter]));

/** @param {string} text @returns {string} Greek letter by letter in Latin ones */
const byLetter = (text) => plain(text).replace(/\p{Script=Greek}/gu, (letter) => LETTERS.get(letter) ?? letter);

/** @param {string} text @returns {string} Greek as passports write it (ELOT 743) */
const asInPassports = (text) =>
  byLetter(
    plain(text)
      .replace(/ου/g, 'ou')
      .replace(/([αεη])υ(?=[θκξπσςτφχψ]|$|\P{L})/gu, '$1f')
      .replace(/([αεη])υ/g, '$1v')
      .replace(/γγ/g, 'ng')
      .replace(/(^|\P{L})μπ/gu, '$1b'),
  );

/** @param {string} word @param {() => number} random @returns {string} one letter lost, doubled, swapped or wrong */
function misspelt(word, random) {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
  const wrong = 'eaionrt'.replace(letter, '')[Math.floor(random() * 6)] ?? 'x';
  const ways = [
    before + after,
    before + letter + letter + after,
    before + after.slice(0, 1) + letter + after.slice(1),
    before + wrong + after,
  ];
  return ways[Math.floor(random() * ways.length)] ?? word;
}

/** @param {string} text @param {() => number} random @param {number} mistakes in as many words; undefined: too few long ones */
function mistyped(text, random, mistakes) {
  const long = sampleOf(
    [...new Set(wordsOf(text))].filter((word) => word.length >= SMALLEST_WORD),
    mistakes,
    Math.floor(random() * 1e9),
  );
  if (long.length < mistakes) return undefined;
  return long.reduce((typed, word) => typed.replace(word, misspelt(word, random)), text);
}

/** @param {string} text @param {() => number} random @returns {string | undefined} */
function reordered(text, random) {
  const words = wordsOf(text);
  if (words.length < 3) return undefined;
  const turn = 1 + Math.floor(random() * (words.length - 1));
  return [...words.slice(turn), ...words.slice(0, turn)].join(' ');
}

/**
 * @param {string} text
 * @param {Uses} uses
 * @returns {string | undefined} its two rarest words, in their order: people remember what tells a name from others
 */
function twoWords(text, uses) {
  const words = [...new Set(wordsOf(text))].filter((word) => word.length > 2);
  const rank = (/** @type {string} */ word) => uses.get(plain(word)) ?? 0;
  const chosen = new Set([...words].sort((a, b) => rank(a) - rank(b)).slice(0, 2));
  return chosen.size === 2 && words.length > 2 ? words.filter((word) => chosen.has(word)).join(' ') : undefined;
}

/** @param {string} text @returns {string | undefined} its first letters, up to the third of a word that is not the first */
function begun(text) {
  const words = wordsOf(text);
  const end = text.search(/(?<=[\p{L}\p{N}]+[^\p{L}\p{N}]+)[\p{L}\p{N}]{4}/u);
  const typed = text.slice(0, Math.max(end + 3, Math.ceil(text.length * 0.6))).trim();
  return words.length > 1 && end > 0 && typed.length < text.length ? typed : undefined;
}

/** @param {string} text @returns {string | undefined} first letters of four to six long words: a guessed acronym */
function initials(text) {
  const words = wordsOf(plain(text)).filter((word) => word.length > 3);
  return words.length >= 4 && words.length <= 6 ? words.map((word) => word[0]).join('') : undefined;
}

/**
 * From which of its names a question is made, and how. `kinds` of names; undefined: the organisation's own.
 * @type {Record<string, { kinds?: string[], typed: (text: string, random: () => number, uses: Uses) => string | undefined, only?: RegExp }>}
 */
export const classes = {
  'exact label': { typed: (text) => text },
  alias: { kinds: OTHER_NAMES, typed: (text) => text },
  acronym: { kinds: ['ACRONYM'], typed: (text) => text.toLowerCase() },
  'dropped accents': { typed: plain, only: /[^\p{ASCII}]/u },
  'another order': { typed: reordered },
  'one typo': { typed: (text, random) => mistyped(plain(text), random, 1) },
  'two typos': { typed: (text, random) => mistyped(plain(text), random, 2) },
  'two words': { typed: (text, _, uses) => twoWords(text, uses) },
  'two words, typo': { typed: (text, random, uses) => mistyped(plain(twoWords(text, uses) ?? ''), random, 1) },
  'first letters typed': { typed: begun },
  'initials, acronym not known': { typed: initials },
  'Greek in Latin letters': { kinds: OTHER_NAMES, typed: asInPassports, only: /\p{Script=Greek}{4}/u },
  'Greek, letter by letter': { kinds: OTHER_NAMES, typed: byLetter, only: /\p{Script=Greek}{4}/u },
};

/**
 * @param {readonly Body[]} bodies whom to ask for
 * @param {string} name of a class
 * @param {number} count how many at most
 * @param {Known} known of all that search may find, made by `knownOf`
 * @returns {Question[]} the same each time; every organisation that has such a text is a right answer
 */
export function questionsOf(bodies, name, count, { holders, uses }) {
  const { kinds, typed, only } = classes[name] ?? { typed: () => undefined };
  const random = randomFrom(name.length * 7919);
  const texts = bodies.flatMap((body) =>
    (kinds ? body.names.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text) : [body.name]).filter(
      (text) => only?.test(text) ?? true,
    ),
  );
  return sampleOf(texts, count * 3, name.length)
    .flatMap((text) => {
      const question = typed(text, random, uses);
      return question ? [{ text: question, keys: holders.get(sameText(text)) ?? new Set() }] : [];
    })
    .slice(0, count);
}

/** @param {string} text @returns {string} */
const sameText = (text) => wordsOf(plain(text)).join(' ');

/**
 * @param {readonly Body[]} bodies
 * @returns {Known} who is called what, and how often each word occurs
 */
export function knownOf(bodies) {
  /** @type {Map<string, Set<string>>} */
  const holders = new Map();
  /** @type {Map<string, number>} */
  const uses = new Map();
  for (const { key, name, names } of bodies) {
    for (const text of [name, ...names.map((other) => other.text)]) {
      const same = sameText(text);
      holders.set(same, (holders.get(same) ?? new Set()).add(key));
      for (const word of new Set(same.split(' '))) uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  return { holders, uses };
}
