import { Query, ResolveField, Resolver, registerEnumType } from '@nestjs/graphql';
import {
  addField,
  ByPolicy,
  defineInput,
  defineObject,
  LIMITS,
  namedClass,
  ReadDescription,
  SortDirection,
} from '@seedbed/platform/graphql';
import { GraphQLBoolean, GraphQLFloat, GraphQLInt, GraphQLString } from 'graphql';
import type { FieldMeta, RecordMeta } from './declaration.js';
import type { AnyClass, Generated } from './generated-types.js';
import { outputType } from './graphql-outputs.js';
import { type ArgumentSpec, addMethod, asOfArgument, listArguments } from './graphql-roots.js';
import { countedFields, type GroupKey, groupKeys, rangedFields, summedFields } from './group-keys.js';

const GroupOrder = defineInput('GroupOrder', 'One key of the order of groups; name exactly one field.', {
  count: { type: () => SortDirection, description: 'By how many records they have.' },
  keys: {
    type: () => SortDirection,
    description: 'By their keys, in the order of `groupBy`; linked records by title.',
  },
});

const FacetBucket = defineObject('FacetBucket', 'One value of a field and how many records have it.', {
  value: {
    type: () => GraphQLString,
    nullable: true,
    description: 'The value as a filter takes it: an id, an enum value, a text, `true`, a year. Null: without a value.',
  },
  label: {
    type: () => GraphQLString,
    nullable: true,
    description: 'What to call it: the title of a linked record in the language of the reader, else the value.',
  },
  count: { type: () => GraphQLInt, description: 'How many records.' },
});

const Facet = defineObject('Facet', 'How the records of a list spread over the values of one field.', {
  field: { type: () => GraphQLString, description: 'The field, as it was asked for.' },
  totalBuckets: { type: () => GraphQLInt, description: 'How many values there are.' },
  truncated: { type: () => GraphQLBoolean, description: 'Whether there are more values than `first` let through.' },
  buckets: { type: () => [FacetBucket], description: 'The values, the most frequent first.' },
});

/** Names of the generated types whose values the read engine gives, for a type of that name. */
export const aggregateTypeNames = (name: string): string[] =>
  ['Aggregate', 'Group', 'GroupKeys', 'Numbers', 'Extremes', 'Distinct'].map((suffix) => `${name}${suffix}`);

/** Makes the types of a record type's aggregate. Call it when all types are linked. */
export function defineAggregate(meta: RecordMeta): { readonly aggregate: AnyClass; readonly groupKey: object } {
  const { name } = meta;
  const keys = [...groupKeys(meta).values()];
  const figures = figuresOf(meta);
  const groupKey = Object.fromEntries(keys.map((key) => [key.name, key.name]));
  registerEnumType(groupKey, {
    name: `${name}GroupKey`,
    description: `What ${name} records can be grouped by.`,
    valuesMap: Object.fromEntries(keys.map((key) => [key.name, { description: key.description }])),
  });
  const group = defineObject(`${name}Group`, `The ${name} records that have these keys.`, {
    keys: { type: () => keysType, description: 'What they have in common.' },
    count: { type: () => GraphQLInt, description: 'How many they are.' },
    ...figures,
  });
  const keysType = defineObject(
    `${name}GroupKeys`,
    `What the ${name} records of a group have in common. Null: they have no such value, the reader may not see it, or it is not in \`groupBy\`.`,
    Object.fromEntries(keys.map((key) => [key.property, keySpec(key)])),
  );
  const aggregate = defineObject(`${name}Aggregate`, `Totals of ${name} records, of all and by groups.`, {
    totalCount: { type: () => GraphQLInt, description: 'How many records there are.' },
    ...figures,
    totalGroups: { type: () => GraphQLInt, description: 'How many groups there are; 0 without `groupBy`.' },
    truncated: { type: () => GraphQLBoolean, description: 'Whether there are more groups than `first` let through.' },
    groups: { type: () => [group], description: 'The records by what `groupBy` names; empty without it.' },
  });
  return { aggregate, groupKey };
}

const keySpec = (key: GroupKey) => ({
  type: key.part === 'year' ? () => GraphQLInt : outputType(key.field),
  nullable: true,
  description: key.description,
});

type Figures = Record<string, { type: () => unknown; description: string }>;

