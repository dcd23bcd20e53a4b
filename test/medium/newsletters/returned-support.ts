import {
  Buckets,
  demoPlace,
  IncomingMail,
  IssuePauses,
  NewsletterIssue,
  NewsletterVariant,
  periodicKeys,
  ReturnedMail,
  returnAddress,
  returnedId,
} from '@seedbed/newsletters';
import type { Db } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { nodeKeys } from '@seedbed/platform/kernel';
import { sealedHash } from '@seedbed/platform/records';
import type { TestDatabase } from '@seedbed/platform/testing';
import { peopleOf } from '../contacts/people-examples.js';
import { apiSide } from '../mail/mail-support.js';
import type { Domain } from '../seed/domain.js';
import { subscribe, system } from './newsletter-support.js';

const keys = periodicKeys({ keyFor: (purpose) => nodeKeys().keyFor(purpose) });
const DAY_MS = 86_400_000;

/** What was sent to somebody, and the address that its bounces come back to. */
export interface Sent {
  readonly delivery: string;
  readonly point: string;
  readonly address: string;
  readonly back: string;
}

/** The signed return address of a delivery, made so long ago. */
export const backTo = (delivery: string, daysAgo = 0): string => {
  const at = new Date(Date.now() - daysAgo * DAY_MS);
  return returnAddress(keys, BigInt(delivery), demoPlace.mailDomain, new Date(at.getTime() + 60 * DAY_MS), at);
};

/** An issue as it is while it is being sent. */
export async function aSendingIssue(
  { db, records }: Domain,
  topic: string,
  values: object = {},
): Promise<NewsletterIssue> {
  const made = await records.create(system, NewsletterIssue, { topic, title: 'An issue', ...values });
  await records.create(system, NewsletterVariant, { issue: made.id, lang: 'en', subject: 'News', blocks: [] });
  await db.query(system, `insert into newsletter_plans (issue_id, reader, asked_by) values ($1, '{}', 'test')`, [
    made.id,
  ]);
  return records.change(system, NewsletterIssue, { id: made.id }, { state: 'SENDING', plannedAt: new Date() });
}

/** Deliveries of an issue that the mail server took, to addresses whose owners agreed to its topic. */
export async function accepted(
  db: Db,
  issue: { readonly id: string },
  topic: string,
  addresses: readonly string[],
): Promise<Sent[]> {
  const points = await subscribe(
    db,
    topic,
    addresses.map((address) => ({ address })),
  );
  return delivered(db, issue, points, addresses);
}

/** The same to contact points that are there. */
export async function delivered(
  db: Db,
  issue: { readonly id: string },
  points: readonly string[],
  addresses: readonly string[],
): Promise<Sent[]> {
  const rows = await db.query<{ id: string; point: string }>(
    system,
    `insert into newsletter_deliveries (issue_id, variant_id, contact_point_id, address_hmac, domain_group, state, attempt, done_at)
     select $1, (select id from newsletter_variants where issue_id = $1 limit 1), p, h, 'example.org', 3, 1, clock_timestamp()
     from unnest($2::uuid[], $3::text[]) as x (p, h) returning id, contact_point_id as point`,
    [issue.id, points, addresses.map(sealedHash)],
  );
  const ids = new Map(rows.map(({ id, point }) => [point, id]));
  return points.map((point, at) => {
    const delivery = ids.get(point) ?? '';
    return { delivery, point, address: addresses[at] ?? '', back: backTo(delivery) };
  });
}

/** The intake over one domain. */
export function intakeOf(domain: Domain) {
  const { db, records } = domain;
  const { mailer } = apiSide({ db } as TestDatabase);
  const { consents, suppressions } = peopleOf(domain);
  const incoming = new IncomingMail(db);
  const returned = new ReturnedMail(
    db,
    new Outbox(db),
    consents,
    suppressions,
    new IssuePauses(db, records, mailer, demoPlace),
    new Buckets(db),
    demoPlace,
  );
  return {
    incoming,
    returned,
    /** Keeps and applies a message. */
    take: async (raw: Buffer) => {
      await incoming.keep(raw);
      return returned.apply(system, returnedId(raw));
    },
  };
}

/** A report of an example, as if it had come back for a delivery. */
export const cameTo = (raw: Buffer, back: string): Buffer =>
  Buffer.concat([Buffer.from(`Delivered-To: ${back}\r\n`), raw]);
