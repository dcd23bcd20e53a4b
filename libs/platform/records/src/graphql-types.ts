import 'reflect-metadata';
import { Args, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  addField,
  BooleanFilter,
  ByPolicy,
  DateFilter,
  DateTime,
  DateTimeFilter,
  defineInput,
  defineObject,
  enumFilter,
  FloatFilter,
  IdFilter,
  IntFilter,
  Json,
  LanguageChoice,
  LIMITS,
  namedClass,
  PageInfo,
  ReadDescription,
  SortDirection,
  StringFilter,
  StringsFilter,
} from '@seedbed/platform/graphql';
import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import type { ChoiceList } from './choice.js';
import type { FieldMeta, RecordMeta } from './declaration.js';
import { linkRecords, targetOf } from './registry.js';
import { DatePrecision } from './uncertain-date.js';

type AnyClass = new () => object;
interface Generated {
  readonly connection: AnyClass;
  readonly filter: AnyClass;
  readonly listFilter: AnyClass;
  readonly order: AnyClass;
}

const UncertainDateType = defineObject('UncertainDate', 'A date as precisely as its source gives it.', {
  value: {
    type: () => GraphQLString,
    nullable: true,
    description: '`2018-09-10`, `2018-09`, `2018`, or `--09-01` when the year is not known.',
  },
  precision: { type: () => DatePrecision.object, description: 'How precisely the date is known.' },
});
const MoneyType = defineObject('Money', 'An amount of money.', {
  amount: { type: () => GraphQLString, description: 'Decimal with two places: `1234.50`.' },
  currency: { type: () => GraphQLString, description: 'ISO 4217 code: `EUR`.' },
});

let generated: AnyClass[] | undefined;

/**
 * Makes the GraphQL types of all record types (object, connection, filter, order) and their root fields, once all libs
 * are loaded and before Nest builds the schema. Out: the resolver classes to provide. Safe to call again.
 */
export function recordResolvers(): AnyClass[] {
  if (generated) return generated;
  const metas = [...linkRecords().values()];
  const made = new Map(metas.map((meta) => [meta, defineTypes(meta)]));
  const enums = new Map<ChoiceList, AnyClass>();
  const typesOf = (meta: RecordMeta): Generated => made.get(meta) as Generated;
  generated = metas.flatMap((meta) => {
    addObjectFields(meta);
    addFilterFields(meta, typesOf, enums);
    addOrderFields(meta, typesOf);
    return [rootResolver(meta, typesOf(meta)), fieldResolver(meta, typesOf)];
  });
  return generated;
}

/** Where a type calls its connection: the engine recognises it by this name. */
export const connectionName = (meta: RecordMeta): string => `${meta.name}Connection`;

function defineTypes(meta: RecordMeta): Generated {
  const { name } = meta;
  ObjectType(name, { description: meta.options.description })(meta.type);
  const edge = defineObject(`${name}Edge`, `A ${name} with its place in a list.`, {
    node: { type: () => meta.type, description: 'The record.' },
    cursor: { type: () => GraphQLString, description: 'Its place; give it as `after` to go on behind it.' },
  });
  const connection = defineObject(connectionName(meta), `A page of a list of ${name}.`, {
    edges: { type: () => [edge], description: 'The records of the page with their cursors.' },
    nodes: { type: () => [meta.type], description: 'The records of the page.' },
    pageInfo: { type: () => PageInfo, description: 'Where the page stands.' },
    totalCount: {
      type: () => GraphQLInt,
      description: 'How many records the whole list has. Counted only when asked for.',
    },
  });
  const filter = defineInput(`${name}Filter`, `Which ${name} records. Conditions side by side must all hold.`);
  const listFilter = defineInput(`${name}ListFilter`, `A condition on linked ${name} records.`, {
    some: { type: () => filter, description: 'At least one of them.' },
    every: { type: () => filter, description: 'Each of them (also when there are none).' },
    none: { type: () => filter, description: 'None of them.' },
  });
  const order = defineInput(`${name}Order`, `One key of the order of ${name} records; name exactly one field.`);
  return { connection, filter, listFilter, order };
}

