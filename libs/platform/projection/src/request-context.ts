import { randomUUID } from 'node:crypto';
import { isLanguage, preferredLanguage, type RequestContext } from '@seedbed/platform/kernel';

/** Headers of an HTTP request. */
export interface Headers {
  readonly [name: string]: string | string[] | undefined;
}

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/**
 * The context of an HTTP request. Until sign-in exists everybody on this computer is the demo reader; the api listens on
 * 127.0.0.1 only. A caller may give its own request id (letters, digits, `-` and `_`, 64 at most) to find it in logs.
 */
export function requestContext(headers: Headers): RequestContext {
  const given = one(headers['x-request-id']);
  const wanted = one(headers['seedbed-language']);
  return {
    requestId: given !== undefined && /^[\w-]{1,64}$/.test(given) ? given : randomUUID(), // names one request, so no order is needed, and it is quicker
    actor: 'demo',
    reader: { role: 'DEMO', nccIds: [], organisationIds: [] },
    language: isLanguage(wanted) ? wanted : preferredLanguage(one(headers['accept-language'])),
  };
}
