import { Inject, Injectable, Logger } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { type Clock, type Reader, type RequestContext, systemClock, systemContext } from '@seedbed/platform/kernel';
import { MAIL_TIMES, type MailTimes, SMTP_ADDRESS, smtpServer } from '@seedbed/platform/mail';
import { Records } from '@seedbed/platform/records';
import { NewsletterIssue } from '../issue.record.js';
import { Issues } from '../issues.service.js';
import { Buckets } from './buckets.js';
import { DeliveryRows } from './delivery-rows.js';
import { Health } from './health.rules.js';
import { LaneRun, type LaneSizes } from './lane.js';
import { LETTERS, type LettersOf } from './letters.js';
import { MailWorker } from './mail-worker.js';
import { Outcomes } from './outcomes.js';
import { Planner } from './planner.js';
import { Relay } from './relay.js';

/** How newsletters are sent by one worker. */
export interface SendingSizes extends LaneSizes {
  /** Chunks that are worked at side by side. */
  readonly lanes: number;
  readonly connections: number;
  readonly lettersEach: number;
}
export const SENDING_SIZES = Symbol('seedbed:newsletter-sizes');
export const sendingSizes: SendingSizes = { chunk: 250, gate: 20, lanes: 2, connections: 10, lettersEach: 500 };

/** How often it is counted how far an issue is. */
const TOLD_MS = 2000;

/** How far an issue is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Plans issues and sends them, with the rows as the only truth: whoever takes over finds all of it there. */
@Injectable()
export class Sending {
  clock: Clock = systemClock;
  private readonly log = new Logger('Newsletters');
  private readonly ctx: RequestContext = systemContext('system:newsletters');
  private readonly relay: Relay | null;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Issues) private readonly issues: Issues,
    @Inject(Planner) private readonly planner: Planner,
    @Inject(DeliveryRows) private readonly rows: DeliveryRows,
    @Inject(Outcomes) private readonly outcomes: Outcomes,
    @Inject(Buckets) private readonly buckets: Buckets,
    @Inject(MailWorker) private readonly worker: MailWorker,
    @Inject(LETTERS) private readonly letters: LettersOf,
    @Inject(SENDING_SIZES) private readonly sizes: SendingSizes,
    @Inject(SMTP_ADDRESS) address: string | undefined,
    @Inject(MAIL_TIMES) times: MailTimes,
  ) {
    this.relay = address === undefined ? null : new Relay(smtpServer(address, times), sizes);
  }

  /**
   * Writes down who gets an issue whose moment has come, and opens it for sending, in one transaction; before it everybody sees that
   * this has begun. Out: how many get it; null where it is not its time any more.
   */
  async plan(ctx: RequestContext, id: string): Promise<number | null> {
    await this.db.inTransaction(ctx, async (tx) => {
      const issue = await this.lock(tx, id);
      if (issue?.state === 'SCHEDULED') await this.records.change(tx, NewsletterIssue, { id }, { state: 'PLANNING' });
    });
    return this.db.inTransaction(ctx, async (tx) => {
      const issue = await this.lock(tx, id);
      if (issue?.state !== 'PLANNING') return null;
      const sql = 'SELECT reader FROM newsletter_plans WHERE issue_id = $1';
      const [asked] = await this.db.query<{ reader: Reader }>(tx, sql, [id]);
      if (!asked) return null;
      const audience = await this.issues.audienceOf(tx, issue, asked.reader);
      const now = this.clock.now();
      const schedule = {
        ...issue,
        sendAt: issue.sendAt ?? null,
        windowFrom: issue.windowFrom ?? null,
        windowTo: issue.windowTo ?? null,
      };
      const planned = await this.planner.plan(tx, id, audience, schedule, await this.issues.zoneOf(tx, issue), now);
      await this.records.change(tx, NewsletterIssue, { id }, { state: 'SENDING', plannedAt: now });
      return planned;
    });
  }

  /**
   * Sends what is due of an issue until nothing is left that may go now. In: `signal` stops between two groups; `progress` is
   * called after each chunk and may throw to stop. Throws what the database throws; all that was taken is given back.
   */
  async send(id: string, signal: AbortSignal, progress: (now: Progress) => Promise<void>): Promise<Progress> {
    const issue = await this.records.find(this.ctx, NewsletterIssue, id);
    if (issue?.state !== 'SENDING' || !this.relay) return this.progressOf(id);
    const health = new Health();
    const stop = new AbortController();
    const letters = await this.letters.of(id);
    const work = {
      issue: id,
      onUnknown: issue.onUnknown,
      letters,
      health,
      signal: AbortSignal.any([signal, stop.signal]),
    };
    const { rows, outcomes, buckets, worker, relay, sizes } = this;
    let told = 0;
    const lane = async (): Promise<void> => {
      for (;;) {
        const run = new LaneRun({ rows, outcomes, buckets, worker, relay, sizes }, work);
        const taken = await run.chunk();
        if (taken === 0 || work.signal.aborted || health.trouble) return;
        if (Date.now() - told < TOLD_MS) continue;
        told = Date.now(); // counting reads all rows of the issue
        await progress(await this.progressOf(id));
      }
    };
    const lanes = Array.from({ length: sizes.lanes }, () =>
      lane().catch((error: unknown) => {
        stop.abort(); // the others stop too, and what they have on the wire is waited for
        throw error;
      }),
    );
    const ended = await Promise.allSettled(lanes);
    await outcomes.flushed();
    if (health.trouble) await this.stopBySelf(id, health.trouble);
    const failed = ended.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
    return this.progressOf(id);
  }

  /** Ends issues of which nothing is open any more. Safe to call at any time. */
  async finish(tx: Tx): Promise<void> {
    const over = await this.db.query<{ id: string }>(
      tx,
      `SELECT i.id FROM newsletter_issues i WHERE i.state = 'SENDING'
         AND NOT EXISTS (SELECT FROM newsletter_deliveries d WHERE d.issue_id = i.id AND d.state IN (0, 1, 2))
       FOR NO KEY UPDATE SKIP LOCKED`,
    );
    for (const { id } of over) {
      await this.records.change(tx, NewsletterIssue, { id }, { state: 'SENT', endedAt: this.clock.now() });
    }
  }

  async progressOf(id: string): Promise<Progress> {
    const [row] = await this.db.query<Progress>(
      this.ctx,
      `SELECT count(*)::int AS total, (count(*) FILTER (WHERE state NOT IN (0, 1, 2)))::int AS done
       FROM newsletter_deliveries WHERE issue_id = $1`,
      [id],
    );
    return row ?? { done: 0, total: 0 };
  }

  close(): void {
    this.relay?.close();
  }

  private async lock(tx: Tx, id: string): Promise<NewsletterIssue | null> {
    await this.db.query(tx, 'select 1 from newsletter_issues where id = $1 for no key update', [id]);
    return this.records.find(tx, NewsletterIssue, id);
  }

  private async stopBySelf(id: string, { of, percent }: NonNullable<Health['trouble']>): Promise<void> {
    this.log.warn(`Issue ${id} was paused: of the latest messages ${percent} % ended without being taken (${of})`);
    await this.db.inTransaction(this.ctx, async (tx) => {
      const issue = await this.lock(tx, id);
      if (issue?.state !== 'SENDING') return;
      const pausedBecause = `${of.toUpperCase()} ${percent}`;
      await this.records.change(tx, NewsletterIssue, { id }, { state: 'PAUSED', pausedBecause });
    });
  }
}
