import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import {
  Buckets,
  Compiling,
  IssueAccess,
  Issues,
  NewsletterIssue,
  type NewsletterPlace,
  NewslettersModule,
  Planner,
} from '@seedbed/newsletters';
import { MailModule } from '@seedbed/platform/mail';
import { PolicyAccess } from '@seedbed/platform/projection';
import { type TestDatabase, until } from '@seedbed/platform/testing';
import { MailPeer } from '../../medium/mail/mail-peer.js';
import { toPeer } from '../../medium/mail/mail-support.js';
import { anIssue, recordsOf, system } from '../../medium/newsletters/newsletter-support.js';
import { startTestWorker } from '../../medium/queue/test-worker.js';

export const place: NewsletterPlace = { publicUrl: 'https://news.example.org', mailDomain: 'bounce.example.org' };

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
/** What the DNS says of the key that signs. */
export const dkimRecord = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;

/** Sends issues to a mail server of this machine, signed, as the worker does. */
export class Press {
  readonly peer = new MailPeer();
  private worker: INestApplicationContext | undefined;
  private readonly home = mkdtempSync(join(tmpdir(), 'seedbed-press-'));

  constructor(private readonly database: TestDatabase) {}

  async open(): Promise<void> {
    const port = await this.peer.open();
    const file = join(this.home, 'dkim.pem');
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const key = { selector: 'test', file, setting: 'DKIM_KEY_FILE' };
    const mail = { ...toPeer(port), dkim: { domain: 'ncc.example.org', key } };
    this.worker = await startTestWorker({
      database: this.database,
      imports: [
        MailModule.forWorker(mail, { sweepMs: 1000 }),
        NewslettersModule.forWorker({ ...place, home: this.home, tickMs: 100, beatMs: 100, leaseMs: 4000 }),
      ],
    });
  }

  async close(): Promise<void> {
    await this.worker?.close();
    await this.peer.close();
  }

  get issues(): Issues {
    const { db } = this.database;
    const records = recordsOf(this.database);
    const compiling = new Compiling(db, records, place);
    return new Issues(
      db,
      records,
      new IssueAccess(db, records, new PolicyAccess(db)),
      new Planner(db),
      new Buckets(db),
      compiling,
    );
  }

  /** Sends an issue of a topic. Out: its id, when everybody was served. */
  async send(topic: string, values: object = {}, langs: readonly string[] = ['en']): Promise<string> {
    const records = recordsOf(this.database);
    const { id } = await anIssue(records, this.issues, topic, values, langs);
    await until(async () => (await records.require(system, NewsletterIssue, id)).state === 'SENT', {
      what: 'the issue to be sent',
      deadlineMs: 60_000,
    });
    return id;
  }

  /** The last message to an address, as text. */
  messageTo(address: string): string {
    const found = this.peer.taken.findLast(({ to }) => to[0] === address);
    if (!found) throw new Error(`Nothing came to ${address}.`);
    return found.bytes.toString('latin1');
  }
}
