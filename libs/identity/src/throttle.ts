import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { asNobody } from './as-user.js';
import { identityErrors } from './identity.errors.js';
import { Secrets } from './secrets.js';

/** What is counted, how many are let through in how long. */
const LIMITS = {
  /** Passwords for one mail address, whether somebody has it or not. */
  account: { most: 10, minutes: 15 },
  /** Passwords from one network, for whatever addresses: many people may share one. */
  network: { most: 60, minutes: 15 },
  /** Codes of the second factor of one user. */
  factor: { most: 10, minutes: 15 },
  /** Beginnings and ends of sign-ins with a passkey from one network: pages begin one whenever they are opened. */
  passkey: { most: 300, minutes: 15 },
  /** Ways to other providers and back, from one network. */
  provider: { most: 300, minutes: 15 },
  /** Links asked for one mail address. */
  link: { most: 5, minutes: 60 },
  /** Links asked from one network. */
  linkNetwork: { most: 40, minutes: 60 },
} as const;
export type Counted = keyof typeof LIMITS;
/** What is counted, and of whom. */
export type Counter = readonly [Counted, string];

const TAKE = `insert into sign_in_attempts as a (bucket, since, count) values ($1, now(), 1)
  on conflict (bucket) do update set
    count = case when a.since + $2 * interval '1 min' < now() then 1 else least(a.count + 1, 1000000) end,
    since = case when a.since + $2 * interval '1 min' < now() then now() else a.since end
  returning count, greatest(1, ceil(extract(epoch from since + $2 * interval '1 min' - now()) / 60))::int as minutes`;

/**
 * Counts attempts in the database, so that all processes of the node count together and a restart forgets nothing. An
 * attempt counts before it is judged: many at once are no way round. What is counted is kept as a keyed hash: nobody can
 * read from it which addresses were tried.
 */
@Injectable()
export class Throttle {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Secrets) private readonly secrets: Secrets,
  ) {}

  /** Counts one attempt on each counter. Throws TRIES_TOO_MANY with the minutes to wait, when one of them is over its limit. */
  async take(ctx: RequestContext, ...counters: readonly Counter[]): Promise<void> {
    const system = asNobody(ctx);
    let wait = 0;
    for (const counter of counters) {
      const { most, minutes } = LIMITS[counter[0]];
      const [row] = await this.db.query<{ count: number; minutes: number }>(system, TAKE, [
        this.bucket(counter),
        minutes,
      ]);
      if (row && row.count > most) wait = Math.max(wait, row.minutes);
    }
    if (wait > 0) throw identityErrors.TRIES_TOO_MANY({ minutes: wait });
  }

  /** Forgets what was counted: whoever got it right has the whole number of tries again. */
  async forgive(ctx: RequestContext, ...counters: readonly Counter[]): Promise<void> {
    const buckets = counters.map((counter) => this.bucket(counter));
    await this.db.query(asNobody(ctx), 'delete from sign_in_attempts where bucket = any($1::bytea[])', [buckets]);
  }

  private bucket([counted, of]: Counter): Buffer {
    return this.secrets.hash('throttle', `${counted} ${of}`);
  }
}
