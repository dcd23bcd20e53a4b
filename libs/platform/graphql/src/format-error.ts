import { unwrapResolverError } from '@apollo/server/errors';
import { AppError, type ErrorKind, errorText, type Language, type RequestContext } from '@seedbed/platform/kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { graphqlErrors } from './graphql.errors.js';

/** The family of the codes that Apollo and graphql-js make themselves. */
const APOLLO_KINDS: Readonly<Record<string, ErrorKind>> = {
  GRAPHQL_PARSE_FAILED: 'INVALID',
  GRAPHQL_VALIDATION_FAILED: 'INVALID',
  BAD_USER_INPUT: 'INVALID',
  BAD_REQUEST: 'INVALID',
  OPERATION_RESOLUTION_FAILURE: 'INVALID',
  PERSISTED_QUERY_NOT_FOUND: 'NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'INVALID',
};

const QUERY_CANCELED = '57014';
/**
 * Connection lost, too many, shutting down, login refused, no such database, a database that takes no connections, two
 * writers that waited for each other.
 * Not 08P01: there a message of ours was wrong.
 */
const CONNECTION_TROUBLE =
  /^(08(?!P01)|28|53|57P)|^(3D000|55000|40P01|40001)$|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN/;

/** What the drivers say without a code when the connection went while they were at it, or had gone before. */
const LOST_CONNECTION =
  /timeout exceeded when trying to connect|Connection terminated|not queryable|Client was closed|query runner (was )?already released|Transaction is not started|Driver not Connected/i;

/** Adds the family to a code of Apollo's own: for what is refused before there is a request to answer (CSRF, batches). */
export function nameKind(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const kind = APOLLO_KINDS[String(formatted.extensions?.code)];
  return kind === undefined ? formatted : { ...formatted, extensions: { ...formatted.extensions, kind } };
}

/** What a thrown thing is to its caller: a coded error stays one, trouble with the database is said, the rest is a bug. */
export function codedError(error: unknown, requestId: string): AppError {
  if (error instanceof AppError) return error;
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  const timedOut = error instanceof Error && LOST_CONNECTION.test(error.message);
  if (code === QUERY_CANCELED || CONNECTION_TROUBLE.test(code) || timedOut) {
    return graphqlErrors.DATABASE_BUSY({}, { cause: error });
  }
  return graphqlErrors.BUG({ requestId }, { cause: error });
}

/** A coded error as GraphQL answers it, in the caller's language. Never a stack, never a cause. */
export function toGraphQLError(error: unknown, ctx: RequestContext): GraphQLError {
  if (error instanceof GraphQLError && !(error.originalError instanceof AppError)) return error;
  const coded = codedError(error instanceof GraphQLError ? error.originalError : error, ctx.requestId);
  return new GraphQLError(errorText(coded.code, ctx.language, coded.params), {
    originalError: coded,
    extensions: extensionsOf(coded, ctx.language),
  });
}

function extensionsOf(error: AppError, language: Language): Record<string, unknown> {
  return {
    ...error.data,
    code: error.code,
    kind: error.kind,
    ...(error.field === undefined ? {} : { field: error.field }),
    ...(error.problems === undefined
      ? {}
      : {
          problems: error.problems.map((problem) => ({
            field: problem.field,
            code: problem.code,
            message: errorText(problem.code, language, problem.params),
          })),
        }),
  };
}

/** The code of what graphql-js itself refuses of a document only while it runs: an argument whose variable is null. */
const refusedWhileRunning = (error: unknown): string | undefined =>
  error instanceof GraphQLError && error.nodes && !error.originalError ? 'BAD_USER_INPUT' : undefined;

/**
 * Last stop of every GraphQL error: adds kind and request id, and turns whatever is not coded into BUG. What graphql-js
 * and Apollo say of a wrong document stays in their words, with the place.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  ctx: RequestContext,
  log: (error: AppError) => void,
): GraphQLFormattedError {
  const inner = unwrapResolverError(error);
  const known = formatted.extensions?.code;
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
  const code = typeof known === 'string' && known in APOLLO_KINDS ? known : refusedWhileRunning(inner);
  if (code !== undefined && !(inner instanceof AppError)) {
    const extensions = { code, kind: APOLLO_KINDS[code], requestId: ctx.requestId };
    return { message: formatted.message, ...place, extensions };
  }
  const original = inner instanceof GraphQLError ? (inner.originalError ?? inner) : inner;
  const coded = codedError(original, ctx.requestId);
  log(coded);
  return {
    message: errorText(coded.code, ctx.language, coded.params),
    ...place,
    extensions: { ...extensionsOf(coded, ctx.language), requestId: ctx.requestId },
  };
}
