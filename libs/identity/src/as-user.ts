import type { RequestContext } from '@seedbed/platform/kernel';

/**
 * The context in which a user's own sign-in, tokens and factors are written: it is the user who acts, under the role they
 * act under, and the tables in which their secrets stand are open to the system alone. For services of this lib that have
 * decided that it may be done.
 */
export function asUser(ctx: RequestContext, userId: string): RequestContext {
  const { requestId, language, credential, useCase } = ctx;
  return {
    requestId,
    language,
    actor: `user:${userId}`,
    reader: { role: 'SYSTEM', userId, nccIds: [], organisationIds: [] },
    actingRole: roleOf(ctx),
    ...(credential === undefined ? {} : { credential }),
    ...(useCase === undefined ? {} : { useCase }),
  };
}

/** As {@link asUser}, for what the system does before it knows who asks. */
export function asNobody(ctx: RequestContext): RequestContext {
  const { requestId, language, actor, useCase } = ctx;
  const reader = { role: 'SYSTEM', nccIds: [], organisationIds: [] };
  return { requestId, language, actor, reader, actingRole: roleOf(ctx), ...(useCase === undefined ? {} : { useCase }) };
}

const roleOf = ({ actingRole, reader }: RequestContext): string => actingRole ?? reader.role;
