import type { RecordClass } from './declaration.js';
import type { WriteTools } from './records.js';
import { registerHook, registerHookOfAll, type WriteHook } from './write-hooks.js';

/**
 * The class checks each write of a record type. It counts as soon as its lib is loaded, as the declaration of the type
 * does: no module can forget to provide it. The instance keeps no state.
 */
export const ChecksWrites =
  <T extends object>(type: new () => T) =>
  (hook: new (tools: WriteTools) => WriteHook<T>): void =>
    registerHook(type as unknown as RecordClass, hook as unknown as Parameters<typeof registerHook>[1]);

/** As {@link ChecksWrites}, for the records of every type: for what stands beside records and points to them by type and id. */
export const ChecksAllWrites =
  () =>
  (hook: new (tools: WriteTools) => WriteHook<object>): void =>
    registerHookOfAll(hook as unknown as Parameters<typeof registerHookOfAll>[0]);
