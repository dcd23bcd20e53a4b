import { QueryClient, type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TypedDocumentString } from '../gql/graphql.js';
import { currentLanguage } from '../i18n/index.js';

interface GraphQLFailure {
  readonly message: string;
  readonly extensions?: Refusal & { readonly code?: string; readonly kind?: string; readonly requestId?: string };
}

/** What is wrong with one field of what was sent; the message is in the reader's language. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** A field (of a text in several languages: one language) that somebody else changed to another value meanwhile. */
export interface FieldConflict {
  readonly field: string;
  readonly lang?: string;
  /** The value both began from; undefined where it was not kept. */
  readonly base?: unknown;
  readonly theirs?: unknown;
  readonly yours?: unknown;
  readonly changedBy?: string | null;
  readonly changedAt?: string | null;
}

/** What a refused write tells beside its message. */
export interface Refusal {
  readonly field?: string;
  readonly problems?: readonly FieldProblem[];
  readonly conflicts?: readonly FieldConflict[];
  /** The version of the record as it stands: the write came too late for it. */
  readonly rev?: number;
}

/** A refused or failed request as people see it: `message` is in their language when the api made it. */
export class ApiError extends Error {
  /** Stable code of docs/errors.md, or OFFLINE / BAD_ANSWER when no answer of the api arrived. */
  readonly code: string;
  readonly kind: string;
  /** Reference for the log of the api. */
  readonly requestId?: string;
  readonly refusal: Refusal;

  constructor(message: string, code: string, kind: string, requestId?: string, refusal: Refusal = {}) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.kind = kind;
    this.requestId = requestId;
    this.refusal = refusal;
  }
}

/** Codes of an api that no longer knows a browser which it knew before. */
const ENDED = ['SESSION_ENDED', 'SIGN_IN_NEEDED'];
/** Why nothing is sent any more. */
let stopped: ApiError | null = null;
let tellEnd: () => void = () => undefined;

/** Who hears that the sign-in of this browser has ended. */
export function onSessionEnd(tell: () => void): void {
  tellEnd = tell;
}

/**
 * Sends nothing more: the sign-in of this browser has ended, and whatever came after would be asked by nobody, and answered
 * with less.
 */
export function stopRequests(why = new ApiError('', 'SESSION_ENDED', 'UNAUTHENTICATED')): void {
  stopped = why;
  tellEnd();
}

export const areRequestsStopped = (): boolean => stopped !== null;

/** Sends requests again after somebody has signed in. */
export function resumeRequests(): void {
  stopped = null;
}

/**
 * Sends one document to /graphql as whoever signed in. After the end of a sign-in nothing is sent until {@link resumeRequests}.
 * Throws as {@link requestAsAnybody}.
 */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables?: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  if (stopped) throw stopped;
  try {
    return await requestAsAnybody(document, variables, signal);
  } catch (error) {
    if (error instanceof ApiError && ENDED.includes(error.code)) stopRequests(error);
    throw error;
  }
}

/**
 * Sends one document to /graphql. Variables go out as JSON, the answer's `data` comes back.
 * Throws ApiError for anything else, also for answers that carry data beside errors: a page never shows half a truth.
 */
export async function requestAsAnybody<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables?: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const body = JSON.stringify({ query: document.toString(), variables });
  const headers = { 'content-type': 'application/json', 'seedbed-language': currentLanguage() };
  let response: Response;
  try {
    response = await fetch('/graphql', { method: 'POST', headers, body, signal, credentials: 'same-origin' });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError('', 'OFFLINE', 'UNAVAILABLE');
  }
  return readAnswer<Result>(response);
}

async function readAnswer<Result>(response: Response): Promise<Result> {
  let answer: { data?: Result | null; errors?: GraphQLFailure[] };
  try {
    answer = await response.json();
  } catch {
    throw new ApiError('', response.status >= 500 ? 'UNAVAILABLE' : 'BAD_ANSWER', 'UNAVAILABLE');
  }
  const failure = answer.errors?.[0];
  if (failure) {
    const { code = 'BUG', kind = 'BUG', requestId } = failure.extensions ?? {};
    throw new ApiError(failure.message, code, kind, requestId, failure.extensions);
  }
  if (!answer.data) throw new ApiError('', 'BAD_ANSWER', 'BUG');
  return answer.data;
}

/** Only what may pass by itself is tried again; a refused question stays refused. */
function worthAnotherTry(count: number, error: unknown): boolean {
  return count < 2 && error instanceof ApiError && error.kind === 'UNAVAILABLE';
}

export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: worthAnotherTry, retryDelay: (count) => 500 * 2 ** count } },
});

type Options<Result> = Omit<UseQueryOptions<Result, ApiError>, 'queryKey' | 'queryFn'>;

/** The cache key of a document: texts come in the reader's language, so the language is part of it. */
export function keyOf(document: { toString(): string }, variables?: unknown): readonly unknown[] {
  return [nameOf(document.toString()), currentLanguage(), variables ?? null];
}

function nameOf(text: string): string {
  return /(?:query|mutation)\s+(\w+)/.exec(text)?.[1] ?? text;
}

/** A query of the page's own document, cached per variables and language. */
export function useGraphql<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables?: Variables,
  options?: Options<Result>,
): UseQueryResult<Result, ApiError> {
  return useQuery<Result, ApiError>({
    queryKey: keyOf(document, variables),
    queryFn: ({ signal }) => request(document, variables, signal),
    ...options,
  });
}

interface PageOfList<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly nodes: readonly Node[];
}

/**
 * All records of a list, page by page, for choices that must miss none. In: a document whose only variable is `after`, where
 * the list stands in its answer, and how long it may be kept (milliseconds). Out: nothing until all of it is there.
 */
export function useAllPages<Result, Node>(
  document: TypedDocumentString<Result, { after?: string | null }>,
  listOf: (answer: Result) => PageOfList<Node>,
  staleTime: number,
): readonly Node[] {
  const { data } = useQuery<readonly Node[], ApiError>({
    queryKey: keyOf(document),
    queryFn: async ({ signal }) => {
      const nodes: Node[] = [];
      let after: string | null | undefined;
      do {
        const page = listOf(await request(document, { after }, signal));
        nodes.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      return nodes;
    },
    staleTime,
  });
  return data ?? [];
}

/**
 * What a list shows: the newest answer, or the last one while the next is on its way or has failed. Old rows stay when
 * something breaks; `since` is the time of the rows shown (milliseconds), 0 when there are none.
 */
export function useKept<Result>(query: UseQueryResult<Result, ApiError>): { data: Result | undefined; since: number } {
  const { data, dataUpdatedAt, isPlaceholderData } = query;
  const [kept, setKept] = useState<{ data: Result | undefined; since: number }>({ data: undefined, since: 0 });
  if (data && !isPlaceholderData && data !== kept.data) setKept({ data, since: dataUpdatedAt });
  return data && !isPlaceholderData ? { data, since: dataUpdatedAt } : kept;
}
