import type { Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';

/**
 * The context in which what a stranger's link or sign-up asks for is done: the tables it touches are open to the system alone.
 * For services of this lib that have decided that it may be done. A transaction that is under way already goes on.
 */
export function asNewsletters(ctx: RequestContext | Tx): RequestContext | Tx {
  if ('manager' in ctx) return ctx;
  const { requestId, language, network, useCase, reader, actingRole } = ctx;
  return {
    requestId,
    language,
    actor: 'system:newsletters',
    reader: { role: 'SYSTEM', nccIds: [], organisationIds: [] },
    actingRole: actingRole ?? reader.role,
    ...(network === undefined ? {} : { network }),
    ...(useCase === undefined ? {} : { useCase }),
  };
}
