import pg from 'pg';

export interface StatementCounter {
  /** Texts of the statements sent since the start or the last reset, in order, from all connections of this process. */
  readonly statements: readonly string[];
  /** How many: for `expect(counter.count()).toBe(1)`. */
  count(): number;
  reset(): void;
  /** Stops counting; the statements stay readable. */
  stop(): void;
}

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

/** A statement is given as text, as `{ text, values }` or as a prepared query object with a `text`. */
function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  const { text, name } = statement as { text?: string; name?: string };
  return text ?? `(prepared ${name ?? '?'})`;
}

/**
 * Counts what this process sends to PostgreSQL, by any pool (TypeORM, the read engine, the queue): BEGIN, COMMIT and
 * SET count as well, since each is a round trip. Counters may overlap; stop them in reverse order.
 */
export function countStatements(): StatementCounter {
  const statements: string[] = [];
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function counted(...args) {
    statements.push(textOf(args[0]));
    return original.apply(this, args);
  };
  return {
    statements,
    count: () => statements.length,
    reset: () => {
      statements.length = 0;
    },
    stop: () => {
      prototype.query = original;
    },
  };
}
