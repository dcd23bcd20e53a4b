import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiTokens } from '@seedbed/identity';
import { Audit } from '@seedbed/platform/journal';
import { newId } from '@seedbed/platform/kernel';
import { migrateQueue } from '@seedbed/platform/queue';
import { until } from '@seedbed/platform/testing';
import { MailPeer } from '../../medium/mail/mail-peer.js';
import {
  aTopic,
  BLOCKS,
  startNewsletterWorker,
  subscribe,
  system,
} from '../../medium/newsletters/newsletter-support.js';
import { type Client, useIdentityApi } from './identity-support.js';

const WRITE = `mutation ($input: NewsletterVariantInput!) { writeNewsletterVariant(input: $input) { id rev lang issue { id state } } }`;
const SCHEDULE = 'mutation ($id: ID!, $rev: Int!) { scheduleNewsletterIssue(id: $id, rev: $rev) { rev state } }';
const FOLLOW = `query ($id: ID!) { newsletterProgress(issueId: $id) { state planned waiting deferred sending accepted failed skipped unknown perMinute secondsLeft at } }`;

/** Every verb and question about an issue, as somebody sends it who guessed its id. */
const EVERYTHING: Readonly<Record<string, string>> = {
  newsletterAudience: 'query ($id: ID!) { newsletterAudience(issueId: $id) { reached } }',
  newsletterAudiencePeople: 'query ($id: ID!) { newsletterAudiencePeople(issueId: $id) { hasMore } }',
  newsletterFindings: 'query ($id: ID!) { newsletterFindings(issueId: $id) { code } }',
  newsletterPreview: 'query ($id: ID!) { newsletterPreview(input: { issueId: $id, lang: "en" }) { html } }',
  newsletterProgress: 'query ($id: ID!) { newsletterProgress(issueId: $id) { planned } }',
  newsletterReport: 'query ($id: ID!) { newsletterReport(issueId: $id) { planned } }',
  newsletterDeliveries: 'query ($id: ID!) { newsletterDeliveries(issueId: $id) { hasMore } }',
  writeNewsletterVariant:
    'mutation ($id: ID!) { writeNewsletterVariant(input: { issueId: $id, lang: "it", subject: "x", blocks: [] }) { id } }',
  copyNewsletterVariant: 'mutation ($id: ID!) { copyNewsletterVariant(issueId: $id, from: "en", to: "it") { id } }',
  copyNewsletterIssue: 'mutation ($id: ID!) { copyNewsletterIssue(id: $id) { id } }',
  sendTestNewsletter: 'mutation ($id: ID!) { sendTestNewsletter(issueId: $id, langs: ["en"]) { sentTo } }',
  scheduleNewsletterIssue: 'mutation ($id: ID!) { scheduleNewsletterIssue(id: $id, rev: 1) { id } }',
  unscheduleNewsletterIssue: 'mutation ($id: ID!) { unscheduleNewsletterIssue(id: $id, rev: 1) { id } }',
  pauseNewsletterIssue: 'mutation ($id: ID!) { pauseNewsletterIssue(id: $id, rev: 1) { id } }',
  resumeNewsletterIssue: 'mutation ($id: ID!) { resumeNewsletterIssue(id: $id, rev: 1) { id } }',
  cancelNewsletterIssue: 'mutation ($id: ID!) { cancelNewsletterIssue(id: $id, rev: 1) { id } }',
  resolveUnknownDeliveries: 'mutation ($id: ID!) { resolveUnknownDeliveries(issueId: $id, as: RESEND) { count } }',
};
const READ = Object.keys(EVERYTHING).filter(
  (name) => /Findings|Preview|Progress|Report|Deliveries$/.test(name) && !name.startsWith('resolve'),
);

