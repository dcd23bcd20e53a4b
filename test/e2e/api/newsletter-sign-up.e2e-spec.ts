import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { ContactPoint, Erasure, Person } from '@seedbed/contacts';
import {
  makeToken,
  type NewsletterTopic,
  periodicKeys,
  purposeOfTopic,
  ReadersSweeper,
  type TokenClaims,
} from '@seedbed/newsletters';
import { loadConfig } from '@seedbed/platform/config';
import { newId, nodeKeys } from '@seedbed/platform/kernel';
import { migrateQueue } from '@seedbed/platform/queue';
import { sealedHash } from '@seedbed/platform/records';
import { type TestDatabase, until, useDatabase } from '@seedbed/platform/testing';
import pg from 'pg';
import { type RunningWorker, startWorker } from '../../../apps/worker/src/start-worker.js';
import { peopleOf } from '../../medium/contacts/people-examples.js';
import { aTopic, recordsOf, say, system } from '../../medium/newsletters/newsletter-support.js';
import { domainOf, seedGround } from '../../medium/seed/domain.js';
import { startTestApi, TEST_SECRET_TEXT, type TestApi } from '../../support/test-api.js';

const DAY_MS = 86_400_000;
type Json = Record<string, unknown>;

interface Told {
  readonly status: number;
  readonly code: string | undefined;
  readonly json: Json;
}

