/** Numbers that follow from a seed (mulberry32). */
export interface Random {
  /** 0 … below - 1 */
  below(limit: number): number;
  chance(share: number): boolean;
  pick<T>(among: readonly T[]): T;
  /** `count` different ones, or all. */
  some<T>(among: readonly T[], count: number): T[];
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: (among) => among[below(among.length)] as never,
    some: (among, count) =>
      among
        .map((one) => ({ one, at: next() }))
        .sort((a, b) => a.at - b.at)
        .slice(0, count)
        .map(({ one }) => one),
  };
}
