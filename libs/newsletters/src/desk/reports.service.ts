import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { IssueAccess } from './issue-access.js';
import { type Paged, pageOf } from './page.js';
import { Recipients, type ShownRecipient } from './recipients.service.js';
import { FEW, shownCounts } from './report.rules.js';
import { COUNTS, type DeliveryCounts, type NewsletterDeliveryState, STATE_OF } from './report.types.js';

interface Outcomes {
  readonly accepted: number;
  readonly failed: number;
  readonly skipped: number;
  readonly bounced: number;
}
/** What became of messages in one language. `unsubscribed`, `complained`: null for a few. */
export interface LanguageReport extends Outcomes {
  readonly lang: string;
  readonly complained: number | null;
  readonly unsubscribed: number | null;
}
/** The same for one mail provider; null: all of which there are a few messages. */
export interface DomainReport extends Outcomes {
  readonly domainGroup: string | null;
  readonly complained: number | null;
  readonly unsubscribed: number | null;
}
export interface LinkReport {
  readonly url: string;
  /** Null for a few. */
  readonly clicks: number | null;
  readonly isFew: boolean;
}

/** What became of an issue. */
export interface IssueReport extends DeliveryCounts {
  readonly languages: readonly LanguageReport[];
  readonly domains: readonly DomainReport[];
  readonly skippedBecause: readonly { readonly reason: string; readonly count: number }[];
  readonly failures: readonly { readonly code: string; readonly replyClass: number | null; readonly count: number }[];
  readonly bounced: number;
  readonly complained: number;
  readonly unsubscribed: number;
  readonly links: readonly LinkReport[];
}

/** Which deliveries are asked for; `states` null: all. */
export interface AskedDeliveries {
  readonly issueId: string;
  readonly states: readonly NewsletterDeliveryState[] | null;
  readonly first: number;
  readonly after: string | null;
}

/** What became of the message to one address. */
export interface ShownDelivery extends ShownRecipient {
  readonly id: string;
  readonly lang: string | null;
  readonly state: NewsletterDeliveryState;
  readonly reason: string | null;
  readonly attempts: number;
  readonly at: Date | null;
  readonly reply: string | null;
}

interface Group extends Outcomes {
  readonly name: string | null;
  readonly complained: number;
  readonly unsubscribed: number;
}

/** One row for each language or provider; what came back is counted once for each message. */
const GROUPS = (name: string): string => `
  SELECT ${name} AS name,
         (count(*) FILTER (WHERE d.state IN (3, 4)))::int AS accepted,
         (count(*) FILTER (WHERE d.state = 5))::int AS failed,
         (count(*) FILTER (WHERE d.state = 6))::int AS skipped,
         (count(*) FILTER (WHERE e.bounced))::int AS bounced,
         (count(*) FILTER (WHERE e.complained))::int AS complained,
         (count(*) FILTER (WHERE e.unsubscribed))::int AS unsubscribed
  FROM newsletter_deliveries d
  LEFT JOIN newsletter_variants v ON v.id = d.variant_id
  LEFT JOIN (SELECT x.delivery_id, bool_or(x.kind = 'BOUNCED') AS bounced, bool_or(x.kind = 'COMPLAINED') AS complained,
                    bool_or(x.kind = 'UNSUBSCRIBED') AS unsubscribed
             FROM newsletter_events x JOIN newsletter_deliveries y ON y.id = x.delivery_id
             WHERE y.issue_id = $1 AND x.kind IN ('BOUNCED', 'COMPLAINED', 'UNSUBSCRIBED') GROUP BY 1) e ON e.delivery_id = d.id
  WHERE d.issue_id = $1 GROUP BY 1 ORDER BY count(*) DESC, 1`;

/** Providers with a few messages are one group: of one message it would say whose it was. */
const DOMAIN = `
  CASE WHEN d.domain_group <> '' AND d.domain_group IN (
    SELECT y.domain_group FROM newsletter_deliveries y WHERE y.issue_id = $1 GROUP BY 1 HAVING count(*) >= ${FEW}
    ORDER BY count(*) DESC, 1 LIMIT 20) THEN d.domain_group END`;

const SKIPPED = `
  SELECT coalesce(reason, 'OTHER') AS reason, count(*)::int AS count
  FROM newsletter_deliveries WHERE issue_id = $1 AND state = 6 GROUP BY 1 ORDER BY 2 DESC, 1`;
const FAILURES = `
  SELECT coalesce(enh_code, smtp_code::text, reason, 'NO_ANSWER') AS code, left(coalesce(enh_code, smtp_code::text), 1)::int AS "replyClass",
         count(*)::int AS count
  FROM newsletter_deliveries WHERE issue_id = $1 AND state = 5 GROUP BY 1, 2 ORDER BY 3 DESC, 1`;
