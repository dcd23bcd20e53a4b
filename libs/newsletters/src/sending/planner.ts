import { Inject, Injectable } from '@nestjs/common';
import { ContactPoint } from '@seedbed/contacts';
import { Db, type Tx } from '@seedbed/platform/database';
import type { Reader, RequestContext } from '@seedbed/platform/kernel';
import { type StoredCondition, storedCondition } from '@seedbed/platform/projection';
import { metaOf, type StoredFilter } from '@seedbed/platform/records';
import { ALLOWED } from './delivery-rows.js';
import { mayGoFrom, type Schedule, zoneOr } from './moment.rules.js';

/** Who may get an issue, and in which languages there is something to get. */
export interface Audience {
  readonly topic: string;
  /** Which contact points, among those who agreed; `{}`: all. */
  readonly filter: StoredFilter;
  /** Whose sight the filter has. */
  readonly reader: Reader;
  /** Languages of the issue, and which one is for those who have none of them; null: they get nothing. */
  readonly langs: readonly { readonly lang: string; readonly variant: string }[];
  readonly fallback: string | null;
}

/** How many people an issue would reach, and why others are left out. Each address counts once, under its first reason. */
export interface AudienceCounts {
  readonly reached: number;
  readonly byLang: Readonly<Record<string, number>>;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}
