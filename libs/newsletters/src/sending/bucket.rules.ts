/** A limit of sending: of the mail server as a whole, of one mail provider, or of one issue. */
export interface Bucket {
  readonly key: string;
  /** Messages in a minute; null: as many as there are. */
  readonly perMinute: number | null;
  /** Messages in a day (UTC); null: as many as there are. */
  readonly dailyCap: number | null;
  readonly tokens: number;
  readonly usedToday: number;
  /** The day that `usedToday` counts, `YYYY-MM-DD`. */
  readonly today: string | null;
  readonly restsUntil: Date | null;
  readonly restMs: number;
  readonly updatedAt: Date;
}

const MINUTE_MS = 60_000;
const FIRST_REST_MS = 60_000;
const LONGEST_REST_MS = 3_600_000;

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** What may be saved up while nothing is sent: ten seconds of it, and one message at least. */
const capacity = (perMinute: number): number => Math.max(1, perMinute / 6);

/** The bucket as it is at a moment: filled up since, with a new day begun. */
export function refilled(bucket: Bucket, now: Date): Bucket {
  const today = dayOf(now);
  const usedToday = bucket.today === today ? bucket.usedToday : 0;
  const { perMinute } = bucket;
  const passed = Math.max(0, now.getTime() - bucket.updatedAt.getTime());
  const tokens =
    perMinute === null ? 0 : Math.min(capacity(perMinute), bucket.tokens + (passed / MINUTE_MS) * perMinute);
  return { ...bucket, tokens, usedToday, today, updatedAt: now };
}

/** How many messages a bucket lets through now, up to `want`. In: a bucket that was {@link refilled}. */
export function allowed(
  { perMinute, dailyCap, tokens, usedToday, restsUntil }: Bucket,
  want: number,
  now: Date,
): number {
  if (restsUntil !== null && restsUntil > now) return 0;
  const byRate = perMinute === null ? want : Math.floor(tokens + 1e-9);
  const byDay = dailyCap === null ? want : dailyCap - usedToday;
  return Math.max(0, Math.min(want, byRate, byDay));
}

/** The bucket after messages went through. */
export const taken = (bucket: Bucket, count: number): Bucket => ({
  ...bucket,
  tokens: bucket.perMinute === null ? 0 : bucket.tokens - count,
  usedToday: bucket.usedToday + count,
});

/** In how many ms a bucket that lets nothing through may let one through again. In: a bucket that was {@link refilled}. */
export function waitOf({ perMinute, dailyCap, tokens, usedToday, restsUntil }: Bucket, now: Date): number {
  const rest = restsUntil === null ? 0 : Math.max(0, restsUntil.getTime() - now.getTime());
  const rate = perMinute === null || tokens >= 1 ? 0 : ((1 - tokens) / perMinute) * MINUTE_MS;
  const midnight = new Date(now);
  midnight.setUTCHours(24, 0, 0, 0);
  const day = dailyCap !== null && usedToday >= dailyCap ? midnight.getTime() - now.getTime() : 0;
  return Math.ceil(Math.max(rest, rate, day));
}

/**
 * The bucket of a mail provider that said "later": it rests for a minute, and twice as long each time it says so again soon
 * after, an hour at most. While it rests nothing changes.
 */
export function rested(bucket: Bucket, now: Date): Bucket {
  const { restsUntil, restMs } = bucket;
  if (restsUntil !== null && restsUntil > now) return bucket;
  const isAgain = restsUntil !== null && now.getTime() - restsUntil.getTime() < 2 * restMs;
  const next = isAgain ? Math.min(restMs * 2, LONGEST_REST_MS) : FIRST_REST_MS;
  return { ...bucket, restMs: next, restsUntil: new Date(now.getTime() + next) };
}
