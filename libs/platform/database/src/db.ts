import type { RequestContext } from '@seedbed/platform/kernel';
import type pg from 'pg';
import { DataSource, type EntityManager, type EntitySchema } from 'typeorm';
import { databaseErrors } from './database.errors.js';
import { Listener } from './listener.js';
import type { MigrationClass } from './migration-files.js';
import { ReadableNames } from './naming-strategy.js';
import { READER_SETTINGS, readAs, readerValues } from './reader.js';
import { Snapshot } from './snapshot.js';
import { Turns } from './turns.js';

/** The three roles of the database: who migrates, what the api may do, what the worker may do. */
export type DatabaseRole = 'seedbed_owner' | 'seedbed_app' | 'seedbed_worker';

/** A context inside its transaction: what a use case hands on, so that all it calls writes together. */
export interface Tx extends RequestContext {
  readonly manager: EntityManager;
}

/** Is told of every transaction of this process, whoever runs it. */
export interface TransactionListener {
  /** Inside, when its work is done and before it commits; what this throws takes it back. */
  ending(tx: Tx): Promise<void>;
  /** After it has committed. Must not throw. */
  committed(tx: Tx): void;
}

export interface ConnectOptions {
  /** A `postgres://` address. The login needs membership of `role`. */
  readonly url: string;
  readonly role: DatabaseRole;
  /** Most connections of this process's pool. */
  readonly poolSize: number;
  /** Tables, for drift and drafts only: reads and writes go through SQL of our own. */
  readonly entities?: readonly EntitySchema[];
  /** Classes of the migrations, for the process that migrates. */
  readonly migrations?: readonly MigrationClass[];
  /** Longest time of one statement, in ms; 0 = no limit. */
  readonly statementTimeoutMs?: number;
}

const SYSTEM = 'SYSTEM';

const isTx = (ctx: RequestContext | Tx): ctx is Tx => 'manager' in ctx;

/**
 * The start-up parameters by which every connection of a pool works under its role, in UTC. Without just-in-time
 * compilation: our statements are long and their answers small, so compiling would take longer than answering.
 */
export function roleOptions(role: DatabaseRole, statementTimeoutMs = 0): string {
  return `-c role=${role} -c timezone=UTC -c jit=off -c statement_timeout=${statementTimeoutMs}`;
}

/**
 * The way to the database. Reads of the API go through the read engine on {@link Db.pool}; everything else uses
 * {@link Db.query} and {@link Db.inTransaction}. Only this lib makes connections.
 */
export class Db {
  private ended = 0;
  private snapshots: Turns | undefined;
  /** Transactions that work as the system just now. */
  private readonly asSystems = new WeakSet<EntityManager>();
  private readonly listeners: TransactionListener[] = [];

  constructor(
    readonly dataSource: DataSource,
    /** The address with the role applied: for what keeps a pool of its own (the queue). */
    readonly connectionString: string,
    private readonly options: Pick<ConnectOptions, 'role' | 'statementTimeoutMs'> = { role: 'seedbed_app' },
  ) {}

  /** Longest time of one statement on this pool, in ms; 0 = no limit. */
  get statementTimeoutMs(): number {
    return this.options.statementTimeoutMs ?? 0;
  }

  /**
   * How often this process may have changed the data so far. What was read under an older number must not be given to
   * somebody who asks under a newer one: they may have written in between.
   */
  get writes(): number {
    return this.ended;
  }

  /** The plain pool of this process, as its role. What runs on it must set its reader by itself. */
  get pool(): pg.Pool {
    return (this.dataSource.driver as unknown as { master: pg.Pool }).master;
  }

  /**
   * Runs `fn` in one transaction, or in the running one when `ctx` is inside one already. The reader is set for row
   * security; actor, reason and request id for the triggers. Throws what `fn` throws, after rolling back.
   */
  async inTransaction<T>(
    ctx: RequestContext | Tx,
    fn: (tx: Tx) => Promise<T>,
    options: { readonly isolation?: 'REPEATABLE READ' | 'SERIALIZABLE' } = {},
  ): Promise<T> {
    if (isTx(ctx)) return fn(ctx);
    const run = async (manager: EntityManager): Promise<{ tx: Tx; answer: T }> => {
      await manager.query(
        `select ${setReader(4)}, set_config('app.actor', $1, true), set_config('app.why', $2, true), set_config('app.request', $3, true)`,
        [ctx.actor, ctx.reason ?? '', ctx.requestId, ...readerValues(ctx.reader)],
      );
      const tx = { ...ctx, manager };
      const answer = await fn(tx);
      for (const listener of this.listeners) await listener.ending(tx);
      return { tx, answer };
    };
    try {
      const { tx, answer } = await (options.isolation
        ? this.dataSource.transaction(options.isolation, run)
        : this.dataSource.transaction(run));
      for (const listener of this.listeners) listener.committed(tx);
      return answer;
    } finally {
      this.ended += 1;
    }
  }

