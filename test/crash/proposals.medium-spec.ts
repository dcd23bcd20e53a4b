import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { Organisation } from '@seedbed/organisations';
import { newId } from '@seedbed/platform/kernel';
import { until, useDatabase } from '@seedbed/platform/testing';
import pg from 'pg';
import { seedOfRun } from '../medium/projection/seed-of-run.js';
import { ctx, domainOf, seedGround } from '../medium/seed/domain.js';
import { randomOf } from './histories/random.js';
import { API_CONNECTIONS, KilledApi } from './histories/served.js';
import { complaintsAbout } from './proposals/judge.js';
import type { AnyOperation } from './proposals/operations.js';
import { Coordinator, Partner } from './proposals/people.js';

const SHARED = 3;

interface Plan {
  readonly rounds: number;
  /** How often the api, or one of its connections, is killed. */
  readonly kills: number;
  readonly fault?: string;
}

describe('histories of two coordinators and a partner on the same organisations while processes are killed', () => {
  const database = useDatabase();
  const random = randomOf(seedOfRun('proposals'));
  let owner: pg.Client;
  let api: KilledApi | undefined;

  beforeAll(async () => {
    await seedGround(domainOf(database().db));
  }, 120_000);
  beforeEach(async () => {
    owner = new pg.Client({ connectionString: database().ownerUrl });
    await owner.connect();
    await owner.query('truncate proposals, organisations, idempotency_keys, journal, journal_seals cascade');
  });
  afterEach(async () => {
    await api?.kill();
    api = undefined;
    await owner.end();
  });

  async function history({ rounds, kills, fault }: Plan): Promise<AnyOperation[]> {
    const { records } = domainOf(database().db);
    const ids: string[] = [];
    for (let at = 0; at < SHARED; at++) {
      ids.push((await records.create(ctx, Organisation, { name: `O${at}`, steward: nccId('IT') })).id);
    }
    const served = await KilledApi.start(database().url, fault);
    api = served;
    let no = 0;
    const common = () => [randomOf(random.below(2 ** 31)), () => ++no] as const;
    const of = (role: string, nccIds: string[], organisationIds: string[]) => ({
      role,
      userId: newId(),
      nccIds,
      organisationIds,
    });
    const [ana, bor] = [1, 2].map(
      () => new Coordinator(served.url, of('COORDINATOR', [nccId('IT')], []), ...common()),
    ) as [Coordinator, Coordinator];
    const eleni = new Partner(served.url, of('PARTNER_EDITOR', [], ids), ...common());
    const working = Promise.all([
      rounded(
        rounds,
        async () => {
          if (random.chance(0.4)) await ana.look(ids);
          await ana.edit();
        },
        () => ana.look(ids),
      ),
      rounded(
        rounds,
        async () => {
          if (random.chance(0.4)) await eleni.look(ids);
          await eleni.propose();
        },
        () => eleni.look(ids),
      ),
      rounded(
        rounds,
        async () => {
          await bor.look(ids);
          const isDecided = await bor.decide(() => (random.chance(0.4) ? ana.edit() : Promise.resolve()));
          if (!isDecided || random.chance(0.3)) await bor.edit();
        },
        () => bor.look(ids),
      ),
    ]);
    const killing = killBetween(kills, rounds * 3, () => no, served);
    await Promise.all([working, killing]).finally(() => expect([...served.ended, ...served.bugs]).toEqual([]));
    return [ana, bor, eleni].flatMap(({ operations }) => operations);
  }

  async function rounded(rounds: number, round: () => Promise<void>, begin: () => Promise<void>): Promise<void> {
    await begin();
    for (let at = 0; at < rounds; at++) await round();
  }

  async function killBetween(kills: number, operations: number, done: () => number, served: KilledApi): Promise<void> {
    const step = Math.floor(operations / (kills + 1));
    for (let at = 1; at <= kills; at++) {
      await until(() => done() >= at * step - random.below(step), {
        what: 'operations',
        deadlineMs: 120_000,
        everyMs: 3,
      });
      if (at % 2 === 0) await served.restart();
      else await killConnection();
    }
  }

  /** Ends a connection of the api in the middle of a transaction, if there is one just then. */
  async function killConnection(): Promise<void> {
    const { rows } = await owner.query<{ pid: number }>(
      `select pid from pg_stat_activity where application_name = $1 and datname = current_database()
       order by state like 'idle in transaction%' desc, state = 'active' desc limit 2`,
      [API_CONNECTIONS],
    );
    if (rows.length > 0) await owner.query('select pg_terminate_backend($1)', [random.pick(rows).pid]);
  }

  it('lose no update without a recorded conflict, and decide each proposal once', async () => {
    const operations = await history({ rounds: 30, kills: 4 });
    expect(await complaintsAbout(owner, operations)).toEqual([]);
    // a history in which nothing meets proves nothing
    const { rows } = await owner.query<{ conflicts: number; decided: number; taken: number }>(
      `select (select count(*)::int from conflicts) as conflicts,
        (select count(*)::int from proposals where state in ('APPLIED', 'PARTLY', 'REJECTED')) as decided,
        (select count(*)::int from conflicts where state in ('THEIRS', 'OTHER')) as taken`,
    );
    expect(rows[0]?.conflicts).toBeGreaterThan(3);
    expect(rows[0]?.decided).toBeGreaterThan(5);
    expect(rows[0]?.taken).toBeGreaterThan(0);
  }, 400_000);

  it.each([
    ['proposals not followed', /without a recorded conflict|waits, though the record changed/],
    ['conflicts not written', /without a recorded conflict|in conflict with 0/],
    ['key of proposals forgotten', /made \d+ proposals|was told|refused/],
  ])(
    'are seen through when proposals have a fault: %s',
    async (fault, complaint) => {
      const complaints = await complaintsAbout(owner, await history({ rounds: 30, kills: 1, fault }));
      expect(complaints.filter((one) => complaint.test(one))).not.toEqual([]);
    },
    300_000,
  );
});
