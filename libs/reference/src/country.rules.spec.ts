import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countryReader, foldCountry, nutsAgrees } from './country.rules.js';
import { countriesData } from './reference-data.js';
import { loadSeedFacts } from './seed-facts.js';

const countries = countriesData();
const read = countryReader(countries);
const codeOf = (printed: string) => read(printed)?.code ?? null;
const byCode = (code: string) => countries.find((country) => country.code === code) ?? null;

describe('reading a printed country', () => {
  it('knows every spelling of Slovenia and Greece that sources use', () => {
    for (const printed of [
      'SI',
      'SLO',
      'SVN',
      'Slovenia',
      'Slovenija',
      'SLOVENIA',
      ' slovenia. ',
      'Σλοβενία',
      'Slovenia (SI)',
    ]) {
      expect([printed, codeOf(printed)]).toEqual([printed, 'SI']);
    }
    for (const printed of [
      'GR',
      'EL',
      'Grecia',
      'Greece',
      'Ελλάδα',
      'ΕΛΛΑΔΑ',
      'Ελλάς',
      'Grčka',
      'Grčija',
      'Hellas',
      'EL - Greece',
    ]) {
      expect([printed, codeOf(printed)]).toEqual([printed, 'GR']);
    }
  });

  it('reads every token of the facts file as the facts file does', () => {
    const expected = loadSeedFacts().enumerations_seen.country_mapping_iso3166_alpha2;
    expect(Object.fromEntries(Object.keys(expected).map((printed) => [printed, codeOf(printed)]))).toEqual(expected);
  });

  it('keeps Slovakia and Slovenia apart in every language', () => {
    for (const printed of ['SLOVACCHIA', 'Slovakia', 'Slovačka', 'Slovaška', 'Slovacia', 'SK', 'Slovak Republic']) {
      expect([printed, codeOf(printed)]).toEqual([printed, 'SK']);
    }
  });

  it('never guesses', () => {
    for (const printed of ['', ' ', 'Yugoslavia', 'Slo', 'Slovenia (SK)', 'Italy/Greece', '(none)', '-']) {
      expect([printed, codeOf(printed)]).toEqual([printed, printed === 'Slo' ? 'SI' : null]);
    }
    const clash = countryReader([
      { code: 'AA', name: { en: 'Same' }, aliases: [] },
      { code: 'BB', name: { en: 'Same' }, aliases: [] },
    ]);
    expect(clash('same')).toBeNull();
  });

  it('finds each country by each of its names and aliases, in any case: no spelling means two countries', () => {
    for (const country of countries) {
      for (const text of [country.code, ...Object.values(country.name), ...country.aliases]) {
        expect([text, codeOf(text), codeOf(text.toUpperCase())]).toEqual([text, country.code, country.code]);
      }
    }
  });

  it('folds once and for all, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => foldCountry(foldCountry(text)) === foldCountry(text)),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => read(text) !== undefined));
  });
});

describe('country and NUTS code of a place', () => {
  it('agree by prefix, with EL for Greece and UK for the United Kingdom', () => {
    expect(nutsAgrees(byCode('GR'), 'EL42')).toBe(true);
    expect(nutsAgrees(byCode('GR'), 'GR42')).toBe(false);
    expect(nutsAgrees(byCode('GB'), 'UKI')).toBe(true);
    expect(nutsAgrees(byCode('IT'), 'ITC11')).toBe(true);
    expect(nutsAgrees(byCode('SI'), 'SK01')).toBe(false);
  });
  it('are no contradiction where one of them is unknown', () => {
    expect(nutsAgrees(null, 'EL42')).toBe(true);
    expect(nutsAgrees(byCode('GR'), null)).toBe(true);
  });
});
