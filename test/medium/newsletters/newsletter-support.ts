import type { INestApplicationContext, Provider } from '@nestjs/common';
import { nccId } from '@seedbed/centres';
import { ContactPoint, SuppressedAddresses, Suppressions } from '@seedbed/contacts';
import {
  Audiences,
  Buckets,
  Checking,
  Compiling,
  demoPlace,
  IssueAccess,
  Issues,
  NewsletterIssue,
  type NewsletterPlace,
  type NewsletterSettings,
  NewslettersModule,
  NewsletterTopic,
  NewsletterVariant,
  Planner,
  ProgressReports,
  purposeOfTopic,
  Recipients,
  Reports,
  TestLetters,
  TopicSuppressions,
  UnknownDeliveries,
  Variants,
} from '@seedbed/newsletters';
import type { Db } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { newId, nodeKeys, type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { MailModule } from '@seedbed/platform/mail';
import { PolicyAccess } from '@seedbed/platform/projection';
import { Records, sealedHash } from '@seedbed/platform/records';
import type { TestDatabase } from '@seedbed/platform/testing';
import { apiSide, toPeer } from '../mail/mail-support.js';
import { startTestWorker } from '../queue/test-worker.js';

export const system = systemContext('test:newsletters');
const ITALY = nccId('IT');

/** A coordinator of the Italian centre. */
export const coordinator: RequestContext = {
  ...systemContext('user:01890000-0000-7000-8000-0000000000c1'),
  reader: { role: 'COORDINATOR', nccIds: [ITALY], organisationIds: [] },
};

export const recordsOf = ({ db }: Pick<TestDatabase, 'db'>): Records => new Records(db, new Outbox(db));

/** The use cases of issues, as the api has them. */
export const issuesOf = ({ db }: Pick<TestDatabase, 'db'>): Issues =>
  new Issues(
    db,
    recordsOf({ db }),
    new IssueAccess(db, recordsOf({ db }), new PolicyAccess(db)),
    new Planner(db),
    new Buckets(db),
    new Compiling(db, recordsOf({ db }), demoPlace),
  );

/** What coordinators do with issues, as the api has it. */
export function deskOf(database: TestDatabase) {
  const { db } = database;
  const records = recordsOf(database);
  const access = new IssueAccess(db, records, new PolicyAccess(db));
  const issues = issuesOf(database);
  const recipients = new Recipients(records);
  const checking = new Checking(db, records, access, new Compiling(db, records, demoPlace), demoPlace);
  const { mailer } = apiSide(database);
  const suppressed = new SuppressedAddresses(db, records, new Suppressions(db, records));
  return {
    ...{ db, records, issues, checking, suppressed },
    variants: new Variants(db, records, access),
    audiences: new Audiences(db, access, issues, new Planner(db), recipients),
    tests: new TestLetters(db, records, access, checking, mailer),
    progress: new ProgressReports(db, access),
    reports: new Reports(db, access, recipients),
    unknown: new UnknownDeliveries(db, records, access),
    suppressions: new TopicSuppressions(db, new PolicyAccess(db), suppressed),
  };
}
export type Desk = ReturnType<typeof deskOf>;

/** A draft of a topic, without any language. */
export const aDraft = (records: Records, topic: string, values: object = {}): Promise<NewsletterIssue> =>
  records.create(system, NewsletterIssue, {
    ...{ topic, title: 'An issue', steward: ITALY, visibility: 'NCC' },
    ...values,
  });

/** A topic of the Italian centre. */
export const aTopic = (records: Records, values: object = {}): Promise<NewsletterTopic> =>
  records.create(system, NewsletterTopic, {
    ...{ ncc: ITALY, steward: ITALY, slug: `t-${newId().slice(-12)}`, name: { en: 'Events' }, defaultLang: 'en' },
    ...{ senderName: 'NCC Italy', postalAddress: 'Via Roma 1, 00100 Roma' },
    ...values,
  });

export interface Member {
  readonly address: string;
  readonly lang?: string | null;
  readonly tz?: string | null;
}

/**
 * Addresses whose owners agreed to a topic, many at once: rows as the use cases write them, without their hashes. Out: the ids
 * of the contact points.
 */
export async function subscribe(db: Db, topic: string, members: readonly Member[]): Promise<string[]> {
  const rows = members.map(({ address, lang = 'en', tz = null }) => ({
    id: newId(),
    sealed: nodeKeys().seal(`${ContactPoint.name}.address`, address),
    hash: sealedHash(address),
    group: address.slice(address.indexOf('@') + 1),
    ...{ lang, tz },
  }));
  const column = (of: (row: (typeof rows)[number]) => unknown): unknown[] => rows.map(of);
  await db.inTransaction(system, async (tx) => {
    await db.query(
      tx,
      `insert into contact_points (id, steward_id, kind, purpose, address_enc, address_hmac, domain_group, lang, tz, visibility)
       select *, 'NCC' from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])`,
      [
        column(({ id }) => id),
        column(() => ITALY),
        column(() => 'EMAIL'),
        column(() => 'work'),
        column(({ sealed }) => sealed),
        column(({ hash }) => hash),
        column(({ group }) => group),
        column(({ lang }) => lang),
        column(({ tz }) => tz),
      ],
    );
    await say(
      db,
      tx,
      topic,
      rows.map(({ id }) => id),
      'CONFIRMED',
    );
  });
  return rows.map(({ id }) => id);
}

/** Writes down what people said, many at once. */
export async function say(
  db: Db,
  ctx: Parameters<Db['query']>[0],
  topic: string,
  points: readonly string[],
  kind: 'CONFIRMED' | 'WITHDRAWN',
): Promise<void> {
  await db.query(
    ctx,
    `insert into consent_events (id, contact_point_id, no, purpose, kind, legal_basis, channel, actor, evidence_hash, at, hash)
     select gen_random_uuid(), p, 1 + (select count(*) from consent_events e where e.contact_point_id = p)::int, $2, $3,
            'CONSENT', 'WEB_FORM', 'test', '-', clock_timestamp(), '-'
     from unnest($1::uuid[]) p`,
    [points, purposeOfTopic(topic), kind],
  );
}

/** What a short issue is made of. */
export const BLOCKS = [
  { type: 'heading', level: 1, text: 'News of the network' },
  {
    type: 'text',
    doc: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Dear ' },
            { type: 'placeholder', attrs: { field: 'name', fallback: 'reader' } },
            { type: 'text', text: ', here is what is new.' },
          ],
        },
      ],
    },
  },
  { type: 'button', label: 'Read about our pilots', href: 'https://ncc.example.org/pilots' },
];

