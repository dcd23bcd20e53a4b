import { Inject, Injectable, Logger } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { type Backend, type Entry, openBackend, type QueueWorker, type Take } from './backend.js';
import { declaredJobs } from './define-job.js';
import { queueErrors } from './queue.errors.js';
import { QUEUE_OPTIONS, type QueueOptions } from './queue-options.js';

/** More would hold more connections than a node has: each listener keeps one. */
const MAX_LISTENING = 4;
const ANSWER_MS = 5_000;

/**
 * The queue of a worker process, on either backend. It only says "there is work"; what the work is and how far it has
 * come stands in the rows, so it may be emptied at any time.
 */
@Injectable()
export class JobQueue {
  private readonly log = new Logger(JobQueue.name);
  private readonly workers: QueueWorker[] = [];
  private opened: Promise<Backend> | undefined;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(QUEUE_OPTIONS) private readonly options: QueueOptions,
  ) {}

  /** Offers runs to the workers. A run that is offered already stays as it is. Throws QUEUE_UNAVAILABLE. */
  async add(entries: readonly Entry[]): Promise<void> {
    const byQueue = new Map<string, Entry[]>();
    for (const entry of entries) {
      const queue = declaredJobs().get(entry.name)?.queue;
      if (queue === undefined) continue; // a job of a newer process: that one will add it
      byQueue.set(queue, [...(byQueue.get(queue) ?? []), entry]);
    }
    for (const [queue, group] of byQueue) await this.answering((backend) => backend.add(queue, group));
  }

  /** Prepares to take work from the queues; {@link run} begins. Throws QUEUES_TOO_MANY, QUEUE_NOT_MIGRATED, QUEUE_UNAVAILABLE. */
  async listen(queues: readonly string[], take: Take): Promise<void> {
    if (queues.length > MAX_LISTENING) {
      const params = { count: queues.length, queues: queues.join(', '), max: MAX_LISTENING };
      throw queueErrors.QUEUES_TOO_MANY(params);
    }
    const settings = { concurrency: this.options.concurrency, lockMs: this.options.leaseMs };
    for (const queue of queues) {
      await this.answering(async (backend) => {
        this.workers.push(await backend.listen(queue, take, settings));
      });
    }
  }

  /** Begins to take work. */
  run(): void {
    for (const worker of this.workers) worker.run();
  }

  /** Whether every listener is at work: for the health of the process. */
  isAlive(): boolean {
    return this.workers.every((worker) => worker.isRunning());
  }

  /** Takes no more work. */
  async pause(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.pause()));
  }

  /** Ends the listeners, then the queues. `force`: does not wait for running work, which is then left to its lease. */
  async close(force: boolean): Promise<void> {
    const backend = await this.opened?.catch(() => undefined);
    if (!backend) return;
    const ended = Promise.all(this.workers.map((worker) => worker.close(force))).then(() => backend.close());
    await within(ANSWER_MS, ended).catch((error: unknown) =>
      this.log.warn(`The queue did not close: ${String(error)}`),
    );
  }

  private open(): Promise<Backend> {
    const onError = (where: string, error: Error): void => this.log.warn(`${where}: ${error.message}`);
    const opened = openBackend(this.db, this.options.redisUrl, MAX_LISTENING, onError);
    opened.catch(() => {
      this.opened = undefined; // the next call tries again
    });
    return opened;
  }

  private async answering(work: (backend: Backend) => Promise<void>): Promise<void> {
    this.opened ??= this.open();
    try {
      await within(ANSWER_MS, this.opened.then(work));
    } catch (cause) {
      const setting = this.options.redisUrl === undefined ? 'DATABASE_URL' : 'REDIS_URL';
      if (cause instanceof Error && cause.name === 'SchemaMigrationRequiredError')
        throw queueErrors.QUEUE_NOT_MIGRATED();
      throw queueErrors.QUEUE_UNAVAILABLE({ reason: reasonOf(cause), setting }, { cause });
    }
  }
}

/** The result of a promise, if it comes in time; it goes on in the background otherwise. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The driver's own word: an address could hold a password. */
function reasonOf(cause: unknown): string {
  const { code, message } = cause as { code?: string; message?: string };
  return code ?? message ?? 'unknown reason';
}
