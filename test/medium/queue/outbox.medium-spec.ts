import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type INestApplicationContext, Injectable } from '@nestjs/common';
import type { Tx } from '@seedbed/platform/database';
import { defineMessage, type Message, OnMessage, OnMessages, Outbox, OutboxRelay } from '@seedbed/platform/events';
import { AppError, systemContext } from '@seedbed/platform/kernel';
import { migrateQueue } from '@seedbed/platform/queue';
import { until, useDatabase } from '@seedbed/platform/testing';
import pg from 'pg';
import { z } from 'zod';
import { Diary, TestHandlers } from './test-jobs.js';
import { startTestWorker } from './test-worker.js';

const shape = z.strictObject({ id: z.string() });
const heard = defineMessage('test.heard', shape);
const keyed = defineMessage('test.keyed', shape, ({ id }) => id);
const shared = defineMessage('test.shared', shape);

/** What the subscribers of these tests got, and what they shall do. */
class Ear {
  readonly got: string[] = [];
  readonly fail = new Map<string, unknown>();
  /** How often it still fails, for what does not fail forever. */
  readonly failures = new Map<string, number>();
  /** Called inside the relay's transaction. */
  inside: (tx: Tx) => Promise<void> = async () => {};

  async hear(tx: Tx, what: string): Promise<void> {
    this.got.push(what);
    await this.inside(tx);
    const left = this.failures.get(what) ?? Number.POSITIVE_INFINITY;
    this.failures.set(what, left - 1);
    if (this.fail.has(what) && left > 0) throw this.fail.get(what);
  }

  /** Fails the first so many times: a test that lifted the failure itself would race with the next try. */
  failTimes(what: string, times: number): void {
    this.fail.set(what, new Error('not today'));
    this.failures.set(what, times);
  }

  count(what: string): number {
    return this.got.filter((each) => each === what).length;
  }
}

@Injectable()
class FirstListener {
  constructor(private readonly ear: Ear) {}
  @OnMessage(heard)
  async heard(tx: Tx, { id }: { id: string }): Promise<void> {
    await this.ear.hear(tx, id);
  }
  @OnMessages(keyed)
  async keyed(tx: Tx, messages: readonly { id: string }[]): Promise<void> {
    await this.ear.hear(tx, messages.map(({ id }) => id).join('+'));
  }
  @OnMessage(shared)
  async shared(tx: Tx, { id }: { id: string }): Promise<void> {
    await this.ear.hear(tx, `first ${id}`);
  }
}
@Injectable()
class SecondListener {
  constructor(private readonly ear: Ear) {}
  @OnMessage(shared)
  async shared(tx: Tx, { id }: { id: string }): Promise<void> {
    await this.ear.hear(tx, `second ${id}`);
  }
}

