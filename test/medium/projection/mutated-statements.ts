import pg from 'pg';

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

/**
 * Changes the text of what the read engine sends while `work` runs: a fault as a mistake in the compiler would make it.
 * Statements of others stay as they are. Out: what `work` gives, and how many statements were changed.
 */
export async function withFault<T>(
  fault: (sql: string) => string,
  work: () => Promise<T>,
): Promise<{ result: T; changed: number }> {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  let changed = 0;
  prototype.query = function mutated(...args) {
    const [query, ...rest] = args as [{ text?: string; name?: string; rowMode?: string }];
    if (query.rowMode !== 'array' || query.text === undefined) return original.apply(this, args);
    const text = fault(query.text);
    if (text !== query.text) changed += 1;
    const { name: _unnamed, ...config } = query; // under its name the right text may be prepared already
    return original.apply(this, [{ ...config, text }, ...rest]);
  };
  try {
    return { result: await work(), changed };
  } finally {
    prototype.query = original;
  }
}
