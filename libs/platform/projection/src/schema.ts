import {
  type HearsUseCases,
  PageInfoValues,
  ReadDescription,
  tellRefusal,
  toGraphQLError,
} from '@seedbed/platform/graphql';
import { AppError, beginUseCase, isId, type RequestContext } from '@seedbed/platform/kernel';
import { aggregateTypeNames, linkRecords, type RecordMeta } from '@seedbed/platform/records';
import { type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import type { ReadEngine } from './engine.js';
import { NODE, NODES } from './node-resolver.js';
import { SearchHit } from './search-hit.js';
import { READS } from './selection.js';
import { isRead } from './worked-out-fields.js';

type Resolve = GraphQLFieldResolver<unknown, RequestContext>;
/** The Nest resolver of a root field, with its guards; the engine runs it before it reads. */
export const GUARDED = 'seedbed:guarded';

/** The engine's JSON is keyed by response keys, so that two aliases of one field keep their own arguments. */
const byResponseKey: Resolve = (source, _args, _ctx, info) =>
  source instanceof PageInfoValues
    ? (source.values as Readonly<Record<string, unknown>>)[info.fieldName]
    : (source as Record<string, unknown> | null)?.[info.path.key];

/**
 * Lets the read engine answer the schema that Nest built: marks the root fields that it can read whole, makes every root
 * field turn a ReadDescription into what it describes, and takes the values of record types from the engine's JSON. Each
 * mutation is a use case, of which `listener` hears how it ended.
 */
export function withReadEngine(schema: GraphQLSchema, engine: ReadEngine, listener?: HearsUseCases): GraphQLSchema {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no query type.');
  for (const meta of linkRecords().values()) {
    mark(query, meta.singular, new ReadDescription(meta.type, 'one'));
    mark(query, meta.plural, new ReadDescription(meta.type, 'connection'));
    mark(query, `${meta.plural}Aggregate`, new ReadDescription(meta.type, 'aggregate'));
    mark(query, `${meta.plural}Facets`, new ReadDescription(meta.type, 'facets'));
    const totals = aggregateTypeNames(meta.name);
    readRecord(schema, meta);
    for (const name of [`${meta.name}Connection`, `${meta.name}Edge`, ...totals]) readValues(schema, name);
  }
  mark(query, 'node', NODE);
  mark(query, 'nodes', NODES);
  mark(query, 'search', new ReadDescription(SearchHit, 'search'));
  for (const name of ['PageInfo', 'UncertainDate', 'Money', 'SearchHit', 'Facet', 'FacetBucket'])
    readValues(schema, name);
  answerDescriptions(query, engine, (guarded) => readOnly(guarded, listener));
  const mutation = schema.getMutationType();
  if (mutation) answerDescriptions(mutation, engine, (guarded) => asUseCase(guarded, listener));
  return schema;
}

function mark(query: GraphQLObjectType, name: string, description: ReadDescription): void {
  const field = query.getFields()[name];
  if (!field) throw new Error(`The schema has no root field ${name}.`);
  field.extensions = { ...field.extensions, [READS]: description };
}

/** Fields that are worked out get the id of their record, which stands where their value will. */
function readRecord(schema: GraphQLSchema, meta: RecordMeta): void {
  const type = schema.getType(meta.name);
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    const workOut = field.resolve as Resolve | undefined;
    const resolve: Resolve =
      isRead(meta, field.name) || !workOut
        ? byResponseKey
        : async (source, args, ctx, info) => {
            try {
              return await workOut({ id: byResponseKey(source, args, ctx, info) }, args, ctx, info);
            } catch (error) {
              throw toGraphQLError(error, ctx);
            }
          };
    field.resolve = resolve as typeof field.resolve;
  }
}

function readValues(schema: GraphQLSchema, name: string): void {
  const type = schema.getType(name);
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) field.resolve = byResponseKey as typeof field.resolve;
}

function answerDescriptions(root: GraphQLObjectType, engine: ReadEngine, heard: (resolve: Resolve) => Resolve): void {
  for (const field of Object.values(root.getFields())) {
    const guarded = field.resolve as Resolve | undefined;
    if (!guarded) continue;
    field.extensions = { ...field.extensions, [GUARDED]: guarded };
    const described: Resolve = async (source, args, ctx, info) => {
      const answer: unknown = await guarded(source, args, ctx, info);
      return answer instanceof ReadDescription ? await engine.field(answer, info, ctx) : answer;
    };
    const listened = heard(described);
    const resolve: Resolve = async (source, args, ctx, info) => {
      try {
        return await listened(source, args, ctx, info);
      } catch (error) {
        throw toGraphQLError(error, ctx);
      }
    };
    field.resolve = resolve as typeof field.resolve;
  }
}

const isCoded = (error: unknown): error is AppError => error instanceof AppError;

/** A question: of those only what was refused is told. */
function readOnly(resolve: Resolve, listener: HearsUseCases | undefined): Resolve {
  return async (source, args, ctx, info) => {
    try {
      return await resolve(source, args, ctx, info);
    } catch (error) {
      if (isCoded(error)) tellRefusal(listener, ctx, error, { field: info.fieldName, changes: false });
      throw error;
    }
  };
}

/** A mutation: a use case of its own, also beside others in one request. It is told how it ended. */
function asUseCase(resolve: Resolve, listener: HearsUseCases | undefined): Resolve {
  return async (source, args, ctx, info) => {
    const asked: RequestContext = { ...ctx, useCase: beginUseCase(info.fieldName) };
    try {
      const answer = await resolve(source, args, asked, info);
      await listener?.done(asked);
      return answer;
    } catch (error) {
      if (isCoded(error)) {
        tellRefusal(listener, asked, error, { field: info.fieldName, about: { id: idIn(args) }, changes: true });
      }
      throw error;
    }
  };
}

/** The record that a mutation names, where it names one. */
function idIn({ id, input }: { readonly id?: unknown; readonly input?: unknown }): string | undefined {
  const named = id ?? (input as { readonly id?: unknown } | undefined)?.id;
  return isId(named) ? named : undefined;
}
