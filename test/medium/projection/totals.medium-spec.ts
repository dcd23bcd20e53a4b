import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemContext } from '@seedbed/platform/kernel';
import { type GraphqlClient, useDatabase } from '@seedbed/platform/testing';
import fc from 'fast-check';
import { FAULTS, withFault } from './faults.js';
import { Model } from './model.js';
import { withoutRowSecurity } from './row-security.js';
import { seedOfRun } from './seed-of-run.js';
import { contextOf, judgeTotals, totalsDocument, totalsVariables } from './totals-judge.js';
import { type TotalsQuestion, totalsQuestions } from './totals-questions.js';
import { fillUniverse, makeUniverse, startUniverse, type UniverseApi } from './universe.js';

const UNIVERSES = 4;
const RUNS = 60;

describe('totals and facets over random data', () => {
  const database = useDatabase();
  let api: UniverseApi;
  let oracle: GraphqlClient & { close(): Promise<void> };
  const seed = seedOfRun('totals');

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
      const records = await fillUniverse(db, seed + at);
      for (const role of ['DEMO', 'SYSTEM']) {
        const model = await Model.load(db, records, role);
        const property = fc.asyncProperty(totalsQuestions(model), async (question) => {
          const text = await ask(role, question);
          judgeTotals(model, question, text);
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

  /** Whether the judge finds something wrong in some hundred answers, and not only that the database refuses. */
  async function isNoticed(answer: (question: TotalsQuestion) => Promise<string>, keepsOwn = false): Promise<void> {
    const { db } = database();
    let noticed: unknown;
    for (let at = 0; at < 5 && noticed === undefined; at++) {
      const model = await Model.load(db, await fillUniverse(db, seed + at));
      const property = fc.asyncProperty(totalsQuestions(model), async (question) =>
        judgeTotals(model, question, await answer(question), keepsOwn),
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

  it('notices a facet that keeps the conditions on its own field', async () => {
    await isNoticed((question) => ask('DEMO', question), true);
  }, 120_000);
});
