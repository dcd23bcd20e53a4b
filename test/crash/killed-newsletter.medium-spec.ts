import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Issues, NewsletterIssue } from '@seedbed/newsletters';
import { projectFile } from '@seedbed/platform/kernel';
import { migrateQueue } from '@seedbed/platform/queue';
import type { Records } from '@seedbed/platform/records';
import { until, useDatabase } from '@seedbed/platform/testing';
import { MailPeer } from '../medium/mail/mail-peer.js';
import {
  anIssue,
  aTopic,
  issuesOf,
  recordsOf,
  say,
  subscribe,
  system,
} from '../medium/newsletters/newsletter-support.js';
import { domainOf, seedGround } from '../medium/seed/domain.js';

const RECIPIENTS = 2_000;
const KILLS = 12;
const LEAVERS = 100;
const CONNECTIONS = 5;
const READY_MS = 60_000;

/** A worker that sends an issue is killed, again and again, while people leave. */
describe('a worker that is killed while it sends an issue', () => {
  const database = useDatabase();
  const peer = new MailPeer();
  const children: ChildProcess[] = [];
  const home = mkdtempSync(join(tmpdir(), 'seedbed-newsletters-'));
  let port: number;
  let records: Records;
  let issues: Issues;

  beforeAll(async () => {
    await migrateQueue(database().ownerUrl);
    await seedGround(domainOf(database().db));
    port = await peer.open();
    records = recordsOf(database());
    issues = issuesOf(database());
  });
  afterEach(async () => {
    for (const child of children.splice(0)) await kill(child);
    peer.taken.length = 0;
    peer.seen.length = 0;
  });
  afterAll(async () => {
    await peer.close();
    rmSync(home, { recursive: true, force: true });
  });

  async function worker(more: Record<string, string> = {}): Promise<ChildProcess> {
    const child = spawn(process.execPath, [projectFile('test/crash/worker-process.mjs')], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...{ NODE_ENV: 'test', NODE_OPTIONS: '', DATABASE_URL: database().url, SEEDBED_LOG_LEVEL: 'error' },
        ...{ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'no-reply@ncc.example.org' },
        ...{ SEEDBED_HOME: home, SEEDBED_SECRET: 'the secret of the tests, which is none at all' },
        ...more,
      },
    });
    children.push(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data));
    await until(
      () => {
        if (child.exitCode !== null || child.signalCode !== null) return true;
        return said.includes('ready');
      },
      { what: `the worker to be ready: ${said}`, deadlineMs: READY_MS },
    );
    return child;
  }
  async function kill(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }
  const members = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ address: `r${at}@d${at % 7}.example.org` }));
  const untilSent = (id: string): Promise<unknown> =>
    until(async () => (await records.require(system, NewsletterIssue, id)).state === 'SENT', {
      what: 'the issue to be sent',
      deadlineMs: 180_000,
      everyMs: 100,
    });
  /** Address → how many messages to it the server took. */
  function copies(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { to } of peer.taken) counts.set(to[0] ?? '', (counts.get(to[0] ?? '') ?? 0) + 1);
    return counts;
  }
  interface Row {
    readonly state: number;
    readonly reason: string | null;
    readonly unknowns: number;
    readonly point: string;
  }
  const rowsOf = (issue: string): Promise<Row[]> =>
    database().db.query<Row>(
      system,
      'select state, reason, unknowns, contact_point_id as point from newsletter_deliveries where issue_id = $1',
      [issue],
    );
  const unknowns = async (issue: string): Promise<number> => {
    const rows = await rowsOf(issue);
    return rows.reduce((sum, row) => sum + row.unknowns, 0);
  };

  it('loses nobody, and a second copy is always one of unknown fate', async () => {
    const { db } = database();
    const topic = await aTopic(records);
    const points = await subscribe(db, topic.id, members(RECIPIENTS));
    const issue = await anIssue(records, issues, topic.id);
    let leaving = 0;
    for (let killed = 0; killed < KILLS; killed++) {
      const before = { taken: peer.taken.length, unknown: await unknowns(issue.id) };
      const child = await worker();
      const more = 5 + ((killed * 37) % 120);
      await until(
        async () => {
          if (leaving < LEAVERS) {
            const point = points[(leaving * 19 + 7) % RECIPIENTS] as string;
            await say(db, system, topic.id, [point], 'WITHDRAWN');
            leaving += 1;
          }
          return peer.taken.length >= Math.min(before.taken + more, RECIPIENTS - LEAVERS);
        },
        { what: 'some messages', everyMs: 3, deadlineMs: 60_000 },
      );
      await kill(child);
      // what it had on the wire is judged by the next one
      const last = killed === 0 ? 0 : (await unknowns(issue.id)) - before.unknown;
      expect(last).toBeLessThanOrEqual(CONNECTIONS);
    }
    await worker();
    await untilSent(issue.id);
    const rows = await rowsOf(issue.id);
    // who left before it was planned has no row
    expect(rows.length).toBeGreaterThanOrEqual(RECIPIENTS - LEAVERS);
    const accepted = rows.filter(({ state }) => state === 3).length;
    const skipped = rows.filter(({ state, reason }) => state === 6 && reason === 'NOT_SUBSCRIBED').length;
    expect(accepted + skipped).toBe(rows.length);
    const counts = copies();
    expect(counts.size).toBeGreaterThanOrEqual(accepted);
    const extra = [...counts.values()].reduce((sum, count) => sum + count - 1, 0);
    expect(extra).toBeLessThanOrEqual(await unknowns(issue.id));
    expect(counts.size).toBeLessThanOrEqual(accepted + (await unknowns(issue.id)));
  }, 600_000);

  it('holds what may have arrived where nobody is to get two', async () => {
    const { db } = database();
    const topic = await aTopic(records);
    await subscribe(
      db,
      topic.id,
      Array.from({ length: 300 }, (_, at) => ({ address: `h${at}@example.org` })),
    );
    const issue = await anIssue(records, issues, topic.id, { onUnknown: 'HOLD' });
    for (let killed = 0; killed < 3; killed++) {
      const before = peer.taken.length;
      const child = await worker();
      await until(() => peer.taken.length >= Math.min(before + 20, 280), { what: 'some messages', everyMs: 2 });
      await kill(child);
    }
    await worker();
    await untilSent(issue.id);
    const rows = await rowsOf(issue.id);
    expect(rows.every(({ state }) => state === 3 || state === 7)).toBe(true);
    expect([...copies().values()].every((count) => count === 1)).toBe(true);
  }, 300_000);

  it.each([
    ['after_claim', 0, 0],
    ['after_gate', 0, 0],
    ['before_dot', 0, 0],
    ['after_dot', 1, 1],
    ['after_250', 1, 1],
    ['after_journal', 0, 1],
    ['before_flush', 0, CONNECTIONS],
    ['after_flush', 0, CONNECTIONS],
  ])(
    'dies at %s: at least %i and at most %i of unknown fate beside those on the wire, and everybody gets it',
    async (point, least, most) => {
      const { db } = database();
      const topic = await aTopic(records);
      await subscribe(
        db,
        topic.id,
        Array.from({ length: 30 }, (_, at) => ({ address: `f${at}@example.org` })),
      );
      const issue = await anIssue(records, issues, topic.id);
      const first = await worker({ WORKER_DIES_AT: point });
      await until(() => first.signalCode === 'SIGKILL', { what: 'the worker to die', deadlineMs: READY_MS });
      await worker();
      await untilSent(issue.id);
      const rows = await rowsOf(issue.id);
      expect(rows.filter(({ state }) => state === 3)).toHaveLength(30);
      const count = rows.reduce((sum, row) => sum + row.unknowns, 0);
      expect(count).toBeGreaterThanOrEqual(least);
      expect(count).toBeLessThanOrEqual(Math.max(most, CONNECTIONS));
      const counts = copies();
      expect(counts.size).toBe(30);
      expect([...counts.values()].reduce((sum, one) => sum + one - 1, 0)).toBeLessThanOrEqual(count);
    },
    120_000,
  );
});
