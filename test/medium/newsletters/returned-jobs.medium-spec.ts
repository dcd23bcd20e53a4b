import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Suppression } from '@seedbed/contacts';
import { IncomingMail, type NewsletterSettings } from '@seedbed/newsletters';
import { newId } from '@seedbed/platform/kernel';
import { migrateQueue } from '@seedbed/platform/queue';
import { sealedHash } from '@seedbed/platform/records';
import { until, useDatabase } from '@seedbed/platform/testing';
import { type Domain, domainOf, seedGround } from '../seed/domain.js';
import { ImapPeer } from './imap-peer.js';
import { aTopic, startNewsletterWorker, system } from './newsletter-support.js';
import { dsn } from './returned-examples.js';
import { accepted, aSendingIssue, type Sent } from './returned-support.js';

const QUICK = { lookMs: 50, visitMs: 200 };

describe('the worker and returned mail', () => {
  const database = useDatabase();
  let domain: Domain;
  let sent: Sent[];

  beforeAll(async () => {
    await migrateQueue(database().ownerUrl);
    domain = domainOf(database().db);
    await seedGround(domain);
  });
  beforeEach(async () => {
    const { id } = await aTopic(domain.records);
    const issue = await aSendingIssue(domain, id);
    await domain.db.query(system, `update newsletter_issues set state = 'PAUSED' where id = $1`, [issue.id]);
    const addresses = Array.from({ length: 3 }, () => `${newId()}@example.org`);
    sent = await accepted(domain.db, issue, id, addresses);
  });

  const gone = ({ back, address }: Sent): Buffer =>
    dsn({
      text: 'A message could not be delivered.',
      reportingMta: 'mx.example.org',
      recipients: [{ final: address, action: 'failed', status: '5.1.1', diagnostic: '550 5.1.1 User unknown' }],
      messageId: '<m1@example.org>',
      to: back,
    });
  const reasons = async (): Promise<string[]> => {
    const hashes = sent.map(({ address }) => sealedHash(address));
    return (await domain.records.listOf(system, Suppression, 'addressHmac', hashes)).map(({ reason }) => reason);
  };
  const jobs = (kind: string, state: string) =>
    domain.db.query<{ error: unknown }>(system, 'select * from jobs where kind = $1 and state = $2', [kind, state]);
  const working = async (settings: Partial<NewsletterSettings>, work: () => Promise<void>): Promise<void> => {
    const home = mkdtempSync(join(tmpdir(), 'seedbed-returned-'));
    const worker = await startNewsletterWorker(database(), 9, { home, returned: QUICK, ...settings });
    try {
      await work();
    } finally {
      await worker.close();
    }
  };

  it('fetch it from a mailbox over IMAP and apply it, each message once', async () => {
    const server = new ImapPeer();
    const bounceBox = await server.start();
    for (const one of [...sent, sent[0] as Sent]) server.add(gone(one));
    try {
      await working({ bounceBox }, async () => {
        await until(async () => (await reasons()).length === 3, { what: 'three suppressions', deadlineMs: 30_000 });
        server.add(gone(sent[1] as Sent));
        await until(async () => server.messages.every(({ isSeen }) => isSeen), { what: 'all to be seen' });
      });
    } finally {
      await server.stop();
    }
    expect(await reasons()).toEqual(['HARD_BOUNCE', 'HARD_BOUNCE', 'HARD_BOUNCE']);
    const [counted] = await domain.db.query<{ n: number }>(
      system,
      'select count(*)::int as n from newsletter_events where delivery_id = any($1::bigint[])',
      [sent.map(({ delivery }) => delivery)],
    );
    expect(counted?.n).toBe(3);
  });

  it('apply what waits since before they began, and go on behind a message that cannot be applied', async () => {
    const incoming = new IncomingMail(domain.db);
    for (const one of sent) await incoming.keep(gone(one));
    await domain.db.query(
      system,
      `insert into incoming_messages (sha256, bytes, received_at) values ('odd', '\\x00', '2026-01-01')`,
    );
    await working({}, async () => {
      await until(async () => (await reasons()).length === 3, { what: 'three suppressions', deadlineMs: 30_000 });
    });
    const sql = `select problem from incoming_messages where sha256 = 'odd'`;
    expect(await domain.db.query(system, sql)).toEqual([{ problem: 'NOT_OURS' }]);
  });

  it('tell an operator what is wrong with the mailbox, and never its password', async () => {
    const server = new ImapPeer();
    server.password = 'another one';
    const bounceBox = (await server.start()).replace('another one', 'wrong-secret');
    try {
      await working({ bounceBox }, async () => {
        await until(async () => (await jobs('returned.fetch', 'FAILED')).length > 0, {
          what: 'a failed job',
          deadlineMs: 30_000,
        });
      });
    } finally {
      await server.stop();
    }
    const told = JSON.stringify(await jobs('returned.fetch', 'FAILED'));
    expect(told).toContain('BOUNCE_BOX_REFUSED');
    expect(told).not.toContain('wrong-secret');
  });
});
