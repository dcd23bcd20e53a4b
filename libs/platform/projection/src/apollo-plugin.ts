import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import { checkVariables, type Fragments, formatError, toGraphQLError } from '@seedbed/platform/graphql';
import type { AppError, RequestContext } from '@seedbed/platform/kernel';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type CostReport, Costs } from './costs.js';
import { isQuery, READS, type ReadEngine } from './engine.js';
import type { Headers } from './request-context.js';
import { GUARDED } from './schema.js';
import { collect, type Document } from './selection.js';

/** A part of an answer that is JSON text already; any other serialiser still gets the value. */
export class RawJson {
  constructor(readonly text: string) {}
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** How an answer is written: the engine's text as it is, everything else as ever. */
export function stringifyResult(result: object): string {
  // Apollo names `errors` and `extensions` in every answer, undefined where there are none
  const { data, errors, extensions } = result as Record<string, unknown>;
  if (data instanceof RawJson && errors === undefined) {
    return `{"data":${data.text}${extensions ? `,"extensions":${JSON.stringify(extensions)}` : ''}}\n`;
  }
  return `${JSON.stringify(result)}\n`;
}

const fragmentsByDocument = new WeakMap<DocumentNode, Fragments>();

function fragmentsOf(document: DocumentNode): Fragments {
  let known = fragmentsByDocument.get(document);
  if (!known) {
    const found = document.definitions.filter(
      (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
    );
    known = Object.fromEntries(found.map((fragment) => [fragment.name.value, fragment]));
    fragmentsByDocument.set(document, known);
  }
  return known;
}

export interface EngineOptions {
  /**
   * `whole`: queries that only read records are one SQL statement, answered before execution.
   * `fields`: every query goes through the ordinary executor, one statement per root field (the tests' oracle).
   */
  readonly answer: 'whole' | 'fields';
  /** Who asks, by the headers of the request: `requestContext` unless a test says otherwise. */
  readonly contextOf?: (headers: Headers) => RequestContext;
}

type Response = GraphQLResponse | null;
type Measure = (schema: GraphQLSchema, operation: OperationDefinitionNode, document: Document) => void;
export type LogError = (error: AppError, requestId: string) => void;

/** Checks the limits of every operation and answers whole queries with the read engine. */
export function readEnginePlugin(
  engine: ReadEngine,
  options: EngineOptions,
  log: LogError,
): ApolloServerPlugin<RequestContext> {
  const costs = new Costs();
  return {
    async requestDidStart() {
      let cost: CostReport | undefined;
      const measure: Measure = (schema, operation, document) => {
        cost = costs.of(schema, operation, document);
      };
      return {
        responseForOperation: (request) =>
          respond(engine, options, request, measure).catch((error: unknown) =>
            failed(request.contextValue, error, log),
          ),
        async willSendResponse({ response: { body } }) {
          if (!cost || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

async function respond(
  engine: ReadEngine,
  options: EngineOptions,
  request: GraphQLRequestContextResponseForOperation<RequestContext>,
  measure: Measure,
): Promise<Response> {
  const { schema, contextValue } = request;
  const operation: OperationDefinitionNode | undefined = request.operation;
  if (!operation) return null; // no operation of the name that was asked for: the executor says so
  checkVariables(request.request.variables ?? {});
  const given = getVariableValues(schema, operation.variableDefinitions ?? [], request.request.variables ?? {});
  if (!given.coerced) return null; // the executor says what is wrong with the variables
  const document: Document = { fragments: fragmentsOf(request.document), variables: given.coerced };
  measure(schema, operation, document);
  if (options.answer === 'fields' || !isQuery(operation)) return null;
  const guards = guardedFields(schema, operation, document);
  if (!guards) return null;
  for (const guard of guards) await guard(undefined, {}, contextValue, {} as never);
  const text = await engine.operation(schema, operation, document, contextValue);
  return text === undefined ? null : answer({ data: new RawJson(text) as never });
}

/** The guarded resolvers of the root fields, when the engine reads them all; else undefined. */
function guardedFields(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  document: Document,
): GraphQLFieldResolver<unknown, RequestContext>[] | undefined {
  const type = schema.getQueryType();
  if (!type) return undefined;
  const guards: GraphQLFieldResolver<unknown, RequestContext>[] = [];
  for (const nodes of collect(document, type, operation.selectionSet, new Map()).values()) {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') continue;
    const { extensions } = type.getFields()[name] ?? {};
    if (!extensions?.[READS]) return undefined;
    guards.push(extensions[GUARDED] as GraphQLFieldResolver<unknown, RequestContext>);
  }
  return guards;
}

const answer = (singleResult: object): GraphQLResponse => ({
  http: { status: undefined, headers: new HeaderMap() },
  body: { kind: 'single', singleResult },
});

/** An error of the whole query, coded and in the caller's language. */
function failed(ctx: RequestContext, error: unknown, log: LogError): GraphQLResponse {
  const known = toGraphQLError(error, ctx);
  const formatted = formatError(known.toJSON(), known, ctx, (coded) => log(coded, ctx.requestId));
  return answer({ errors: [formatted], data: null });
}
