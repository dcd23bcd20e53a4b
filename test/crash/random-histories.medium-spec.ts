import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { connect } from '@seedbed/platform/database';
import { verifyJournal } from '@seedbed/platform/journal';
import { until, useDatabase } from '@seedbed/platform/testing';
import pg from 'pg';
import { seedOfRun } from '../medium/projection/seed-of-run.js';
import { ctx, domainOf, seedGround } from '../medium/seed/domain.js';
import { Judge } from './histories/judge.js';
import type { Operation } from './histories/operations.js';
import { Person } from './histories/people.js';
import { type Random, randomOf } from './histories/random.js';
import { API_CONNECTIONS, KilledApi } from './histories/served.js';

const PEOPLE = ['ana', 'bor', 'eleni'];
const SHARED = 4;

interface Plan {
  readonly edits: number;
  /** How often the api, and one of its connections, is killed. */
  readonly kills: number;
  readonly fault?: string;
}

describe('histories of three people who edit at the same time while processes are killed', () => {
  const database = useDatabase();
  const random = randomOf(seedOfRun('histories'));
  let owner: pg.Client;
  let api: KilledApi | undefined;

  beforeAll(async () => {
    await seedGround(domainOf(database().db));
  }, 120_000);
  beforeEach(async () => {
    owner = new pg.Client({ connectionString: database().ownerUrl });
    await owner.connect();
    await owner.query('truncate projects, idempotency_keys, journal, journal_seals cascade');
  });
  afterEach(async () => {
    await api?.kill();
    api = undefined;
    await owner.end();
  });

  /** Lets three people edit and kills meanwhile. Out: all that they did and heard. */
  async function history({ edits, kills, fault }: Plan): Promise<Operation[]> {
    const { records } = domainOf(database().db);
    const { Project } = await import('@seedbed/projects');
    const ids: string[] = [];
    for (let at = 0; at < SHARED; at++) ids.push((await records.create(ctx, Project, { acronym: `P${at}` })).id);
    const served = await KilledApi.start(database().url, fault);
    api = served;
    let no = 0;
    const people = PEOPLE.map((name) => new Person(name, served.url, randomOf(random.below(2 ** 31)), () => ++no));
    const working = Promise.all(people.map((person) => work(person, ids, edits)));
    const killing = killBetween(kills, edits * PEOPLE.length, () => no, served);
    await Promise.all([working, killing]).finally(() => expect([...served.ended, ...served.bugs]).toEqual([]));
    return people.flatMap(({ operations }) => operations);
  }

  async function work(person: Person, ids: readonly string[], edits: number): Promise<void> {
    await person.look(ids);
    for (let at = 0; at < edits; at++) {
      if (random.chance(0.3)) await person.look(ids);
      await person.edit();
    }
  }

  async function killBetween(kills: number, edits: number, done: () => number, served: KilledApi): Promise<void> {
    const step = Math.floor(edits / (kills + 1));
    for (let at = 1; at <= kills; at++) {
      await until(() => done() >= at * step - random.below(step), {
        what: 'edits to be made',
        deadlineMs: 120_000,
        everyMs: 3,
      });
      if (at % 2 === 0) await served.restart();
      else await killConnection(random);
    }
  }

  /** Ends a connection of the api in the middle of a transaction, if there is one just then. */
  async function killConnection(by: Random): Promise<void> {
    const { rows } = await owner.query<{ pid: number }>(
      `select pid from pg_stat_activity where application_name = $1 and datname = current_database()
       order by state like 'idle in transaction%' desc, state = 'active' desc limit 2`,
      [API_CONNECTIONS],
    );
    if (rows.length > 0) await owner.query('select pg_terminate_backend($1)', [by.pick(rows).pid]);
  }

  it('lose no update, write every key once, and leave a journal that leads to what is there', async () => {
    const operations = await history({ edits: 70, kills: 8 });
    expect(await Judge.complaints(owner, operations)).toEqual([]);
    const told = operations.map((operation) => operation.told);
    const count = (is: (one: Operation['told']) => boolean): number => told.filter(is).length;
    // a history in which nothing meets proves nothing
    expect(count((one) => one !== undefined && 'written' in one)).toBeGreaterThan(50);
    expect(count((one) => one !== undefined && 'refused' in one && one.refused === 'CONFLICT')).toBeGreaterThan(3);
    await chainHoldsAndNamesTampering();
  }, 200_000);

  async function chainHoldsAndNamesTampering(): Promise<void> {
    const worker = await connect({ url: database().ownerUrl, role: 'seedbed_worker', poolSize: 2 });
    try {
      await until(async () => {
        const [row] = await worker.query<{ sealed: number }>(ctx, 'select journal_seal(25) as sealed');
        return row?.sealed === 0 && (await verifyJournal(worker, ctx)).unsealed === 0;
      });
      const { rows, tampered, seals } = await verifyJournal(worker, ctx);
      const { rows: all } = await owner.query<{ seq: string; id: string }>(
        'select seq::text as seq, record_id as id from journal order by seq',
      );
      expect({ rows, tampered }).toEqual({ rows: all.length, tampered: [] });
      const { seq, id } = random.pick(all);
      const no = 1 + random.below(seals);
      const named = async (sql: string, value: unknown) => {
        await owner.query('begin');
        await owner.query(sql, [value]);
        await owner.query('commit');
        return (await verifyJournal(worker, ctx)).tampered;
      };
      await owner.query('create temp table kept as select * from journal where seq = $1'.replace('$1', seq));
      const altered = `update journal set after = after || '{"acronym": "forged"}', before = null where seq = $1`;
      expect(await named(altered, seq)).toMatchObject([{ what: 'ROW_ALTERED', seq, recordId: id }]);
      expect(await named('delete from journal where seq = $1', seq)).toMatchObject([{ what: 'ROW_MISSING', seq }]);
      await owner.query('insert into journal overriding system value select * from kept');
      expect((await verifyJournal(worker, ctx)).tampered).toEqual([]);
      const forged = 'update journal_seals set hash = sha256(hash) where no = $1';
      expect(await named(forged, no)).toContainEqual({ what: 'SEAL_ALTERED', seal: no });
    } finally {
      await worker.close();
    }
  }

  it.each([
    ['version forgotten', /had not seen/],
    ['key forgotten', /twice|made \d+ records|was refused .* and wrote|was answered|several transactions/],
  ])(
    'are seen through when the write path has a fault: %s',
    async (fault, complaint) => {
      const complaints = await Judge.complaints(owner, await history({ edits: 40, kills: 1, fault }));
      expect(complaints.filter((one) => complaint.test(one))).not.toEqual([]);
    },
    120_000,
  );
});
