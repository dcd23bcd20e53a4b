import { Inject, Injectable } from '@nestjs/common';
import { Db, InRounds, type Tx } from '@seedbed/platform/database';
import { type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { Jobs } from '@seedbed/platform/queue';
import { planIssue, sendIssue } from '../jobs/issue-jobs.js';
import { newsletterTexts } from '../newsletters.texts.js';
import { Sending } from './sending.service.js';

/** Any number: it only has to be the same in every worker of one database. */
const LOCK = 7_301_011;
export const TICK_MS = Symbol('seedbed:newsletter-tick');

/** By the clock of the recipients the first of them are up to fourteen hours ahead of UTC. */
const TO_PLAN = `
  SELECT id FROM newsletter_issues
  WHERE state IN ('SCHEDULED', 'PLANNING')
    AND (send_at IS NULL OR send_at <= clock_timestamp() + CASE clock WHEN 'RECIPIENT' THEN interval '14 hours' ELSE interval '0' END)
  ORDER BY send_at NULLS FIRST`;

/** Issues of which something may go now; a run that is there already is joined. */
const TO_SEND = `
  SELECT i.id FROM newsletter_issues i
  WHERE i.state = 'SENDING' AND EXISTS (
    SELECT FROM newsletter_deliveries d
    WHERE d.issue_id = i.id AND d.state = 0 AND (d.not_before IS NULL OR d.not_before <= clock_timestamp())
      AND NOT EXISTS (SELECT FROM mail_buckets b WHERE b.key = 'group:' || d.domain_group AND b.rests_until > clock_timestamp()))
  ORDER BY i.planned_at`;

/**
 * Keeps issues going: asks for the planning of those whose moment has come, for the sending of what is due, and ends those of
 * which nothing is open. The rows are the truth, so neither a lost job nor an emptied queue leaves anybody behind.
 */
@Injectable()
export class IssueTicker extends InRounds {
  private readonly ctx: RequestContext = systemContext('system:newsletters');

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Sending) private readonly sending: Sending,
    @Inject(TICK_MS) everyMs: number,
  ) {
    super({ name: 'Newsletters', everyMs, failed: 'Looking for issues failed, again soon' });
  }

  protected round(): Promise<unknown> {
    return this.tick();
  }

  /** One round. Safe to run twice and in several processes: one works at a time. */
  async tick(): Promise<void> {
    await this.db.inTransaction(this.ctx, async (tx) => {
      const [lock] = await this.db.query<{ mine: boolean }>(tx, 'SELECT pg_try_advisory_xact_lock($1) AS mine', [LOCK]);
      if (!lock?.mine) return;
      await this.sending.finish(tx);
      await this.ask(tx);
    });
  }

  private async ask(tx: Tx): Promise<void> {
    const texts = newsletterTexts[tx.language];
    for (const { id } of await this.db.query<{ id: string }>(tx, TO_PLAN)) {
      await this.jobs.request(tx, planIssue, { issue: id }, { title: texts.planning });
    }
    for (const { id } of await this.db.query<{ id: string }>(tx, TO_SEND)) {
      await this.jobs.request(tx, sendIssue, { issue: id }, { title: texts.sending });
    }
  }
}
