import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Reader, systemContext } from '@seedbed/platform/kernel';
import { type GraphqlClient, useDatabase } from '@seedbed/platform/testing';
import fc from 'fast-check';
import { FAULTS, FAULTS_OF_THE_PAST, withFault } from './faults.js';
import { fillWithHistory } from './history.js';
import { Model } from './model.js';
import { withoutRowSecurity } from './row-security.js';
import { seedOfRun } from './seed-of-run.js';
import { contextOf, judgeTotals, totalsDocument, totalsVariables } from './totals-judge.js';
import { type TotalsQuestion, totalsQuestions } from './totals-questions.js';
import { fillUniverse, makeUniverse, startUniverse, type UniverseApi } from './universe.js';

const UNIVERSES = 4;
const RUNS = 60;
const readerOf = (role: string): Reader => ({ role, nccIds: [], organisationIds: [] });

describe('totals and facets over random data', () => {
  const database = useDatabase();
  let api: UniverseApi;
  let oracle: GraphqlClient & { close(): Promise<void> };
  const seed = seedOfRun('totals');
  let ofThePast = 0;

  beforeAll(async () => {
    await makeUniverse(database().ownerUrl);
    api = await startUniverse(database().url);
    oracle = await startUniverse(database().url, 'fields');
  }, 120_000);
  afterAll(async () => {
    await api?.close();
    await oracle?.close();
  });

  const ask = (role: string, question: TotalsQuestion): Promise<string> =>
    api.askAs(contextOf(role, question), totalsDocument(question), totalsVariables(question));

  it.each(Array.from({ length: UNIVERSES }, (_, at) => at))(
    `answers ${RUNS} random questions of each reader to universe %d as the model does`,
    async (at) => {
      const { db } = database();
      const model = await fillWithHistory(db, seed + at);
      for (const role of ['DEMO', 'SYSTEM']) {
        const property = fc.asyncProperty(totalsQuestions(model), async (question) => {
          if (question.asOf !== undefined) ofThePast += 1;
          const text = await ask(role, question);
          judgeTotals(model.at(question.asOf).as(readerOf(role)), question, text);
          if (role !== 'DEMO') return;
          const language = { 'seedbed-language': question.language };
          const other = await oracle.ask(totalsDocument(question), totalsVariables(question), language);
          expect(JSON.stringify(other)).toBe(JSON.stringify(JSON.parse(text)));
        });
        await fc.assert(property, { numRuns: RUNS, seed: seed + at });
      }
    },
    200_000,
  );

  it('was asked of the past as often as of today, or nearly so', () => {
    expect(ofThePast).toBeGreaterThan((UNIVERSES * RUNS * 2) / 3);
  });

  it('gives to a role that no policy names what everybody sees', async () => {
    const { db } = database();
    const model = await Model.load(db, await fillUniverse(db, seed), 'NOBODY');
    const property = fc.asyncProperty(totalsQuestions(model), async (question) =>
      judgeTotals(model, question, await ask('NOBODY', question)),
    );
    await fc.assert(property, { numRuns: 30, seed });
  }, 60_000);

  it('gives no sum that no number can hold, and the others beside it', async () => {
    const { db } = database();
    await fillUniverse(db, seed);
    await db.query(systemContext('test:totals'), 'update stars set mass = 1.7e308');
    await db.query(
      systemContext('test:totals'),
      "insert into stars (id, name, mass) values (gen_random_uuid(), 'S', 1.7e308)",
    );
    const { starsAggregate } = await api.ask<{ starsAggregate: object }>(
      '{ starsAggregate { sum { mass } average { mass } max { mass } } }',
    );
    expect(starsAggregate).toEqual({ sum: { mass: null }, average: { mass: 1.7e308 }, max: { mass: 1.7e308 } });
  });

  /** Whether the judge finds something wrong in some of many hundred answers, and not only that the database refuses. */
  async function isNoticed(
    answer: (question: TotalsQuestion) => Promise<string>,
    { keepsOwn = false, isPast = false } = {},
  ): Promise<void> {
    const { db } = database();
    let noticed: unknown;
    for (let at = 0; at < 25 && noticed === undefined; at++) {
      const model = isPast
        ? await fillWithHistory(db, seed + at)
        : await Model.load(db, await fillUniverse(db, seed + at));
      const asked = totalsQuestions(model).filter(({ asOf }) => (asOf !== undefined) === isPast);
      const property = fc.asyncProperty(asked, async (question) =>
        judgeTotals(model.at(question.asOf).as(readerOf('DEMO')), question, await answer(question), keepsOwn),
      );
      const run = await withoutRowSecurity(database().ownerUrl, () =>
        fc.check(property, { numRuns: 100, seed: seed + at, endOnFailure: true }),
      );
      noticed = run.errorInstance ?? undefined;
    }
    expect(noticed).toHaveProperty('matcherResult');
  }

  it.each(Object.keys(FAULTS))(
    'notices a statement that %s',
    async (fault) => {
      await isNoticed((question) => withFault(fault, () => ask('DEMO', question)));
    },
    120_000,
  );

  it.each(Object.keys(FAULTS_OF_THE_PAST))(
    'notices a statement about the past that %s',
    async (fault) => {
      await isNoticed((question) => withFault(fault, () => ask('DEMO', question)), { isPast: true });
    },
    120_000,
  );

  it('notices a facet that keeps the conditions on its own field', async () => {
    await isNoticed((question) => ask('DEMO', question), { keepsOwn: true });
  }, 120_000);
});
