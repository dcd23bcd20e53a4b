import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Outbox } from '@seedbed/platform/events';
import { systemContext } from '@seedbed/platform/kernel';
import { Records } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import fc from 'fast-check';
import { askedBy, contextOf } from './readers.js';
import { seedOfRun } from './seed-of-run.js';
import { HOUSE, House, makeUniverse, Planet, startUniverse, type UniverseApi } from './universe.js';

const ctx = systemContext('test:beginnings');
const RUNS = 300;
const as = (role: string) => contextOf(askedBy({ role, nccIds: [], organisationIds: [] }));

/** Letters that a range of bytes could stumble over: marks, wildcards, the last letters before a gap and before the end. */
const LETTERS = [
  ...['a', 'A', 'á', 'a\u0301', 'ä', 'b', 'z', 'Z', 'ž', '0', '9', ' ', '-', '.', "'", '"', '%', '_', '\\', '~'],
  ...['ß', 'ss', 'œ', 'İ', 'ı', 'ς', 'Σ', 'ου', 'Αύ', 'μπ', 'ψ', '½', 'ﷺ', 'ﬁ', 'đ', 'ț', 'ţ'],
  ...[
    '\u007f',
    '\u0080',
    '\u07ff',
    '\u0800',
    '\ud7ff',
    '\ue000',
    '\uffff',
    '\u{10000}',
    '😀',
    '\u{10fffe}',
    '\u{10ffff}',
  ],
];
const letters = fc.constantFrom(...LETTERS);
const word = fc.array(letters, { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
/** Some are longer than what the index keeps of them. */
const name = fc.oneof(
  { weight: 3, arbitrary: word },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('ﷺ'.repeat(3), 'ψ'.repeat(30)), word).map(([long, end]) => long + end),
  },
);

describe('the condition that a name begins so', () => {
  const database = useDatabase();
  const seed = seedOfRun('beginnings');
  let api: UniverseApi;
  let names: ReadonlyMap<string, string>;

  beforeAll(async () => {
    await makeUniverse(database().ownerUrl);
    api = await startUniverse(database().url);
    const records = new Records(database().db, new Outbox(database().db));
    await records.create(ctx, House, { id: HOUSE, name: 'House' });
    const [wanted = []] = fc.sample(fc.array(name, { minLength: 200, maxLength: 200 }), { numRuns: 1, seed });
    for (const text of wanted)
      if (text.trim() !== '') await records.create(ctx, Planet, { name: text, visibility: 'PUBLIC' });
    names = new Map((await records.list(ctx, Planet)).map((planet) => [planet.id, planet.name])); // as they are kept
  }, 120_000);
  afterAll(async () => {
    await api?.close();
  });

  const folded = async (texts: readonly string[]): Promise<string[]> => {
    const sql = 'select fold(t) as f from unnest($1::text[]) with ordinality u(t, n) order by n';
    return (await database().db.query<{ f: string }>(ctx, sql, [texts])).map(({ f }) => f);
  };
  const found = async (filter: object): Promise<string[]> => {
    const query = 'query ($f: PlanetFilter) { planets(filter: $f, first: 500) { nodes { id } } }';
    const { planets } = JSON.parse(await api.askAs(as('DEMO'), query, { f: filter }));
    return planets.nodes.map(({ id }: { id: string }) => id);
  };

  it('holds for the names that do, letter by letter as they are compared, and for no others', async () => {
    const ids = [...names.keys()].sort();
    const texts = await folded(ids.map((id) => names.get(id) ?? ''));
    const beginning = fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.constantFrom(...names.values()), fc.integer({ min: 1, max: 70 }))
          .map(([text, n]) => [...text].slice(0, n).join('')),
      },
      { weight: 2, arbitrary: word },
      {
        weight: 1,
        arbitrary: fc.constantFrom('', '\u{10ffff}', '\u{10ffff}\u{10ffff}', 'a\u{10ffff}', '\ud7ff', '%', '_', '\\'),
      },
    );
    await fc.assert(
      fc.asyncProperty(beginning, async (text) => {
        const [start = ''] = await folded([text]);
        const expected = ids.filter((_id, at) => texts[at]?.startsWith(start));
        expect((await found({ name: { startsWith: text } })).sort()).toEqual(expected);
        const others = ids.filter((id) => !expected.includes(id));
        expect((await found({ not: { name: { startsWith: text } } })).sort()).toEqual(others);
      }),
      { numRuns: RUNS, seed },
    );
  }, 120_000);

  it('is answered by an index, behind row security too', async () => {
    const { db } = database();
    const scans = await db.inTransaction(as('DEMO'), async (tx) => {
      await db.query(tx, 'set local enable_seqscan = off'); // the table is small
      await db.query(tx, `select id from planets where id in (select planets_name_begins(fold('a')))`);
      return db.query<{ n: string }>(tx, `select pg_stat_get_xact_numscans('planets_name_begins_idx'::regclass) as n`);
    });
    expect(scans).toEqual([{ n: '1' }]);
  });

  it('finds no names that the reader may not see, whoever asks the function', async () => {
    const { db } = database();
    const records = new Records(db, new Outbox(db));
    const { id } = await records.create(ctx, Planet, { name: 'Secret', visibility: 'PRIVATE' });
    const ask = (role: string) => db.query(as(role), `select planets_name_begins('secre') as id`);
    expect([await ask('SYSTEM'), await ask('DEMO'), await ask('STRANGER')]).toEqual([[{ id }], [], []]);
  });
});