/** A scheduled issue of a topic in the given languages, made as its coordinator makes it. */
export async function anIssue(
  records: Records,
  issues: Issues,
  topic: string,
  values: object = {},
  langs: readonly string[] = ['en'],
): Promise<NewsletterIssue> {
  const issue = await aDraft(records, topic, values);
  for (const lang of langs) {
    await records.create(system, NewsletterVariant, {
      issue: issue.id,
      lang,
      subject: `Hello in ${lang}`,
      blocks: BLOCKS,
    });
  }
  return issues.schedule(coordinator, { id: issue.id, rev: issue.rev });
}

/** A worker that sends newsletters to a port of this machine, in the process of the test. Close it. */
export const startNewsletterWorker = (
  database: TestDatabase,
  port: number,
  settings: Omit<NewsletterSettings, keyof NewsletterPlace>,
  providers: Provider[] = [],
): Promise<INestApplicationContext> => {
  const module = NewslettersModule.forWorker({ ...demoPlace, tickMs: 100, beatMs: 100, leaseMs: 4000, ...settings });
  return startTestWorker({
    database,
    imports: [
      MailModule.forWorker(toPeer(port), { sweepMs: 1000 }),
      {
        ...module,
        providers: [...(module.providers ?? []), ...providers],
      },
    ],
  });
};
