import { createHash } from 'node:crypto';
import { graphqlErrors } from '@seedbed/platform/graphql';
import { isId, isStorable } from '@seedbed/platform/kernel';

/** How a value of an order stands in SQL and in a cursor. */
export type KeyKind = 'text' | 'int' | 'float' | 'boolean' | 'date' | 'timestamp' | 'uuid';

export const CASTS: Readonly<Record<KeyKind, string>> = {
  text: 'text',
  int: 'bigint',
  float: 'float8',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamptz',
  uuid: 'uuid',
};

/** A cursor can be forged: what PostgreSQL could not read must not get there. Dates that lie before year 1 are none of ours. */
const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
const isMoment = (text: string): boolean =>
  /^\S{10} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00$/.test(text) && isDay(text.slice(0, 10));
const isFloat = (text: string): boolean =>
  /^-?Infinity$|^NaN$|^-?0(\.0+)?$/.test(text) ||
  (/^-?\d+(\.\d+)?(e[-+]?\d+)?$/.test(text) && Number.isFinite(Number(text)) && Number(text) !== 0);

const FORMS: Readonly<Record<KeyKind, (text: string) => boolean>> = {
  text: isStorable,
  int: (text) => /^-?\d{1,18}$/.test(text),
  float: isFloat,
  boolean: (text) => /^(true|false)$/.test(text),
  date: isDay,
  timestamp: isMoment,
  uuid: isId,
};

/** One key of an order. Rows without a value come last in both directions. */
export interface OrderKey {
  readonly sql: string;
  readonly kind: KeyKind;
  readonly descending: boolean;
  readonly nullable: boolean;
}

/** Says which list a cursor belongs to: the type and the order. A cursor of another list is refused. */
export const listSignature = (type: string, keys: readonly OrderKey[], order: string): string =>
  createHash('sha256')
    .update(`${type} ${order} ${keys.map((key) => `${key.kind}${key.descending}${key.nullable}`).join()}`)
    .digest('base64url')
    .slice(0, 8);

/** The part of a cursor that says which of its keys are empty: it decides the SQL, so it is readable without decoding. */
export const cursorMask = (cursor: string): string | undefined => /^c[01]{0,16}\./.exec(cursor)?.[0];

/** SQL of the cursor of a row: `c<mask>.<base64url of ["signature", "key", …, "id"]>`. */
export function cursorSql(signature: string, keys: readonly OrderKey[]): string {
  const values = keys.map((key) => `(${key.sql})::text`).join(', ');
  const nullable = keys.filter((key) => key.nullable);
  const mask = nullable.map((key) => `case when ${key.sql} is null then '1' else '0' end`);
  const body = `translate(encode(convert_to(json_build_array('${signature}', ${values})::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
  return ["'c'", ...mask, "'.'", body].join(' || ');
}

/**
 * Reads a cursor back: one value (text or null) per key.
 * Throws CURSOR_INVALID for anything that this list in this order could not have given.
 */
export function decodeCursor(cursor: unknown, signature: string, keys: readonly OrderKey[]): (string | null)[] {
  const refuse = (): never => {
    throw graphqlErrors.CURSOR_INVALID({}, { field: 'after' });
  };
  if (typeof cursor !== 'string' || cursor.length > 64_000) return refuse();
  const mask = cursorMask(cursor);
  if (mask === undefined) return refuse();
  const values = parse(cursor.slice(mask.length));
  if (!Array.isArray(values) || values.length !== keys.length + 1 || values[0] !== signature) return refuse();
  const found = values.slice(1) as unknown[];
  let expected = '';
  keys.forEach((key, at) => {
    const value = found[at];
    if (key.nullable) expected += value === null ? '1' : '0';
    const fits = value === null ? key.nullable : typeof value === 'string' && FORMS[key.kind](value);
    if (!fits) refuse();
  });
  return mask === `c${expected}.` ? (found as (string | null)[]) : refuse();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64url')));
  } catch {
    return undefined;
  }
}

/**
 * The condition "behind the cursor". In: the keys and, per key, the placeholder of its value (null where the cursor's key
 * is empty). When all keys point the same way and none may be empty it is one row comparison, which an index answers.
 */
export function behindSql(keys: readonly OrderKey[], values: readonly (string | null)[]): string {
  const [first] = keys;
  const plain = keys.every((key) => !key.nullable && key.descending === first?.descending);
  if (plain) {
    const row = (parts: readonly (string | null)[]): string => `(${parts.join(', ')})`;
    return `${row(keys.map((key) => key.sql))} ${first?.descending ? '<' : '>'} ${row(values)}`;
  }
  const alternatives = keys.map((key, at) => {
    const equal = keys.slice(0, at).map((before, index) => equalSql(before, values[index] ?? null));
    return [...equal, afterSql(key, values[at] ?? null)].join(' and ');
  });
  return `(${alternatives.map((alternative) => `(${alternative})`).join(' or ')})`;
}

const equalSql = (key: OrderKey, value: string | null): string =>
  value === null ? `${key.sql} is null` : `${key.sql} = ${value}`;

/** Rows without a value come last, so nothing is behind an empty key but what later keys decide. */
function afterSql(key: OrderKey, value: string | null): string {
  if (value === null) return 'false';
  const behind = `${key.sql} ${key.descending ? '<' : '>'} ${value}`;
  return key.nullable ? `(${behind} or ${key.sql} is null)` : behind;
}

/** The ORDER BY of the keys. */
export const orderSql = (keys: readonly OrderKey[]): string =>
  keys.map((key) => `${key.sql}${key.descending ? ' desc' : ''}${key.nullable ? ' nulls last' : ''}`).join(', ');
