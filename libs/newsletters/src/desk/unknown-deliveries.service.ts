import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Records, recordErrors } from '@seedbed/platform/records';
import { NewsletterIssue } from '../issue.record.js';
import { newsletterErrors } from '../newsletters.errors.js';
import { DELIVERY } from '../sending/delivery.rules.js';
import { IssueAccess } from './issue-access.js';
import type { ResolvedAs } from './report.types.js';

/** What somebody decides of messages whose fate nobody knows; `deliveryIds` null: of all of an issue. */
export interface Resolution {
  readonly issueId: string;
  readonly deliveryIds?: readonly string[] | null;
  readonly as: ResolvedAs;
}

const STATES: Readonly<Record<ResolvedAs, number>> = {
  RESEND: DELIVERY.PLANNED,
  ACCEPTED: DELIVERY.ACCEPTED,
  GIVEN_UP: DELIVERY.FAILED,
};

const RESOLVE = `
  WITH resolved AS (
    UPDATE newsletter_deliveries
    SET state = $3::smallint, reason = CASE WHEN $3 = ${DELIVERY.FAILED} THEN 'GIVEN_UP' END, not_before = NULL,
        done_at = CASE WHEN $3 = ${DELIVERY.PLANNED} THEN NULL ELSE clock_timestamp() END
    WHERE issue_id = $1 AND state = ${DELIVERY.UNKNOWN} AND ($2::bigint[] IS NULL OR id = ANY($2))
    RETURNING id
  )
  INSERT INTO newsletter_events (delivery_id, kind, code) SELECT id, 'RESOLVED', $4 FROM resolved RETURNING id`;

/** A person decides what becomes of messages of which nobody knows whether they arrived. */
@Injectable()
export class UnknownDeliveries {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(IssueAccess) private readonly access: IssueAccess,
  ) {}

  /**
   * Out: of how many it was decided; others are left as they are. An issue that was over goes on where something is sent again.
   * Throws RECORD_NOT_FOUND, WRITE_NOT_ALLOWED, and ISSUE_STEP_NOT_POSSIBLE for sending again what was cancelled.
   */
  async resolve(ctx: RequestContext, { issueId, deliveryIds, as }: Resolution): Promise<number> {
    const ids = deliveryIds ?? null;
    if (ids?.some((id) => !/^\d{1,18}$/.test(id))) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'deliveryIds' });
    return this.db.inTransaction(ctx, async (tx) => {
      await this.access.requireWritable(tx, issueId);
      await this.db.query(tx, 'select 1 from newsletter_issues where id = $1 for no key update', [issueId]);
      const issue = await this.records.require(tx, NewsletterIssue, issueId);
      if (as === 'RESEND' && issue.state === 'CANCELLED') {
        throw newsletterErrors.ISSUE_STEP_NOT_POSSIBLE({ state: issue.state, to: 'SENDING' });
      }
      const resolved = await this.db.asSystem(tx, () => this.db.query(tx, RESOLVE, [issueId, ids, STATES[as], as]));
      if (as === 'RESEND' && issue.state === 'SENT' && resolved.length > 0) {
        await this.records.change(tx, NewsletterIssue, { id: issueId }, { state: 'SENDING', endedAt: null });
      }
      return resolved.length;
    });
  }
}
