import type { Db, Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';

/**
 * Begins a new incarnation of the journal when the database goes on in another cluster than it wrote in last (a restored
 * dump). Call it before anything is written there. For the roles of the worker and the owner. Out: the incarnation.
 */
export async function beginLife(db: Db, ctx: RequestContext | Tx): Promise<number> {
  const [row] = await db.query<{ life: number }>(ctx, 'select journal_begin_life() as life');
  if (!row) throw new Error('The journal has no life.');
  return row.life;
}
