import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Db, type Tx } from '@seedbed/platform/database';
import { AppError, systemContext } from '@seedbed/platform/kernel';
import { declaredTopics } from './message.js';
import { findSubscribers, type Subscriber } from './on-message.js';
import { OutboxListener } from './outbox-listener.js';
import { Wake } from './wake.js';

/** Times of the relay, all in milliseconds. */
export interface RelayOptions {
  /** How often to look without having been woken: only for a lost notification or another relay's death. */
  readonly pollMs: number;
  /** How often to look while rows wait for an older transaction to end. */
  readonly heldMs: number;
  /** First pause after a failed delivery; doubles up to `maxBackoffMs`. */
  readonly backoffMs: number;
  readonly maxBackoffMs: number;
  /** Failures of one message after which it is set aside; does not count errors of kind UNAVAILABLE. */
  readonly maxAttempts: number;
  /** Messages in one transaction. */
  readonly batch: number;
}
export const RELAY_OPTIONS = Symbol('seedbed:relay-options');
export const relayDefaults: RelayOptions = {
  pollMs: 2_000,
  heldMs: 100,
  backoffMs: 500,
  maxBackoffMs: 300_000,
  maxAttempts: 8,
  batch: 200,
};

/** One outbox row as the relay takes it. */
interface Row {
  readonly seq: string;
  readonly topic: string;
  readonly payload: unknown;
  readonly done: string[];
  readonly attempts: number;
}

/** What became of one look: how many rows were taken, and how soon to look again. */
export interface Delivery {
  readonly taken: number;
  readonly againInMs: number;
}

/** Any number: it only has to be the same in every relay of one database. */
const LOCK = 7_301_001;

/**
 * Only rows of transactions older than every open one: what is not yet there can only be younger, so order holds and
 * nothing is passed over. The second half of the condition takes rows that came from another cluster (a restored dump):
 * no visible row of this one can lie at or above the snapshot's end.
 */
const BELOW_HORIZON =
  '(o.xid < pg_snapshot_xmin(pg_current_snapshot()) OR o.xid >= pg_snapshot_xmax(pg_current_snapshot()))';

/** Order by the column itself: an alias of `xid::text` would sort as text. */
const TAKE = `
  SELECT o.seq::text AS seq, o.topic, o.payload, o.done, o.attempts
  FROM outbox o
  WHERE o.set_aside_at IS NULL AND o.topic = ANY($1) AND (o.retry_at IS NULL OR o.retry_at <= clock_timestamp())
    AND ${BELOW_HORIZON}
  ORDER BY o.xid, o.seq
  LIMIT $2`;

const NEXT = `
  SELECT bool_or(o.retry_at IS NULL) AS held,
         extract(epoch FROM min(o.retry_at) - clock_timestamp())::float8 * 1000 AS "retryInMs"
  FROM outbox o
  WHERE o.set_aside_at IS NULL AND o.topic = ANY($1)`;

