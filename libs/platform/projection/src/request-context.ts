import { randomUUID } from 'node:crypto';
import { type Caller, type ContextOf, callerOf } from '@seedbed/platform/graphql';
import { isLanguage, networkOf, preferredLanguage, type RequestContext } from '@seedbed/platform/kernel';

/** Headers of an HTTP request. */
export interface Headers {
  readonly [name: string]: string | string[] | undefined;
}

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/**
 * The context of a request by its headers, for a caller that is known. A caller may give its own request id (letters,
 * digits, `-` and `_`, 64 at most) to find it in logs.
 */
export function requestContext(headers: Headers, caller: Caller): RequestContext {
  const { actor, reader, credential } = caller;
  const given = one(headers['x-request-id']);
  const wanted = one(headers['seedbed-language']);
  return {
    requestId: given !== undefined && /^[\w-]{1,64}$/.test(given) ? given : randomUUID(), // names one request, so no order is needed, and it is quicker
    actor,
    reader,
    ...(credential === undefined ? {} : { credential }),
    language: isLanguage(wanted) ? wanted : preferredLanguage(one(headers['accept-language'])),
  };
}

/** The context of a request as whoever noted its caller said; without such a note it comes from nobody. */
export const contextOfRequest: ContextOf = (request) => {
  const ctx = requestContext(request.headers, callerOf(request));
  const network = ctx.credential === undefined ? networkOf(request.ip) : null;
  return network === null ? ctx : { ...ctx, network };
};
