import type { Db, Tx } from '@seedbed/platform/database';
import { type RequestContext, stableId } from '@seedbed/platform/kernel';
import type { Records, Values } from '@seedbed/platform/records';

/** What every part of the seed network needs: who loads it, where to, and where progress goes. */
export interface SeedRun {
  readonly ctx: RequestContext;
  readonly db: Db;
  readonly records: Records;
  readonly log: (line: string) => void;
}

type Keyed<T> = Omit<Values<T>, 'id'> & { readonly key: string };

/** Makes the seed record of a key when it is missing; out: its id, the same on every node. */
export type Ensure = <T extends object>(type: new () => T, values: Keyed<T>) => Promise<string>;

/**
 * Loads one group of the seeds in one transaction and says how many records were new. Running it again changes nothing:
 * a record that exists stays as people left it.
 */
export async function seedGroup(
  run: SeedRun,
  name: string,
  load: (ensure: Ensure, tx: Tx) => Promise<void>,
): Promise<void> {
  let created = 0;
  let existed = 0;
  await run.db.inTransaction(run.ctx, async (tx) => {
    await load(async (type, { key, ...values }) => {
      const id = stableId(type.name, key);
      const outcome = await run.records.ensure(tx, type, { ...values, id } as never);
      if (outcome === 'created') created += 1;
      else existed += 1;
      return id;
    }, tx);
  });
  run.log(`seed ${name}: ${created} new, ${existed} there already`);
}
