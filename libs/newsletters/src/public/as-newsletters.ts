import type { RequestContext } from '@seedbed/platform/kernel';

/**
 * The context in which what a stranger's link or sign-up asks for is done: the tables it touches are open to the system alone.
 * For services of this lib that have decided that it may be done.
 */
export function asNewsletters({ requestId, language, useCase, reader, actingRole }: RequestContext): RequestContext {
  return {
    requestId,
    language,
    actor: 'system:newsletters',
    reader: { role: 'SYSTEM', nccIds: [], organisationIds: [] },
    actingRole: actingRole ?? reader.role,
    ...(useCase === undefined ? {} : { useCase }),
  };
}
