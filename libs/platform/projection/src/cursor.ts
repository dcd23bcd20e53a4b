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

/** The argument that a cursor came in. */
export type CursorArgument = 'after' | 'before';

/**
 * Reads a cursor back: one value (text or null) per key.
 * Throws CURSOR_INVALID for anything that this list in this order could not have given.
 */
export function decodeCursor(
  cursor: unknown,
  signature: string,
  keys: readonly OrderKey[],
  argument: CursorArgument = 'after',
): (string | null)[] {
  const refuse = (): never => {
    throw graphqlErrors.CURSOR_INVALID({ argument }, { field: argument });
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
 * The condition "behind the cursor" (`after`), or "in front of it" (`before`). In: the keys and, per key, the placeholder
 * of its value (null where the cursor's key is empty). When all keys point the same way and none may be empty it is one
 * row comparison, which an index answers; else the first key bounds the search, where it cannot be empty.
 */
export function beyondSql(
  keys: readonly OrderKey[],
  values: readonly (string | null)[],
  side: CursorArgument = 'after',
): string {
  const [first] = keys;
  if (first && isPlain(keys)) return rowSql(keys, values, signOf(first, side));
  const alternatives = keys.map((key, at) => {
    const equal = keys.slice(0, at).map((before, index) => equalSql(before, values[index] ?? null));
    return `(${[...equal, keyBeyondSql(key, values[at] ?? null, side)].join(' and ')})`;
  });
  const any = `(${alternatives.join(' or ')})`;
  return first && !first.nullable ? `(${first.sql} ${signOf(first, side)}= ${values[0]} and ${any})` : any;
}

/** The other side of {@link beyondSql}: the row of the cursor itself, and what lies on its other side. */
export function notBeyondSql(
  keys: readonly OrderKey[],
  values: readonly (string | null)[],
  side: CursorArgument,
): string {
  const [first] = keys;
  const other = side === 'after' ? 'before' : 'after';
  if (first && isPlain(keys)) return rowSql(keys, values, `${signOf(first, other)}=`);
  return `(${beyondSql(keys, values, side)} is not true)`;
}

const isPlain = (keys: readonly OrderKey[]): boolean =>
  keys.every((key) => !key.nullable && key.descending === keys[0]?.descending);

const rowSql = (keys: readonly OrderKey[], values: readonly (string | null)[], sign: string): string =>
  `(${keys.map((key) => key.sql).join(', ')}) ${sign} (${values.join(', ')})`;

const signOf = (key: OrderKey, side: CursorArgument): string => (key.descending === (side === 'after') ? '<' : '>');

const equalSql = (key: OrderKey, value: string | null): string =>
  value === null ? `${key.sql} is null` : `${key.sql} = ${value}`;

/** Rows without a value come last: behind an empty key lies nothing, in front of it whatever has a value. */
function keyBeyondSql(key: OrderKey, value: string | null, side: CursorArgument): string {
  if (value === null) return side === 'after' ? 'false' : `${key.sql} is not null`;
  const beyond = `${key.sql} ${signOf(key, side)} ${value}`;
  return key.nullable && side === 'after' ? `(${beyond} or ${key.sql} is null)` : beyond;
}

/** The ORDER BY of the keys; from the end when a page is asked for by `last`. */
export const orderSql = (keys: readonly OrderKey[], isFromEnd = false): string =>
  keys
    .map((key) => {
      const direction = key.descending === isFromEnd ? '' : ' desc';
      return `${key.sql}${direction}${key.nullable ? ` nulls ${isFromEnd ? 'first' : 'last'}` : ''}`;
    })
    .join(', ');