const signingUp = (database: () => TestDatabase) => () => {
  let api: TestApi;
  let worker: RunningWorker;

  beforeAll(async () => {
    await migrateQueue(database().ownerUrl);
    await seedGround(domainOf(database().db));
    const { url } = database();
    api = await startTestApi(url, 'whole', { demo: true });
    const env = {
      ...{ NODE_ENV: 'test', DATABASE_URL: url, SEEDBED_DEMO: 'true', SEEDBED_LOG_LEVEL: 'error' },
      SEEDBED_SECRET: TEST_SECRET_TEXT,
    };
    worker = await startWorker(loadConfig(env), url, { beatMs: 50, firstPauseMs: 10 });
  }, 180_000);
  afterAll(async () => {
    await worker?.close();
    await api?.close();
  });

  const query = <T = Json>(sql: string, values: unknown[] = []): Promise<T[]> =>
    database().db.query<T>(system, sql, values);

  async function call(path: string, body?: object, headers: Record<string, string> = {}): Promise<Told> {
    const response = await fetch(`${api.url}/api/newsletters/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', 'seedbed-language': 'it', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const json = (await response.json()) as Json & { errors?: { extensions: { code: string } }[] };
    return { status: response.status, code: json.errors?.[0]?.extensions.code, json };
  }
  /** As from another network and another day: what is counted is forgotten. */
  const forgetTries = () => query('delete from newsletter_tries');
  const topicOf = (values: object = {}): Promise<NewsletterTopic> =>
    aTopic(recordsOf(database()), { name: { en: 'Events', it: 'Eventi' }, visibility: 'NETWORK', ...values });
  const signUp = (email: string, topics: readonly string[], more: object = {}): Promise<Told> =>
    call('centres/it/sign-up', { email, topics, language: 'it', ...more });

  interface Message {
    readonly id: string;
    readonly to: string;
    readonly subject: string;
  }
  const mailbox = async <T>(path = ''): Promise<T> =>
    (await fetch(`${api.url}/api/mailbox${path}`)).json() as Promise<T>;
  const mailsTo = async (email: string) =>
    (await mailbox<{ messages: Message[] }>()).messages.filter(({ to }) => to === email);
  /** The newest message to an address, and the token of its link. */
  async function mailTo(email: string, count = 1): Promise<{ subject: string; page: string; token: string }> {
    const found = await until(async () => ((await mailsTo(email)).length >= count ? await mailsTo(email) : undefined), {
      what: `${count} messages to arrive`,
      deadlineMs: 30_000,
    });
    const { text } = await mailbox<{ text: string }>(`/${found[0]?.id}`);
    const [, page = '', token = ''] = /\/n\/(\w+)\/(u\.[\w.-]+)/.exec(text) ?? [];
    return { subject: found[0]?.subject ?? '', page, token };
  }
  /** All that was asked for so far is answered. */
  const answered = () =>
    until(
      async () =>
        (await query(`select 1 from newsletter_requests where email is not null and done_at is null`)).length === 0,
      { what: 'requests to be answered', deadlineMs: 30_000 },
    );
  const pointOf = async (email: string): Promise<string> =>
    (await query<{ id: string }>('select id from contact_points where address_hmac = $1', [sealedHash(email)]))[0]
      ?.id ?? '';
  const stateOf = async (email: string, topic: string): Promise<string | null> =>
    (
      await query<{ state: string }>(
        `select s.state from newsletter_subscriptions s join contact_points c on c.id = s.contact_point_id
         where c.address_hmac = $1 and s.topic_id = $2`,
        [sealedHash(email), topic],
      )
    )[0]?.state ?? null;
  const eventsOf = async (email: string, topic: string) =>
    query<{ kind: string; channel: string; wording: string | null; evidence: Json }>(
      `select kind, channel, text_version_id as wording, evidence from consent_events
       where contact_point_id = $1 and purpose = $2 order by no`,
      [await pointOf(email), purposeOfTopic(topic)],
    );
  const tokenFor = (claims: Omit<TokenClaims, 'expiresAt'>): string =>
    makeToken(
      periodicKeys({ keyFor: (use) => nodeKeys().keyFor(use) }),
      { ...claims, expiresAt: new Date(Date.now() + DAY_MS) },
      new Date(),
    );
  const prefsOf = (point: string, topic: string) =>
    tokenFor({ purpose: 'prefs', about: { contactPoint: point }, topic });
  let serial = 0;
  async function aSubscriber(topic: string): Promise<{ email: string; point: string; token: string }> {
    const email = `member${++serial}@example.org`;
    const records = recordsOf(database());
    const person = await records.create(system, Person, { calledAs: `Member ${serial}`, steward: nccId('IT') });
    const { id: point } = await records.create(system, ContactPoint, {
      ...{ person: person.id, kind: 'EMAIL', address: email, lang: 'it' },
    });
    await say(database().db, system, topic, [point], 'CONFIRMED');
    return { email, point, token: prefsOf(point, topic) };
  }

  it('shows the open topics of a centre, with the words of the consent, and no others', async () => {
    const open = await topicOf();
    const others = [await topicOf({ isOpen: false }), await topicOf({ visibility: 'NCC' })];
    const { json, status } = await call('centres/it');
    const topics = json.topics as { id: string; name: string; wording: { text: string } }[];
    expect(status).toBe(200);
    const shown = topics.find(({ id }) => id === open.id);
    expect(shown?.name).toBe('Eventi');
    expect(shown?.wording.text).toContain('Acconsento a ricevere «Eventi» da NCC Italy');
    for (const { id } of others) expect(topics.map((topic) => topic.id)).not.toContain(id);
    expect((await call('centres/xx')).code).toBe('NEWSLETTER_CENTRE_UNKNOWN');
  });

  it('takes one mail, one link, and one press: asked, confirmed, with proof', async () => {
    await forgetTries();
    const topic = await topicOf();
    const email = 'nuova.lettrice@example.org';
    expect((await signUp(email, [topic.id])).status).toBe(202);
    const mail = await mailTo(email);
    expect(mail).toMatchObject({ subject: 'Confermare, per favore: Eventi', page: 'confirm' });
    expect(await stateOf(email, topic.id)).toBe('PENDING');
    const looked = await call(`requests/${mail.token}`);
    expect(looked.json).toMatchObject({
      kind: 'SIGN_UP',
      state: 'OPEN',
      address: 'n***@example.org',
      topics: ['Eventi'],
    });
    expect(await stateOf(email, topic.id)).toBe('PENDING');
    expect((await call(`requests/${mail.token}`, {})).json).toEqual({ done: 'SUBSCRIBED' });
    expect(await stateOf(email, topic.id)).toBe('CONFIRMED');
    expect((await call(`requests/${mail.token}`, {})).json).toEqual({ done: 'SUBSCRIBED' });
    const events = await eventsOf(email, topic.id);
    expect(events.map(({ kind, channel }) => [kind, channel])).toEqual([
      ['REQUESTED', 'WEB_FORM'],
      ['CONFIRMED', 'MAIL_LINK'],
    ]);
    expect(events[0]?.wording).not.toBeNull();
    expect(events[1]?.evidence).toHaveProperty('askedAt');
    const person = (
      await query<{ id: string }>('select person_id as id from contact_points where id = $1', [await pointOf(email)])
    )[0];
    expect(await recordsOf(database()).require(system, Person, person?.id ?? '')).toMatchObject({
      displayName: 'n***@example.org',
      legalBasis: 'CONSENT',
      visibility: 'NCC',
    });
  });

  it('says the same to every address, and writes to none that must not be written to', async () => {
    await forgetTries();
    const topic = await topicOf();
    const known = await aSubscriber(topic.id);
    for (const [email, reason] of [
      ['complained@example.org', 'COMPLAINT'],
      ['objected@example.org', 'OBJECTION'],
      ['erased@example.org', 'ERASURE'],
    ] as const) {
      await query(`insert into suppressions (id, address_hmac, scope, reason) values ($1, $2, 'global', $3)`, [
        newId(),
        sealedHash(email),
        reason,
      ]);
    }
    const all = [
      'complained@example.org',
      'objected@example.org',
      'erased@example.org',
      known.email,
      'nobody@example.org',
    ];
    for (const email of all)
      expect(await signUp(email, [topic.id])).toEqual({ status: 202, code: undefined, json: { asked: true } });
    expect(await signUp('a.program@example.org', [topic.id], { website: 'https://spam.example' })).toMatchObject({
      status: 202,
      json: { asked: true },
    });
    expect(await mailTo('nobody@example.org')).toMatchObject({ page: 'confirm' });
    expect(await mailTo(known.email)).toMatchObject({ page: 'preferences', subject: 'Lo riceve già: Eventi' });
    await answered();
    for (const email of [...all.slice(0, 3), 'a.program@example.org']) {
      expect([email, await mailsTo(email), await pointOf(email)]).toEqual([email, [], '']);
    }
    expect((await eventsOf(known.email, topic.id)).map(({ kind }) => kind)).toEqual(['CONFIRMED']);
  });

  it('sends three mails a day to one address at most, and thirty wishes an hour come from one network', async () => {
    await forgetTries();
    const topic = await topicOf();
    const email = 'flooded@example.org';
    const answers: number[] = [];
    for (let asked = 0; asked < 34; asked++) answers.push((await signUp(email, [topic.id])).status);
    expect(answers).toEqual([...Array(30).fill(202), ...Array(4).fill(429)]);
    await answered();
    await until(async () => (await mailsTo(email)).length === 3, { what: 'three mails' });
    expect(await query('select 1 from contact_points where address_hmac = $1', [sealedHash(email)])).toHaveLength(1);
    await forgetTries();
  });

  it('refuses what cannot be read with a code', async () => {
    const topic = await topicOf();
    const codes = [
      (await signUp('no address', [topic.id])).code,
      (await signUp('x@example.org', [newId()])).code,
      (await signUp('x@example.org', ['no id'])).code,
      (await call('centres/it/sign-up', [])).code,
      (await call('requests/u.nothing', {})).code,
      (await call('preferences/u.nothing')).code,
    ];
    expect(codes).toEqual([
      'NEWSLETTER_ADDRESS_UNREADABLE',
      'NEWSLETTER_TOPICS_NONE',
      'NEWSLETTER_INPUT_UNREADABLE',
      'NEWSLETTER_INPUT_UNREADABLE',
      'NEWSLETTER_LINK_INVALID',
      'NEWSLETTER_LINK_INVALID',
    ]);
    await forgetTries();
  });

  it('brings somebody back who had left, and an old link does not', async () => {
    await forgetTries();
    const topic = await topicOf();
    const { email, token } = await aSubscriber(topic.id);
    await call(`preferences/${token}`, { what: 'topic', topic: topic.id, wanted: false });
    expect(await stateOf(email, topic.id)).toBe('WITHDRAWN');
    expect(await query('select scope from suppressions where address_hmac = $1', [sealedHash(email)])).toHaveLength(1);
    await signUp(email, [topic.id]);
    const back = await until(
      async () => (await mailsTo(email)).find(({ subject }) => subject.startsWith('Confermare')),
      { what: 'the mail to confirm' },
    );
    expect(await stateOf(email, topic.id)).toBe('WITHDRAWN');
    const { text } = await mailbox<{ text: string }>(`/${back.id}`);
    const link = /\/n\/confirm\/(u\.[\w.-]+)/.exec(text)?.[1] ?? '';
    expect((await call(`requests/${link}`, {})).json).toEqual({ done: 'SUBSCRIBED' });
    expect(await stateOf(email, topic.id)).toBe('CONFIRMED');
    expect(await query('select scope from suppressions where address_hmac = $1', [sealedHash(email)])).toEqual([]);
    await call(`preferences/${token}`, { what: 'leave-all' });
    expect((await call(`requests/${link}`, {})).json).toEqual({ done: 'ENDED' });
    expect(await stateOf(email, topic.id)).toBe('WITHDRAWN');
  });

  it('can be declined with the one click of its own mail (U8)', async () => {
    await forgetTries();
    const topic = await topicOf();
    const email = 'not.me@example.org';
    await signUp(email, [topic.id]);
    await mailTo(email);
    const leave = tokenFor({ purpose: 'one-click', about: { contactPoint: await pointOf(email) }, topic: null });
    const response = await fetch(`${api.url}/n/unsubscribe/${leave}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect([response.status, await stateOf(email, topic.id)]).toEqual([200, 'WITHDRAWN']);
  });

  it('is forgotten after thirty days without an answer, with whoever was taken in for it', async () => {
    await forgetTries();
    const topic = await topicOf();
    const [email, known] = ['never.answers@example.org', await aSubscriber((await topicOf()).id)];
    await signUp(email, [topic.id]);
    await signUp(known.email, [topic.id]);
    await mailTo(email);
    await answered();
    const domain = domainOf(database().db);
    const { db, records, outbox } = domain;
    const { consents, suppressions } = peopleOf(domain);
    const sweeper = new ReadersSweeper(db, consents, new Erasure(db, records, outbox, suppressions));
    await sweeper.sweep();
    expect([await stateOf(email, topic.id), await stateOf(known.email, topic.id)]).toEqual(['PENDING', 'PENDING']);
    const owner = new pg.Client({ connectionString: database().ownerUrl });
    await owner.connect();
    for (const sql of [
      `update newsletter_requests set asked_at = asked_at - interval '31 days'`,
      `update newsletter_subscriptions set since = since - interval '31 days' where state = 'PENDING'`,
    ]) {
      await owner.query(sql);
    }
    await owner.end();
    await sweeper.sweep();
    await sweeper.sweep();
    expect(await pointOf(email)).toBe('');
    expect(await query('select 1 from suppressions where address_hmac = $1', [sealedHash(email)])).toEqual([]);
    expect(await pointOf(known.email)).toBe(known.point);
    expect((await eventsOf(known.email, topic.id)).map(({ kind }) => kind)).toEqual(['REQUESTED', 'EXPIRED']);
  });

  it('lets readers choose topics, language and a pause by the link of a message', async () => {
    await forgetTries();
    const [topic, other] = [await topicOf(), await topicOf({ name: { en: 'Calls' } })];
    const { email, point, token } = await aSubscriber(topic.id);
    const { json } = await call(`preferences/${token}`);
    expect(json).toMatchObject({
      address: 'm***@example.org',
      language: 'it',
      country: 'it',
      topic: topic.id,
      pausedUntil: null,
    });
    await call(`preferences/${token}`, { what: 'topic', topic: other.id, wanted: true });
    expect(await stateOf(email, other.id)).toBe('CONFIRMED');
    await call(`preferences/${token}`, { what: 'language', language: 'sl' });
    expect((await recordsOf(database()).require(system, ContactPoint, point)).lang).toBe('sl');
    const paused = await call(`preferences/${token}`, { what: 'pause', isPaused: true });
    expect(new Date(String(paused.json.pausedUntil)).getTime()).toBeGreaterThan(Date.now() + 85 * DAY_MS);
    expect([await stateOf(email, topic.id), await stateOf(email, other.id)]).toEqual(['CONFIRMED', 'CONFIRMED']);
    const held = await query('select 1 from suppressions where address_hmac = $1 and until > now()', [
      sealedHash(email),
    ]);
    expect(held).toHaveLength(2);
    const on = await call(`preferences/${token}`, { what: 'pause', isPaused: false });
    expect(on.json.pausedUntil).toBeNull();
    await call(`preferences/${token}`, { what: 'leave-all' });
    expect([await stateOf(email, topic.id), await stateOf(email, other.id)]).toEqual(['WITHDRAWN', 'WITHDRAWN']);
  });

  it('tells the address when somebody leaves by a page, and takes it back within seven days', async () => {
    await forgetTries();
    const topic = await topicOf();
    const { email, point } = await aSubscriber(topic.id);
    const oneClick = tokenFor({ purpose: 'one-click', about: { contactPoint: point }, topic: topic.id });
    expect((await call(`preferences/${oneClick}`)).status).toBe(200);
    expect((await call(`preferences/${oneClick}`, { what: 'leave-all' })).code).toBe('NEWSLETTER_LINK_INVALID');
    await call(`leave/${oneClick}`, {});
    expect(await stateOf(email, topic.id)).toBe('WITHDRAWN');
    const mail = await mailTo(email);
    expect(mail).toMatchObject({ subject: 'Disiscrizione: Eventi', page: 'unsubscribe' });
    await call(`leave/${mail.token}/undo`, {});
    expect(await stateOf(email, topic.id)).toBe('CONFIRMED');
    await call(`leave/${mail.token}`, {});
    expect((await eventsOf(email, topic.id)).map(({ kind }) => kind)).toEqual([
      'CONFIRMED',
      'WITHDRAWN',
      'CONFIRMED',
      'WITHDRAWN',
    ]);
  });

  it('gives somebody their data, and has them erased, by a mail alone', async () => {
    await forgetTries();
    const topic = await topicOf();
    const email = 'my.data@example.org';
    await signUp(email, [topic.id]);
    await call(`requests/${(await mailTo(email)).token}`, {});
    const token = prefsOf(await pointOf(email), topic.id);
    await call(`preferences/${token}`, { what: 'export' });
    const asked = await mailTo(email, 2);
    expect(asked).toMatchObject({ page: 'confirm', subject: 'Che cosa conserviamo su di Lei' });
    const { json } = await call(`requests/${asked.token}`, {});
    expect(json.done).toBe('DATA');
    expect(JSON.stringify(json.data)).toContain(email);
    await call(`preferences/${token}`, { what: 'erase' });
    const erase = await mailTo(email, 3);
    expect(erase.subject).toBe('Cancellare i miei dati: confermare, per favore');
    expect((await call(`requests/${erase.token}`, {})).json).toEqual({ done: 'ERASING' });
    await until(
      async () =>
        (await query(`select 1 from suppressions where address_hmac = $1 and reason = 'ERASURE'`, [sealedHash(email)]))
          .length > 0,
      { what: 'the person to be erased', deadlineMs: 30_000 },
    );
    expect((await call(`preferences/${token}`)).code).toBe('NEWSLETTER_LINK_INVALID');
  });

  it('does not erase somebody of whom more is known: their centre decides', async () => {
    await forgetTries();
    const topic = await topicOf();
    const records = recordsOf(database());
    const email = 'a.partner@example.org';
    const person = await records.create(system, Person, {
      givenName: 'Ada',
      familyName: 'Rossi',
      steward: nccId('IT'),
    });
    const { id: point } = await records.create(system, ContactPoint, {
      person: person.id,
      kind: 'EMAIL',
      address: email,
    });
    const token = prefsOf(point, topic.id);
    await call(`preferences/${token}`, { what: 'topic', topic: topic.id, wanted: true });
    await call(`preferences/${token}`, { what: 'erase' });
    expect((await call(`requests/${(await mailTo(email)).token}`, {})).json).toEqual({ done: 'ASKED' });
    expect(await stateOf(email, topic.id)).toBe('WITHDRAWN');
    const [request] = await query<{ state: string; right: string }>(
      'select state, "right" from subject_requests where person_id = $1',
      [person.id],
    );
    expect(request).toEqual({ state: 'OPEN', right: 'ERASURE_17' });
  });
};

describe('newsletters', () => {
  const database = useDatabase();
  // inside, so that the worker ends before its database does
  describe('signing up', signingUp(database));
});
