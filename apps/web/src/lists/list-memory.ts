/**
 * The page of each list that was on the screen last: gives the record page its "3 of 50" with J and K, and the list its
 * row back when the reader returns from a record. It lives as long as the tab; the address carries everything else.
 */
interface Memory {
  readonly ids: readonly string[];
  readonly href: string;
  /** The record opened last from this list; the row to stand on when the list is shown again. */
  readonly opened?: string;
}

const memories = new Map<string, Memory>();

/** Called whenever the list at this path shows other rows or has another address. */
export function rememberList(path: string, rows: readonly { readonly id: string }[]): void {
  const opened = memories.get(path)?.opened;
  memories.set(path, { ids: rows.map(({ id }) => id), href: window.location.search, opened });
}

/** Called by the page of a record: its list will come back to this row. */
export function rememberOpened(path: string, id: string): void {
  const memory = memories.get(path);
  if (memory) memories.set(path, { ...memory, opened: id });
}

/** The row to stand on when the list appears; undefined when the reader does not come from a record of it. */
export function rowToReturnTo(path: string): string | undefined {
  return memories.get(path)?.opened;
}

/** The row was taken: a later visit of the list by another way starts at its top. */
export function forgetOpened(path: string): void {
  const memory = memories.get(path);
  if (memory) memories.set(path, { ...memory, opened: undefined });
}

export interface Neighbours {
  readonly place: number;
  readonly of: number;
  readonly previous?: string;
  readonly next?: string;
}

/** The records before and after this one in its list as it was shown last; undefined when it is not one of them. */
export function neighbours(path: string, id: string): Neighbours | undefined {
  const memory = memories.get(path);
  const at = memory?.ids.indexOf(id) ?? -1;
  if (!memory || at < 0) return undefined;
  return { place: at + 1, of: memory.ids.length, previous: memory.ids[at - 1], next: memory.ids[at + 1] };
}

/** Search part of the list's address, for the way back. */
export function listHref(path: string): string {
  return memories.get(path)?.href ?? '';
}
