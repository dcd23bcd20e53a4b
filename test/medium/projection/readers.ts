import { DEMO_CALLER } from '@seedbed/platform/graphql';
import type { Reader, RequestContext } from '@seedbed/platform/kernel';
import { requestContext } from '@seedbed/platform/projection';

const READER_HEADER = 'test-reader';

/** The header by which a question to the universe says who asks; without it the reader is DEMO. */
export const askedBy = (who: Reader): Record<string, string> => ({ [READER_HEADER]: JSON.stringify(who) });

/** The context of a request whose header says who asks. */
export function contextOf(headers: Readonly<Record<string, string | string[] | undefined>>): RequestContext {
  const given = headers[READER_HEADER];
  const context = requestContext(headers, DEMO_CALLER);
  return typeof given === 'string' ? { ...context, reader: JSON.parse(given) as Reader } : context;
}
