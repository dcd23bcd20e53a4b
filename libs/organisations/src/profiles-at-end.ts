import type { Db, TransactionListener, Tx } from '@seedbed/platform/database';

/** Does something about all organisations that one transaction touched. */
export type AboutAll = (tx: Tx, organisations: readonly string[]) => Promise<void>;

/**
 * Gathers what a transaction touched and deals with it once, before it commits: a load of a hundred records measures each
 * profile once, not with every record. One of these for each database of the process.
 */
class AtEnd implements TransactionListener {
  private readonly touched = new WeakMap<Tx['manager'], Set<string>>();

  constructor(
    private readonly db: Db,
    private readonly run: AboutAll,
  ) {
    db.onTransactions(this);
  }

  add(tx: Tx, organisations: readonly string[]): void {
    const ids = this.touched.get(tx.manager) ?? new Set();
    for (const id of organisations) ids.add(id);
    this.touched.set(tx.manager, ids);
  }

  async ending(tx: Tx): Promise<void> {
    const ids = this.touched.get(tx.manager);
    this.touched.delete(tx.manager);
    if (ids) await this.db.asSystem(tx, () => this.run(tx, [...ids]));
  }

  committed(): void {
    // what was to be done is done
  }
}

const ofDatabases = new WeakMap<Db, AtEnd>();

/** Has `run` deal with these organisations before the transaction commits, together with all others it touches. */
export function beforeItCommits(db: Db, tx: Tx, organisations: readonly string[], run: AboutAll): void {
  const atEnd = ofDatabases.get(db) ?? new AtEnd(db, run);
  ofDatabases.set(db, atEnd);
  atEnd.add(tx, organisations);
}
