import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { type RequestContext, systemContext } from '@seedbed/platform/kernel';
import type { IssueState } from '../issue.record.js';
import { IssueAccess } from './issue-access.js';
import { paceOf } from './report.rules.js';
import { COUNTS, type DeliveryCounts } from './report.types.js';

/** How far an issue is. */
export interface IssueProgress extends DeliveryCounts {
  readonly state: IssueState;
  readonly pausedBecause: string | null;
  readonly perMinute: number;
  readonly secondsLeft: number | null;
  readonly at: Date;
}

interface Counted extends DeliveryCounts {
  readonly went: number;
  readonly at: Date;
}

/** The pace is that of the last minute. */
const PACE_SECONDS = 60;
/** Pages ask every second; what was counted so long ago is as good. */
const GOOD_FOR_MS = 900;

const COUNT = `
  SELECT ${COUNTS},
         (count(*) FILTER (WHERE done_at > clock_timestamp() - interval '${PACE_SECONDS} seconds' AND state IN (3, 5)))::int AS went,
         clock_timestamp() AS at
  FROM newsletter_deliveries WHERE issue_id = $1`;

/** How far sendings are. However many pages look at one, its rows are counted once at a time. */
@Injectable()
export class ProgressReports {
  private readonly ctx: RequestContext = systemContext('system:newsletters');
  private readonly counting = new Map<string, { readonly since: number; readonly counted: Promise<Counted> }>();

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(IssueAccess) private readonly access: IssueAccess,
  ) {}

  /** How far an issue is. Throws RECORD_NOT_FOUND. */
  async of(ctx: RequestContext, issueId: string): Promise<IssueProgress> {
    const issue = await this.db.inTransaction(ctx, (tx) => this.access.requireSeen(tx, issueId));
    const { went, at, ...counts } = await this.count(issue.id);
    const began = issue.plannedAt?.getTime() ?? at.getTime();
    const seconds = Math.min(PACE_SECONDS, (at.getTime() - began) / 1000);
    const { perMinute, secondsLeft } = paceOf(went, seconds, counts.waiting + counts.sending);
    return {
      ...counts,
      ...{ state: issue.state, pausedBecause: issue.pausedBecause ?? null, perMinute, at },
      secondsLeft: issue.state === 'SENDING' ? secondsLeft : null,
    };
  }

  private count(issue: string): Promise<Counted> {
    const now = performance.now();
    const known = this.counting.get(issue);
    if (known && now - known.since < GOOD_FOR_MS) return known.counted;
    for (const [id, { since }] of this.counting) if (now - since >= GOOD_FOR_MS) this.counting.delete(id);
    const counted = this.db.query<Counted>(this.ctx, COUNT, [issue]).then(([row]) => row as Counted);
    this.counting.set(issue, { since: now, counted });
    counted.catch(() => this.counting.delete(issue));
    return counted;
  }
}
