import { hostname } from 'node:os';
import { join } from 'node:path';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { newId, type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { DeliveryRows } from './delivery-rows.js';
import { journalsIn, readJournal, removeJournal, WireJournal } from './wire-journal.js';

/** Where journals lie, and how soon a silent worker counts as gone. */
export interface WorkerTimes {
  /** The data folder of the installation. */
  readonly home: string;
  readonly beatMs: number;
  /** A worker that was not seen for so long is gone; it stops by itself after half of it. */
  readonly leaseMs: number;
}
export const WORKER_TIMES = Symbol('seedbed:mail-worker-times');

/** A journal that is larger is emptied when all that it says is in the database. */
const LARGE_JOURNAL = 1_000_000;

const OPEN = 'SELECT 1 FROM newsletter_deliveries WHERE worker = $1 AND state IN (1, 2) LIMIT 1';

const BEAT = `
  INSERT INTO mail_workers (id, host, pid) VALUES ($1, $2, $3)
  ON CONFLICT (id) DO UPDATE SET seen_at = clock_timestamp()
  RETURNING xmax = 0 AS "isNew"`;

/** Workers of whom something may be open: those that were not seen for long, and those of this machine, whose process we can ask for. */
const OTHERS = `
  SELECT id, host, pid, seen_at < clock_timestamp() - $2::float8 * interval '1 millisecond' AS "isSilent"
  FROM mail_workers WHERE id <> $1`;

/** Holds the row of a worker while it is settled: meanwhile it cannot say that it lives after all, and nobody else settles it. */
const HOLD = `
  SELECT id, host, pid, seen_at < clock_timestamp() - $2::float8 * interval '1 millisecond' AS "isSilent"
  FROM mail_workers WHERE id = $1 FOR UPDATE SKIP LOCKED`;

interface Other {
  readonly id: string;
  readonly host: string;
  readonly pid: number;
  readonly isSilent: boolean;
}

/**
 * This process as a sender of newsletters: its journal, its heartbeat, and what it does for senders that are gone. One
 * that could not say for half a lease that it lives sends no more: somebody may have taken over.
 */
@Injectable()
export class MailWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly id = newId();
  private readonly log = new Logger('Newsletters');
  private readonly ctx: RequestContext = systemContext('system:newsletters');
  private readonly folder: string;
  private opened: WireJournal | undefined;
  private timer: NodeJS.Timeout | undefined;
  private beating: Promise<void> | undefined;
  private lastBeat = 0;
  private terms = 0;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(DeliveryRows) private readonly rows: DeliveryRows,
    @Inject(WORKER_TIMES) private readonly times: WorkerTimes,
  ) {
    this.folder = join(times.home, 'mail');
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.beat().catch((error: unknown) => this.log.warn(`The mail worker could not report: ${String(error)}`));
    this.timer = setInterval(() => this.begin(), this.times.beatMs);
    this.begin();
  }

  /** After the jobs have come home: nothing of this process is on the wire any more. */
  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
    const left = await this.db.query(this.ctx, OPEN, [this.id]).catch(() => [{}]);
    this.opened?.close({ settled: left.length === 0 });
    if (left.length > 0) return;
    await this.db.query(this.ctx, 'DELETE FROM mail_workers WHERE id = $1', [this.id]).catch(() => {});
  }

  /** The journal of this process; made when it is first needed. Throws when it cannot be written. */
  get journal(): WireJournal {
    this.openJournal();
    return this.opened as WireJournal;
  }

  /** Makes the journal where it is not there yet. Throws when it cannot be written. */
  openJournal(): void {
    this.opened ??= new WireJournal(this.folder, this.id);
  }

  /** Changes when somebody took this process for gone: what it had taken before is not its own any more. */
  get term(): number {
    return this.terms;
  }

  /** Whether this process may let anything onto the wire. */
  get maySend(): boolean {
    return Date.now() - this.lastBeat < this.times.leaseMs / 2;
  }

  private begin(): void {
    this.beating ??= this.beat()
      .then(() => this.lookAfterOthers())
      .then(async () => void (await this.shortenJournal()))
      .catch((error: unknown) => this.log.warn(`The mail worker could not report: ${String(error)}`))
      .finally(() => {
        this.beating = undefined;
      });
  }

  private async beat(): Promise<void> {
    const at = Date.now(); // what counts is when it was asked: the answer may come late
    const [row] = await this.db.query<{ isNew: boolean }>(this.ctx, BEAT, [this.id, hostname(), process.pid]);
    if (row?.isNew && this.lastBeat > 0) this.beginAgain();
    this.lastBeat = at;
  }

  /** Somebody took this process for gone, and has read and removed its journal: what it sends from now on needs another file. */
  private beginAgain(): void {
    this.log.warn('This mail worker was silent for too long, and another one took over what it had on the wire.');
    this.terms += 1;
    this.opened?.close({ settled: false });
    this.opened = undefined;
  }

  /**
   * Settles what senders that are gone have left open: of this machine by their journals, of others, whose journals nobody
   * has, once they were silent for a whole lease.
   */
  async lookAfterOthers(): Promise<void> {
    const files = journalsIn(this.folder); // before the rows: whoever begins meanwhile has a row first and then a file
    const others = await this.db.query<Other>(this.ctx, OTHERS, [this.id, this.times.leaseMs]);
    const known = new Set([this.id, ...others.map(({ id }) => id)]);
    for (const other of others) if (isGone(other)) await this.takeOverHeld(other.id);
    // a file without a row is of a worker whose row went with a database that was put back
    for (const worker of files) if (!known.has(worker)) await this.takeOver(worker);
  }

  private async takeOverHeld(id: string): Promise<void> {
    await this.db.inTransaction(this.ctx, async (tx) => {
      const [other] = await this.db.query<Other>(tx, HOLD, [id, this.times.leaseMs]);
      if (!other || !isGone(other)) return;
      await this.takeOver(id);
      await this.db.query(tx, 'DELETE FROM mail_workers WHERE id = $1', [id]);
    });
  }

  /**
   * Empties a journal that has grown, as soon as nothing of this process is open. In: from which size on. Safe at any time: what
   * is marked while the database is asked keeps it as it is.
   */
  async shortenJournal(largerThan = LARGE_JOURNAL): Promise<boolean> {
    const journal = this.opened;
    if (journal === undefined || journal.size <= largerThan) return false;
    const { lines } = journal;
    if ((await this.db.query(this.ctx, OPEN, [this.id])).length > 0) return false;
    return journal.forget(lines);
  }

  private async takeOver(worker: string): Promise<void> {
    const found = await this.rows.recover(worker, readJournal(this.folder, worker));
    const { accepted, unknown, again } = found;
    if (accepted + unknown + again > 0) {
      this.log.warn(
        `Of mail worker ${worker}, which is gone: ${accepted} accepted by its journal, ${unknown} of unknown fate, ${again} surely not sent`,
      );
    }
    removeJournal(this.folder, worker);
  }
}

/** A process of this machine that is no more is gone at once. A number that was given to another process waits for the lease. */
const isGone = ({ host, pid, isSilent }: Other): boolean => isSilent || (host === hostname() && !isRunning(pid));

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