/** Why somebody who ever said something of a topic does not get an issue; the first one that is true counts. */
export const LEFT_OUT = [
  'PENDING',
  'WITHDRAWN',
  'SUPPRESSED',
  'UNREACHABLE',
  'RESTRICTED',
  'NO_LANGUAGE',
  'OTHER_SEGMENT',
  'TWICE',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** Which of an audience is asked for: those of one reason, after a contact point. */
export interface AudiencePage {
  readonly reason: LeftOut | null;
  readonly first: number;
  readonly after: string | null;
}
export interface AudienceMember {
  readonly contactPointId: string;
  readonly lang: string | null;
  readonly reason: LeftOut | null;
}

/** Everybody who ever said something of a topic. */
const FROM = `
  newsletter_subscriptions s
  JOIN contact_points c ON c.id = s.contact_point_id AND c.kind = 'EMAIL'
  LEFT JOIN people p ON p.id = c.person_id`;

/** The language in which somebody gets an issue: their own, else the one without its region, else that of the topic. */
const LANG = (langs: string, fallback: string): string => `
  CASE WHEN c.lang = ANY(${langs}) THEN c.lang
       WHEN split_part(c.lang, '-', 1) = ANY(${langs}) THEN split_part(c.lang, '-', 1)
       ELSE ${fallback} END`;

/** Works out who gets an issue, for a preview and for good. */
@Injectable()
export class Planner {
  constructor(@Inject(Db) private readonly db: Db) {}

  /**
   * Writes down who gets an issue: one row for each address, in one statement. Those who are there already stay, so it can
   * be done again. Out: how many rows there are now.
   */
  async plan(tx: Tx, issue: string, audience: Audience, schedule: Schedule, zone: string, now: Date): Promise<number> {
    return this.db.asSystem(tx, async () => {
      const { sql, values } = inSegment(audience);
      const at = values.length;
      const zones = await this.zonesOf(tx, audience.topic);
      const moments = Object.fromEntries(
        zones.map((tz) => [tz, mayGoFrom(schedule, zoneOr(tz === '' ? null : tz, zone), now).toISOString()]),
      );
      const lang = LANG(`$${at + 2}::text[]`, `$${at + 4}::text`);
      await this.db.query(
        tx,
        `INSERT INTO newsletter_deliveries (issue_id, variant_id, contact_point_id, address_hmac, domain_group, not_before)
         SELECT DISTINCT ON (c.address_hmac) $${at + 1}::uuid, v.variant, c.id, c.address_hmac, coalesce(c.domain_group, ''),
                ($${at + 5}::jsonb ->> coalesce(c.tz, ''))::timestamptz
         FROM ${FROM} JOIN unnest($${at + 2}::text[], $${at + 3}::uuid[]) AS v (lang, variant) ON v.lang = ${lang}
         WHERE s.topic_id = $${at + 6} AND c.address_hmac IS NOT NULL AND ${ALLOWED} AND ${sql}
         ORDER BY c.address_hmac, c.id
         ON CONFLICT DO NOTHING`,
        [
          ...values,
          issue,
          audience.langs.map((one) => one.lang),
          audience.langs.map((one) => one.variant),
          audience.fallback,
          JSON.stringify(moments),
          audience.topic,
        ],
      );
      const count = 'SELECT count(*)::int AS n FROM newsletter_deliveries WHERE issue_id = $1';
      const [row] = await this.db.query<{ n: number }>(tx, count, [issue]);
      return row?.n ?? 0;
    });
  }

  /** How many an issue would reach now, and why the others are left out. */
  async count(ctx: RequestContext | Tx, audience: Audience): Promise<AudienceCounts> {
    return this.db.inTransaction(ctx, (tx) => this.db.asSystem(tx, () => this.countIn(tx, audience)));
  }

  /** Those who get an issue now (`reason` null) or are left out for one reason, by contact point. */
  async people(tx: Tx, audience: Audience, { reason, first, after }: AudiencePage): Promise<AudienceMember[]> {
    const { sql, values } = judged(audience);
    const at = values.length;
    return this.db.asSystem(tx, () =>
      this.db.query<AudienceMember>(
        tx,
        `SELECT id AS "contactPointId", lang, why AS reason FROM (${sql}) counted
         WHERE why IS NOT DISTINCT FROM $${at + 1} AND ($${at + 2}::uuid IS NULL OR id > $${at + 2}::uuid)
         ORDER BY id LIMIT $${at + 3}`,
        [...values, reason, after, first],
      ),
    );
  }

  private async countIn(tx: Tx, audience: Audience): Promise<AudienceCounts> {
    const { sql, values } = judged(audience);
    const rows = await this.db.query<{ why: LeftOut | null; lang: string | null; n: number }>(
      tx,
      `SELECT why, CASE WHEN why IS NULL THEN lang END AS lang, count(*)::int AS n FROM (${sql}) counted GROUP BY 1, 2`,
      values,
    );
    const sum = (of: (row: { why: LeftOut | null; lang: string | null }) => boolean): number =>
      rows.filter(of).reduce((total, { n }) => total + n, 0);
    return {
      reached: sum(({ why }) => why === null),
      byLang: Object.fromEntries(rows.flatMap(({ why, lang: of, n }) => (why === null && of ? [[of, n]] : []))),
      leftOut: Object.fromEntries(LEFT_OUT.map((of) => [of, sum(({ why }) => why === of)])) as Record<LeftOut, number>,
    };
  }

  private async zonesOf(tx: Tx, topic: string): Promise<string[]> {
    const rows = await this.db.query<{ tz: string }>(
      tx,
      `SELECT DISTINCT coalesce(c.tz, '') AS tz FROM ${FROM} WHERE s.topic_id = $1`,
      [topic],
    );
    return rows.map(({ tz }) => tz);
  }
}

/** The filter of an audience as a condition on contact points, as its reader sees them. */
function inSegment({ filter, reader }: Audience): StoredCondition {
  const isAll = Object.keys(filter).length === 0;
  return isAll
    ? { sql: 'true', values: [] }
    : storedCondition(metaOf(ContactPoint), 'c', filter, { reader, language: 'en' });
}

/** Everybody who ever said something of a topic, with the language they get an issue in, or why they do not. */
function judged(audience: Audience): StoredCondition {
  const { sql, values } = inSegment(audience);
  const at = values.length;
  const lang = LANG(`$${at + 1}::text[]`, `$${at + 2}::text`);
  return {
    sql: `
      SELECT id, CASE WHEN why IS NULL AND row_number() OVER (PARTITION BY why IS NULL, address_hmac ORDER BY id) > 1
                      THEN 'TWICE' ELSE why END AS why, lang
      FROM (SELECT c.id, c.address_hmac, ${lang} AS lang, CASE
              WHEN s.state = 'PENDING' THEN 'PENDING'
              WHEN s.state = 'WITHDRAWN' THEN 'WITHDRAWN'
              WHEN c.status <> 'ACTIVE' OR c.archived_at IS NOT NULL OR c.address_hmac IS NULL OR p.erased_at IS NOT NULL
                THEN 'UNREACHABLE'
              WHEN p.is_restricted THEN 'RESTRICTED'
              WHEN NOT (${ALLOWED}) THEN 'SUPPRESSED'
              WHEN (${sql}) IS NOT TRUE THEN 'OTHER_SEGMENT'
              WHEN ${lang} IS NULL THEN 'NO_LANGUAGE'
            END AS why
            FROM ${FROM} WHERE s.topic_id = $${at + 3}) judged`,
    values: [...values, audience.langs.map((one) => one.lang), audience.fallback, audience.topic],
  };
}
