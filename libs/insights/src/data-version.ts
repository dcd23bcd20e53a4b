/** What a snapshot of the database tells about its age. */
export interface Snapshot {
  /** First transaction id that it does not see (`pg_snapshot_xmax`), a decimal number of up to 20 digits. */
  readonly end: string;
  /** How many older transactions were still open, and so are not seen either. */
  readonly open: number;
}

const OPEN_MAX = 999_999;

/**
 * The version of the data that a snapshot sees: a text that is greater for a later snapshot of the same database.
 * A later snapshot sees further, or equally far with fewer transactions open.
 */
export function dataVersion({ end, open }: Snapshot): string {
  return `${end.padStart(20, '0')}-${String(OPEN_MAX - Math.min(open, OPEN_MAX)).padStart(6, '0')}`;
}

/**
 * Whether results from one version of the data replace those of another. Equal or older ones never do, so a run that
 * ends late changes nothing. A stored version beyond `now` cannot come from this database (its rows were restored into
 * another cluster, which counts anew): it is older than anything.
 */
export function replaces(version: string, stored: string | null, now: Snapshot): boolean {
  return stored === null || version > stored || stored > dataVersion(now);
}
