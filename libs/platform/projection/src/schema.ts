import { PageInfoValues, ReadDescription, toGraphQLError } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { aggregateTypeNames, linkRecords } from '@seedbed/platform/records';
import { type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { READS, type ReadEngine } from './engine.js';
import { NODE, NODES } from './node-resolver.js';
import { SearchHit } from './search-hit.js';

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
 * field turn a ReadDescription into what it describes, and takes the values of record types from the engine's JSON.
 */
export function withReadEngine(schema: GraphQLSchema, engine: ReadEngine): GraphQLSchema {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no query type.');
  for (const meta of linkRecords().values()) {
    mark(query, meta.singular, new ReadDescription(meta.type, 'one'));
    mark(query, meta.plural, new ReadDescription(meta.type, 'connection'));
    mark(query, `${meta.plural}Aggregate`, new ReadDescription(meta.type, 'aggregate'));
    mark(query, `${meta.plural}Facets`, new ReadDescription(meta.type, 'facets'));
    const totals = aggregateTypeNames(meta.name);
    for (const name of [meta.name, `${meta.name}Connection`, `${meta.name}Edge`, ...totals]) readValues(schema, name);
  }
  mark(query, 'node', NODE);
  mark(query, 'nodes', NODES);
  mark(query, 'search', new ReadDescription(SearchHit, 'search'));
  for (const name of ['PageInfo', 'UncertainDate', 'Money', 'SearchHit', 'Facet', 'FacetBucket'])
    readValues(schema, name);
  for (const root of [query, schema.getMutationType()]) if (root) answerDescriptions(root, engine);
  return schema;
}

function mark(query: GraphQLObjectType, name: string, description: ReadDescription): void {
  const field = query.getFields()[name];
  if (!field) throw new Error(`The schema has no root field ${name}.`);
  field.extensions = { ...field.extensions, [READS]: description };
}

function readValues(schema: GraphQLSchema, name: string): void {
  const type = schema.getType(name);
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) field.resolve = byResponseKey as typeof field.resolve;
}

function answerDescriptions(root: GraphQLObjectType, engine: ReadEngine): void {
  for (const field of Object.values(root.getFields())) {
    const guarded = field.resolve as Resolve | undefined;
    if (!guarded) continue;
    field.extensions = { ...field.extensions, [GUARDED]: guarded };
    const resolve: Resolve = async (source, args, ctx, info) => {
      try {
        const answer: unknown = await guarded(source, args, ctx, info);
        return answer instanceof ReadDescription ? await engine.field(answer, info, ctx) : answer;
      } catch (error) {
        throw toGraphQLError(error, ctx);
      }
    };
    field.resolve = resolve as typeof field.resolve;
  }
}
