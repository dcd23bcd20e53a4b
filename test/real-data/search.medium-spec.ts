import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tidyName } from '@seedbed/organisations';
import { useDatabase } from '@seedbed/platform/testing';
import { countryId } from '@seedbed/reference';
import { ctx, domainOf, seedGround } from '../medium/seed/domain.js';
import { readCsv } from '../support/csv.js';
import { realFile, realTable } from '../support/real-data.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

interface Body {
  readonly name: string;
  readonly country: string;
  readonly others?: readonly string[];
}

/** Research bodies of Italy and Slovenia with all their names. */
const research = (): Body[] =>
  realTable('ror/ror_shared_europe.csv')
    .filter(({ country }) => country === 'IT' || country === 'SI')
    .map(({ name = '', country = '', aliases = '', labels = '' }) => ({
      name,
      country,
      others: [...aliases.split(' | '), ...labels.split(' | ').map((label) => label.replace(/@\w+$/, ''))].filter(
        Boolean,
      ),
    }));

/** Public bodies of Croatia, one in six of the register. */
const croatian = (): Body[] =>
  realTable('hr_public_bodies/snapshot_2022-04-26_shared.csv')
    .filter((_, index) => index % 6 === 0)
    .map((row) => ({ name: row['Naziv tijela'] ?? '', country: 'HR' }));

/** Greek beneficiaries, as a ministry published them: Windows-1253, line breaks inside the headings. */
const greek = (): Body[] => {
  const text = new TextDecoder('windows-1253').decode(realFile('import/shared/EL_operations_2016_first500_cp1253.csv'));
  return readCsv(text, ';').map((row) => {
    const heading = Object.keys(row).find((name) => name.includes('BENEFICIARY NAME')) ?? '';
    return { name: row[heading] ?? '', country: 'GR' };
  });
};

/** One of each name, ordered, so that a sample is the same each time. */
function distinct(bodies: readonly Body[]): Body[] {
  const byName = new Map(bodies.map((body) => [tidyName(body.name), { ...body, name: tidyName(body.name) }]));
  return [...byName.values()]
    .filter(({ name }) => name.length > 3 && name.length < 200)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What a person types: no capitals, no accents. */
const plain = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').replace(/ł/g, 'l');

const LATIN = 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'.split(' ');
const LETTERS = new Map([...'αβγδεζηθικλμνξοπρσςτυφχψω'].map((letter, index) => [letter, LATIN[index] ?? letter]));

/** Greek as it is written in passports (ELOT 743), letter by letter. In: lower case without accents. */
const inLatin = (text: string): string =>
  text.replace(/ου/g, 'ou').replace(/\p{Script=Greek}/gu, (letter) => LETTERS.get(letter) ?? letter);

/** One letter is missing in the longest word. */
function mistyped(name: string): string {
  const longest = name.split(/[^\p{L}]+/u).reduce((a, b) => (b.length > a.length ? b : a), '');
  const at = Math.floor(longest.length / 2);
  return name.replace(longest, longest.slice(0, at) + longest.slice(at + 1));
}

/** Every n-th, so that about `count` are left. */
const sample = <T>(items: readonly T[], count: number): T[] => {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, index) => index % step === 0).slice(0, count);
};

describe('search over real names of five countries', () => {
  const database = useDatabase();
  let api: TestApi;
  const all = { research: distinct(research()), croatian: distinct(croatian()), greek: distinct(greek()) };

  beforeAll(async () => {
    const domain = domainOf(database().db);
    await seedGround(domain);
    for (const { name, country, others = [] } of Object.values(all).flat()) {
      const names = [...new Set(others.map(tidyName))].map((text) => ({ text, kind: 'TRANSLATION' as const }));
      await domain.organisations.register(ctx, { name, country: countryId(country), names });
    }
    api = await startTestApi(database().url);
  }, 300_000);
  afterAll(() => api?.close());

  /** Names of the first hits. */
  async function hits(text: string, first = 10): Promise<string[]> {
    const { search } = await api.ask<{ search: { title: string }[] }>(
      'query ($text: String!, $first: Int!) { search(text: $text, types: ["Organisation"], first: $first) { title } }',
      { text, first },
    );
    return search.map(({ title }) => title);
  }

  /** The bodies that are not among the first `within` hits of what `typed` makes of their name. */
  async function missing(bodies: readonly Body[], typed: (name: string) => string, within: number) {
    const missed: string[] = [];
    for (const { name } of bodies) {
      const titles = (await hits(typed(name), within)).map(plain);
      if (!titles.includes(plain(name))) missed.push(`${typed(name)} -> ${titles[0]}`);
    }
    return missed;
  }

  it('has what it searches in', () => {
    expect(all.research.length).toBeGreaterThan(900);
    expect(all.croatian.length).toBeGreaterThan(900);
    expect(all.greek.length).toBeGreaterThan(20);
  });

  it.each(['research', 'croatian', 'greek'] as const)(
    'finds %s first, typed without capitals and accents',
    async (group) => {
      const missed = await missing(sample(all[group], 100), plain, 1);
      expect(missed).toEqual([]);
    },
    120_000,
  );

  it.each(['research', 'croatian', 'greek'] as const)(
    'finds %s among ten with a letter missing',
    async (group) => {
      const missed = await missing(sample(all[group], 100), (name) => mistyped(plain(name)), 10);
      expect(missed.length).toBeLessThanOrEqual(1); // a name of three letters has too little left
    },
    120_000,
  );

  it('finds bodies by another of their names', async () => {
    const missed: string[] = [];
    const withOthers = all.research.filter(({ others = [] }) => others.length > 0);
    for (const { name, others = [] } of sample(withOthers, 100)) {
      const other = others.at(-1) ?? '';
      if (!(await hits(plain(other), 3)).includes(name)) missed.push(`${other} is ${name}`);
    }
    expect(withOthers.length).toBeGreaterThan(500);
    expect(missed).toEqual([]);
  }, 120_000);

  it('finds Greek names by Latin letters', async () => {
    const missed = await missing(sample(all.greek, 100), (name) => inLatin(plain(name)), 3);
    expect(missed).toEqual([]);
  }, 120_000);
});
