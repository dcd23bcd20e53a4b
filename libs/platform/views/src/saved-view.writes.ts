import type { Tx } from '@seedbed/platform/database';
import { ChecksWrites, type Values, type Write, type WriteHook } from '@seedbed/platform/records';
import { SavedView } from './saved-view.record.js';

/** A view belongs to whoever makes it, for good. */
@ChecksWrites(SavedView)
export class SavedViewWrites implements WriteHook<SavedView> {
  async complete(tx: Tx, writes: readonly Write<SavedView>[]): Promise<Values<SavedView>[]> {
    return writes.map(({ before }) => (before ? {} : { owner: tx.actor }));
  }
}
