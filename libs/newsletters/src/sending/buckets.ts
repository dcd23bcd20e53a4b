import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { allowed, type Bucket, refilled, rested, taken, waitOf } from './bucket.rules.js';

/** How long a worker believes that a limit is not there. */
const LOOK_MS = 5000;

const READ = `
  SELECT key, per_minute AS "perMinute", daily_cap AS "dailyCap", tokens, used_today AS "usedToday", today::text,
         rests_until AS "restsUntil", rest_ms AS "restMs", counted_at AS "updatedAt", clock_timestamp() AS now
  FROM mail_buckets WHERE key = ANY($1) ORDER BY key FOR UPDATE`;

const WRITE = `
  UPDATE mail_buckets b SET tokens = x.tokens, used_today = x.used, today = x.today, counted_at = x.at
  FROM unnest($1::text[], $2::float8[], $3::int[], $4::date[], $5::timestamptz[]) AS x (key, tokens, used, today, at)
  WHERE b.key = x.key`;

const REST = `
  INSERT INTO mail_buckets (key, rests_until, rest_ms) VALUES ($1, $2, $3)
  ON CONFLICT (key) DO UPDATE SET rests_until = excluded.rests_until, rest_ms = excluded.rest_ms`;

/** What wants to go through, and by which limits it is counted. */
export interface Wanting {
  readonly id: string;
  readonly domainGroup: string;
}

/** Who may pass now, and in how many ms the others may ask again. */
export interface Allowance {
  readonly ids: readonly string[];
  readonly later: ReadonlyMap<string, number>;
}

const groupKey = (group: string): string => `group:${group}`;
const issueKey = (issue: string): string => `issue:${issue}`;

/** Limits of sending, shared by all workers: of the mail server, of each mail provider, of each issue. */
@Injectable()
export class Buckets {
  private readonly ctx: RequestContext = systemContext('system:newsletters');
  private known: ReadonlySet<string> = new Set();
  private looked = 0;

  constructor(@Inject(Db) private readonly db: Db) {}

  /** Takes the right to send for as many as the limits let through now, in the order given. */
  async take(issue: string, wanting: readonly Wanting[]): Promise<Allowance> {
    await this.look();
    const keys = ['relay', issueKey(issue), ...new Set(wanting.map(({ domainGroup }) => groupKey(domainGroup)))];
    const limiting = keys.filter((key) => this.known.has(key));
    if (limiting.length === 0) return { ids: wanting.map(({ id }) => id), later: new Map() };
    return this.db.inTransaction(this.ctx, (tx) => this.takeIn(tx, issue, wanting, limiting));
  }

  /** A mail provider wants to be left alone for a while. */
  async rest(group: string, ctx: RequestContext | Tx = this.ctx): Promise<void> {
    const key = groupKey(group);
    await this.db.inTransaction(ctx, async (tx) => {
      await this.db.query(tx, 'INSERT INTO mail_buckets (key) VALUES ($1) ON CONFLICT DO NOTHING', [key]);
      const [row] = await this.db.query<Bucket & { now: Date }>(tx, READ, [[key]]);
      if (!row) return;
      const next = rested(row, row.now);
      await this.db.query(tx, REST, [key, next.restsUntil, next.restMs]);
    });
    this.looked = 0;
  }

  /** Sets how fast an issue is sent; null: as fast as it can be. */
  async limitIssue(tx: Tx, issue: string, perMinute: number | null): Promise<void> {
    const sql =
      perMinute === null
        ? 'DELETE FROM mail_buckets WHERE key = $1'
        : `INSERT INTO mail_buckets (key, per_minute) VALUES ($1, $2)
           ON CONFLICT (key) DO UPDATE SET per_minute = excluded.per_minute`;
    await this.db.query(tx, sql, perMinute === null ? [issueKey(issue)] : [issueKey(issue), perMinute]);
  }

  /** Which limits there are; there are few, and most sendings meet none. */
  private async look(): Promise<void> {
    if (Date.now() - this.looked < LOOK_MS) return;
    const rows = await this.db.query<{ key: string }>(this.ctx, 'SELECT key FROM mail_buckets');
    this.known = new Set(rows.map(({ key }) => key));
    this.looked = Date.now();
  }

  private async takeIn(
    tx: Tx,
    issue: string,
    wanting: readonly Wanting[],
    keys: readonly string[],
  ): Promise<Allowance> {
    const rows = await this.db.query<Bucket & { now: Date }>(tx, READ, [keys]);
    const now = rows[0]?.now ?? new Date();
    const buckets = new Map(rows.map((row) => [row.key, refilled(row, now)]));
    const ids: string[] = [];
    const later = new Map<string, number>();
    for (const { id, domainGroup } of wanting) {
      const own = ['relay', issueKey(issue), groupKey(domainGroup)].flatMap((key) => buckets.get(key) ?? []);
      const wait = Math.max(0, ...own.map((bucket) => (allowed(bucket, 1, now) > 0 ? 0 : waitOf(bucket, now))));
      if (own.some((bucket) => allowed(bucket, 1, now) === 0)) {
        later.set(id, wait);
        continue;
      }
      for (const bucket of own) buckets.set(bucket.key, taken(bucket, 1));
      ids.push(id);
    }
    await this.write(tx, [...buckets.values()]);
    return { ids, later };
  }

  private async write(tx: Tx, buckets: readonly Bucket[]): Promise<void> {
    await this.db.query(tx, WRITE, [
      buckets.map(({ key }) => key),
      buckets.map(({ tokens }) => tokens),
      buckets.map(({ usedToday }) => usedToday),
      buckets.map(({ today }) => today),
      buckets.map(({ updatedAt }) => updatedAt),
    ]);
  }
}
