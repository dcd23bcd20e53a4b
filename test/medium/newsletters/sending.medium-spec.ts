import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Issues, NewsletterIssue } from '@seedbed/newsletters';
import { migrateQueue } from '@seedbed/platform/queue';
import type { Records } from '@seedbed/platform/records';
import { until, useDatabase } from '@seedbed/platform/testing';
import { MailPeer } from '../mail/mail-peer.js';
import { domainOf, seedGround } from '../seed/domain.js';
import {
  anIssue,
  aTopic,
  coordinator,
  issuesOf,
  recordsOf,
  say,
  startNewsletterWorker,
  subscribe,
  system,
} from './newsletter-support.js';

describe('sending an issue', () => {
  const database = useDatabase();
  const peer = new MailPeer();
  let port: number;
  let records: Records;
  let issues: Issues;
  const home = mkdtempSync(join(tmpdir(), 'seedbed-newsletters-'));

  beforeAll(async () => {
    await migrateQueue(database().ownerUrl);
    port = await peer.open();
    await seedGround(domainOf(database().db));
    records = recordsOf(database());
    issues = issuesOf(database());
  });
  afterAll(() => peer.close());

  const members = (count: number, of = 'example.org') =>
    Array.from({ length: count }, (_, at) => ({ address: `reader${at}@${of}` }));

  it('reaches everybody who agreed, once, and nobody who left before it was planned', async () => {
    const { db } = database();
    const topic = await aTopic(records);
    const points = await subscribe(db, topic.id, members(120));
    await say(db, system, topic.id, points.slice(0, 10), 'WITHDRAWN');
    const issue = await anIssue(records, issues, topic.id);
    expect(await issues.audience(coordinator, issue.id)).toMatchObject({ reached: 110, leftOut: { WITHDRAWN: 10 } });
    const worker = await startNewsletterWorker(database(), port, { home });
    try {
      await until(async () => (await records.require(system, NewsletterIssue, issue.id)).state === 'SENT', {
        what: 'the issue to be sent',
        deadlineMs: 30_000,
      });
    } finally {
      await worker.close();
    }
    const to = peer.taken.map((one) => one.to[0]).sort();
    expect(to).toHaveLength(110);
    expect(new Set(to).size).toBe(110);
    expect(to).not.toContain('reader0@example.org');
    const [mail] = await peer.parsed();
    expect(mail?.subject).toBe('Hello in en');
    expect(mail?.text).toContain('Dear reader, here is what is new.');
    const header = (key: string): string | undefined => mail?.headers.find((one) => one.key === key)?.value;
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(header('list-unsubscribe')).toMatch(/^<http:\/\/127\.0\.0\.1:3000\/n\/unsubscribe\/u\.[^>]+>, <mailto:b\+/);
    expect(header('list-id')).toMatch(/^Events <t-[0-9a-f]+\.ncc-it\.seedbed\.invalid>$/);
    expect(mail?.html).toMatch(/http:\/\/127\.0\.0\.1:3000\/l\/\d+\//);
    expect(peer.taken[0]?.from).toMatch(/^b\+[a-z2-7]{48}@seedbed\.invalid$/);
  });
});
