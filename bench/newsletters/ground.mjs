// @ts-check
/** A database with a centre, a topic, those who agreed to it, and an issue that is to be sent to them. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';

export const SECRET = 'a secret for this measurement only';

/** @param {string} file */
export const built = (file) => import(pathToFileURL(resolve('dist', file)).href);
/** @param {string} lib */
const libOf = (lib) => built(`libs/${lib}/src/index.js`);

/**
 * A PostgreSQL of its own with a migrated database. It keeps what was committed when it is killed, as one does that people use;
 * only the disk is not waited for, so a machine that goes down is not what is tried here.
 * @param {readonly string[]} [flags]
 */
export async function ownServer(flags = []) {
  const scratch = mkdtempSync(join(tmpdir(), `seedbed-test-${process.pid}-`));
  chmodSync(scratch, 0o755); // as root the server runs as nobody, who must reach its folder
  const home = join(scratch, 'home'); // named so, the next run of tests removes it when this one is killed
  mkdirSync(home, { mode: 0o755 });
  const { startEmbeddedPostgres } = await built('libs/platform/database/src/embedded/index.js');
  const [{ migrate }, { migrateQueue }] = await Promise.all([libOf('platform/database'), libOf('platform/queue')]);
  const all = ['fsync=off', ...flags].flatMap((flag) => ['-c', flag]);
  const server = await startEmbeddedPostgres({ home, flags: all, owner: true });
  await migrate(server.url, () => {});
  await migrateQueue(server.url);
  const stop = async () => {
    await server.stop();
    for (const gone of [server.folder, scratch]) rmSync(gone, { recursive: true, force: true });
  };
  return { url: /** @type {string} */ (server.url), scratch, stop };
}

/** @typedef {Awaited<ReturnType<typeof openGround>>} Ground */

/** What an issue is written with. @param {string} url */
export async function openGround(url) {
  const [database, events, recordsLib, kernel, config, reference, centres, contacts, newsletters, projection] =
    await Promise.all(
      [
        ...['platform/database', 'platform/events', 'platform/records', 'platform/kernel', 'platform/config'],
        ...['reference', 'centres', 'contacts', 'newsletters', 'platform/projection'],
      ].map(libOf),
    );
  kernel.useNodeSecret(config.secretOf(SECRET));
  const db = await database.connect({ url, role: 'seedbed_app', poolSize: 5 });
  const records = new recordsLib.Records(db, new events.Outbox(db));
  const system = kernel.systemContext('system:bench');
  const run = { ctx: system, db, records, log: () => {} };
  await reference.seedReference(run);
  await centres.seedCentres(run);
  const { Buckets, Compiling, demoPlace, Issues, Planner } = newsletters;
  const compiling = new Compiling(db, records, demoPlace);
  const issues = new Issues(
    db,
    records,
    new newsletters.IssueAccess(db, records, new projection.PolicyAccess(db)),
    new Planner(db),
    new Buckets(db),
    compiling,
  );
  return { db, records, issues, system, kernel, recordsLib, contacts, newsletters, centre: centres.nccId('IT') };
}

/** @param {Ground} ground @param {object} [values] @returns {Promise<string>} id of a topic */
export async function aTopic({ records, system, newsletters, kernel, centre }, values = {}) {
  const topic = await records.create(system, newsletters.NewsletterTopic, {
    ...{ ncc: centre, steward: centre, slug: `t-${kernel.newId().slice(-12)}`, name: { en: 'Events' } },
    ...{ defaultLang: 'en', senderName: 'NCC Italy', postalAddress: 'Via Roma 1, 00100 Roma', ...values },
  });
  return topic.id;
}

/** The address of the n-th reader: its first seven characters name it. @param {number} n */
export const addressOf = (n) => `${String(n).padStart(7, '0')}@d${n % 23}.example.org`;