describe('newsletters by the api', () => {
  const api = useIdentityApi();
  const peer = new MailPeer();
  let port: number;
  let topic: string;
  beforeAll(async () => {
    await migrateQueue(api().url);
    port = await peer.open();
    topic = (await aTopic(api().domain.records)).id;
  });
  afterAll(() => peer.close());

  /** By a token, as a program: whoever answers for a centre has a second factor too. */
  async function as(role: 'COORDINATOR' | 'EDITOR' | 'AUDITOR' | 'NODE_ADMIN', ncc?: string) {
    const { db } = api().domain;
    const { id, email } = await api().user([ncc === undefined ? { role } : { role, ncc }]);
    const tokens = new ApiTokens(db, api().secrets, new Audit(db), { demo: false });
    const expiresAt = new Date(Date.now() + 3_600_000);
    const { secret } = await db.inTransaction(system, (tx) =>
      tokens.make(tx, id, { name: role, role, scope: 'WRITE', expiresAt }),
    );
    return { browser: api().browser({ authorization: `Bearer ${secret}` }), email };
  }
  async function aDraft(browser: Client): Promise<string> {
    const { createNewsletterIssue } = await browser.ask<{ createNewsletterIssue: { id: string } }>(
      'mutation ($topic: ID!) { createNewsletterIssue(input: { topicId: $topic, title: "May" }) { id } }',
      { topic },
    );
    return createNewsletterIssue.id;
  }
  const write = (browser: Client, issueId: string, values: object = {}) =>
    browser.send(WRITE, { input: { issueId, lang: 'en', subject: 'News', blocks: BLOCKS, ...values } });

  it('are written, checked, tried, scheduled and sent, and their numbers add up', async () => {
    const { db } = api().domain;
    await subscribe(
      db,
      topic,
      [...Array(12).keys()].map((at) => ({ address: `reader${at}-${newId()}@example.org` })),
    );
    const { browser, email } = await as('COORDINATOR', 'IT');
    const id = await aDraft(browser);
    const { data } = await write(browser, id);
    expect(data).toMatchObject({ writeNewsletterVariant: { rev: 1, issue: { id, state: 'DRAFT' } } });
    const seen = await browser.ask(
      `query ($id: ID!) { newsletterFindings(issueId: $id) { code } newsletterAudience(issueId: $id) { reached languages { lang count } leftOut { reason count } }
         newsletterAudiencePeople(issueId: $id, first: 2) { hasMore people { address lang reason } }
         newsletterPreview(input: { issueId: $id, lang: "en" }) { subject html } newsletterIssue(id: $id) { rev variants { nodes { lang } } } }`,
      { id },
    );
    expect(seen).toMatchObject({
      newsletterFindings: [],
      newsletterAudience: { reached: 12, languages: [{ lang: 'en', count: 12 }], leftOut: [] },
      newsletterAudiencePeople: {
        hasMore: true,
        people: [{ address: 'r***@example.org', lang: 'en', reason: null }, {}],
      },
      newsletterPreview: { subject: 'News', html: expect.stringContaining('Dear reader') },
      newsletterIssue: { variants: { nodes: [{ lang: 'en' }] } },
    });
    const { sendTestNewsletter } = await browser.ask<{ sendTestNewsletter: object }>(
      'mutation ($id: ID!) { sendTestNewsletter(issueId: $id, langs: ["en"]) { sentTo langs findings { code } } }',
      { id },
    );
    expect(sendTestNewsletter).toEqual({ sentTo: 'u***@example.org', langs: ['en'], findings: [] });
    const { rev } = seen.newsletterIssue as { rev: number };
    expect((await browser.send(SCHEDULE, { id, rev: rev + 1 })).code).toBe('CONFLICT');
    await browser.ask(SCHEDULE, { id, rev });
    const worker = await startNewsletterWorker({ db, url: api().url, ownerUrl: api().url }, port, {
      home: mkdtempSync(join(tmpdir(), 'seedbed-newsletters-')),
    });
    try {
      await until(
        async () =>
          (await browser.ask<{ newsletterProgress: { state: string } }>(FOLLOW, { id })).newsletterProgress.state ===
          'SENT',
        { what: 'the issue to be sent', deadlineMs: 30_000 },
      );
      await until(async () => peer.taken.length === 13, { what: 'the test to be sent', deadlineMs: 30_000 });
    } finally {
      await worker.close();
    }
    const newsletterProgress = await until(
      async () => {
        const now = await browser.ask<{ newsletterProgress: { accepted: number } }>(FOLLOW, { id });
        return now.newsletterProgress.accepted === 12 ? now.newsletterProgress : undefined;
      },
      { what: 'the numbers to be counted anew' },
    );
    expect(newsletterProgress).toMatchObject({ planned: 12, accepted: 12, waiting: 0, sending: 0, secondsLeft: null });
    const mails = await peer.parsed();
    const test = mails.find(({ subject }) => subject === '[Test] News');
    expect(test?.to?.[0]?.address).toBe(email);
    expect(test?.html).toContain('/n/unsubscribe/preview');
    expect(test?.headers.some(({ key }) => key === 'list-unsubscribe')).toBe(false);
    expect(mails.filter(({ subject }) => subject === 'News')).toHaveLength(12);
    const report = await browser.ask(
      `query ($id: ID!) { newsletterReport(issueId: $id) { planned accepted languages { lang accepted unsubscribed } domains { domainGroup accepted } links { url clicks isFew } }
         newsletterDeliveries(issueId: $id, states: [ACCEPTED], first: 1) { hasMore deliveries { state address attempts at reply } } }`,
      { id },
    );
    expect(report).toMatchObject({
      newsletterReport: {
        ...{ planned: 12, accepted: 12, languages: [{ lang: 'en', accepted: 12, unsubscribed: null }] },
        ...{ domains: [{ domainGroup: 'example.org', accepted: 12 }], links: [{ clicks: null, isFew: true }] },
      },
      newsletterDeliveries: {
        hasMore: true,
        deliveries: [{ state: 'ACCEPTED', address: 'r***@example.org', attempts: 1 }],
      },
    });
  }, 120_000);

  it('are nobody else’s: what is another centre’s answers as what does not exist', async () => {
    const id = await aDraft((await as('COORDINATOR', 'IT')).browser);
    const abroad = (await as('COORDINATOR', 'SI')).browser;
    const auditor = (await as('AUDITOR')).browser;
    const admin = (await as('NODE_ADMIN')).browser;
    const nobody = api().browser();
    for (const [name, query] of Object.entries(EVERYTHING)) {
      expect([name, (await abroad.send(query, { id })).code]).toEqual([name, 'RECORD_NOT_FOUND']);
      expect([name, (await abroad.send(query, { id: 'x' })).code]).toEqual([name, 'RECORD_NOT_FOUND']);
      expect([name, (await nobody.send(query, { id })).code]).toEqual([name, 'SIGN_IN_NEEDED']);
      expect([name, (await admin.send(query, { id })).code]).toEqual([name, 'NOT_ALLOWED']);
      expect([name, (await auditor.send(query, { id })).code]).toEqual([
        name,
        READ.includes(name) ? undefined : 'NOT_ALLOWED',
      ]);
    }
  }, 60_000);

  it('take bad input with a code and lose nothing', async () => {
    const { browser } = await as('COORDINATOR', 'IT');
    const id = await aDraft(browser);
    await write(browser, id);
    for (const [values, code] of [
      [{ blocks: 'x', rev: 1 }, 'NEWSLETTER_BLOCKS_INVALID'],
      [{ subject: 'a\nBcc: b@example.org', rev: 1 }, 'NEWSLETTER_HEADER_REFUSED'],
      [{ subject: 'x'.repeat(301), rev: 1 }, 'RECORD_INVALID'],
      [{ lang: 'no language' }, 'RECORD_INVALID'],
    ] as const) {
      const { code: said, status } = await write(browser, id, values);
      expect([values, said, status === 500]).toEqual([
        values,
        expect.stringMatching(new RegExp(`${code}|WRONG_FORM|TOO_LONG`)),
        false,
      ]);
    }
    const preview = await browser.ask<{ newsletterPreview: { html: string; findings: { code: string }[] } }>(
      'query ($input: NewsletterPreviewInput!) { newsletterPreview(input: $input) { html findings { code message } } }',
      {
        input: { issueId: id, lang: 'en', subject: '{% for x in', blocks: [{ type: 'heading', level: 9, text: 'x' }] },
      },
    );
    expect(preview.newsletterPreview).toMatchObject({ html: '', findings: [{ code: 'NEWSLETTER_BLOCKS_INVALID' }] });
    const ask = 'query ($email: String!) { suppressionOf(email: $email) { scope reason } }';
    expect((await browser.send(ask, { email: 'nonsense' })).code).toBe('MAIL_ADDRESS_INVALID');
    expect((await (await as('EDITOR', 'IT')).browser.send(ask, { email: 'a@example.org' })).code).toBe('NOT_ALLOWED');
    await browser.ask('mutation { suppressAddress(email: "a@example.org") { scope topicId until } }');
    expect(await browser.ask(ask, { email: 'A@example.org' })).toEqual({
      suppressionOf: [{ scope: 'global', reason: 'MANUAL' }],
    });
    expect(
      await browser.ask('{ suppressedAddresses(reasons: [MANUAL]) { hasMore addresses { hashPrefix scope reason } } }'),
    ).toMatchObject({
      suppressedAddresses: { hasMore: false, addresses: [{ scope: 'global' }] },
    });
    const lifted =
      'mutation { liftSuppression(email: "a@example.org", scope: "global", reason: "A mistake.") { scope } }';
    expect(await browser.ask(lifted)).toEqual({ liftSuppression: [] });
    expect((await browser.send(lifted)).code).toBe('RECORD_NOT_FOUND');
  });
});
