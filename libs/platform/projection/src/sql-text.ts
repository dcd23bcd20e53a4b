/** A name as SQL takes it. */
export const name = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;
/** A text constant. Only for what the schema or a checked GraphQL name gives; values are parameters. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Postgres functions take at most 100 arguments: longer objects are joined as text. */
const PAIRS_PER_CALL = 50;

/** SQL of a JSON object with these keys, in this order. */
export function jsonObject(pairs: readonly (readonly [string, string])[]): string {
  const call = (part: typeof pairs): string =>
    `json_build_object(${part.map(([key, value]) => `${literal(key)}, ${value}`).join(', ')})`;
  if (pairs.length <= PAIRS_PER_CALL) return call(pairs);
  const head = call(pairs.slice(0, PAIRS_PER_CALL));
  const tail = jsonObject(pairs.slice(PAIRS_PER_CALL));
  return `(left(${head}::text, -1) || ',' || substr(${tail}::text, 2))::json`;
}

export const conjunction = (...conditions: (string | undefined)[]): string =>
  conditions.filter((condition) => condition !== undefined && condition !== '').join(' and ');
