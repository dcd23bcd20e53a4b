import { newId } from '@seedbed/platform/kernel';
import { until } from '@seedbed/platform/testing';
import { ctx, type Domain } from '../../medium/seed/domain.js';

export type WrittenEvent = {
  readonly id: string;
  readonly action: string;
  readonly outcome: string;
  readonly code: string | null;
  readonly recordType: string | null;
  readonly recordId: string | null;
  readonly detail: string | null;
  readonly userId: string | null;
  /** Rows of the journal in its transaction. */
  readonly rows: number;
};

/** A request id, so that what one request left can be found. */
export const aRequest = (): { readonly id: string; readonly headers: Record<string, string> } => {
  const id = newId();
  return { id, headers: { 'x-request-id': id } };
};

const EVENTS = `select e.id, e.action, e.outcome, e.code, e.record_type as "recordType", e.record_id as "recordId", e.detail,
    e.user_id as "userId", (select count(*)::int from journal j
      where j.incarnation || '.' || j.xid = e.transaction) as rows
  from audit_events e where e.request = $1 order by e.at, e.id`;

/** What the audit says of a request. Refusals are written down beside their answer: it waits for so many events. */
export async function eventsOf({ db }: Domain, request: string, count = 1): Promise<WrittenEvent[]> {
  return until(
    async () => {
      const events = await db.query<WrittenEvent>(ctx, EVENTS, [request]);
      return events.length >= count && events;
    },
    { what: `${count} events of the request ${request}` },
  );
}
