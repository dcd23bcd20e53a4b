import { Inject, Injectable } from '@nestjs/common';
import { Db, InRounds } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';
import { BYTE_STORE, type ByteStore } from './byte-store.js';
import { Content } from './content.js';
import { Drafts } from './drafts.js';

const HOUR_MS = 3_600_000;
/** Younger ones may belong to an upload that is just being written down. */
const OLD_MS = 24 * HOUR_MS;
const EVERY_MS = 6 * HOUR_MS;

/** Removes what crashes leave behind: bytes without a row, and drafts without an upload, when they are a day old. */
@Injectable()
export class FilesSweeper extends InRounds {
  private readonly ctx = systemContext('system:files');

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(BYTE_STORE) private readonly store: ByteStore,
    @Inject(Content) private readonly content: Content,
    @Inject(Drafts) private readonly drafts: Drafts,
  ) {
    super({ name: 'Files', everyMs: EVERY_MS, failed: 'Looking for bytes without a file failed' });
  }

  protected round(): Promise<unknown> {
    return this.sweep(new Date(Date.now() - OLD_MS));
  }

  /** One round over everything older than a moment. Out: how many contents and drafts went. Safe to run twice, and at once. */
  async sweep(before: Date): Promise<{ contents: number; drafts: number }> {
    const drafts = await this.drafts.sweep(before);
    let contents = 0;
    for await (const sha256 of this.store.keptBefore(before)) {
      const removed = await this.db.inTransaction(this.ctx, (tx) => this.content.removeUnused(tx, sha256));
      if (removed) contents += 1;
    }
    if (contents + drafts > 0) this.log.log(`Removed ${contents} contents and ${drafts} drafts without a file`);
    return { contents, drafts };
  }
}
