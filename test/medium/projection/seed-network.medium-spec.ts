import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFile } from '@seedbed/platform/kernel';
import { findMeta } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { domainOf, SEEDED } from '../seed/domain.js';
import { judge } from './judge.js';
import { type Filter, Model } from './model.js';
import { questions } from './questions.js';
import { seedOfRun } from './seed-of-run.js';

const RUNS = 100;

describe('the read engine over the seed network', () => {
  const database = useDatabase(SEEDED);
  const schema = buildSchema(readFileSync(projectFile('schema.graphql'), 'utf8'));
  let api: TestApi;
  let model: Model;

  beforeAll(async () => {
    const domain = domainOf(database().db);
    api = await startTestApi(database().url);
    model = await Model.load(domain.db, domain.records);
  }, 180_000);
  afterAll(async () => {
    await api?.close();
  });

  it(`answers ${RUNS} random questions as the model does`, async () => {
    const seed = seedOfRun('seed network');
    await fc.assert(
      fc.asyncProperty(questions(model), async (question) => {
        await judge([api], schema, model, question);
      }),
      { numRuns: RUNS, seed, interruptAfterTimeLimit: 150_000, markInterruptAsFailure: true },
    );
  }, 300_000);

  it.each(['social', 'politecnico', 'innovation center', 'a', 'agenzia svilupo'])(
    'filters and pages what a search for "%s" finds, in its order',
    async (text) => {
      const meta = findMeta('Organisation');
      if (!meta) throw new Error('no organisations');
      const query =
        'query ($text: String!, $filter: OrganisationFilter, $first: Int!, $after: String) { organisations(search: $text, filter: $filter, first: $first, after: $after) { totalCount edges { cursor node { id } } pageInfo { hasNextPage } } }';
      interface Found {
        organisations: {
          totalCount: number;
          edges: { cursor: string; node: { id: string } }[];
          pageInfo: { hasNextPage: boolean };
        };
      }
      const ask = async (filter: Filter | null, first: number, after: string | null) =>
        (await api.ask<Found>(query, { text, filter, first, after })).organisations;
      const found = await ask(null, 500, null);
      const filters: (Filter | null)[] = [
        null,
        { country: { code: { eq: 'IT' } } },
        { not: { kind: { isNull: true } } },
        { participations: { some: { role: { eq: 'PARTNER' } } } },
      ];
      for (const filter of filters) {
        const rows = new Map(model.all(meta).map((row) => [row.id, row]));
        const expected = found.edges
          .map(({ node }) => node.id)
          .filter((id) => model.matches(meta, rows.get(id) as never, filter ?? {}));
        for (const first of [1, 3, 500]) {
          const seen: string[] = [];
          let after: string | null = null;
          do {
            const page: Found['organisations'] = await ask(filter, first, after);
            expect(page.totalCount).toBe(expected.length);
            seen.push(...page.edges.map(({ node }) => node.id));
            after = page.pageInfo.hasNextPage ? (page.edges.at(-1)?.cursor ?? null) : null;
          } while (after !== null);
          expect(seen).toEqual(expected);
        }
      }
    },
    60_000,
  );
});
