import { Inject, Injectable } from '@nestjs/common';
import { ContactPoint, Person } from '@seedbed/contacts';
import { Db, type Tx } from '@seedbed/platform/database';
import { isId, type Localised, type RequestContext, servedText } from '@seedbed/platform/kernel';
import { Records, recordErrors } from '@seedbed/platform/records';
import { NewsletterSubscription } from '../topic.record.js';
import type { Mailed, MailedEvent, MailedReason, MailedState } from './mail-log.types.js';

/** Entries of one page. */
const MOST = 100;
/** What happened to one message; a person who waits for weeks has hardly more. */
const MOST_EVENTS = 50;

/** `$2` is the last entry of the page before. */
const LOG = `
  SELECT d.id, d.issue_id AS "issueId", d.contact_point_id AS "contactPointId", d.state AS number, d.reason, d.done_at AS at,
    i.topic_id AS "topicId", t.name, v.lang, v.subject,
    (SELECT max(e.at) FROM consent_events e WHERE e.contact_point_id = d.contact_point_id
       AND e.purpose = 'newsletter:' || i.topic_id AND e.kind IN ('CONFIRMED', 'IMPORTED')
       AND e.at <= coalesce(d.wire_at, d.done_at, now())) AS "agreedAt",
    coalesce((SELECT json_agg(json_build_object('kind', n.kind, 'at', n.at, 'code', n.code) ORDER BY n.id)
              FROM (SELECT * FROM newsletter_events x WHERE x.delivery_id = d.id ORDER BY x.id LIMIT ${MOST_EVENTS}) n), '[]') AS events
  FROM newsletter_deliveries d
  JOIN newsletter_issues i ON i.id = d.issue_id
  JOIN newsletter_topics t ON t.id = i.topic_id
  LEFT JOIN newsletter_variants v ON v.id = d.variant_id
  WHERE d.contact_point_id = ANY($1::uuid[]) AND d.id < $2::bigint
  ORDER BY d.id DESC LIMIT $3`;

interface Row extends Omit<Mailed, 'state' | 'topic' | 'reason' | 'events'> {
  readonly number: number;
  readonly name: Localised;
  readonly reason: MailedReason | null;
  readonly events: readonly { kind: MailedEvent['kind']; at: string; code: string | null }[];
}

/** After the largest number of a delivery. */
const BEGINNING = '9223372036854775807';
const STATES: Readonly<Record<number, MailedState>> = {
  0: 'WAITING',
  1: 'WAITING',
  2: 'SENDING',
  3: 'ACCEPTED',
  5: 'FAILED',
  6: 'SKIPPED',
  7: 'UNKNOWN',
};

export interface MailLogPage {
  readonly entries: readonly Mailed[];
  readonly hasNextPage: boolean;
}

/** Which issues a person got, or was to get, and what became of them. */
@Injectable()
export class PersonMailLog {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
  ) {}

  /**
   * A page of the log, newest first, at the addresses whose consents the caller may read. In: `after` is the id of the last
   * entry of the page before. Throws RECORD_NOT_FOUND where the caller does not see the person.
   */
  async of(ctx: RequestContext, person: string, first: number, after: string | null): Promise<MailLogPage> {
    return this.db.inTransaction(ctx, async (tx) => {
      if (!isId(person) || !(await this.records.find(tx, Person, person))) {
        throw recordErrors.RECORD_NOT_FOUND({}, { field: 'personId' });
      }
      const points = await this.records.listOf(tx, ContactPoint, 'person', [person]);
      const ids = points.map(({ id }) => id);
      // whoever may read what was said of a topic at an address may read what was sent for it
      const read = await this.records.listOf(tx, NewsletterSubscription, 'contactPoint', ids);
      const readable = [...new Set(read.map(({ contactPoint }) => contactPoint.id))];
      const most = Math.min(Math.max(first, 1), MOST);
      const found = await this.db.asSystem(tx, () => mailedTo(this.db, tx, readable, after, most + 1));
      return { entries: found.slice(0, most), hasNextPage: found.length > most };
    });
  }
}

/** What was sent to contact points, newest first. As the system. */
export async function mailedTo(
  db: Db,
  tx: Tx,
  points: readonly string[],
  after: string | null,
  most: number,
): Promise<Mailed[]> {
  if (points.length === 0) return [];
  const from = after !== null && /^\d{1,18}$/.test(after) ? after : BEGINNING;
  const rows = await db.query<Row>(tx, LOG, [points, from, most]);
  return rows.map(({ number, name, events, ...row }) => ({
    ...row,
    topic: servedText(name, tx.language)?.text ?? '',
    state: stateOf(number, events),
    events: events.map(({ kind, at, code }) => ({ kind, at: new Date(at), code })),
  }));
}

function stateOf(number: number, events: Row['events']): MailedState {
  const state = STATES[number] ?? 'UNKNOWN';
  return state === 'ACCEPTED' && events.some(({ kind }) => kind === 'BOUNCED') ? 'BOUNCED' : state;
}
