import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { GLOBAL_SCOPE, Suppressions } from '@seedbed/contacts';
import { type Issues, NewsletterIssue, purposeOfTopic } from '@seedbed/newsletters';
import { migrateQueue } from '@seedbed/platform/queue';
import { type Records, sealedHash } from '@seedbed/platform/records';
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

const GATE = 20;
const LANES = 2;
/** A statement of the gate that had begun before may end so much later. */
const STATEMENT_MS = 500;

interface Row {
  readonly point: string;
  readonly state: number;
  readonly reason: string | null;
  readonly wireAt: Date | null;
}
const [CLAIMED, SENDING, ACCEPTED, SKIPPED] = [1, 2, 3, 6];

/** What people and mail servers say while an issue is being sent counts for everybody who has not passed the gate. */
describe('while an issue is being sent', () => {
  const database = useDatabase();
  const peer = new MailPeer();
  const home = mkdtempSync(join(tmpdir(), 'seedbed-newsletters-'));
  let port: number;
  let records: Records;
  let issues: Issues;
  let worker: INestApplicationContext | undefined;

  beforeAll(async () => {
    await migrateQueue(database().ownerUrl);
    await seedGround(domainOf(database().db));
    port = await peer.open();
    records = recordsOf(database());
    issues = issuesOf(database());
  });
  afterEach(async () => {
    await worker?.close();
    worker = undefined;
    peer.onRecipient = () => 'take';
    peer.taken.length = 0;
    peer.recipients = 0;
  });
  afterAll(() => peer.close());

  const start = async (): Promise<void> => {
    worker = await startNewsletterWorker(database(), port, {
      home,
      sizes: { gate: GATE, lanes: LANES, chunk: 45, connections: 4 },
    });
  };
  const rowsOf = (issue: string): Promise<Row[]> =>
    database().db.query<Row>(
      system,
      `select contact_point_id as point, state::int, reason, wire_at as "wireAt" from newsletter_deliveries where issue_id = $1`,
      [issue],
    );
  const untilSent = (id: string): Promise<unknown> =>
    until(async () => (await records.require(system, NewsletterIssue, id)).state === 'SENT', {
      what: 'the issue to be sent',
      deadlineMs: 60_000,
    });
  const members = (count: number, name: string) =>
    Array.from({ length: count }, (_, at) => ({ address: `${name}${at}@example.org` }));

  /** An issue to so many of whom the first are on the wire, and the server says nothing before `go`. Out: whom a lane has taken. */
  async function held(
    topic: string,
    name: string,
    count = 90,
  ): Promise<{ issue: string; points: string[]; claimed: string[]; go: () => void }> {
    let go = (): void => undefined;
    const gone = new Promise<'take'>((resolve) => {
      go = () => resolve('take');
    });
    peer.onRecipient = () => gone;
    const points = await subscribe(database().db, topic, members(count, name));
    const { id: issue } = await anIssue(records, issues, topic);
    await start();
    await until(() => peer.recipients > 0, { what: 'the first of them to be on the wire' });
    const claimed: string[] = [];
    await until(
      async () => {
        const rows = await rowsOf(issue);
        claimed.splice(0, claimed.length, ...rows.filter(({ state }) => state === CLAIMED).map(({ point }) => point));
        return (
          rows.filter(({ state }) => state === SENDING).length === GATE * LANES &&
          claimed.length === count - GATE * LANES
        );
      },
      { what: 'both lanes to be full' },
    );
    return { issue, points, claimed, go };
  }
  const reasonsOf = async (issue: string, points: readonly string[]): Promise<(string | null)[]> =>
    (await rowsOf(issue))
      .filter(({ point }) => points.includes(point))
      .map(({ state, reason }) => (state === SKIPPED ? reason : `state ${state}`));

  it('nobody who left passes the gate afterwards, and few were past it before', async () => {
    const { db } = database();
    const topic = await aTopic(records);
    const points = await subscribe(db, topic.id, members(600, 'left'));
    const { id } = await anIssue(records, issues, topic.id);
    const left = new Map<string, Date>();
    await start();
    for (let at = 0; at < 60; at++) {
      await until(() => peer.taken.length >= at * 8, { what: 'some messages', everyMs: 2 });
      const point = points[(at * 97 + 13) % points.length] as string;
      await say(db, system, topic.id, [point], 'WITHDRAWN');
      const [now] = await db.query<{ at: Date }>(system, 'select clock_timestamp() as at');
      if (now) left.set(point, now.at); // its withdrawal was committed before
    }
    await untilSent(id);
    const rows = (await rowsOf(id)).filter(({ point }) => left.has(point));
    const gated = rows.filter(({ state }) => state === ACCEPTED);
    const late = gated.filter(
      ({ point, wireAt }) => (wireAt?.getTime() ?? 0) > (left.get(point)?.getTime() ?? 0) + STATEMENT_MS,
    );
    expect(late).toEqual([]);
    expect(rows.filter(({ state, reason }) => state === SKIPPED && reason === 'NOT_SUBSCRIBED').length).toBeGreaterThan(
      0,
    );
    expect(gated.length + rows.filter(({ state }) => state === SKIPPED).length).toBe(rows.length);
  }, 120_000);

  it('a bounce or a complaint reaches those whom a lane has taken already', async () => {
    const topic = await aTopic(records);
    const { issue, points, claimed, go } = await held(topic.id, 'bounced');
    const suppressions = new Suppressions(database().db, records);
    const two = claimed.slice(0, 2);
    await database().db.inTransaction(system, async (tx) => {
      for (const [at, reason] of (['HARD_BOUNCE', 'COMPLAINT'] as const).entries()) {
        const hash = sealedHash(`bounced${points.indexOf(two[at] as string)}@example.org`);
        await suppressions.add(tx, { hash, scope: GLOBAL_SCOPE, reason });
      }
    });
    go();
    await untilSent(issue);
    expect(await reasonsOf(issue, two)).toEqual(['SUPPRESSED', 'SUPPRESSED']);
    expect(peer.taken).toHaveLength(points.length - 2);
  }, 90_000);

  it('an unsubscribe of one topic says nothing of another', async () => {
    const [one, other] = [await aTopic(records), await aTopic(records)];
    const { points, issue, claimed, go } = await held(one.id, 'topics');
    await say(database().db, system, other.id, points, 'CONFIRMED');
    const leaver = claimed[0] as string;
    await say(database().db, system, one.id, [leaver], 'WITHDRAWN');
    const hash = sealedHash(`topics${points.indexOf(leaver)}@example.org`);
    const suppressions = new Suppressions(database().db, records);
    await database().db.inTransaction(system, (tx) =>
      suppressions.add(tx, { hash, scope: purposeOfTopic(one.id), reason: 'UNSUBSCRIBE' }),
    );
    go();
    await untilSent(issue);
    expect(await reasonsOf(issue, [leaver])).toEqual(['NOT_SUBSCRIBED']);
    const next = await anIssue(records, issues, other.id);
    await untilSent(next.id);
    expect((await rowsOf(next.id)).filter(({ state }) => state === ACCEPTED)).toHaveLength(points.length);
  }, 90_000);

  it('whoever comes back after leaving gets the next issue, and not this one', async () => {
    const topic = await aTopic(records);
    const { issue, claimed, points, go } = await held(topic.id, 'back');
    const leaver = claimed[0] as string;
    const { db } = database();
    await say(db, system, topic.id, [leaver], 'WITHDRAWN');
    go();
    await untilSent(issue);
    await say(db, system, topic.id, [leaver], 'CONFIRMED');
    expect(await reasonsOf(issue, [leaver])).toEqual(['NOT_SUBSCRIBED']);
    const address = `back${points.indexOf(leaver)}@example.org`;
    expect(peer.taken.map(({ to }) => to[0])).not.toContain(address);
    const next = await anIssue(records, issues, topic.id);
    await untilSent(next.id);
    expect(peer.taken.filter(({ to }) => to[0] === address)).toHaveLength(1);
  }, 90_000);

  /** Paused while its first messages were on the wire. Out: how many went out. */
  async function paused(topic: string, name: string): Promise<{ issue: string; readers: number; sent: number }> {
    const { issue, points, go } = await held(topic, name);
    await issues.pause(coordinator, await records.require(system, NewsletterIssue, issue));
    go();
    await until(async () => (await rowsOf(issue)).every(({ state }) => state !== CLAIMED && state !== SENDING), {
      what: 'what was taken to be given back',
    });
    return { issue, readers: points.length, sent: peer.taken.length };
  }

  it('what is paused stops with those past the gate, and goes on later', async () => {
    const topic = await aTopic(records);
    const { issue, readers, sent } = await paused(topic.id, 'paused');
    expect(sent).toBeLessThanOrEqual(GATE * LANES);
    await issues.resume(coordinator, await records.require(system, NewsletterIssue, issue));
    await untilSent(issue);
    expect(new Set(peer.taken.map(({ to }) => to[0])).size).toBe(readers);
    expect(peer.taken).toHaveLength(readers);
  }, 90_000);

  it('what is given up reaches nobody more', async () => {
    const [topic, other] = [await aTopic(records), await aTopic(records)];
    const { issue, readers, sent } = await paused(topic.id, 'given');
    await issues.cancel(coordinator, await records.require(system, NewsletterIssue, issue));
    // the worker has gone round meanwhile
    await subscribe(database().db, other.id, [{ address: 'other@example.org' }]);
    await untilSent((await anIssue(records, issues, other.id)).id);
    expect(peer.taken).toHaveLength(sent + 1);
    expect(sent).toBeLessThan(readers);
  }, 90_000);

  it('one address of two records gets one message', async () => {
    const topic = await aTopic(records);
    await subscribe(database().db, topic.id, [{ address: 'same@example.org' }, { address: 'same@example.org' }]);
    const { id } = await anIssue(records, issues, topic.id);
    expect(await issues.audience(coordinator, id)).toMatchObject({ reached: 1, leftOut: { TWICE: 1 } });
    await start();
    await untilSent(id);
    expect(peer.taken.map(({ to }) => to[0])).toEqual(['same@example.org']);
  }, 60_000);
});