/**
 * Delivers the outbox. One relay of a database works at a time, held by a transaction lock that ends with the
 * connection: another takes over when its process dies. Subscribers run inside the relay's transaction, each under a
 * savepoint, so what they write and the note that they are done are one; what they do outside may happen twice.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(OutboxRelay.name);
  private readonly wake = new Wake();
  private readonly listener: OutboxListener;
  private subscribers: readonly Subscriber[] = [];
  private running: Promise<void> | undefined;
  private stopping = false;
  private lastLook = 0;

  constructor(
    private readonly db: Db,
    private readonly discovery: DiscoveryService,
    @Inject(RELAY_OPTIONS) private readonly options: RelayOptions,
  ) {
    this.listener = new OutboxListener(db, () => this.wake.raise());
  }

  onApplicationBootstrap(): void {
    this.subscribers = findSubscribers(this.discovery);
    this.running ??= this.run();
  }

  /** Ends after the transaction in hand. Nothing is lost when this never gets to run. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    this.wake.raise();
    await this.running;
    await this.listener.close();
  }

  /** Whether it has looked at the outbox lately: for the health of the process. */
  isAlive(): boolean {
    return Date.now() - this.lastLook < this.options.pollMs * 4;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      const { againInMs } = await this.look();
      if (againInMs > 0 && !this.stopping) await this.wake.wait(againInMs);
    }
  }

  private async look(): Promise<Delivery> {
    try {
      await this.listener.ensure();
      const delivery = await this.deliver();
      this.lastLook = Date.now();
      return delivery;
    } catch (error) {
      this.log.error(`The outbox could not be read; trying again: ${reason(error)}`);
      return { taken: 0, againInMs: this.options.backoffMs };
    }
  }

  /** Delivers what is ready now, at most one batch. Safe to call at any time: a second relay takes nothing. */
  async deliver(): Promise<Delivery> {
    const topics = declaredTopics();
    return this.db.inTransaction(systemContext('system:relay'), async (tx) => {
      const [lock] = await this.db.query<{ mine: boolean }>(tx, 'SELECT pg_try_advisory_xact_lock($1) AS mine', [LOCK]);
      if (!lock?.mine) return { taken: 0, againInMs: this.options.pollMs };
      const rows = await this.db.query<Row>(tx, TAKE, [topics, this.options.batch]);
      if (rows.length === 0) return { taken: 0, againInMs: await this.nextLook(tx, topics) };
      await this.settle(tx, rows, await this.deliverTo(tx, rows));
      return { taken: rows.length, againInMs: 0 };
    });
  }

  private async nextLook(tx: Tx, topics: readonly string[]): Promise<number> {
    const [next] = await this.db.query<{ held: boolean | null; retryInMs: number | null }>(tx, NEXT, [topics]);
    const { pollMs, heldMs } = this.options;
    return Math.min(pollMs, next?.held ? heldMs : pollMs, Math.max(1, Math.ceil(next?.retryInMs ?? pollMs)));
  }

  /** Out: for each subscriber the rows it has had, or the error it threw. */
  private async deliverTo(tx: Tx, rows: readonly Row[]): Promise<Outcomes> {
    const outcomes = new Outcomes();
    for (const subscriber of this.subscribers) {
      const wanted = rows.filter((row) => row.topic === subscriber.topic && !row.done.includes(subscriber.name));
      if (wanted.length === 0) continue;
      if (subscriber.batch && (await this.call(tx, subscriber, wanted)) === undefined)
        outcomes.done(wanted, subscriber);
      else await this.oneByOne(tx, subscriber, wanted, outcomes);
    }
    return outcomes;
  }

  /** Also what a failed batch comes to: so that one bad message does not hold the others. */
  private async oneByOne(tx: Tx, subscriber: Subscriber, rows: readonly Row[], outcomes: Outcomes): Promise<void> {
    for (const [index, row] of rows.entries()) {
      const failure = await this.call(tx, subscriber, [row]);
      if (!failure) outcomes.done([row], subscriber);
      else if (!isUnavailable(failure.error)) outcomes.failed([row], failure);
      else return outcomes.failed(rows.slice(index), failure); // what is away is away for the rest of them too
    }
  }

  /** One call under a savepoint. Out: nothing, or what it threw. */
  private async call(tx: Tx, subscriber: Subscriber, rows: readonly Row[]): Promise<Failure | undefined> {
    await this.db.query(tx, 'SAVEPOINT delivery');
    try {
      await subscriber.deliver(
        tx,
        rows.map((row) => row.payload),
      );
      await this.db.query(tx, 'RELEASE SAVEPOINT delivery');
      return undefined;
    } catch (error) {
      await this.db.query(tx, 'ROLLBACK TO SAVEPOINT delivery');
      return { subscriber: subscriber.name, error };
    }
  }

  private async settle(tx: Tx, rows: readonly Row[], outcomes: Outcomes): Promise<void> {
    const finished = rows.filter((row) => !outcomes.failureOf(row));
    await this.db.query(tx, 'DELETE FROM outbox WHERE seq = ANY($1::bigint[])', [finished.map(({ seq }) => seq)]);
    for (const row of rows) {
      const failure = outcomes.failureOf(row);
      if (failure) await this.noteFailure(tx, row, failure, outcomes.doneBy(row));
    }
  }

  private async noteFailure(tx: Tx, row: Row, { subscriber, error }: Failure, done: string[]): Promise<void> {
    const attempts = row.attempts + 1;
    const setAside = attempts >= this.options.maxAttempts && !isUnavailable(error);
    const pause = Math.min(this.options.backoffMs * 2 ** Math.min(row.attempts, 20), this.options.maxBackoffMs);
    await this.db.query(
      tx,
      `UPDATE outbox SET attempts = $2, error = $3, done = done || $4::text[],
              retry_at = clock_timestamp() + $5 * interval '1 millisecond',
              set_aside_at = CASE WHEN $6 THEN clock_timestamp() END
       WHERE seq = $1`,
      [row.seq, attempts, `${subscriber}: ${reason(error)}`, done, pause, setAside],
    );
    const what = `Message ${row.seq} (${row.topic}) failed for ${subscriber}, attempt ${attempts}`;
    if (setAside) this.log.error(`${what}; set aside, see libs/platform/events/README.md: ${reason(error)}`);
    else this.log.warn(`${what}; trying again in ${pause} ms: ${reason(error)}`);
  }
}

interface Failure {
  readonly subscriber: string;
  readonly error: unknown;
}

/** Who has had which row of a batch. */
class Outcomes {
  private readonly had = new Map<Row, string[]>();
  private readonly failures = new Map<Row, Failure>();

  done(rows: readonly Row[], { name }: Subscriber): void {
    for (const row of rows) this.had.set(row, [...this.doneBy(row), name]);
  }
  failed(rows: readonly Row[], failure: Failure): void {
    for (const row of rows) if (!this.failures.has(row)) this.failures.set(row, failure);
  }
  doneBy(row: Row): string[] {
    return this.had.get(row) ?? [];
  }
  failureOf(row: Row): Failure | undefined {
    return this.failures.get(row);
  }
}

const isUnavailable = (error: unknown): boolean => error instanceof AppError && error.kind === 'UNAVAILABLE';
const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