/** The figures of a whole and of a group: only those that the type has fields for. */
function figuresOf(meta: RecordMeta): Figures {
  const figures: Figures = {};
  const add = (name: string, type: AnyClass, description: string): void => {
    figures[name] = { type: () => type, description };
  };
  const numbers = objectOf(`${meta.name}Numbers`, 'Numbers made from many records', summedFields(meta), GraphQLFloat);
  if (numbers) {
    add('sum', numbers, 'What the values add up to; null when there are none, or when no number can hold it.');
    add('average', numbers, 'The average of the values that are there; null when there are none.');
  }
  const extremes = objectOf(`${meta.name}Extremes`, 'The smallest or largest values', rangedFields(meta));
  if (extremes) {
    add('min', extremes, 'The smallest values. Dates count as their first day; those without a year are left out.');
    add('max', extremes, 'The largest values. Dates count as their first day; those without a year are left out.');
  }
  const counted = countedFields(meta);
  if (counted.length > 0) {
    const distinct = defineObject(`${meta.name}Distinct`, `How many different values ${meta.name} records have.`);
    for (const { name, description } of counted) addField(distinct, name, { type: () => GraphQLInt, description });
    add('countDistinct', distinct, 'How many different values there are; linked records that are hidden do not count.');
  }
  return figures;
}

/** An object with a value of each field; amounts of money one for each currency, which are never mixed. */
function objectOf(name: string, what: string, fields: readonly FieldMeta[], number?: unknown): AnyClass | undefined {
  if (fields.length === 0) return undefined;
  const type = defineObject(name, `${what}. Amounts: one for each currency.`);
  for (const field of fields) {
    const { description } = field;
    const value = outputType(field);
    if (field.kind === 'amount') addField(type, field.name, { type: () => [value()], description });
    else addField(type, field.name, { type: number ? () => number : value, nullable: true, description });
  }
  return type;
}

/** The arguments of a type's aggregate, at the root and on linked lists. */
function aggregateArguments(meta: RecordMeta, types: Generated): Record<string, ArgumentSpec> {
  const { filter, search, includeMembers } = listArguments(meta, types);
  const { maxGroupKeys, defaultPage, maxGroups } = LIMITS;
  return {
    filter: filter as ArgumentSpec,
    search: search as ArgumentSpec,
    ...(includeMembers ? { includeMembers } : {}),
    groupBy: { type: () => [types.groupKey], description: `What to group by, ${maxGroupKeys} keys at most.` },
    orderBy: { type: () => [GroupOrder], description: 'In which order: the largest groups first unless said.' },
    first: {
      type: () => GraphQLInt,
      description: `How many groups: ${defaultPage} unless said, ${maxGroups} at most; \`totalGroups\` says how many there are.`,
    },
  };
}

function facetArguments(meta: RecordMeta, types: Generated): Record<string, ArgumentSpec> {
  const { filter, search, includeMembers } = listArguments(meta, types);
  const { maxFacets, defaultPage, maxGroups } = LIMITS;
  return {
    filter: filter as ArgumentSpec,
    search: search as ArgumentSpec,
    ...(includeMembers ? { includeMembers } : {}),
    fields: { type: () => [types.groupKey], nullable: false, description: `Which fields, ${maxFacets} at most.` },
    first: {
      type: () => GraphQLInt,
      description: `How many values of each field: ${defaultPage} unless said, ${maxGroups} at most.`,
    },
  };
}

/** The root fields `…Aggregate` and `…Facets` of a type. */
export function aggregateResolver(meta: RecordMeta, types: Generated): AnyClass {
  const type = namedClass(`${meta.name}Totals`);
  Resolver(() => meta.type)(type);
  const aggregate = new ReadDescription(meta.type, 'aggregate');
  const facets = new ReadDescription(meta.type, 'facets');
  const aggregateQuery = Query(() => types.aggregate, {
    name: `${meta.plural}Aggregate`,
    description: `Totals of ${meta.name} records: how many, sums, averages, smallest and largest values, of all that the filter lets through and by groups.`,
  });
  const facetsQuery = Query(() => [Facet], {
    name: `${meta.plural}Facets`,
    description: `How ${meta.name} records spread over the values of some fields. Each field is counted under all conditions of the filter except those on the field itself, so that the other values stay in sight once one is chosen.`,
  });
  addMethod(
    type,
    `${meta.plural}Aggregate`,
    [aggregateQuery, ByPolicy()],
    { ...aggregateArguments(meta, types), ...asOfArgument(meta) },
    () => aggregate,
  );
  const faceted = { ...facetArguments(meta, types), ...asOfArgument(meta) };
  addMethod(type, `${meta.plural}Facets`, [facetsQuery, ByPolicy()], faceted, () => facets);
  return type;
}

/** The totals of a type's linked lists. Their values come with the parent. */
export function linkedAggregateResolver(meta: RecordMeta, typesOf: (meta: RecordMeta) => Generated): AnyClass {
  const type = namedClass(`${meta.name}LinkedTotals`);
  Resolver(() => meta.type)(type);
  for (const inverse of meta.inverses.values()) {
    if (inverse.one) continue;
    const name = `${inverse.name}Aggregate`;
    const types = typesOf(inverse.from);
    const description = `Totals of the linked ${inverse.from.name} records.`;
    const field = ResolveField(name, () => types.aggregate, { description });
    addMethod(type, name, [field], aggregateArguments(inverse.from, types), () => undefined);
  }
  return type;
}