/** The GraphQL type of a field's value. */
function outputType(field: FieldMeta): () => unknown {
  switch (field.kind) {
    case 'id':
    case 'ref':
      return () => GraphQLID;
    case 'text':
    case 'localised':
      return () => GraphQLString;
    case 'texts':
      return () => [GraphQLString];
    case 'choice':
      return () => field.choice?.object;
    case 'count':
      return () => GraphQLInt;
    case 'measure':
      return () => GraphQLFloat;
    case 'flag':
      return () => GraphQLBoolean;
    case 'moment':
      return () => DateTime;
    case 'date':
      return () => UncertainDateType;
    case 'amount':
      return () => MoneyType;
    case 'data':
      return () => Json;
    case 'toOne':
      return () => targetOf(field).type;
  }
}

/** A linked record is nullable even where a link is required: the policy may hide it. */
const isNullable = (field: FieldMeta): boolean => field.kind === 'toOne' || (field.kind !== 'texts' && !field.required);

function addObjectFields(meta: RecordMeta): void {
  for (const field of meta.fields.values()) {
    if (field.kind === 'localised') continue; // has an argument: see fieldResolver
    addField(meta.type, field.name, {
      type: outputType(field),
      description: field.description,
      nullable: isNullable(field),
    });
  }
  for (const inverse of meta.inverses.values()) {
    if (!inverse.one) continue;
    const description = `The ${inverse.from.name} of this record.`;
    addField(meta.type, inverse.name, { type: () => inverse.from.type, nullable: true, description });
  }
}

function filterType(field: FieldMeta, enums: Map<ChoiceList, AnyClass>): AnyClass | undefined {
  switch (field.kind) {
    case 'id':
    case 'ref':
      return IdFilter;
    case 'text':
    case 'localised':
      return StringFilter;
    case 'texts':
      return StringsFilter;
    case 'choice': {
      const list = field.choice as ChoiceList;
      const known = enums.get(list) ?? enumFilter(list.name, list.object);
      enums.set(list, known);
      return known;
    }
    case 'count':
      return IntFilter;
    case 'measure':
    case 'amount':
      return FloatFilter;
    case 'flag':
      return BooleanFilter;
    case 'moment':
      return DateTimeFilter;
    case 'date':
      return DateFilter;
    case 'data':
    case 'toOne':
      return undefined;
  }
}

function addFilterFields(
  meta: RecordMeta,
  typesOf: (meta: RecordMeta) => Generated,
  enums: Map<ChoiceList, AnyClass>,
): void {
  const { filter } = typesOf(meta);
  const add = (name: string, type: () => unknown, description: string): void =>
    addField(filter, name, { type, description, nullable: true });
  add('and', () => [filter], 'All of these hold.');
  add('or', () => [filter], 'At least one of these holds.');
  add('not', () => filter, 'This does not hold.');
  for (const field of meta.fields.values()) {
    if (field.kind === 'toOne') {
      add(field.name, () => typesOf(targetOf(field)).filter, field.description);
      add(`${field.name}Id`, () => IdFilter, `Id of: ${field.description}`);
      continue;
    }
    const type = filterType(field, enums);
    if (type) add(field.name, () => type, field.description);
  }
  for (const inverse of meta.inverses.values()) {
    const types = typesOf(inverse.from);
    add(inverse.name, () => (inverse.one ? types.filter : types.listFilter), `Linked ${inverse.from.name} records.`);
  }
}

function addOrderFields(meta: RecordMeta, typesOf: (meta: RecordMeta) => Generated): void {
  const { order } = typesOf(meta);
  for (const field of meta.fields.values()) {
    if (field.kind === 'toOne') {
      const target = typesOf(targetOf(field)).order;
      addField(order, field.name, {
        type: () => target,
        nullable: true,
        description: `By a field of: ${field.description}`,
      });
    } else if (field.sortable) {
      addField(order, field.name, { type: () => SortDirection, nullable: true, description: field.description });
    }
  }
  for (const inverse of meta.inverses.values()) {
    if (!inverse.one) continue;
    const target = typesOf(inverse.from).order;
    addField(order, inverse.name, {
      type: () => target,
      nullable: true,
      description: `By a field of its ${inverse.from.name}.`,
    });
  }
}

