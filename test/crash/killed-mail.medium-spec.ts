import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFile } from '@seedbed/platform/kernel';
import { type MailPurpose, OutgoingMessage } from '@seedbed/platform/mail';
import { migrateQueue } from '@seedbed/platform/queue';
import { until, useDatabase } from '@seedbed/platform/testing';
import PostalMime from 'postal-mime';
import { MailPeer } from '../medium/mail/mail-peer.js';
import {
  type ApiSide,
  aMail,
  apiSide,
  ctx,
  invitation,
  oneTimeLink,
  toPeer,
  untilState,
} from '../medium/mail/mail-support.js';

const READY_MS = 40_000;
const KILLS = 5;

/** A worker process that sends mail is killed. Nothing is lost, and a second copy is always one that was expected. */
describe('a worker that is killed while it sends mail', () => {
  const database = useDatabase();
  const children: ChildProcess[] = [];
  const peer = new MailPeer();
  let port: number;
  let api: ApiSide;

  beforeAll(async () => {
    await migrateQueue(database().ownerUrl);
    port = await peer.open();
    api = apiSide(database(), toPeer(port));
  });
  afterEach(async () => {
    for (const child of children.splice(0)) await kill(child);
    peer.onRecipient = () => 'take';
    peer.onMessage = () => 'take';
    peer.seen.length = 0;
    peer.taken.length = 0;
    peer.recipients = 0;
    await database().db.query(ctx, 'DELETE FROM outgoing_messages');
  });
  afterAll(() => peer.close());

  async function worker(): Promise<ChildProcess> {
    const child = spawn(process.execPath, [projectFile('test/crash/worker-process.mjs')], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...{ NODE_ENV: 'test', NODE_OPTIONS: '', DATABASE_URL: database().url, SEEDBED_LOG_LEVEL: 'error' },
        ...{ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'no-reply@ncc.example.org' },
      },
    });
    children.push(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data));
    await until(
      () => {
        if (child.exitCode !== null) throw new Error(said);
        return said.includes('ready');
      },
      { what: 'the worker to be ready', deadlineMs: READY_MS },
    );
    return child;
  }
  async function kill(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }
  const send = async (purpose: MailPurpose): Promise<string> => (await api.mailer.send(ctx, aMail({ purpose }))).id;
  /** Message-ID → how many messages under it reached their end. */
  async function copies(): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const { bytes } of peer.seen) {
      const { messageId = '' } = await PostalMime.parse(bytes);
      counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
    }
    return counts;
  }

  it('before the end of the message: it is sent once, by the next one', async () => {
    peer.onRecipient = (time) => (time < 2 ? 'silence' : 'take');
    const id = await send(invitation);
    const first = await worker();
    await until(() => peer.recipients === 1, { what: 'the first worker to be at it' });
    await kill(first);
    expect(await untilState(api, id, 'CLAIMED')).toMatchObject({ attempts: 1 });
    await worker();
    expect(await untilState(api, id, 'ACCEPTED')).toMatchObject({ attempts: 2, unknowns: 0 });
    expect(peer.seen).toHaveLength(1);
  }, 120_000);

  it('after the end, before the answer: it is unknown once, and comes twice under one Message-ID', async () => {
    peer.onMessage = (time) => (time < 2 ? 'silence' : 'take');
    const id = await send(invitation);
    const first = await worker();
    await until(() => peer.seen.length === 1, { what: 'the message to have gone out' });
    await kill(first);
    expect(await untilState(api, id, 'SENDING')).toMatchObject({ attempts: 1, unknowns: 0 });
    await worker();
    const row = await untilState(api, id, 'ACCEPTED');
    expect(row).toMatchObject({ attempts: 2, unknowns: 1 });
    expect(await copies()).toEqual(new Map([[`<${row.messageId}>`, 2]]));
  }, 120_000);

  it('after the end of what must not come twice: it is held', async () => {
    peer.onMessage = () => 'silence';
    const id = await send(oneTimeLink);
    const first = await worker();
    await until(() => peer.seen.length === 1, { what: 'the message to have gone out' });
    await kill(first);
    await worker();
    expect(await untilState(api, id, 'UNKNOWN')).toMatchObject({ attempts: 1, unknowns: 1 });
    expect(peer.seen).toHaveLength(1);
  }, 120_000);

  it('again and again, whenever: none is lost, and copies are no more than the unknown ones', async () => {
    const ids = await Promise.all(Array.from({ length: 120 }, (_, n) => send(n % 3 === 0 ? oneTimeLink : invitation)));
    for (let killed = 0; killed < KILLS; killed++) {
      const before = peer.seen.length;
      const child = await worker();
      // each time somewhere else on the way of a message
      await until(() => peer.seen.length >= Math.min(before + 2 * killed + 1, ids.length), {
        what: 'some messages',
        everyMs: 1 + killed,
      });
      await kill(child);
    }
    await worker();
    const over = (row: OutgoingMessage): boolean => ['ACCEPTED', 'UNKNOWN'].includes(row.state);
    const rows = await until(
      async () => {
        const all = await api.records.list(ctx, OutgoingMessage);
        return all.every(over) ? all : null;
      },
      { what: 'all messages to be over', deadlineMs: READY_MS },
    );
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const seen = await copies();
    for (const row of rows) {
      const count = seen.get(`<${row.messageId}>`) ?? 0;
      expect(count).toBeGreaterThanOrEqual(row.state === 'ACCEPTED' ? 1 : 0);
      expect(count - 1).toBeLessThanOrEqual(row.unknowns);
      if (row.onUnknown === 'HOLD') expect(count).toBeLessThanOrEqual(1);
    }
  }, 240_000);
});
