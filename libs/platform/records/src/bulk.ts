import { randomBytes } from 'node:crypto';
import type { Db, Tx } from '@seedbed/platform/database';
import { AppError } from '@seedbed/platform/kernel';
import { ItemsRefused } from './items-refused.js';

export type BulkMode = 'ALL_OR_NOTHING' | 'BEST_EFFORT';
/** What became of an item: its result, its error, or nothing because another one stopped the whole. */
export type Outcome<O> = { readonly done: O } | { readonly error: AppError } | null;

/**
 * Writes many items in few statements. The whole is tried at once; what is refused by name is left out and the rest is
 * tried again; where only the database knows that something is wrong, halves are tried until the items are found. Each
 * attempt has a savepoint, so that a refused one leaves nothing behind.
 */
export class Bulk<I, O> {
  private readonly outcomes: Outcome<O>[];
  private isStopped = false;

  /** In: the items, and how several of them are written at once (out in their order; throws as `WritePipeline.write`). */
  constructor(
    private readonly db: Db,
    private readonly items: readonly I[],
    private readonly mode: BulkMode,
    private readonly attempt: (items: readonly I[]) => Promise<readonly O[]>,
  ) {
    this.outcomes = items.map(() => null);
  }

  /**
   * Out: the outcome of each item. With ALL_OR_NOTHING one error means that nothing of it counts: the caller rolls back.
   * Throws what is no fault of an item.
   */
  async run(tx: Tx): Promise<{ readonly outcomes: readonly Outcome<O>[]; readonly isWhole: boolean }> {
    await this.settle(
      tx,
      this.items.map((_item, at) => at),
    );
    return { outcomes: this.outcomes, isWhole: this.outcomes.every((outcome) => outcome && 'done' in outcome) };
  }

  private async settle(tx: Tx, places: readonly number[]): Promise<void> {
    if (places.length === 0 || this.isStopped) return;
    const refusal = await this.attemptAt(tx, places);
    if (refusal === null) return;
    if (refusal instanceof ItemsRefused) {
      for (const [at, error] of refusal.failures) this.fail(places[at] as number, error);
      return this.settle(
        tx,
        places.filter((_place, at) => !refusal.failures.has(at)),
      );
    }
    if (places.length === 1) return this.fail(places[0] as number, refusal);
    const middle = Math.ceil(places.length / 2);
    await this.settle(tx, places.slice(0, middle));
    await this.settle(tx, places.slice(middle));
  }

  private async attemptAt(tx: Tx, places: readonly number[]): Promise<ItemsRefused | AppError | null> {
    const savepoint = `items_${randomBytes(8).toString('hex')}`;
    await this.db.query(tx, `savepoint ${savepoint}`);
    try {
      const done = await this.attempt(places.map((place) => this.items[place] as I));
      places.forEach((place, at) => {
        this.outcomes[place] = { done: done[at] as O };
      });
      return null;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await this.db.query(tx, `rollback to savepoint ${savepoint}`);
      return error;
    } finally {
      await this.db.query(tx, `release savepoint ${savepoint}`).catch(() => undefined); // gone with the transaction
    }
  }

  private fail(place: number, error: AppError): void {
    this.outcomes[place] = { error };
    if (this.mode === 'ALL_OR_NOTHING') this.isStopped = true;
  }
}

const isRefusal = (error: unknown): error is ItemsRefused | AppError =>
  error instanceof ItemsRefused || (error instanceof AppError && error.kind !== 'BUG' && error.kind !== 'UNAVAILABLE');
