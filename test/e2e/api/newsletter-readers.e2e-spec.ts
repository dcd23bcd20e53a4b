import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { makeToken, NewsletterIssue, periodicKeys, purposeOfTopic, type TokenClaims } from '@seedbed/newsletters';
import { nodeKeys } from '@seedbed/platform/kernel';
import { migrateQueue } from '@seedbed/platform/queue';
import { useDatabase } from '@seedbed/platform/testing';
import { authenticate } from 'mailauth';
import { aTopic, recordsOf, subscribe, system } from '../../medium/newsletters/newsletter-support.js';
import { domainOf, seedGround } from '../../medium/seed/domain.js';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { dkimRecord, Press, place } from './newsletter-support.js';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const ONE_CLICK = 'List-Unsubscribe=One-Click';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

const tokenFor = (claims: Omit<TokenClaims, 'expiresAt'>, expiresAt = new Date(Date.now() + 86_400_000)): string =>
  makeToken(periodicKeys({ keyFor: (use) => nodeKeys().keyFor(use) }), { ...claims, expiresAt }, new Date());

describe('readers of newsletters', () => {
  const database = useDatabase();
  let api: TestApi;
  let press: Press;

  beforeAll(async () => {
    await migrateQueue(database().ownerUrl);
    await seedGround(domainOf(database().db));
    api = await startTestApi(database().url, 'whole', { demo: false }, { newsletters: place });
    press = new Press(database());
    await press.open();
  }, 180_000);
  afterAll(async () => {
    await press?.close();
    await api?.close();
  });

  /** All that says whether somebody gets a topic. */
  async function standing(point: string, topic: string): Promise<object> {
    const { db } = database();
    const [subscription] = await db.query<{ state: string }>(
      system,
      'select state from newsletter_subscriptions where contact_point_id = $1 and topic_id = $2',
      [point, topic],
    );
    const events = await db.query<{ kind: string }>(
      system,
      'select kind from consent_events where contact_point_id = $1 and purpose = $2 order by no',
      [point, purposeOfTopic(topic)],
    );
    const suppressed = await db.query<{ reason: string; scope: string }>(
      system,
      `select s.reason, s.scope from suppressions s join contact_points c on c.address_hmac = s.address_hmac where c.id = $1`,
      [point],
    );
    const told = await db.query(
      system,
      `select 1 from newsletter_events e join newsletter_deliveries d on d.id = e.delivery_id
       where d.contact_point_id = $1 and e.kind = 'UNSUBSCRIBED'`,
      [point],
    );
    return {
      state: subscription?.state ?? null,
      events: events.map(({ kind }) => kind),
      suppressed: suppressed.map(({ reason, scope }) => [reason, scope]),
      told: told.length,
    };
  }
  const subscribed = { state: 'CONFIRMED', events: ['CONFIRMED'], suppressed: [], told: 0 };
  const left = (topic: string, told = 1) => ({
    state: 'WITHDRAWN',
    events: ['CONFIRMED', 'WITHDRAWN'],
    suppressed: [['UNSUBSCRIBE', purposeOfTopic(topic)]],
    told,
  });

  let serial = 0;
  /** Somebody who got an issue, the message, and the address in its header. */
  async function aReader(): Promise<{ point: string; topic: string; path: string; message: string; issue: string }> {
    const topic = await aTopic(recordsOf(database()));
    const address = `reader${++serial}@example.org`;
    const [point = ''] = await subscribe(database().db, topic.id, [{ address }]);
    const issue = await press.send(topic.id);
    const message = press.messageTo(address);
    const unfolded = message.replace(/\r\n[ \t]+/g, ' ');
    const path = /^List-Unsubscribe: <https:\/\/news\.example\.org([^>]+)>/m.exec(unfolded)?.[1] ?? '';
    return { point, topic: topic.id, path, message, issue };
  }
  const post = (path: string, body: string | FormData, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(api.url + path, { method: 'POST', body, headers, redirect: 'manual' });

  describe('unsubscribing by one click', () => {
    it('stands in both headers, once, over https, signed (U1, U2)', async () => {
      const { message } = await aReader();
      const head = message.slice(0, message.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
      const values = (name: string) =>
        [...head.matchAll(new RegExp(`^${name}: (.*)$`, 'gim'))].map(([, value]) => value);
      expect(values('List-Unsubscribe-Post')).toEqual([ONE_CLICK]);
      expect(values('List-Unsubscribe')).toHaveLength(1);
      expect(values('List-Unsubscribe')[0]).toMatch(
        /^<https:\/\/news\.example\.org\/n\/unsubscribe\/u\.[\x21-\x7e]+>, ?<mailto:/,
      );
      const verify = (bytes: string): ReturnType<typeof authenticate> =>
        authenticate(Buffer.from(bytes, 'latin1'), {
          sender: 'b@bounce.example.org',
          ip: '127.0.0.1',
          helo: 'test',
          mta: 'test',
          resolver: async (name: string, type: string): Promise<string[][]> => {
            if (type === 'TXT' && name === 'test._domainkey.ncc.example.org') return [[dkimRecord]];
            throw Object.assign(new Error('none'), { code: 'ENOTFOUND' });
          },
        });
      const { dkim } = await verify(message);
      expect(dkim.results[0]?.status.result).toBe('pass');
      const [signing] = dkim.results as unknown as readonly { readonly signingHeaders: { readonly keys: string } }[];
      const signed = String(signing?.signingHeaders.keys).toLowerCase();
      expect(signed).toContain('list-unsubscribe');
      expect(signed).toContain('list-unsubscribe-post');
      for (const [from, to] of [
        ['/n/unsubscribe/u.', '/n/unsubscribe/v.'],
        ['List-Unsubscribe=One-Click', 'List-Unsubscribe=Two-Click'],
      ] as const) {
        const tampered = await verify(message.replace(from, to));
        expect(tampered.dkim.results[0]?.status.result).toBe('fail');
      }
    });

    it.each([
      ['urlencoded', (): string => ONE_CLICK, FORM],
      [
        'multipart',
        (): FormData => {
          const form = new FormData();
          form.set('List-Unsubscribe', 'One-Click');
          return form;
        },
        {},
      ],
    ] as const)('answers a POST, %s, with 200 and nothing else (U3, U5)', async (_form, body, headers) => {
      const { point, topic, path } = await aReader();
      expect(await standing(point, topic)).toEqual(subscribed);
      const elsewhere = { origin: 'https://mail.example.com', 'sec-fetch-site': 'cross-site' };
      const response = await post(path, body(), { ...headers, ...elsewhere });
      expect([response.status, response.headers.get('location'), response.headers.get('set-cookie')]).toEqual([
        200,
        null,
        null,
      ]);
      expect(await standing(point, topic)).toEqual(left(topic));
    });

    it('changes nothing by GET, HEAD, OPTIONS or a prefetch (U4)', async () => {
      const { point, topic, path } = await aReader();
      for (const method of ['GET', 'HEAD', 'OPTIONS']) {
        await fetch(api.url + path, { method, headers: { accept: 'text/html', 'sec-purpose': 'prefetch' } });
      }
      expect(await standing(point, topic)).toEqual(subscribed);
    });

    it('refuses any other token, and changes nothing (U6)', async () => {
      const { point, topic, path } = await aReader();
      const token = path.slice(path.lastIndexOf('/') + 1);
      const delivery = BigInt(
        (await database().db.query<{ id: string }>(system, 'select max(id) as id from newsletter_deliveries'))[0]?.id ??
          0,
      );
      const about = { delivery };
      const flip = (text: string, at: number) =>
        text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
      const wrong = {
        forged: flip(token, token.length - 5),
        changed: flip(token, 12),
        truncated: token.slice(0, -3),
        empty: 'u',
        expired: tokenFor({ purpose: 'one-click', about, topic }, new Date(Date.now() - 7_200_000)),
        'for another purpose': tokenFor({ purpose: 'view-online', about, topic }),
        'of another node': 'u.9zz9.AAAAAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA',
      };
      for (const [what, given] of Object.entries(wrong)) {
        const response = await post(`/n/unsubscribe/${given}`, ONE_CLICK, FORM);
        const answer = (await response.json()) as { errors: { extensions: { code: string } }[] };
        expect([what, response.status, answer.errors[0]?.extensions.code]).toEqual([
          what,
          404,
          'NEWSLETTER_LINK_INVALID',
        ]);
      }
      expect(await standing(point, topic)).toEqual(subscribed);
      const noBody = await post(path, 'x=1', FORM);
      expect([noBody.status, await standing(point, topic)]).toEqual([400, subscribed]);
    });

    it('of another topic leaves this one as it is (U6)', async () => {
      const { point, topic } = await aReader();
      const other = await aReader();
      expect((await post(other.path, ONE_CLICK, FORM)).status).toBe(200);
      expect(await standing(point, topic)).toEqual(subscribed);
    });

    it('may be said again, also many times at once (U7)', async () => {
      const { point, topic, path } = await aReader();
      const all = await Promise.all(Array.from({ length: 6 }, () => post(path, ONE_CLICK, FORM)));
      expect(all.map(({ status }) => status)).toEqual(Array(6).fill(200));
      expect((await post(path, ONE_CLICK, FORM)).status).toBe(200);
      expect(await standing(point, topic)).toEqual(left(topic));
    });

    it('takes no more than sixty guesses from a network, while good links go on', async () => {
      const { point, topic, path } = await aReader();
      const codes = new Set<number>();
      for (let tried = 0; tried < 62; tried++) codes.add((await post('/n/unsubscribe/u', ONE_CLICK, FORM)).status);
      expect(codes.has(429)).toBe(true);
      expect((await post(path, ONE_CLICK, FORM)).status).toBe(200);
      expect(await standing(point, topic)).toEqual(left(topic));
      await database().db.query(system, 'delete from newsletter_tries');
    });
  });

  describe('links of an issue', () => {
    const follow = (path: string, headers: Record<string, string> = { 'user-agent': FIREFOX }, method = 'GET') =>
      new Promise<{ status: number; location: string | undefined; cookie: unknown }>((resolve, reject) => {
        const sent = httpRequest(api.url + path, { method, headers }, (answer) => {
          answer.resume();
          const { location, 'set-cookie': cookie } = answer.headers;
          resolve({ status: answer.statusCode ?? 0, location, cookie });
        });
        sent.on('error', reject).end();
      });
    const clicks = async (issue: string) => {
      const { db } = database();
      await db.query(system, 'select newsletter_count_clicks()');
      const [row] = await db.query<{ n: number }>(
        system,
        `select coalesce(sum(c.n), 0)::int as n from newsletter_clicks c join newsletter_links l on l.id = c.link_id where l.issue_id = $1`,
        [issue],
      );
      return row?.n;
    };
    const linkIn = (message: string) =>
      /https:\/\/news\.example\.org(\/l\/\d+\/[0-9a-f-]{36})/.exec(
        message.replaceAll('=\r\n', '').replaceAll('=2E', '.'),
      )?.[1] ?? '';

    it('lead to what the editor wrote, and are counted without anything of who it was', async () => {
      const { message, issue } = await aReader();
      const path = linkIn(message);
      expect(await follow(path)).toEqual({
        status: 302,
        location: 'https://ncc.example.org/pilots',
        cookie: undefined,
      });
      await Promise.all(Array.from({ length: 20 }, () => follow(path)));
      expect(await clicks(issue)).toBe(21);
      expect(await clicks(issue)).toBe(21);
      const columns = await database().db.query<{ name: string }>(
        system,
        `select column_name as name from information_schema.columns where table_name in ('newsletter_click_log', 'newsletter_clicks')`,
      );
      expect(new Set(columns.map(({ name }) => name))).toEqual(new Set(['link_id', 'variant_id', 'hour', 'n']));
    });

    it('are not counted for a HEAD, a prefetch and scanners, which get there all the same', async () => {
      const { message, issue } = await aReader();
      const path = linkIn(message);
      expect((await follow(path, { 'user-agent': FIREFOX }, 'HEAD')).status).toBe(302);
      expect((await follow(path, { 'user-agent': FIREFOX, purpose: 'prefetch' })).status).toBe(302);
      expect((await follow(path, { 'user-agent': 'Barracuda Sentinel' })).status).toBe(302);
      expect((await follow(path, {})).status).toBe(302);
      expect(await clicks(issue)).toBe(0);
    });

    it('lead nowhere else: not with a number, a variant or an address that the caller made up', async () => {
      const [one, other] = [await aReader(), await aReader()];
      const [, link = '', variant = ''] = /^\/l\/(\d+)\/(.+)$/.exec(linkIn(one.message)) ?? [];
      const [, , stranger = ''] = /^\/l\/(\d+)\/(.+)$/.exec(linkIn(other.message)) ?? [];
      for (const path of [
        `/l/${link}/${stranger}`,
        `/l/999999999/${variant}`,
        `/l/99999999999999999999999/${variant}`,
        `/l/${link}/nothing`,
        `/l/https:%2F%2Fevil.example/${variant}`,
      ]) {
        expect([path, await follow(path)]).toEqual([path, { status: 404, location: undefined, cookie: undefined }]);
      }
      expect((await follow(`/l/${link}/${variant}?url=https://evil.example`)).location).toBe(
        'https://ncc.example.org/pilots',
      );
    });
  });

  describe('the archive', () => {
    const get = async (path: string, headers: Record<string, string> = {}) => {
      const response = await fetch(api.url + path, {
        headers: { accept: 'text/html', 'accept-language': 'it', ...headers },
      });
      return { status: response.status, headers: response.headers, text: await response.text() };
    };
    async function aSentTopic(values: object = {}, issue: object = {}) {
      const topic = await aTopic(recordsOf(database()), {
        visibility: 'NETWORK',
        name: { en: 'Events', it: 'Eventi' },
        ...values,
      });
      await subscribe(database().db, topic.id, [{ address: `archive${++serial}@example.org` }]);
      const id = await press.send(topic.id, issue, ['en', 'it']);
      return {
        topic,
        id,
        path: `/n/archive/it/${topic.slug}`,
        message: press.messageTo(`archive${serial}@example.org`),
      };
    }

    it('has what was sent, in each language, with nothing of whoever got it', async () => {
      const { id, path, topic } = await aSentTopic();
      expect((await get('/n/archive/it')).text).toContain(path);
      const list = await get(path);
      expect([list.status, list.text.includes('<html lang="it">'), list.text.includes(`${path}/${id}/it`)]).toEqual([
        200,
        true,
        true,
      ]);
      expect(list.text).toContain(`<link rel="alternate" type="application/rss+xml"`);
      const page = await get(`${path}/${id}/en`);
      expect(page.text).toContain('Hello in en');
      expect(page.text).toContain(`src="${path}/${id}/en/html" sandbox="allow-popups allow-popups-to-escape-sandbox"`);
      const html = await get(`${path}/${id}/en/html`);
      expect(html.headers.get('content-security-policy')).toContain('sandbox allow-popups');
      expect(html.headers.get('content-security-policy')).not.toContain('script-src');
      expect(html.text).toContain('Dear reader');
      expect(html.text).toContain('https://ncc.example.org/pilots');
      expect(html.text).not.toMatch(/\/n\/(unsubscribe|preferences|view)\/|u\.[0-9a-z]+\.[\w-]{20}/);
      expect(topic.slug.length).toBeGreaterThan(0);
    });

    it('has feeds that programs read', async () => {
      const { id, path } = await aSentTopic({ name: { en: 'News & <views>' } });
      const rss = await get(`${path}/it/rss.xml`);
      expect(rss.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
      expect(rss.text).toContain('<title>News &amp; &lt;views&gt;</title>');
      expect(rss.text.match(/<item>/g)).toHaveLength(1);
      expect(rss.text).toContain(`<link>https://news.example.org${path}/${id}/it</link>`);
      const atom = await get(`${path}/en/atom.xml`);
      expect(atom.text).toContain(`<id>urn:uuid:${id}</id>`);
    });

    it('has nothing that its centre keeps out of it', async () => {
      const records = recordsOf(database());
      const closed = await aSentTopic({ hasArchive: false });
      const kept = await aSentTopic({ visibility: 'NCC' });
      const out = await aSentTopic({}, { inArchive: false });
      const [archived, draft] = [await aSentTopic(), await aSentTopic()];
      await records.archive(system, NewsletterIssue, { id: archived.id });
      const { id: other } = await records.create(system, NewsletterIssue, {
        ...{ topic: draft.topic.id, title: 'A draft', steward: nccId('IT'), visibility: 'NCC' },
      });
      for (const { path, id } of [closed, kept, out, archived, { path: draft.path, id: other }]) {
        for (const end of [`/${id}/en`, `/${id}/en/html`])
          expect([end, (await get(path + end)).status]).toEqual([end, 404]);
      }
      expect((await get(closed.path)).status).toBe(404);
      expect((await get(out.path)).text).not.toContain(out.id);
      for (const path of ['/n/archive/xx', '/n/archive/it/nothing', `${draft.path}/nothing/en/html`]) {
        expect([path, (await get(path)).status]).toEqual([path, 404]);
      }
    });

    it('shows a message to whoever got it, without the links that are theirs alone', async () => {
      const { message } = await aSentTopic();
      const path =
        /https:\/\/news\.example\.org(\/n\/view\/u\.[\w.-]+)/.exec(
          message.replaceAll('=\r\n', '').replaceAll('=2E', '.'),
        )?.[1] ?? '';
      const shown = await get(path);
      expect([path, shown.status, shown.headers.get('referrer-policy'), shown.headers.get('cache-control')]).toEqual([
        expect.stringMatching(/^\/n\/view\/u\.[0-9a-z]+\.[\w-]+\.[\w-]{22}$/),
        200,
        'no-referrer',
        'no-store',
      ]);
      expect(shown.text).toContain('Dear reader');
      expect(shown.text).not.toMatch(/\/n\/(unsubscribe|preferences)\//);
      expect((await get('/n/view/u.nothing')).status).toBe(404);
    });
  });
});
