import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const toIso = (value: unknown): string => {
  const date = value instanceof Date ? value : new Date(String(value));
  if (Number.isNaN(date.getTime())) throw new TypeError(`"${String(value)}" is no moment in time.`);
  return date.toISOString();
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

/** A moment in UTC with milliseconds. In: any ISO 8601 form with a zone; inside: the ISO text. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment in time, ISO 8601 in UTC with milliseconds: `2024-06-01T12:00:00.000Z`.',
  serialize: toIso,
  parseValue: toIso,
  parseLiteral: (node) => {
    if (node.kind !== Kind.STRING) throw new TypeError('A moment is written as a text: "2024-06-01T12:00:00Z".');
    return toIso(node.value);
  },
});

/** Structured data without a schema of its own. */
export const Json = new GraphQLScalarType({
  name: 'JSON',
  description: 'Structured data without a schema of its own.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: literal,
});