const LINKS = `
  SELECT l.url, coalesce(sum(c.n), 0)::int AS clicks
  FROM newsletter_links l LEFT JOIN newsletter_clicks c ON c.link_id = l.id
  WHERE l.issue_id = $1 GROUP BY l.id, l.url ORDER BY 2 DESC, l.id`;
const DELIVERIES = `
  SELECT d.id, d.contact_point_id AS "contactPointId", v.lang, ${STATE_OF} AS state, d.reason, d.attempt::int AS attempts,
         coalesce(d.done_at, d.wire_at, d.claimed_at) AS at, d.reply
  FROM newsletter_deliveries d LEFT JOIN newsletter_variants v ON v.id = d.variant_id
  WHERE d.issue_id = $1 AND ($2::text[] IS NULL OR ${STATE_OF} = ANY($2)) AND d.id > $3::bigint
  ORDER BY d.id LIMIT $4`;

/** What became of issues: numbers for everybody who sees the issue, people for those who may read them. */
@Injectable()
export class Reports {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(IssueAccess) private readonly access: IssueAccess,
    @Inject(Recipients) private readonly recipients: Recipients,
  ) {}

  /** What became of an issue. Throws RECORD_NOT_FOUND. */
  async of(ctx: RequestContext, issueId: string): Promise<IssueReport> {
    return this.db.inTransaction(ctx, async (tx) => {
      const { id } = await this.access.requireSeen(tx, issueId);
      return this.db.asSystem(tx, () => this.read(tx, id));
    });
  }

  /** What became of the message to each address, oldest first. Throws RECORD_NOT_FOUND. */
  async deliveries(
    ctx: RequestContext,
    { issueId, states, first, after }: AskedDeliveries,
  ): Promise<Paged<ShownDelivery>> {
    return this.db.inTransaction(ctx, async (tx) => {
      const { id } = await this.access.requireSeen(tx, issueId);
      const from = after !== null && /^\d{1,18}$/.test(after) ? after : '0';
      const page = await pageOf(
        first,
        (row: ShownDelivery) => row.id,
        (most) => this.db.asSystem(tx, () => this.db.query(tx, DELIVERIES, [id, states, from, most])),
      );
      const ids = page.items.flatMap(({ contactPointId }) => contactPointId ?? []);
      const shown = await this.recipients.shown(tx, ids);
      return {
        ...page,
        items: page.items.map(({ contactPointId, reply, ...rest }) => ({
          ...rest,
          ...shown(contactPointId),
          reply: reply === null ? null : withoutAddresses(reply),
        })),
      };
    });
  }

  private async read(tx: Tx, issue: string): Promise<IssueReport> {
    const languages = await this.db.query<Group>(tx, GROUPS(`coalesce(v.lang, '?')`), [issue]);
    const domains = await this.db.query<Group>(tx, GROUPS(DOMAIN), [issue]);
    const links = await this.db.query<{ url: string; clicks: number }>(tx, LINKS, [issue]);
    const sum = (of: (group: Group) => number): number => languages.reduce((total, group) => total + of(group), 0);
    const counts = `SELECT ${COUNTS} FROM newsletter_deliveries WHERE issue_id = $1`;
    const [counted] = await this.db.query<DeliveryCounts>(tx, counts, [issue]);
    return {
      ...(counted as DeliveryCounts),
      languages: fewHidden(languages).map(({ name, ...rest }) => ({ ...rest, lang: name ?? '?' })),
      domains: fewHidden(domains).map(({ name, ...rest }) => ({ ...rest, domainGroup: name })),
      skippedBecause: await this.db.query(tx, SKIPPED, [issue]),
      failures: await this.db.query(tx, FAILURES, [issue]),
      bounced: sum(({ bounced }) => bounced),
      complained: sum(({ complained }) => complained),
      unsubscribed: sum(({ unsubscribed }) => unsubscribed),
      links: links.map(({ url, clicks }) => ({ url, clicks: clicks < FEW ? null : clicks, isFew: clicks < FEW })),
    };
  }
}

/** Mail servers repeat addresses, sometimes others than the one they were asked about. */
const withoutAddresses = (reply: string): string => reply.replace(/[^\s<>"'()@]{1,256}@(?=[\w[])/g, '***@');

/** Groups without the numbers that are of a few people. */
function fewHidden(groups: readonly Group[]) {
  const complained = shownCounts(groups.map((group) => group.complained));
  const unsubscribed = shownCounts(groups.map((group) => group.unsubscribed));
  return groups.map((group, at) => ({
    ...group,
    complained: complained[at] ?? null,
    unsubscribed: unsubscribed[at] ?? null,
  }));
}
