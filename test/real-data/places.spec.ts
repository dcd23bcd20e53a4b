import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type CountryNames, countryReader, nutsAgrees } from '@seedbed/reference';
import { readCsv } from '../support/csv.js';
import { realFile, realTable } from '../support/real-data.js';

interface NutsRegion {
  readonly NUTS_ID: string;
  readonly CNTR_CODE: string;
  readonly NUTS_NAME: string;
}

const shipped = <T>(name: string): T => JSON.parse(readFileSync(`libs/reference/data/${name}.json`, 'utf8')) as T;
const countries = shipped<CountryNames[]>('countries');
const eurostat = (
  JSON.parse(realFile('geo/NUTS_RG_60M_2021_4326.geojson').toString('utf8')) as {
    features: { properties: NutsRegion }[];
  }
).features.map((feature) => feature.properties);
const read = countryReader(countries);

/** Eurostat's own file has Latin letters inside Greek names, hard spaces and two kinds of apostrophe: we ship them mended. */
const mended = (name: string): string =>
  name
    .replace(/\u00a0/g, ' ')
    .replace(/[’`]/g, "'")
    .replace(
      /[AEOTKMHPXIBNYZ](?=\p{Script=Greek})/gu,
      (letter) => 'ΑΕΟΤΚΜΗΡΧΙΒΝΥΖ'['AEOTKMHPXIBNYZ'.indexOf(letter)] ?? letter,
    )
    .trim();

describe('countries of 19,743 organisations in Horizon 2020 (CORDIS)', () => {
  const organisations = realTable('cordis/h2020_shared/organisations.csv');
  const european = new Set(eurostat.map((region) => region.CNTR_CODE));

  it('are all there', () => expect(organisations).toHaveLength(19_743));

  it('are read without exception when they lie in Europe, EL and UK included', () => {
    const inEurope = organisations.filter(({ country = '' }) => european.has(country));
    expect(inEurope.length).toBeGreaterThan(18_000);
    expect(inEurope.filter(({ country = '' }) => read(country) === null)).toEqual([]);
    const greek = inEurope.filter(({ country }) => country === 'EL');
    expect(greek.length).toBeGreaterThan(400);
    expect(new Set(greek.map(({ country = '' }) => read(country)?.code))).toEqual(new Set(['GR']));
  });

  it('are not guessed where we do not know the country', () => {
    const elsewhere = new Set(organisations.map(({ country = '' }) => country).filter((code) => !european.has(code)));
    const guessed = [...elsewhere].filter((code) => {
      const found = read(code);
      return found !== null && found.code !== code;
    });
    expect(guessed).toEqual([]);
  });
});

describe('countries of 10,737 research organisations (ROR)', () => {
  it('are all read as themselves', () => {
    const rows = realTable('ror/ror_shared_europe.csv');
    expect(rows).toHaveLength(10_737);
    expect(rows.filter(({ country = '' }) => read(country)?.code !== country)).toEqual([]);
  });
});

describe('places of 500 Greek operations, as a ministry published them (Windows-1253)', () => {
  const text = new TextDecoder('windows-1253').decode(realFile('import/shared/EL_operations_2016_first500_cp1253.csv'));
  const rows = readCsv(text, ';');
  const column = (part: string) => {
    const heading = Object.keys(rows[0] ?? {}).find((name) => name.includes(part)) ?? '';
    return rows.map((row) => (row[heading] ?? '').trim()).filter((cell) => cell !== '');
  };

  it('name Greece in Greek capitals', () => {
    expect(rows).toHaveLength(500);
    expect(new Set(column('COUNTRY').map((cell) => read(cell)?.code))).toEqual(new Set(['GR']));
  });

  it('name regions that ship with the product, under codes of NUTS 2010', () => {
    const names = new Set(
      shipped<{ regions: [string, string][] }>('nuts-2021').regions.map(([, name]) => mended(name)),
    );
    const printed = column('POSTCODE OR OTHER').map((cell) => /^EL\w*-(.+)$/.exec(cell)?.[1] ?? cell);
    expect(printed).toHaveLength(500);
    expect([...new Set(printed)].filter((name) => !names.has(mended(name)))).toEqual([]);
  });
});

describe('regions that ship with the product', () => {
  const names = new Map(eurostat.map((region) => [region.NUTS_ID, region.NUTS_NAME]));
  const { regions } = shipped<{ regions: [string, string][] }>('nuts-2021');

  it('have the codes of Eurostat, and its names without its slips', () => {
    expect(regions.filter(([code]) => !names.has(code))).toEqual([]);
    expect(regions.filter(([code, name]) => mended(name) !== mended(names.get(code) ?? ''))).toEqual([]);
  });

  it('hold every region of the five centres down to the level that is shipped', () => {
    const depth = (code: string) => code.length - 2;
    const codes = new Set(regions.map(([code]) => code));
    const missing = eurostat.filter(({ NUTS_ID, CNTR_CODE }) => {
      const level = Math.max(...regions.filter(([code]) => code.startsWith(CNTR_CODE)).map(([code]) => depth(code)));
      return ['HR', 'EL', 'IT', 'RO', 'SI'].includes(CNTR_CODE) && depth(NUTS_ID) <= level && !codes.has(NUTS_ID);
    });
    expect(missing.map((region) => region.NUTS_ID)).toEqual([]);
  });

  it('belong to the country their code begins with', () => {
    const wrong = eurostat.filter(({ NUTS_ID, CNTR_CODE }) => {
      const country = read(CNTR_CODE);
      return country === null || !nutsAgrees(country, NUTS_ID);
    });
    expect(wrong).toEqual([]);
  });
});
