/** Ends a switch over a union: a new member of the union no longer compiles until it is handled. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
