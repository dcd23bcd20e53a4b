import type { Db, Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import type { Records } from '@seedbed/platform/records';
import type { LoadTally } from './cordis-report.js';

export interface CordisRun {
  readonly ctx: RequestContext;
  readonly db: Db;
  readonly records: Records;
  /** Told before each chunk how many rows are done. What it throws stops the load; what is written stays. */
  readonly onProgress: (done: number, total: number, what: string) => Promise<void>;
  /** About so many rows are one transaction. */
  readonly chunk?: number;
}

/** What each part of a load works with. */
export interface LoadTools extends CordisRun {
  readonly tally: LoadTally;
  readonly source: string;
  readonly programme: string;
  /** Ids of organisations in the database, by their id in the extract; those that were refused are not there. */
  readonly organisations: Map<string, string>;
  readonly inChunks: <T>(
    what: string,
    items: readonly T[],
    sizeOf: (item: T) => number,
    write: (tx: Tx, items: readonly T[]) => Promise<void>,
  ) => Promise<void>;
}

/** What everything of an extract has in common: CORDIS publishes it. */
export const PUBLISHED = { visibility: 'PUBLIC' as const };