interface ArgumentSpec {
  readonly type: () => unknown;
  readonly description: string;
  readonly nullable?: boolean;
}

const listArguments = (types: Generated): Record<string, ArgumentSpec> => ({
  filter: { type: () => types.filter, description: 'Which records.' },
  orderBy: { type: () => [types.order], description: 'In which order; the id decides between equals.' },
  search: {
    type: () => GraphQLString,
    description:
      'Words to search for, whatever their case, accents and small typing mistakes. Best match first unless `orderBy` says otherwise.',
  },
  first: {
    type: () => GraphQLInt,
    description: `How many records: ${LIMITS.defaultPage} unless said, ${LIMITS.maxPage} at most.`,
  },
  after: { type: () => GraphQLString, description: 'Cursor behind which the page begins.' },
});

type Prototype = Record<string, unknown>;

function addMethod(
  type: AnyClass,
  name: string,
  decorators: readonly MethodDecorator[],
  args: Record<string, ArgumentSpec>,
  body: (...values: unknown[]) => unknown,
): void {
  const prototype = type.prototype as Prototype;
  prototype[name] = body;
  // what the compiler would emit for a method of a class; Nest looks at it before it asks the type functions
  Reflect.defineMetadata(
    'design:paramtypes',
    Object.keys(args).map(() => Object),
    prototype,
    name,
  );
  Reflect.defineMetadata('design:returntype', Object, prototype, name);
  Object.keys(args).forEach((argument, position) => {
    const spec = args[argument] as ArgumentSpec;
    Args({ name: argument, nullable: true, ...spec })(prototype, name, position);
  });
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
  for (const decorator of decorators) decorator(prototype, name, descriptor);
}

/** The two root fields of a type. They answer a description of what is read; the engine compiles the rest. */
function rootResolver(meta: RecordMeta, types: Generated): AnyClass {
  const type = namedClass(`${meta.name}Roots`);
  Resolver(() => meta.type)(type);
  const one = new ReadDescription(meta.type, 'one');
  const many = new ReadDescription(meta.type, 'connection');
  const idArgument = { id: { type: () => GraphQLID, description: 'Its id.', nullable: false } };
  const oneQuery = Query(() => meta.type, {
    name: meta.singular,
    nullable: true,
    description: `One ${meta.name} by its id; null when there is none to see.`,
  });
  const listQuery = Query(() => types.connection, { name: meta.plural, description: meta.options.description });
  addMethod(type, meta.singular, [oneQuery, ByPolicy()], idArgument, () => one);
  addMethod(type, meta.plural, [listQuery, ByPolicy()], listArguments(types), () => many);
  return type;
}

/** The fields of a type that take arguments: texts per language, and linked lists. Their values come with the parent. */
function fieldResolver(meta: RecordMeta, typesOf: (meta: RecordMeta) => Generated): AnyClass {
  const type = namedClass(`${meta.name}Fields`);
  Resolver(() => meta.type)(type);
  const language = {
    lang: {
      type: () => LanguageChoice,
      description: 'The language wanted; English or any other is served where it is missing.',
    },
  };
  const add = (
    name: string,
    returns: () => unknown,
    nullable: boolean,
    description: string,
    args: Record<string, ArgumentSpec>,
  ): void =>
    addMethod(
      type,
      name,
      [ResolveField(name, returns as () => AnyClass, { nullable, description })],
      args,
      () => undefined,
    );
  for (const field of meta.fields.values()) {
    if (field.kind !== 'localised') continue;
    add(field.name, () => GraphQLString, true, field.description, language);
    add(
      `${field.name}Served`,
      () => GraphQLString,
      true,
      `Language in which "${field.name}" is served (a language code).`,
      language,
    );
  }
  for (const inverse of meta.inverses.values()) {
    if (inverse.one) continue;
    const types = typesOf(inverse.from);
    const description = `Linked ${inverse.from.name} records: ${inverse.from.options.description}`;
    add(inverse.name, () => types.connection, false, description, listArguments(types));
  }
  return type;
}
