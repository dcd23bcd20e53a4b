import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphqlClient, useDatabase } from '@seedbed/platform/testing';
import fc from 'fast-check';
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { fillWithHistory } from './history.js';
import { judge } from './judge.js';
import type { Model } from './model.js';
import { withFault } from './mutated-statements.js';
import { type Question, questions } from './questions.js';
import { withoutRowSecurity } from './row-security.js';
import { seedOfRun } from './seed-of-run.js';
import { makeUniverse, READERS, startUniverse } from './universe.js';

/** Each fault must be found by at most so many questions; most are by a few. */
const ENOUGH = 300;

/** A condition of a policy behind the first table of the statement. */
const INNER_POLICY = /(\bt[1-9]\d*\."visibility" = any\(\$\d+::text\[\]\))/g;

const FAULTS: Readonly<Record<string, (sql: string) => string>> = {
  'a page with one row too many': (sql) =>
    sql.replace(/ filter \(where p\.n <= (\$\d+::int)\)/g, ' filter (where p.n <= $1 + 1)'),
  'a page that begins with the row of its cursor': (sql) => sql.replace(/(t\d+\.id\)) ([<>]) \(/g, '$1 $2= ('),
  'an order that equal rows do not keep': (sql) => sql.replace(/, t\d+\.id( desc)?( limit)/g, ', random()$2'),
  'a join that loses rows': (sql) => sql.replaceAll('left join', 'join'),
  'a lost negation': (sql) => sql.replaceAll(' is not true)', ' is true)'),
  'a reversed page that stays reversed': (sql) => sql.replaceAll(' order by p.n desc', ''),
  'a policy that is missing below the root': (sql) => sql.replace(INNER_POLICY, '($1 or true)'),
};

const BEGINS = /starts_with\(fold\(([^()]+)\), fold\((\$\d+::text)\)\)/g;
const BEGINS_BY_INDEX = /("\w+_begins"\()(fold\(\$\d+::text\))\)/g;

/** Faults in what begins so, without an index and with one. */
const FAULTS_OF_BEGINNINGS: Readonly<Record<string, (sql: string) => string>> = {
  'a beginning that is found anywhere': (sql) => sql.replace(BEGINS, 'position(fold($2) in fold($1)) > 0'),
  'a beginning that minds case and accents': (sql) => sql.replace(BEGINS, 'starts_with($1, $2)'),
};
const FAULTS_OF_THE_INDEX: Readonly<Record<string, (sql: string) => string>> = {
  'a beginning of which no letter counts': (sql) => sql.replace(BEGINS_BY_INDEX, '$1left($2, 0))'),
  'a beginning that an index never finds': (sql) => sql.replace(BEGINS_BY_INDEX, "$1$2 || '~')"),
};