/**
 * Readers who agreed to a topic, as rows without their hashes. Out: the ids of their contact points, in order.
 * @param {Ground} ground @param {string} topic @param {number} count @returns {Promise<string[]>}
 */
export async function subscribe(ground, topic, count) {
  const { db, system, kernel, recordsLib, contacts, newsletters, centre } = ground;
  const keys = kernel.nodeKeys();
  const purpose = newsletters.purposeOfTopic(topic);
  /** @type {string[]} */
  const points = [];
  for (let from = 0; from < count; from += 5000) {
    const some = Array.from({ length: Math.min(5000, count - from) }, (_, at) => addressOf(from + at));
    const ids = some.map(() => kernel.newId());
    await db.query(
      system,
      `insert into contact_points (id, steward_id, kind, purpose, address_enc, address_hmac, domain_group, lang, visibility)
       select id, $1, 'EMAIL', 'work', sealed, hash, grp, 'en', 'NCC'
       from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) as x (id, sealed, hash, grp)`,
      [
        centre,
        ids,
        some.map((address) => keys.seal(`${contacts.ContactPoint.name}.address`, address)),
        some.map((address) => recordsLib.sealedHash(address)),
        some.map((address) => address.slice(8)),
      ],
    );
    await say(ground, purpose, ids, 'CONFIRMED');
    points.push(...ids);
  }
  return points;
}

/** @param {Ground} ground @param {string} purpose @param {readonly string[]} points @param {'CONFIRMED' | 'WITHDRAWN'} kind */
export async function say({ db, system }, purpose, points, kind) {
  await db.query(
    system,
    `insert into consent_events (id, contact_point_id, no, purpose, kind, legal_basis, channel, actor, evidence_hash, at, hash)
     select gen_random_uuid(), p, 1 + (select count(*) from consent_events e where e.contact_point_id = p)::int, $2, $3,
            'CONSENT', 'WEB_FORM', 'bench', '-', clock_timestamp(), '-'
     from unnest($1::uuid[]) p`,
    [points, purpose, kind],
  );
}

const name = { type: 'placeholder', attrs: { field: 'name', fallback: 'reader' } };
/** @param {number} paragraphs */
const blocksOf = (paragraphs) => [
  { type: 'heading', level: 1, text: 'News of the network' },
  ...Array.from({ length: paragraphs }, (_, at) => ({
    type: 'text',
    doc: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Dear ' },
            ...(at === 0 ? [name] : [{ type: 'text', text: 'reader' }]),
            { type: 'text', text: `, this is what the pilots of part ${at} did, and who carried them. `.repeat(6) },
          ],
        },
      ],
    },
  })),
  { type: 'button', label: 'Read about our pilots', href: 'https://ncc.example.org/pilots' },
];

/**
 * An issue whose moment has come. @param {Ground} ground @param {string} topic
 * @param {{ onUnknown?: 'RESEND' | 'HOLD', paragraphs?: number }} [options] @returns {Promise<string>} its id
 */
export async function anIssue({ records, issues, system, kernel, newsletters, centre }, topic, options = {}) {
  const { onUnknown = 'RESEND', paragraphs = 1 } = options;
  const issue = await records.create(system, newsletters.NewsletterIssue, {
    ...{ topic, title: 'An issue', steward: centre, visibility: 'NCC', onUnknown },
  });
  const variant = { issue: issue.id, lang: 'en', subject: 'What is new', blocks: blocksOf(paragraphs) };
  await records.create(system, newsletters.NewsletterVariant, variant);
  const coordinator = {
    ...kernel.systemContext('user:01890000-0000-7000-8000-0000000000c1'),
    reader: { role: 'COORDINATOR', nccIds: [centre], organisationIds: [] },
  };
  await issues.schedule(coordinator, { id: issue.id, rev: issue.rev });
  return issue.id;
}

/** @param {string} url */
export async function clientOf(url) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // the server is killed under it
  await client.connect();
  return client;
}