describe('the outbox', () => {
  const database = useDatabase();
  const ctx = systemContext('test:outbox');
  const running: INestApplicationContext[] = [];
  let ear: Ear;
  let owner: pg.Client;

  beforeAll(async () => {
    await migrateQueue(database().ownerUrl);
  });
  beforeEach(async () => {
    ear = new Ear();
    owner = new pg.Client({ connectionString: database().ownerUrl });
    await owner.connect();
  });
  afterEach(async () => {
    for (const app of running.splice(0)) await app.close();
    await owner.query('TRUNCATE outbox');
    await owner.end();
  });

  async function relay(options: object = {}): Promise<OutboxRelay> {
    const app = await startTestWorker({
      database: database(),
      providers: [
        { provide: Ear, useValue: ear },
        { provide: Diary, useValue: new Diary() },
        ...[FirstListener, SecondListener, TestHandlers],
      ],
      relay: options,
    });
    running.push(app);
    return app.get(OutboxRelay);
  }
  const publish = (...messages: Message[]): Promise<void> =>
    database().db.inTransaction(ctx, async (tx) => {
      for (const message of messages) await new Outbox(database().db).publish(tx, message);
    });
  const rows = async (): Promise<{ [name: string]: unknown }[]> =>
    (await owner.query('SELECT * FROM outbox o ORDER BY o.xid, o.seq')).rows;
  const empty = (): Promise<unknown> => until(async () => (await rows()).length === 0, { what: 'an empty outbox' });

  it('keeps nothing of a transaction that is rolled back', async () => {
    await relay();
    const failed = database().db.inTransaction(ctx, async (tx) => {
      await new Outbox(database().db).publish(tx, heard({ id: 'never' }));
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await publish(heard({ id: 'a' }));
    await empty();
    expect(ear.got).toEqual(['a']);
  });

  it('keeps messages with the same key once for each transaction', async () => {
    await publish(keyed({ id: 'a' }), keyed({ id: 'a' }), keyed({ id: 'b' }), heard({ id: 'x' }), heard({ id: 'x' }));
    await publish(keyed({ id: 'a' }));
    await relay();
    await empty();
    // One delivery or two: the second transaction is not yet due while an older one is open anywhere on the server.
    const [keyedOnes, others] = [ear.got.filter((text) => text !== 'x'), ear.got.filter((text) => text === 'x')];
    expect(keyedOnes.join('+')).toBe('a+b+a');
    expect(others).toEqual(['x', 'x']);
  });

  it('refuses a payload that has not the declared shape', () => {
    expect(() => heard({ id: 'a', text: 'personal' } as unknown as { id: string })).toThrow('text');
  });

  it('wakes the relay: a message does not wait for the poll', async () => {
    await relay({ pollMs: 600_000 });
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      await publish(heard({ id })); // the relay sleeps by then, if it has just delivered the one before
      await empty();
    }
  });

  it('holds back what is younger than an open transaction, so that order is by transaction', async () => {
    const heldMs = 17;
    const delivering = await relay({ heldMs });
    const early = new pg.Client({ connectionString: database().ownerUrl });
    await early.connect();
    await early.query('BEGIN');
    await early.query(
      `INSERT INTO outbox (topic, payload, actor, request_id) VALUES ('test.heard', '{"id":"early"}', 'x', 'x')`,
    );
    await publish(heard({ id: 'late' }));
    await until(async () => (await delivering.deliver()).againInMs === heldMs, {
      what: 'the relay to see what is held',
    });
    expect(ear.got).toEqual([]);
    await early.query('COMMIT');
    await early.end();
    await empty();
    expect(ear.got).toEqual(['early', 'late']);
  });

  it('orders transactions by number, not by text, and delivers rows that came from another cluster', async () => {
    const base = (await owner.query('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS x')).rows[0].x;
    const far = BigInt(`1${'0'.repeat(base.length + 1)}`);
    for (const xid of [far, far - 1n]) {
      await owner.query(
        `INSERT INTO outbox (xid, topic, payload, actor, request_id)
         VALUES ($1::text::xid8, 'test.heard', jsonb_build_object('id', $1::text), 'x', 'x')`,
        [String(xid)],
      );
    }
    await relay();
    await empty();
    expect(ear.got).toEqual([String(far - 1n), String(far)]);
  });

  it('tries a failed message again and leaves the others alone', async () => {
    ear.failTimes('bad', 2);
    await relay();
    await publish(heard({ id: 'bad' }), heard({ id: 'good' }));
    await empty();
    expect([ear.count('bad'), ear.count('good')]).toEqual([3, 1]);
  });

  it('sets a message aside after some failures, with the error', async () => {
    ear.fail.set('bad', new Error('never'));
    await relay({ maxAttempts: 3 });
    await publish(heard({ id: 'bad' }));
    await until(async () => (await rows())[0]?.set_aside_at);
    expect((await rows())[0]).toMatchObject({ attempts: 3, error: 'FirstListener.heard: never' });
    expect(ear.got).toHaveLength(3);
  });

  it('never sets a message aside because something is away', async () => {
    ear.fail.set('bad', new AppError('UNAVAILABLE', 'AWAY'));
    await relay({ maxAttempts: 2, maxBackoffMs: 20 });
    await publish(heard({ id: 'bad' }), heard({ id: 'next' }));
    await until(() => ear.count('bad') >= 4);
    for (const row of await rows()) expect(row.set_aside_at).toBeNull();
    ear.fail.clear();
    await empty();
  });

  it('does not tell those again who have had a message when another one failed', async () => {
    ear.failTimes('second a', 3);
    await relay();
    await publish(shared({ id: 'a' }));
    await empty();
    expect([ear.count('first a'), ear.count('second a')]).toEqual([1, 4]);
  });

  it('delivers a batch one by one when it fails together', async () => {
    ear.fail.set('a+bad', new Error('together'));
    ear.fail.set('bad', new Error('alone'));
    await relay({ maxAttempts: 1 });
    await publish(keyed({ id: 'a' }), keyed({ id: 'bad' }));
    await until(async () => (await rows())[0]?.set_aside_at);
    expect(ear.got).toEqual(['a+bad', 'a', 'bad']);
    expect(await rows()).toHaveLength(1);
  });

  it('rolls back what a failed subscriber wrote', async () => {
    await owner.query('CREATE TABLE effects (what text); GRANT ALL ON effects TO seedbed_worker');
    ear.inside = async (tx) => {
      await tx.manager.query(`INSERT INTO effects VALUES ('done')`);
    };
    ear.fail.set('a', new Error('after writing'));
    await relay({ maxAttempts: 1 });
    await publish(heard({ id: 'a' }), heard({ id: 'b' }));
    await until(async () => (await rows()).length === 1 && (await rows())[0]?.set_aside_at);
    expect((await owner.query('SELECT count(*)::int AS n FROM effects')).rows[0].n).toBe(1);
    await owner.query('DROP TABLE effects');
  });

  it('counts effects once when the relay dies in the middle of a delivery', async () => {
    await owner.query('CREATE TABLE effects (what text); GRANT ALL ON effects TO seedbed_worker');
    let deaths = 0;
    ear.inside = async (tx) => {
      await tx.manager.query(`INSERT INTO effects VALUES ('done')`);
      const [{ pid }] = await tx.manager.query('SELECT pg_backend_pid() AS pid');
      if (deaths++ === 0) await owner.query('SELECT pg_terminate_backend($1)', [pid]);
    };
    await relay();
    await publish(heard({ id: 'a' }));
    await empty();
    expect(ear.got).toEqual(['a', 'a']);
    expect((await owner.query('SELECT count(*)::int AS n FROM effects')).rows[0].n).toBe(1);
    await owner.query('DROP TABLE effects');
  });

  it('is delivered by one relay at a time', async () => {
    const [one, two] = [await relay(), await relay()];
    const tellers = Array.from({ length: 40 }, (_, at) => publish(heard({ id: `${at}` })));
    await Promise.all([...tellers, one?.deliver(), two?.deliver()]);
    await empty();
    expect([...ear.got].sort()).toEqual(Array.from({ length: 40 }, (_, at) => `${at}`).sort());
  });

  it('leaves messages alone that only a newer process knows', async () => {
    await owner.query(`INSERT INTO outbox (topic, payload, actor, request_id) VALUES ('test.future', '{}', 'x', 'x')`);
    await relay();
    await publish(heard({ id: 'a' }));
    await until(async () => (await rows()).length === 1);
    expect((await rows())[0]).toMatchObject({ topic: 'test.future', attempts: 0 });
  });
});
