import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ByPolicy, DayOrMoment, LanguageChoice, LIMITS, namedClass, ReadDescription } from '@seedbed/platform/graphql';
import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import type { RecordMeta } from './declaration.js';
import type { AnyClass, Generated } from './generated-types.js';
import { isJournalled } from './journal-sql.js';

export interface ArgumentSpec {
  readonly type: () => unknown;
  readonly description: string;
  readonly nullable?: boolean;
}

const includeMembers: ArgumentSpec = {
  type: () => GraphQLBoolean,
  description: 'Also the records for which another one stands, each by itself. They are left out unless this is true.',
};

/** What `asOf` means, for every root field that takes it. */
export const AS_OF =
  'How things stood at the end of that day (UTC) or at that moment, in everything below this field. Shown is what the reader may see today and could have seen then; what was deleted or erased since is not there. Not together with `search`.';

/** The argument `asOf` of a type's root fields; types whose changes are not kept have none. */
export const asOfArgument = (meta: RecordMeta): Record<string, ArgumentSpec> =>
  isJournalled(meta) ? { asOf: { type: () => DayOrMoment, description: AS_OF } } : {};

export const listArguments = (meta: RecordMeta, types: Generated): Record<string, ArgumentSpec> => ({
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
  last: {
    type: () => GraphQLInt,
    description: `How many records from the end, ${LIMITS.maxPage} at most; instead of \`first\`. The order stays.`,
  },
  before: { type: () => GraphQLString, description: 'Cursor in front of which the page ends.' },
  ...(meta.options.linkable ? { includeMembers } : {}),
});

type Prototype = Record<string, unknown>;

/** A method of a generated resolver, with its arguments by name. */
export function addMethod(
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
export function rootResolver(meta: RecordMeta, types: Generated): AnyClass {
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
  addMethod(type, meta.singular, [oneQuery, ByPolicy()], { ...idArgument, ...asOfArgument(meta) }, () => one);
  const listed = { ...listArguments(meta, types), ...asOfArgument(meta) };
  addMethod(type, meta.plural, [listQuery, ByPolicy()], listed, () => many);
  return type;
}

/** The fields of a type that take arguments: texts per language, and linked lists. Their values come with the parent. */
export function fieldResolver(meta: RecordMeta, typesOf: (meta: RecordMeta) => Generated): AnyClass {
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
    add(inverse.name, () => types.connection, false, description, listArguments(inverse.from, types));
  }
  return type;
}
