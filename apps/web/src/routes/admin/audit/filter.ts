import type { AuditEventFilter } from '../../../gql/graphql.js';
import { actionsLike } from '../../../i18n/action-words.js';
import type { AuditSearch } from './search.js';

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** Whose events: those of a user, of nobody who signed in, or of Seedbed itself. */
function ofWhom(who: string): AuditEventFilter {
  if (ID.test(who)) return { userId: { eq: who } };
  if (who === 'system') return { or: [{ actor: { startsWith: 'system:' } }, { actor: { startsWith: 'job:' } }] };
  return { actor: { eq: who } };
}

/** Midnight of a day in the time zone of the reader, as many days later. */
function midnight(day: string, later = 0): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}

/** The typed filter of the API for an address. */
export function toFilter({ who, action, outcome, from, to, type, record, request }: AuditSearch): AuditEventFilter {
  const at = { ...(from ? { gte: midnight(from) } : {}), ...(to ? { lt: midnight(to, 1) } : {}) };
  return {
    ...(who ? ofWhom(who) : {}),
    ...(action ? { action: { in: actionsLike(action) } } : {}),
    ...(outcome ? { outcome: { eq: outcome } } : {}),
    ...(from || to ? { at } : {}),
    ...(type ? { recordType: { eq: type } } : {}),
    ...(record && ID.test(record) ? { recordId: { eq: record } } : {}),
    ...(request ? { request: { eq: request } } : {}),
  };
}
