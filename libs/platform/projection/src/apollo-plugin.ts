import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import {
  checkVariables,
  type Fragments,
  formatError,
  type HearsUseCases,
  tellRefusal,
  toGraphQLError,
} from '@seedbed/platform/graphql';
import { AppError, type RequestContext } from '@seedbed/platform/kernel';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLFieldResolver,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { coercedVariables } from './coerced-variables.js';
import { type CostReport, Costs } from './costs.js';
import { isQuery, type ReadEngine } from './engine.js';
import type { HourlyCosts } from './hourly-costs.js';
import type { AnswerKnown, KnownDocuments } from './known-documents.js';
import type { Headers } from './request-context.js';
import { GUARDED } from './schema.js';
import { collect, type Document, READS } from './selection.js';

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
  /** Who asks, by the headers of the request: whom its caller was found to be, unless a test says otherwise. */
  readonly contextOf?: (headers: Headers) => RequestContext;
  /** Whether documents that were answered before are answered without Apollo: yes, unless a test compares. */
  readonly knownDocuments?: boolean;
}

/** What answers: one set for Apollo's plugin and for what is answered before Apollo. */
export interface Answering {
  readonly engine: ReadEngine;
  readonly costs: Costs;
  readonly hourly: HourlyCosts;
  readonly known: KnownDocuments;
  readonly listener?: HearsUseCases | undefined;
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}
interface Result {
  /** Absent when the question was not begun. */
  readonly data?: RawJson | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly retryAfterSeconds?: number;
}
/** Says what an operation costs, and keeps it for the answer. */
type Measure = (schema: GraphQLSchema, operation: OperationDefinitionNode, document: Document) => CostReport;
export type LogError = (error: AppError, requestId: string) => void;

/** Checks the limits of every operation and answers whole queries with the read engine; `known` learns them. */
export function readEnginePlugin(
  { known, listener, ...answering }: Answering,
  options: EngineOptions,
  log: LogError,
): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let cost: CostReport | undefined;
      const measure: Measure = (schema, operation, document) => {
        cost = answering.costs.of(schema, operation, document);
        return cost;
      };
      const answered = async (
        request: GraphQLRequestContextResponseForOperation<RequestContext>,
      ): Promise<GraphQLResponse | null> => {
        const { schema, document, operation, contextValue, source } = request;
        const asked = { schema, document, operation, variables: request.request.variables ?? {} };
        const result = await respond(answering, options, asked, contextValue, measure);
        if (result) known.learn(source, { schema, document, operation });
        return result && answer(result);
      };
      return {
        responseForOperation: (request) =>
          answered(request).catch((error: unknown) => {
            hear(listener, request.contextValue, request.operation, error);
            return answer(failed(request.contextValue, error, log));
          }),
        async willSendResponse({ response: { body } }) {
          if (!cost || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

/**
 * Answers a request for a known document as Apollo would with {@link readEnginePlugin}. Out: the text of the answer, or
 * null when the ordinary executor has to answer.
 */
export function answerKnown(
  { listener, ...answering }: Omit<Answering, 'known'>,
  options: EngineOptions,
  log: LogError,
): AnswerKnown {
  return async (request, ctx) => {
    let cost: CostReport | undefined;
    const measure: Measure = (schema, operation, document) => {
      cost = answering.costs.of(schema, operation, document);
      return cost;
    };
    const result = await respond(answering, options, request, ctx, measure).catch((error: unknown) => {
      hear(listener, ctx, request.operation, error);
      return failed(ctx, error, log);
    });
    if (result === null) return null;
    const { errors, data, retryAfterSeconds } = result;
    const text = stringifyResult({ errors, data, extensions: cost && { cost } });
    return { text, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
  };
}

async function respond(
  { engine, hourly }: Pick<Answering, 'engine' | 'hourly'>,
  options: EngineOptions,
  { schema, document: parsed, operation, variables }: Asked,
  ctx: RequestContext,
  measure: Measure,
): Promise<Result | null> {
  if (!operation) return null; // no operation of the name that was asked for: the executor says so
  checkVariables(variables);
  const coerced = coercedVariables(schema, operation, variables);
  if (!coerced) return null; // the executor says what is wrong with the variables
  const document: Document = { fragments: fragmentsOf(parsed), variables: coerced };
  const { cost } = measure(schema, operation, document);
  // also for what the executor answers; whoever signs in is counted by their attempts, so that a network that asked too much
  // can still let its people in
  if (isQuery(operation) || ctx.reader.userId !== undefined) await hourly.take(ctx, cost);
  if (options.answer === 'fields' || !isQuery(operation)) return null;
  const guards = guardedFields(schema, operation, document);
  if (!guards) return null;
  for (const guard of guards) await guard(undefined, {}, ctx, {} as never);
  const text = await engine.operation(schema, operation, document, ctx);
  return text === undefined ? null : { data: new RawJson(text) };
}

type Guards = GraphQLFieldResolver<unknown, RequestContext>[];
/** Guards of operations whose root fields do not depend on variables. */
const guardsOf = new WeakMap<OperationDefinitionNode, Guards | undefined>();

/** The guarded resolvers of the root fields, when the engine reads them all; else undefined. */
function guardedFields(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  document: Document,
): Guards | undefined {
  const isFixed = operation.selectionSet.selections.every(
    ({ kind, directives = [] }) => kind === Kind.FIELD && directives.length === 0,
  );
  if (!isFixed) return findGuards(schema, operation, document);
  if (!guardsOf.has(operation)) guardsOf.set(operation, findGuards(schema, operation, document));
  return guardsOf.get(operation);
}

function findGuards(schema: GraphQLSchema, operation: OperationDefinitionNode, document: Document): Guards | undefined {
  const type = schema.getQueryType();
  if (!type) return undefined;
  const guards: Guards = [];
  for (const nodes of collect(document, type, operation.selectionSet, new Map()).values()) {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') continue;
    const { extensions } = type.getFields()[name] ?? {};
    if (!extensions?.[READS]) return undefined;
    guards.push(extensions[GUARDED] as GraphQLFieldResolver<unknown, RequestContext>);
  }
  return guards;
}

function answer({ retryAfterSeconds, ...result }: Result): GraphQLResponse {
  const headers = new HeaderMap();
  if (retryAfterSeconds !== undefined) headers.set('retry-after', String(retryAfterSeconds));
  return {
    http: { status: retryAfterSeconds === undefined ? undefined : 429, headers },
    body: { kind: 'single', singleResult: { ...result } as object },
  };
}

/** A query that was refused as a whole is told under its first root field. */
function hear(
  listener: HearsUseCases | undefined,
  ctx: RequestContext,
  operation: OperationDefinitionNode | undefined,
  error: unknown,
): void {
  if (!(error instanceof AppError)) return;
  const [first] = operation?.selectionSet.selections ?? [];
  const field = first?.kind === Kind.FIELD ? first.name.value : (operation?.operation ?? 'query');
  tellRefusal(listener, ctx, error, { field, changes: false });
}

/** An error of the whole query, coded and in the caller's language. */
function failed(ctx: RequestContext, error: unknown, log: LogError): Result {
  const known = toGraphQLError(error, ctx);
  const formatted = formatError(known.toJSON(), known, ctx, (coded) => log(coded, ctx.requestId));
  const wait = formatted.extensions?.retryAfterSeconds;
  // Nest makes the status 200 of whatever has `data`
  return typeof wait === 'number'
    ? { errors: [formatted], retryAfterSeconds: wait }
    : { errors: [formatted], data: null };
}
