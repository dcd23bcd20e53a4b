import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { BYTE_STORE, type ByteStore } from './byte-store.js';
import type { Draft } from './drafts.js';

/** One key for each content: who adds it shares the lock, who removes it waits until nobody adds it. */
const LOCK_KEY = 'hashtextextended($1, 7301006)';

/**
 * Content and the rows that have it. Bytes are there before their row and go after it, so a row without bytes never
 * stands; bytes without a row may, after a crash, and are swept.
 */
@Injectable()
export class Content {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(BYTE_STORE) private readonly store: ByteStore,
  ) {}

  /** Keeps the bytes of a draft for a row that is made in the same transaction. */
  async keep(tx: Tx, { sha256, path }: Draft): Promise<void> {
    await this.db.query(tx, `SELECT pg_advisory_xact_lock_shared(${LOCK_KEY})`, [sha256]);
    await this.store.keep(sha256, path);
  }

  /** Removes bytes that no row has any more. Out: whether they were removed. Safe to call twice, and for any hash. */
  async removeUnused(tx: Tx, sha256: string): Promise<boolean> {
    await this.db.query(tx, `SELECT pg_advisory_xact_lock(${LOCK_KEY})`, [sha256]);
    const used = await this.db.query(tx, 'SELECT 1 FROM files WHERE sha256 = $1 LIMIT 1', [sha256]);
    if (used.length > 0) return false;
    await this.store.remove(sha256);
    return true;
  }
}
