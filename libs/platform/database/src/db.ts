import type { RequestContext } from '@seedbed/platform/kernel';
import type pg from 'pg';
import { DataSource, type EntityManager, type EntitySchema } from 'typeorm';
import { databaseErrors } from './database.errors.js';
import type { MigrationClass } from './migration-files.js';
import { ReadableNames } from './naming-strategy.js';

/** The three roles of the database: who migrates, what the api may do, what the worker may do. */
export type DatabaseRole = 'seedbed_owner' | 'seedbed_app' | 'seedbed_worker';

/** A context inside its transaction: what a use case hands on, so that all it calls writes together. */
export interface Tx extends RequestContext {
  readonly manager: EntityManager;
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

const isTx = (ctx: RequestContext | Tx): ctx is Tx => 'manager' in ctx;

/** The start-up parameters by which every connection of a pool works under its role, in UTC. */
export function roleOptions(role: DatabaseRole, statementTimeoutMs = 0): string {
  return `-c role=${role} -c timezone=UTC -c statement_timeout=${statementTimeoutMs}`;
}

/**
 * The way to the database. Reads of the API go through the read engine on {@link Db.pool}; everything else uses
 * {@link Db.query} and {@link Db.inTransaction}. Only this lib makes connections.
 */
export class Db {
  constructor(
    readonly dataSource: DataSource,
    /** The address with the role applied: for what keeps a pool of its own (the queue). */
    readonly connectionString: string,
  ) {}

  /** The plain pool of this process, as its role. */
  get pool(): pg.Pool {
    return (this.dataSource.driver as unknown as { master: pg.Pool }).master;
  }

  /**
   * Runs `fn` in one transaction, or in the running one when `ctx` is inside one already. Actor, reason and request id
   * are set for the triggers. Throws what `fn` throws, after rolling back.
   */
  async inTransaction<T>(
    ctx: RequestContext | Tx,
    fn: (tx: Tx) => Promise<T>,
    options: { readonly isolation?: 'REPEATABLE READ' | 'SERIALIZABLE' } = {},
  ): Promise<T> {
    if (isTx(ctx)) return fn(ctx);
    const run = async (manager: EntityManager): Promise<T> => {
      await manager.query(
        `select set_config('app.actor', $1, true), set_config('app.why', $2, true), set_config('app.request', $3, true)`,
        [ctx.actor, ctx.reason ?? '', ctx.requestId],
      );
      return fn({ ...ctx, manager });
    };
    return options.isolation ? this.dataSource.transaction(options.isolation, run) : this.dataSource.transaction(run);
  }

  /** One statement with numbered parameters; inside the running transaction when `ctx` carries one. */
  async query<T = Record<string, unknown>>(
    ctx: RequestContext | Tx,
    sql: string,
    params: readonly unknown[] = [],
  ): Promise<T[]> {
    const runner = isTx(ctx) ? ctx.manager : this.dataSource;
    return rowsOf<T>(await runner.query(sql, [...params]));
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
  }
}

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
  return new Db(dataSource, address.toString());
}

/** The driver's own word for a failure (`ECONNREFUSED`, `28P01`, …): never the address, which may hold a password. */
export function reasonOf(cause: unknown): string {
  const { code, message } = cause as { code?: string; message?: string };
  return code ?? message ?? 'unknown reason';
}
