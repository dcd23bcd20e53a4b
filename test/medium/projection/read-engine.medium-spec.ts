import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemContext } from '@seedbed/platform/kernel';
import { findMeta } from '@seedbed/platform/records';
import { countStatements, type GraphqlClient, useDatabase } from '@seedbed/platform/testing';
import fc from 'fast-check';
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { fillWithHistory } from './history.js';
import { judge } from './judge.js';
import { fold, Model } from './model.js';
import { everyCondition, questions } from './questions.js';
import { seedOfRun } from './seed-of-run.js';
import { fillUniverse, makeUniverse, READERS, startUniverse } from './universe.js';

const UNIVERSES = 8;
const RUNS = 66;
/** Filters with an order, a page and a reader that are compared with the model, each in both ways of answering. */
const CASES = 5_000;

describe('the read engine over random data', () => {
  const database = useDatabase();
  let api: GraphqlClient & { close(): Promise<void> };
  let oracle: GraphqlClient & { close(): Promise<void> };
  let schema: GraphQLSchema;
  const seed = seedOfRun('random data');
  let cases = 0;
  let casesOfThePast = 0;

  beforeAll(async () => {
    await makeUniverse(database().ownerUrl);
    api = await startUniverse(database().url);
    oracle = await startUniverse(database().url, 'fields');
    schema = buildClientSchema(await api.ask<IntrospectionQuery & Record<string, unknown>>(getIntrospectionQuery()));
  }, 120_000);
  afterAll(async () => {
    await api?.close();
    await oracle?.close();
  });

  it.each(Array.from({ length: UNIVERSES }, (_, at) => at))(
    `answers ${RUNS} random questions to universe %d as the model does`,
    async (at) => {
      const { db } = database();
      const model = await fillWithHistory(db, seed + at);
      await fc.assert(
        fc.asyncProperty(questions(model, READERS), async (question) => {
          const asked = await judge([api, oracle], schema, model, question);
          cases += asked;
          if (question.asOf !== undefined) casesOfThePast += asked;
        }),
        { numRuns: RUNS, seed: seed + at, interruptAfterTimeLimit: 100_000, markInterruptAsFailure: true },
      );
    },
    200_000,
  );

  it(`was asked at least ${CASES} cases, a third of them of the past`, () => {
    expect(cases).toBeGreaterThanOrEqual(CASES);
    expect(casesOfThePast).toBeGreaterThanOrEqual(CASES / 3);
  });

  it('answers every operator of every field, under each quantifier and negation, as the model does', async () => {
    const { db } = database();
    const model = await Model.load(db, await fillUniverse(db, seed));
    const asked = everyCondition(model, seed);
    expect(asked.length).toBeGreaterThan(800);
    for (let from = 0; from < asked.length; from += 20) {
      const batch = asked.slice(from, from + 20);
      const variables = Object.fromEntries(batch.map(({ filter }, at) => [`f${at}`, filter]));
      const lists = batch.map(
        ({ meta }, at) => `a${at}: ${meta.plural}(filter: $f${at}, first: 100) { totalCount nodes { id } }`,
      );
      const query = `query (${batch.map(({ meta }, at) => `$f${at}: ${meta.name}Filter`).join(', ')}) { ${lists.join(' ')} }`;
      const answer = await api.ask(query, variables);
      batch.forEach(({ meta, filter }, at) => {
        const rows = model.list(meta, filter, []);
        const expected = { totalCount: rows.length, nodes: rows.map(({ id }) => ({ id })) };
        expect([meta.name, filter, answer[`a${at}`]]).toEqual([meta.name, filter, expected]);
      });
    }
  }, 120_000);

  it('answers many pages of one filter in one document, though each asks for its links four times', async () => {
    await fillUniverse(database().db, seed);
    const moons = Array.from({ length: 25 }, (_, at) => ({ moons: { some: { order: { eq: at } } } }));
    const filter = { or: [{ id: { isNull: false } }, ...moons] }; // the first holds: no page without a cursor
    const each = moons.map((_, at) => `{ moons: { some: { order: { eq: ${at} } } } }`);
    const written = `{ or: [{ id: { isNull: false } } ${each.join(' ')}] }`;
    const page = (given: string, cursors: string): string =>
      `planets(filter: ${given}, orderBy: [{ name: ASC }], first: 2${cursors}) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } }`;
    type Answer = Record<string, { totalCount: number; pageInfo: { endCursor: string } }>;
    const first = await api.ask<Answer>(`query ($f: PlanetFilter) { p: ${page('$f', '')} }`, { f: filter });
    const cursors = `, after: "${first.p?.pageInfo.endCursor}", before: "${first.p?.pageInfo.endCursor}"`;
    for (const given of ['$f', written]) {
      const pages = Array.from({ length: 9 }, (_, at) => `p${at}: ${page(given, at === 0 ? '' : cursors)}`).join(' ');
      const query = given === '$f' ? `query ($f: PlanetFilter) { ${pages} }` : `{ ${pages} }`;
      const answer = await api.ask<Answer>(query, given === '$f' ? { f: filter } : {});
      expect(answer.p0).toEqual(first.p);
      expect(answer.p8).toEqual({
        ...first.p,
        nodes: [],
        pageInfo: { hasNextPage: true, hasPreviousPage: true, endCursor: null },
      });
    }
  });

  it('shows the same values as the ordinary executor, of every kind, in one statement', async () => {
    const query = `{ planets(first: 500, orderBy: [{ name: ASC }]) { totalCount edges { cursor } pageInfo { endCursor }
      nodes { id rev createdAt updatedAt name nickname aliases hue moonCount mass isWet foundOn { value precision } seenAt price { amount currency } notes thingId visibility archivedAt stewardless: steward { name }
        star { name hue mass legend legendServed el: legend(lang: EL) elServed: legendServed(lang: EL) } centre { name } climate { degrees planet { name } } moons { totalCount nodes { name order } } companions(first: 2) { nodes { name } } } } }`;
    for (let at = 0; at < 3; at++) {
      await fillUniverse(database().db, seed + at);
      const counter = countStatements();
      const data = await api.ask(query).finally(() => counter.stop());
      const own = counter.statements.filter((statement) => !statement.includes('pg_notify')); // the last write wakes the relay
      expect(own).toHaveLength(1);
      expect(JSON.stringify(data)).toBe(JSON.stringify(await oracle.ask(query)));
    }
  });

  it('compares texts as the model does, by the same folding', async () => {
    const texts = [
      'Αθήνα',
      'ΟΥΡΑΝΌΣ',
      'Ψυχή',
      'Θεσσαλονίκη',
      'Χίος',
      'Αυστρία',
      'Μαυροβούνιο',
      'Ευρώπη, ευ, ηυ.',
      'Μπενίν',
      'λάμπα',
      'Αγγλία',
      'σφίγξ',
      'Άγχος',
      'ΐΰ',
      'Ștefan',
      'ŞŢ',
      'Țară',
      'Đakovo',
      'ČĆŽŠ',
      'straße',
      'œuvre',
      '“a”',
      '«x»',
      'l’Aquila',
      'A–B',
    ];
    const folded = await database().db.query<{ f: string }>(
      systemContext('test:engine'),
      'select fold(t) as f from unnest($1::text[]) with ordinality u(t, n) order by n',
      [texts],
    );
    expect(folded.map(({ f }) => f)).toEqual(texts.map(fold));
  });

  it('hides what the reader may not see, everywhere it could appear', async () => {
    const { db } = database();
    const records = await fillUniverse(db, seed);
    const model = await Model.load(db, records);
    const hidden = [...hiddenIds(model)];
    expect(hidden.length).toBeGreaterThan(0);
    const query = `{ planets(first: 50, filter: { archivedAt: {} }) { nodes { id centre { id } companions(first: 50, filter: { archivedAt: {} }) { nodes { id } } moons(first: 50, filter: { archivedAt: {} }) { nodes { id planet { id } } } } }
      moons(first: 50, filter: { archivedAt: {} }) { nodes { id planet { id } } } stars { nodes { planets(first: 50, filter: { archivedAt: {} }) { totalCount nodes { id } } } } climates { nodes { planet { id } } }
      search(text: "a", first: 500) { id } }`;
    const text = JSON.stringify(await api.ask(query));
    for (const id of hidden) expect(text).not.toContain(id);
    for (const id of hidden.slice(0, 3))
      expect(await api.ask('query ($id: ID!) { planet(id: $id) { id } moon(id: $id) { id } }', { id })).toEqual({
        planet: null,
        moon: null,
      });
  });
});

function* hiddenIds(model: Model): Generator<string> {
  for (const name of ['Planet', 'Moon']) {
    const meta = findMeta(name);
    if (!meta) throw new Error(`no ${name}`);
    for (const row of model.all(meta)) if (row.isHidden) yield row.id;
  }
}
