import type { Tx } from '@seedbed/platform/database';
import type { Problem } from '@seedbed/platform/kernel';
import type { RecordClass, RecordMeta } from './declaration.js';
import type { Values } from './values.js';

export type WriteOperation = 'create' | 'change' | 'archive' | 'restore';

/** One record on its way into the database. */
export interface Write<T extends object> {
  readonly operation: WriteOperation;
  /** The record as it is stored, locked; null when it is made. */
  readonly before: T | null;
  /** What the caller gives, and what was filled in so far. */
  readonly given: Values<T>;
  /** The whole record as it would be after the write; relations by id. */
  readonly draft: Values<T>;
}

/** Whether a write says nothing of the record: then there is nothing to judge. */
export const isSilent = ({ given }: { readonly given: object }): boolean => Object.keys(given).length === 0;

/** A record that was written in this transaction. */
export interface Written<T extends object> {
  readonly operation: WriteOperation;
  readonly before: T | null;
  readonly after: T;
}

/**
 * Rules of a record type that need the database. They run in the transaction of the write, on every way in: mutation,
 * bulk, seed, job. Each method gets all records of one write at once, in their order, so that a thousand records cost
 * as few statements as one; records of one write may also break a rule together.
 */
export interface WriteHook<T extends object> {
  /** What to fill in or to put into its normal form. Out: for each write the fields to set, `{}` for none. */
  complete?(tx: Tx, writes: readonly Write<T>[]): Promise<readonly Values<T>[]>;
  /** What is wrong. Out: for each write its problems. */
  check?(tx: Tx, writes: readonly Write<T>[]): Promise<readonly (readonly Problem[])[]>;
  /** What follows from the write: quality flags, messages, other records. */
  after?(tx: Tx, written: readonly Written<T>[]): Promise<void>;
}

/** A hook is made with the tools of the records; which these are says `checks-writes.ts`. */
type HookClass = new (tools: never) => WriteHook<object>;

const classes = new Map<RecordClass, HookClass[]>();
const ofAll: HookClass[] = [];

/** Notes that a class checks the writes of a type. */
export function registerHook(type: RecordClass, hook: HookClass): void {
  classes.set(type, [...(classes.get(type) ?? []), hook]);
}

/** Notes that a class checks the writes of every type. */
export function registerHookOfAll(hook: HookClass): void {
  ofAll.push(hook);
}

/** The hooks of each type, made once with the given tools: its own first, then those of every type. */
export function hooksWith(tools: object): (meta: RecordMeta) => readonly WriteHook<object>[] {
  const made = new Map<RecordMeta, readonly WriteHook<object>[]>();
  return (meta) => {
    const hooks =
      made.get(meta) ?? [...(classes.get(meta.type) ?? []), ...ofAll].map((Hook) => new Hook(tools as never));
    made.set(meta, hooks);
    return hooks;
  };
}
