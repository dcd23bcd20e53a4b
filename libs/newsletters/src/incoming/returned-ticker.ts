import { Inject, Injectable } from '@nestjs/common';
import { Db, InRounds, type Tx } from '@seedbed/platform/database';
import { type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { Jobs } from '@seedbed/platform/queue';
import { applyReturned, fetchReturned } from '../jobs/returned-mail.job.js';
import { newsletterTexts } from '../newsletters.texts.js';
import { ReturnedBox } from './returned-box.js';

/** Any number: it only has to be the same in every worker of one database. */
const LOCK = 7_301_012;
/** How often it is looked whether something waits, in ms. */
export const RETURNED_TIMES = Symbol('seedbed:returned-times');
export interface ReturnedTimes {
  readonly lookMs: number;
  /** How often the mailbox is visited. */
  readonly visitMs: number;
}
export const returnedTimes: ReturnedTimes = { lookMs: 15_000, visitMs: 300_000 };

const WAITS = 'SELECT 1 FROM incoming_messages WHERE applied_at IS NULL AND problem IS NULL LIMIT 1';
const VISITED = `SELECT 1 FROM jobs WHERE kind = $1 AND created_at > now() - $2::float8 * interval '1 millisecond' LIMIT 1`;

/** Asks for the mailbox to be visited, and for what came back to be applied: the rows are the truth, no job is missed. */
@Injectable()
export class ReturnedTicker extends InRounds {
  private readonly ctx: RequestContext = systemContext('system:returned-mail');

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(ReturnedBox) private readonly box: ReturnedBox,
    @Inject(RETURNED_TIMES) private readonly times: ReturnedTimes,
  ) {
    super({ name: 'Newsletters', everyMs: times.lookMs, failed: 'Looking for returned mail failed, again soon' });
  }

  protected round(): Promise<unknown> {
    return this.tick();
  }

  /** One round. Safe to run twice and in several processes: one works at a time. */
  async tick(): Promise<void> {
    await this.db.inTransaction(this.ctx, async (tx) => {
      const [lock] = await this.db.query<{ mine: boolean }>(tx, 'SELECT pg_try_advisory_xact_lock($1) AS mine', [LOCK]);
      if (!lock?.mine) return;
      const texts = newsletterTexts[tx.language];
      if (await this.waits(tx)) await this.jobs.request(tx, applyReturned, {}, { title: texts.applying });
      if (await this.isVisitDue(tx)) await this.jobs.request(tx, fetchReturned, {}, { title: texts.fetching });
    });
  }

  private async waits(tx: Tx): Promise<boolean> {
    return (await this.db.query(tx, WAITS)).length > 0;
  }

  private async isVisitDue(tx: Tx): Promise<boolean> {
    if (!this.box.isThere) return false;
    return (await this.db.query(tx, VISITED, [fetchReturned.name, this.times.visitMs])).length === 0;
  }
}
