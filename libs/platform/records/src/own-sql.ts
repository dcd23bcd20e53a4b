const parts = new Map<string, () => string>();

/**
 * Adds SQL of a lib to what the database does by itself (`migrations/derived.sql`), after all tables. In: a name for its place in
 * the file, and what makes it when the file is generated, so that it may depend on what other libs declare. It must be
 * idempotent. Throws when the name is taken.
 */
export function registerDerivedSql(name: string, sql: () => string): void {
  if (parts.has(name)) throw new Error(`Derived SQL ${name} is registered twice.`);
  parts.set(name, sql);
}

/** All that libs added, by name. */
export const ownSql = (): string[] => [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sql]) => sql());
