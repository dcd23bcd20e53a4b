import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const toIso = (value: unknown): string => {
  const date = value instanceof Date ? value : new Date(String(value));
  if (Number.isNaN(date.getTime())) throw new TypeError(`"${String(value)}" is no moment in time.`);
  return date.toISOString();
};

const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment as a caller may give it: with its zone, on a real day, in the years 1 to 9999 (UTC). */
const fromCaller = (value: unknown): string => {
  const day = typeof value === 'string' ? MOMENT.exec(value)?.[1] : undefined;
  const isReal = day !== undefined && toIso(`${day}T00:00:00Z`).startsWith(day);
  const moment = isReal ? toIso(value) : '';
  if (!/^(?!0000)\d{4}-/.test(moment)) throw new TypeError('A moment is written "2024-06-01T12:00:00Z".');
  return moment;
};

const literal = (node: ValueNode): unknown => {
  switch (node.kind) {
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value;
    case Kind.LIST:
      return node.values.map(literal);
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, literal(field.value)]));
    default:
      return null;
  }
};

/** A moment in UTC with milliseconds. In: ISO 8601 with a zone; inside: the ISO text. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment in time, ISO 8601 in UTC with milliseconds: `2024-06-01T12:00:00.000Z`.',
  serialize: toIso,
  parseValue: fromCaller,
  parseLiteral: (node) => fromCaller(node.kind === Kind.STRING ? node.value : undefined),
});

/** Structured data without a schema of its own. */
export const Json = new GraphQLScalarType({
  name: 'JSON',
  description: 'Structured data without a schema of its own.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: literal,
});

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The last moment that counts, to the microsecond: a day to its end in UTC, a moment with its whole millisecond. */
const lastOf = (value: unknown): string => {
  const day = typeof value === 'string' && DAY.test(value);
  return fromCaller(day ? `${value}T23:59:59.999Z` : value).replace('Z', '999Z');
};

/** When something is looked at as it was. The API shows milliseconds, the journal keeps microseconds. */
export const DayOrMoment = new GraphQLScalarType<string, string>({
  name: 'DayOrMoment',
  description:
    'A day, `2024-06-01`, which means its end in UTC; or a moment, `2024-06-01T12:00:00Z`, with its whole millisecond.',
  serialize: String,
  parseValue: lastOf,
  parseLiteral: (node) => lastOf(literal(node)),
});