const OF_TODAY = /(\bt\d+n\d*\."visibility" = any\(\$\d+::text\[\]\))/g;
const OF_THEN = /(\bt\d+\."visibility" = any\(\$\d+::text\[\]\))/g;
const MOMENT = /\b(at <= \$\d+::timestamptz)/g;
const LINKED = /(left join lateral \(select (?:(?!left join)[\s\S])*? and )(at <= \$\d+::timestamptz)/g;
const COUNTED = /(\(select count\(\*\)::int from \(select (?:(?!count\(\*\))[\s\S])*? and )(at <= \$\d+::timestamptz)/g;

const UNCHANGED = /not exists \(select from journal c where [^)]*c\.at > \$\d+::timestamptz\)/g;
const CHANGED = /(and \(c\.at > \$\d+::timestamptz or c\.erased_at is not null\))/g;

const MOONS_AND_DELETED = `select id, visibility, steward_id, planet_id from moons
  union all select record_id, 'PUBLIC', null, null from journal where kind = 'Moon' and op = 'd'`;

/** Faults in reading the past. */
const FAULTS_OF_THE_PAST: Readonly<Record<string, (sql: string) => string>> = {
  'what was deleted since': (sql) => sql.replace(/from "moons" (t\d+n) cross/g, `from (${MOONS_AND_DELETED}) $1 cross`),
  'a version that came later': (sql) => sql.replace(MOMENT, '($1 or true)'),
  'a record that changed since, as it is': (sql) => sql.replace(UNCHANGED, 'true'),
  'no record that changed since': (sql) => sql.replace(CHANGED, '$1 and false'),
  'a record that is hidden today': (sql) => sql.replace(OF_TODAY, '($1 or true)'),
  'a record that was hidden then': (sql) => sql.replace(OF_THEN, '($1 or true)'),
  'a link as it is today': (sql) => sql.replace(LINKED, '$1($2 or true)'),
  'a count of today': (sql) => sql.replace(COUNTED, '$1($2 or true)'),
};

const asksForBeginnings = (question: Question): boolean => JSON.stringify(question).includes('startsWith');
/** Titles have an index, the other texts have none. */
const asksForTitles = (question: Question): boolean => /"name":\{[^{}]*"startsWith"/.test(JSON.stringify(question));
const isPast = ({ asOf }: Question): boolean => asOf !== undefined;

describe('the comparison with the model', () => {
  const database = useDatabase();
  let api: GraphqlClient & { close(): Promise<void> };
  let schema: GraphQLSchema;
  let model: Model;
  const seed = seedOfRun('planted faults');

  const ask = (numRuns: number, fits: (question: Question) => boolean = () => true) =>
    fc.check(
      fc.asyncProperty(questions(model, READERS).filter(fits), async (question) => {
        await judge([api], schema, model, question);
      }),
      { numRuns, seed, endOnFailure: true },
    );

  beforeAll(async () => {
    await makeUniverse(database().ownerUrl);
    api = await startUniverse(database().url);
    schema = buildClientSchema(await api.ask<IntrospectionQuery & Record<string, unknown>>(getIntrospectionQuery()));
    const { db } = database();
    model = await fillWithHistory(db, 7); // a universe with rows enough
  }, 120_000);
  afterAll(async () => {
    await api?.close();
  });

  it.each(Object.entries(FAULTS))(
    'finds %s',
    async (_name, fault) => {
      const { result, changed } = await withoutRowSecurity(database().ownerUrl, () =>
        withFault(fault, () => ask(ENOUGH)),
      );
      expect(changed).toBeGreaterThan(0);
      expect(result.failed).toBe(true);
      // a wrong answer, not a broken statement
      expect(result.errorInstance).toMatchObject({ matcherResult: { pass: false } });
    },
    120_000,
  );

  it.each([
    ...Object.entries(FAULTS_OF_BEGINNINGS).map((fault) => [...fault, asksForBeginnings] as const),
    ...Object.entries(FAULTS_OF_THE_INDEX).map((fault) => [...fault, asksForTitles] as const),
  ])(
    'finds %s',
    async (_name, fault, asks) => {
      const { result, changed } = await withoutRowSecurity(database().ownerUrl, () =>
        withFault(fault, () => ask(ENOUGH, asks)),
      );
      expect(changed).toBeGreaterThan(0);
      expect(result.failed).toBe(true);
      expect(result.errorInstance).toMatchObject({ matcherResult: { pass: false } });
    },
    120_000,
  );

  it.each(Object.entries(FAULTS_OF_THE_PAST))(
    'finds %s',
    async (_name, fault) => {
      const { result, changed } = await withoutRowSecurity(database().ownerUrl, () =>
        withFault(fault, () => ask(ENOUGH, isPast)),
      );
      expect(changed).toBeGreaterThan(0);
      expect(result.failed).toBe(true);
      expect(result.errorInstance).toMatchObject({ matcherResult: { pass: false } });
    },
    120_000,
  );

  it('finds no fault when the policy of today is lost for the past: row security says the same', async () => {
    const { result, changed } = await withFault(
      (sql) => sql.replace(OF_TODAY, '($1 or true)'),
      () => ask(60, isPast),
    );
    expect(changed).toBeGreaterThan(0);
    expect(result.failed).toBe(false);
  }, 60_000);

  it('finds no fault without row security either, and none when each statement is left as it is', async () => {
    const unchanged = (sql: string): string => sql;
    const { result, changed } = await withoutRowSecurity(database().ownerUrl, () =>
      withFault(unchanged, () => ask(20)),
    );
    expect([changed, result.failed]).toEqual([0, false]);
  }, 60_000);

  it('finds no fault when every compiled policy is lost: row security says the same', async () => {
    const { result, changed } = await withFault(
      (sql) => sql.replace(/(\bt\d+\."visibility" = any\(\$\d+::text\[\]\))/g, '($1 or true)'),
      // a filter of the question itself would be lost with the policies
      () =>
        ask(
          60,
          ({ filter, below, asOf }) =>
            asOf === undefined && !JSON.stringify([filter, below?.filter]).includes('visibility'),
        ),
    );
    expect(changed).toBeGreaterThan(0);
    expect(result.failed).toBe(false);
  }, 60_000);
});
