import type { NodeSecret } from '@seedbed/platform/config';

/** A key and the name that tokens call it by. */
export interface TokenKey {
  readonly kid: string;
  readonly key: Buffer;
}

/** The keys of tokens: one signs, those before it are still known. */
export interface KeyRing {
  signing(at: Date): TokenKey;
  /** Null: never ours, too old, or not in use yet. */
  find(kid: string, at: Date): TokenKey | null;
}

const PERIOD_MS = 30 * 86_400_000;
/** A token of the last moment of a period is known for two periods more: 60 days, whenever it was made. */
const PERIODS_KNOWN = 2;

/**
 * A new key every 30 days, made from the node's secret: all processes have the same ones, and none is stored. A key is known
 * for at least 60 days after its last token; the next one also, for clocks that run apart.
 */
export function periodicKeys(secret: NodeSecret): KeyRing {
  const made = new Map<number, TokenKey>();
  const keyOf = (period: number): TokenKey => {
    const kid = period.toString(36);
    const known = made.get(period) ?? { kid, key: secret.keyFor(`newsletters:token:${kid}`) };
    made.set(period, known);
    return known;
  };
  const periodOf = (at: Date): number => Math.floor(at.getTime() / PERIOD_MS);
  return {
    signing: (at) => keyOf(periodOf(at)),
    find(kid, at) {
      const period = /^[0-9a-z]{1,4}$/.test(kid) ? Number.parseInt(kid, 36) : Number.NaN;
      const age = periodOf(at) - period;
      return age >= -1 && age <= PERIODS_KNOWN && period.toString(36) === kid ? keyOf(period) : null;
    },
  };
}
