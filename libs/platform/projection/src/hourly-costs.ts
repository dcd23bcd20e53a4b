import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { graphqlErrors } from '@seedbed/platform/graphql';
import { nodeKeys, type RequestContext, systemContext } from '@seedbed/platform/kernel';

/** What one caller may ask for in an hour; 0: as much as they like. */
export interface HourlyLimits {
  readonly token: number;
  readonly user: number;
  /** Everybody of one network who did not sign in. */
  readonly network: number;
}
export const HOURLY_LIMITS = Symbol('seedbed:hourly-limits');
export const NO_LIMITS: HourlyLimits = { token: 0, user: 0, network: 0 };

/** A process asks the database for so many parts of the hour at most; what it did not use of one is lost when it ends badly. */
const PARTS = 100;
const MOST_KEPT = 10_000;
/** The ends of one hour, as two answers of the database give it, differ by the time that they were on their way. */
const SAME_HOUR_MS = 60_000;
/** One in so many of them clears away the hours that are over. */
const SWEEP_EVERY = 200;

/** Sets a part of a caller's hour aside for this process, as much as there still is. */
const RESERVE = `insert into hourly_costs as h (spender, since, spent, granted)
  values ($1, now(), least($2::bigint, $3::bigint), least($2::bigint, $3::bigint))
  on conflict (spender) do update set
    since = case when h.since + interval '1 hour' <= now() then now() else h.since end,
    granted = case when h.since + interval '1 hour' <= now() then excluded.granted
      else greatest(0, least($2::bigint, $3::bigint - h.spent)) end,
    spent = case when h.since + interval '1 hour' <= now() then excluded.spent
      else h.spent + greatest(0, least($2::bigint, $3::bigint - h.spent)) end
  returning granted::float8 as granted, (extract(epoch from since + interval '1 hour' - now()) * 1000)::float8 as "leftMs"`;
const GIVE_BACK = `update hourly_costs h set spent = greatest(0, h.spent - g.unused)
  from unnest($1::text[], $2::bigint[]) g (spender, unused)
  where h.spender = g.spender and h.since + interval '1 hour' > now()`;
const SWEEP = `delete from hourly_costs where since < now() - interval '1 day'`;

interface Spender {
  readonly key: string;
  readonly limit: number;
}

/** What this process has set aside for one caller. */
interface Allowance {
  unused: number;
  /** When the caller's hour ends, in ms. */
  readonly until: number;
  /** The database had no more to give: nobody asks it again before the hour ends. */
  readonly isLast: boolean;
}

/**
 * Counts what callers ask for, over all processes of the node, and refuses what is over the limit of an hour. The sum is
 * in the database; each process sets parts of the hour aside and spends them in memory, so that most requests write
 * nothing. So nobody gets more than the limit, and somebody who asks several processes may be refused a part of it too early.
 */
@Injectable()
export class HourlyCosts implements OnModuleDestroy {
  private readonly kept = new Map<string, Allowance>();
  private readonly asking = new Map<string, Promise<void>>();
  private readonly ctx = systemContext('system:hourly-costs');
  private asked = 0;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(HOURLY_LIMITS) private readonly limits: HourlyLimits,
  ) {}

  /** Takes what a request costs from the hour of its caller. Throws HOURLY_COST_SPENT with the minutes to wait. */
  take(ctx: RequestContext, cost: number): Promise<void> | undefined {
    const spender = this.spenderOf(ctx);
    if (spender === undefined) return undefined;
    const price = Math.max(1, cost); // also a question about nothing is work
    return this.spend(spender.key, price) ? undefined : this.reserve(spender, price);
  }

  /** Takes what only now is known, of somebody who took something just before: their next request pays what is missing. */
  owe(ctx: RequestContext, cost: number): void {
    const spender = this.spenderOf(ctx);
    const allowance = spender && this.kept.get(spender.key);
    if (allowance) allowance.unused -= cost;
  }

  /** Gives back what was set aside: a restart costs nobody a part of their hour. */
  async onModuleDestroy(): Promise<void> {
    const now = Date.now();
    const unused = [...this.kept].filter(([, allowance]) => allowance.unused > 0 && allowance.until > now);
    this.kept.clear();
    if (unused.length === 0) return;
    const values = [unused.map(([key]) => key), unused.map(([, { unused: left }]) => left)];
    await this.db.query(this.ctx, GIVE_BACK, values).catch(() => undefined); // the database may be gone first
  }

  /** A token by itself, a person in all their browsers, everybody else by their network. Our own work and a demo are free. */
  private spenderOf({ credential, reader, network }: RequestContext): Spender | undefined {
    const { limits } = this;
    const of = (key: string, limit: number): Spender | undefined => (limit > 0 ? { key, limit } : undefined);
    if (credential?.kind === 'token') return of(`token ${credential.id}`, limits.token);
    if (reader.userId !== undefined) return of(`user ${reader.userId}`, limits.user);
    if (reader.role !== 'PUBLIC' || limits.network === 0) return undefined;
    return of(`network ${nodeKeys().hash('hourly-cost', network ?? '')}`, limits.network);
  }

  private spend(key: string, price: number): boolean {
    const allowance = this.kept.get(key);
    if (allowance === undefined || allowance.until <= Date.now() || allowance.unused < price) return false;
    allowance.unused -= price;
    return true;
  }

  /** Asks the database, once at a time for each caller, until there is enough or no more to have. */
  private async reserve(spender: Spender, price: number): Promise<void> {
    while (!this.spend(spender.key, price)) {
      const allowance = this.kept.get(spender.key);
      if (allowance?.isLast && allowance.until > Date.now()) throw spent(allowance, spender.limit);
      let asking = this.asking.get(spender.key);
      if (asking === undefined) {
        asking = this.ask(spender, price).finally(() => this.asking.delete(spender.key));
        this.asking.set(spender.key, asking);
      }
      await asking;
    }
  }

  private async ask({ key, limit }: Spender, price: number): Promise<void> {
    const known = this.kept.get(key);
    const wanted = Math.max(price - (known?.unused ?? 0), Math.ceil(limit / PARTS));
    const [row] = await this.db.query<{ granted: number; leftMs: number }>(this.ctx, RESERVE, [key, wanted, limit]);
    if (row === undefined) throw new Error('Nothing was set aside.');
    const until = Date.now() + row.leftMs;
    // what was set aside of an hour that is over is gone with it; meanwhile others may have spent of it
    const rest = known !== undefined && Math.abs(until - known.until) < SAME_HOUR_MS ? known.unused : 0;
    this.keep(key, { unused: row.granted + rest, until, isLast: row.granted < wanted });
    this.asked += 1;
    if (this.asked % SWEEP_EVERY === 0) await this.db.query(this.ctx, SWEEP);
  }

  private keep(key: string, allowance: Allowance): void {
    if (this.kept.size >= MOST_KEPT && !this.kept.has(key)) {
      for (const [other, { until }] of this.kept) if (until <= Date.now()) this.kept.delete(other);
      const [oldest] = this.kept.keys();
      if (this.kept.size >= MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    }
    this.kept.delete(key); // the one that was asked for least lately stands first
    this.kept.set(key, allowance);
  }
}

function spent({ until }: Allowance, limit: number): Error {
  const retryAfterSeconds = Math.max(1, Math.ceil((until - Date.now()) / 1000));
  const minutes = Math.ceil(retryAfterSeconds / 60);
  return graphqlErrors.HOURLY_COST_SPENT({ minutes, limit }, { data: { retryAfterSeconds } });
}
