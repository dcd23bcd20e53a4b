/** A page of something, and where the next one begins. */
export interface Paged<T> {
  readonly items: readonly T[];
  readonly endCursor: string | null;
  readonly hasMore: boolean;
}

const MOST = 200;

/** Reads a page. In: how many are wanted, {@link MOST} at most; what to go on after; how to read up to so many. */
export async function pageOf<T>(
  first: number,
  cursorOf: (item: T) => string,
  read: (most: number) => Promise<readonly T[]>,
): Promise<Paged<T>> {
  const wanted = Math.min(Math.max(first, 1), MOST);
  const found = await read(wanted + 1);
  const items = found.slice(0, wanted);
  const last = items.at(-1);
  return { items, endCursor: last === undefined ? null : cursorOf(last), hasMore: found.length > wanted };
}
