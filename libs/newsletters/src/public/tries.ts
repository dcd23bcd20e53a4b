import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { nodeKeys, type RequestContext } from '@seedbed/platform/kernel';
import { asNewsletters } from './as-newsletters.js';
import { strangerErrors } from './strangers.errors.js';

/** What is counted, how many are let through in how long. */
const LIMITS = {
  /** Links that are not ours, from one network. Good ones are not counted by it: one mail provider leaves for many people. */
  badLink: { most: 60, minutes: 15 },
  /** What is done with one link. */
  link: { most: 60, minutes: 60 },
  /** Sign-ups from one network: a school or a ministry is one. */
  signUpNetwork: { most: 30, minutes: 60 },
  /** Sign-ups at this node, from wherever: what keeps a million of them out of the database and of the mail server. */
  signUpNode: { most: 600, minutes: 60 },
  /** Mails to one address, whatever they are for. */
  mail: { most: 3, minutes: 24 * 60 },
} as const;
export type Counted = keyof typeof LIMITS;
/** What is counted, and of whom. */
export type Counter = readonly [Counted, string];

const TAKE = `insert into newsletter_tries as t (bucket, count) values ($1, 1)
  on conflict (bucket) do update set
    count = case when t.since + $2 * interval '1 min' < now() then 1 else least(t.count + 1, 1000000) end,
    since = case when t.since + $2 * interval '1 min' < now() then now() else t.since end
  returning count, greatest(1, ceil(extract(epoch from since + $2 * interval '1 min' - now()) / 60))::int as minutes`;

/**
 * Counts what strangers try, in the database: all processes count together. Who it was is kept as a keyed hash. Counters are
 * asked in their order, and the first one that is full ends it: many addresses from one network make no row each.
 */
@Injectable()
export class Tries {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Counts one try on each counter. Throws NEWSLETTER_TRIES_TOO_MANY with the time to wait. */
  async take(ctx: RequestContext, ...counters: readonly Counter[]): Promise<void> {
    for (const counter of counters) {
      const minutes = await this.over(ctx, counter);
      if (minutes === null) continue;
      throw strangerErrors.NEWSLETTER_TRIES_TOO_MANY({ minutes }, { data: { retryAfterSeconds: minutes * 60 } });
    }
  }

  /** Counts one try. Out: the minutes to wait when it is one too many, else null. */
  async over(ctx: RequestContext, [counted, of]: Counter): Promise<number | null> {
    const { most, minutes } = LIMITS[counted];
    const bucket = nodeKeys().hash('newsletter tries', `${counted} ${of}`);
    const [row] = await this.db.query<{ count: number; minutes: number }>(asNewsletters(ctx), TAKE, [bucket, minutes]);
    return row && row.count > most ? row.minutes : null;
  }
}
