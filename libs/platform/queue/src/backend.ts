import { createHash } from 'node:crypto';
import type { Db } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';
import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  DelayedError,
  type IQueueBackend,
  type Job,
  withBackend,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { queueId } from './job-ids.js';

/** What an entry of the queue carries: the id of a `jobs` row, nothing else. */
interface Payload {
  readonly job: string;
}

/** One run to offer: the id of its row, the name of its job, and the pause before it may be taken. */
export interface Entry {
  readonly jobId: string;
  readonly name: string;
  readonly inMs: number;
}

/** Takes the id of a row; out: nothing to drop the entry, milliseconds to offer it again. */
export type Take = (jobId: string) => Promise<number | undefined>;

export interface WorkerSettings {
  readonly concurrency: number;
  /** For how long an entry belongs to a worker that says nothing. */
  readonly lockMs: number;
}

export interface QueueWorker {
  /** Begins to take entries. */
  run(): void;
  /** Takes no more entries; running ones go on. */
  pause(): Promise<void>;
  /** Waits for the running ones, unless forced. */
  close(force: boolean): Promise<void>;
  isRunning(): boolean;
}

/** One of the two places where the queue can live. Only this file knows BullMQ, Redis and the queue's pool. */
export interface Backend {
  /** The setting to look at when it does not answer. */
  readonly setting: 'DATABASE_URL' | 'REDIS_URL';
  /** Adds entries. One that is there already (same row) stays as it is. */
  add(queue: string, entries: readonly Entry[]): Promise<void>;
  /** Prepares to take entries of a queue. Resolves when the queue answers. */
  listen(queue: string, take: Take, settings: WorkerSettings): Promise<QueueWorker>;
  close(): Promise<void>;
}

/** Tells of errors that have no caller: a connection that broke, a lock that was lost. */
export type OnError = (where: string, error: Error) => void;

interface Place<C> {
  readonly setting: Backend['setting'];
  /** For short commands, and for waiting workers. */
  readonly producer: C;
  readonly consumer: C;
  readonly prefix: string;
  readonly close: () => Promise<void>;
}

/** The queue in PostgreSQL, or in Redis when an address is given. `listeners`: how many queues it will listen to. */
export async function openBackend(
  db: Db,
  redisUrl: string | undefined,
  listeners: number,
  onError: OnError,
): Promise<Backend> {
  if (redisUrl === undefined) return bullBackend(createPostgresBackend, postgresPlace(db, listeners, onError), onError);
  return bullBackend(createRedisBackend, await redisPlace(db, redisUrl, onError), onError);
}

/**
 * One pool for all queues of the process: each listener holds one connection of it for ever, the rest is shared.
 * BullMQ finds its tables by the search path.
 */
function postgresPlace(db: Db, listeners: number, onError: OnError): Place<pg.Pool> {
  const address = new URL(db.connectionString);
  address.searchParams.set('options', `${address.searchParams.get('options') ?? ''} -c search_path=bullmq`.trim());
  const pool = new pg.Pool({
    connectionString: address.href,
    max: listeners + 3,
    connectionTimeoutMillis: 10_000,
    application_name: 'seedbed-queue',
  });
  pool.setMaxListeners(0); // every queue and worker adds one
  pool.on('error', (error) => onError('connection pool', error));
  return { setting: 'DATABASE_URL', producer: pool, consumer: pool, prefix: 'bullmq', close: () => pool.end() };
}

/**
 * Two connections: commands give up when Redis is away (the rows keep the work), waiting workers try for ever.
 * The keys carry the identity of the database: another installation on the same Redis has other jobs.
 */
async function redisPlace(db: Db, url: string, onError: OnError): Promise<Place<Redis>> {
  const producer = new Redis(url, { maxRetriesPerRequest: 1 });
  const consumer = new Redis(url, { maxRetriesPerRequest: null });
  for (const redis of [producer, consumer]) redis.on('error', (error) => onError('Redis', error));
  const close = async (): Promise<void> => {
    for (const redis of [producer, consumer]) redis.disconnect();
  };
  try {
    return { setting: 'REDIS_URL', producer, consumer, prefix: await redisPrefix(db), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The start of all Redis keys of a database's queue: `seedbed-` and a hash of cluster and database. */
export async function redisPrefix(db: Db): Promise<string> {
  const [row] = await db.query<{ identity: string }>(
    systemContext('system:queue'),
    `SELECT c.system_identifier || ' ' || d.oid AS identity
     FROM pg_control_system() c, pg_database d WHERE d.datname = current_database()`,
  );
  return `seedbed-${createHash('sha256').update(`${row?.identity}`).digest('hex').slice(0, 12)}`;
}

function bullBackend<B extends IQueueBackend, C>(
  factory: BackendFactory<B, C>,
  place: Place<C>,
  onError: OnError,
): Backend {
  const { Queue, Worker } = withBackend(factory);
  const makeQueue = (name: string) => {
    const queue = new Queue<Payload>(name, { connection: place.producer, prefix: place.prefix });
    queue.on('error', (error) => onError(`queue ${name}`, error));
    return queue;
  };
  const queues = new Map<string, ReturnType<typeof makeQueue>>();
  const unready = new Set<{ close(force: boolean): Promise<void> }>();
  const queueOf = (name: string) => {
    const queue = queues.get(name) ?? makeQueue(name);
    queues.set(name, queue);
    return queue;
  };
  return {
    setting: place.setting,
    async add(name, entries) {
      await queueOf(name).addBulk(entries.map(asJob));
    },
    async listen(name, take, { concurrency, lockMs }) {
      const settings = { concurrency, lockDuration: lockMs, stalledInterval: lockMs, maxStalledCount: 1_000_000 };
      const connection = { connection: place.consumer, prefix: place.prefix };
      // Not by itself: a worker whose first look fails (no schema, no right) would look again without a pause.
      const worker = new Worker<Payload>(name, processor(take), { ...connection, ...settings, autorun: false });
      worker.on('error', (error) => onError(`worker of ${name}`, error));
      unready.add(worker);
      await worker.waitUntilReady();
      unready.delete(worker);
      return {
        run: () => void worker.run().catch((error: Error) => onError(`worker of ${name}`, error)),
        pause: () => worker.pause(true),
        close: (force) => worker.close(force),
        isRunning: () => worker.isRunning(),
      };
    },
    async close() {
      for (const worker of unready) await worker.close(true); // one that never got an answer would go on trying
      for (const queue of queues.values()) await queue.close();
      await place.close();
    },
  };
}

/** One attempt as BullMQ counts, since retries are decided by the row; nothing is kept afterwards, the row is. */
function asJob({ jobId, name, inMs }: Entry) {
  const keep = { removeOnComplete: true, removeOnFail: true, attempts: 1 };
  return { name, data: { job: jobId }, opts: { ...keep, jobId: queueId(jobId), delay: Math.ceil(inMs) } };
}

function processor(take: Take) {
  return async (entry: Job<Payload>, token?: string): Promise<void> => {
    const inMs = await take(entry.data.job);
    if (inMs === undefined) return;
    await entry.moveToDelayed(Date.now() + Math.max(1, inMs), token);
    throw new DelayedError();
  };
}