  /** From now on the listener is told of every transaction. */
  onTransactions(listener: TransactionListener): void {
    this.listeners.push(listener);
  }

  /**
   * Does what must not depend on the caller's sight, inside their transaction: rules that have to know every record, and
   * rows that follow. Decide before whether the caller may. What `work` throws is thrown; the reader is set back.
   */
  async asSystem<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
    if (tx.reader.role === SYSTEM || this.asSystems.has(tx.manager)) return work();
    const be = (role: string): Promise<unknown> => tx.manager.query(`select set_config('app.role', $1, true)`, [role]);
    await be(SYSTEM);
    this.asSystems.add(tx.manager);
    try {
      return await work();
    } finally {
      this.asSystems.delete(tx.manager);
      await be(tx.reader.role).catch(() => {}); // a failed statement takes the setting back with all else
    }
  }

  /**
   * One statement with numbered parameters, as the reader of `ctx`; inside the running transaction when `ctx` carries one
   * (then as the reader that it began with), else one of its own. The owner's connections take several statements at once.
   */
  async query<T = Record<string, unknown>>(
    ctx: RequestContext | Tx,
    sql: string,
    params: readonly unknown[] = [],
  ): Promise<T[]> {
    if (isTx(ctx)) return rowsOf<T>(await ctx.manager.query(sql, [...params]));
    if (this.options.role === 'seedbed_owner') return rowsOf<T>(await this.dataSource.query(sql, [...params]));
    try {
      return await readAs<T>(this.pool, ctx.reader, sql, params);
    } finally {
      this.ended += 1;
    }
  }

  /**
   * One state of the data for several statements, as the reader of `ctx`: see {@link Snapshot}. At most half of the connections
   * are held so; others wait. Whoever holds one may need another for a moment (to write down what was given out), and so do
   * all other requests.
   */
  snapshot(ctx: RequestContext, signal: AbortSignal): Promise<Snapshot> {
    this.snapshots ??= new Turns(Math.max(1, Math.floor((this.pool.options.max ?? 2) / 2)));
    return Snapshot.open(this.pool, this.snapshots, ctx.reader, signal);
  }

  /** Hears what is notified on a channel, on a connection of its own: see {@link Listener}. Close it before the pool. */
  listen(channel: string, onNews: () => void): Listener {
    return new Listener(this.connectionString, channel, onNews);
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
  }
}

/** Sets the reader for the transaction; its parameters begin at `$first`. */
const setReader = (first: number): string =>
  READER_SETTINGS.map((name, at) => `set_config('${name}', $${first + at}, true)`).join(', ');

/** TypeORM answers UPDATE and DELETE with `[rows, count]`, everything else with the rows. */
function rowsOf<T>(answer: unknown): T[] {
  if (Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number') {
    return answer[0] as T[];
  }
  return answer as T[];
}

/** Opens the pool of a process. Throws DATABASE_UNREACHABLE when nobody answers or the login is refused. */
export async function connect(options: ConnectOptions): Promise<Db> {
  const parameters = roleOptions(options.role, options.statementTimeoutMs);
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [...(options.entities ?? [])],
    migrations: [...(options.migrations ?? [])],
    migrationsTableName: 'migrations',
    namingStrategy: new ReadableNames(),
    synchronize: false,
    installExtensions: false,
    logging: false,
    extra: { max: options.poolSize, options: parameters, idleTimeoutMillis: 0, connectionTimeoutMillis: 10_000 },
  });
  try {
    await dataSource.initialize();
  } catch (cause) {
    throw databaseErrors.DATABASE_UNREACHABLE({ reason: reasonOf(cause) }, { cause });
  }
  const address = new URL(options.url);
  address.searchParams.set('options', parameters);
  const db = new Db(dataSource, address.toString(), options);
  hearLosses(db.pool);
  return db;
}

/**
 * A connection that is lost while somebody has it tells so twice: its statement fails, and it says 'error', which ends the
 * process where nobody listens. The pool listens to those that lie idle only.
 */
function hearLosses(pool: pg.Pool): void {
  const heard = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => {
    if (heard.has(client)) return;
    heard.add(client);
    client.on('error', () => undefined); // whoever has it hears it from their statement
  });
}

/** The driver's own word for a failure (`ECONNREFUSED`, `28P01`, …): never the address, which may hold a password. */
export function reasonOf(cause: unknown): string {
  const { code, message } = cause as { code?: string; message?: string };
  return code ?? message ?? 'unknown reason';
}
