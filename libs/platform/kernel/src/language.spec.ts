import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isLanguage, LANGUAGES, preferredLanguage, servedText } from './language.js';

describe('the language of a reader', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['de-DE,de;q=0.9,fr;q=0.8', 'en'],
    ['el-GR,el;q=0.9,en;q=0.5', 'el'],
    ['EL-gr', 'el'],
    ['en;q=0.5,it;q=0.8', 'it'],
    ['en;q=0.8 , ro;q=0.9;x=1', 'ro'],
    ['de,hr;q=0.4,sl;q=0.4', 'hr'],
    ['it;q=0,sl;q=0.1', 'sl'],
    ['it;Q=0.1,hr;Q=0.2', 'hr'],
    ['it;q=abc,hr;q=0.2', 'it'],
    ['it;q=1.2.3,hr;q=0.2', 'hr'],
    [';;;,,,q=', 'en'],
  ])('of "%s" is %s', (header, expected) => {
    expect(preferredLanguage(header)).toBe(expected);
  });

  it('is always one of ours, whatever the header', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (header) => isLanguage(preferredLanguage(header))));
  });

  it('is the one with the highest quality among ours', () => {
    const wish = fc.record({
      language: fc.constantFrom(...LANGUAGES, 'de', 'fr', 'pt-BR'),
      quality: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1 }), (wishes) => {
        const header = wishes.map(({ language, quality }) => `${language};q=${(quality / 1000).toFixed(3)}`).join(', ');
        const ours = wishes.filter(({ language }) => isLanguage(language));
        const best = Math.max(...ours.map(({ quality }) => quality));
        const first = ours.find(({ quality }) => quality === best);
        expect(preferredLanguage(header)).toBe(first?.language ?? 'en');
      }),
    );
  });
});

describe('a text in several languages', () => {
  it.each([
    [{ it: 'a', en: 'b', de: 'c' }, 'it', { text: 'a', language: 'it' }],
    [{ it: 'a', en: 'b', de: 'c' }, 'hr', { text: 'b', language: 'en' }],
    [{ it: 'a', de: 'c' }, 'hr', { text: 'c', language: 'de' }],
    [{ 'sr-Latn': 'l', 'sr-Cyrl': 'c' }, 'hr', { text: 'c', language: 'sr-Cyrl' }],
    [{}, 'en', null],
  ] as const)('%j for %s is %j', (text, wanted, served) => {
    expect(servedText(text, wanted)).toEqual(served);
  });
});
