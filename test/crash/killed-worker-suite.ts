import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { OrganisationMetrics } from '@seedbed/insights';
import { Organisation, OrganisationRelation } from '@seedbed/organisations';
import { Outbox } from '@seedbed/platform/events';
import { projectFile, systemContext } from '@seedbed/platform/kernel';
import { Job, migrateQueue } from '@seedbed/platform/queue';
import { Records } from '@seedbed/platform/records';
import { type TestDatabase, until, untilSettled } from '@seedbed/platform/testing';
import pg from 'pg';
import { aCentre } from '../medium/insights/examples.js';

const SLOW = 2_500;
const ON_METRICS = `relation = 'organisation_metrics'::regclass
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

/** What becomes of the metrics job when its worker is killed. In: the database, and Redis when the queue lives there. */
export function killedWorkerSuite(database: () => TestDatabase, redisUrl?: string): void {
  const ctx = systemContext('test:crash');
  const children: ChildProcess[] = [];
  let records: Records;
  let owner: pg.Client;

  beforeAll(async () => {
    await migrateQueue(database().ownerUrl);
    records = new Records(database().db, new Outbox(database().db));
    await aCentre(records, 'IT');
  });
  beforeEach(async () => {
    owner = new pg.Client({ connectionString: database().ownerUrl });
    await owner.connect();
    await owner.query(
      'TRUNCATE outbox, jobs, job_runs, organisations, organisation_relations, organisation_metrics CASCADE',
    );
  });
  afterEach(async () => {
    for (const child of children.splice(0)) await kill(child);
    await owner.end();
  });

  async function worker(): Promise<ChildProcess> {
    const child = spawn(process.execPath, [projectFile('test/crash/worker-process.mjs')], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...{ NODE_ENV: 'test', NODE_OPTIONS: '', DATABASE_URL: database().url, SEEDBED_LOG_LEVEL: 'warn' },
        ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
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
      { what: 'the worker to be ready', deadlineMs: 40_000 },
    );
    return child;
  }
  async function kill(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null> {
    if (child.exitCode === null && child.signalCode === null) {
      const exit = once(child, 'exit');
      child.kill(signal);
      await exit;
    }
    return child.exitCode;
  }

  async function twoTied(): Promise<string[]> {
    const [a, b] = [
      await records.create(ctx, Organisation, { name: 'A' }),
      await records.create(ctx, Organisation, { name: 'B' }),
    ];
    await records.create(ctx, OrganisationRelation, { type: 'HOSTS', from: a.id, to: b.id });
    return [a.id, b.id];
  }
  /** A chain with short cuts: long enough for its measuring to be seen and stopped. */
  async function manyTied(): Promise<void> {
    await owner.query(
      `INSERT INTO organisations (id, steward_id, name)
       SELECT gen_random_uuid(), (SELECT id FROM nccs), 'N' || n FROM generate_series(1, $1) n`,
      [SLOW],
    );
    await owner.query(
      `WITH o AS (SELECT id, steward_id, row_number() OVER (ORDER BY id) AS n FROM organisations)
       INSERT INTO organisation_relations (id, steward_id, type, from_id, to_id)
       SELECT gen_random_uuid(), o.steward_id, 'MEMBER_OF', o.id, p.id FROM o JOIN o p ON p.n IN (o.n + 1, o.n + 7)`,
    );
    await records.create(ctx, Organisation, { name: 'the one that is announced' });
  }
  const jobs = (): Promise<Job[]> => records.list(ctx, Job, { kind: 'insights.metrics' });
  const theJob = async (): Promise<Job> => {
    const [job, ...more] = await jobs();
    expect(more).toEqual([]);
    return job as Job;
  };
  const metrics = (): Promise<OrganisationMetrics[]> => records.list(ctx, OrganisationMetrics);
  const settled = (): Promise<void> => untilSettled(database().db, { deadlineMs: 50_000 });
  const isBlocked = (): Promise<unknown> =>
    until(
      async () => (await owner.query(`SELECT 1 FROM pg_locks WHERE NOT granted AND ${ON_METRICS}`)).rowCount === 1,
      { what: 'the worker to wait for the lock' },
    );

  it('is done once by another worker when the first is killed before it stores', async () => {
    await twoTied();
    await owner.query('BEGIN');
    await owner.query('LOCK TABLE organisation_metrics IN SHARE MODE');
    const first = await worker();
    await isBlocked();
    await kill(first);
    expect(await theJob()).toMatchObject({ state: 'RUNNING', attempts: 1 });
    await owner.query('COMMIT');
    expect(await metrics()).toEqual([]);
    await worker();
    await settled();
    expect(await theJob()).toMatchObject({
      state: 'DONE',
      attempts: 2,
      result: { organisations: 2, ties: 1, stored: true },
    });
    expect((await metrics()).map(({ degree, rev }) => ({ degree, rev }))).toEqual(Array(2).fill({ degree: 1, rev: 1 }));
  });

  it('is done by another worker when the first is killed while it measures', async () => {
    await manyTied();
    const first = await worker();
    await until(async () => (await theJob())?.progress > 0, { what: 'some progress' });
    await kill(first);
    expect(await theJob()).toMatchObject({ state: 'RUNNING', total: SLOW + 1 });
    expect(await metrics()).toEqual([]);
    await worker();
    await settled();
    expect(await theJob()).toMatchObject({ state: 'DONE', attempts: 2, progress: SLOW + 1 });
    const [counts] = (await owner.query('SELECT count(*)::int AS n, max(rev) AS rev FROM organisation_metrics')).rows;
    expect(counts).toEqual({ n: SLOW + 1, rev: 1 });
  });

  it('comes back when the worker is asked to end while it measures, and the process ends well', async () => {
    await manyTied();
    const first = await worker();
    await until(async () => (await theJob())?.progress > 0, { what: 'some progress' });
    const since = performance.now();
    const [code] = await Promise.all([kill(first, 'SIGTERM')]);
    expect(code).toBe(0);
    expect(performance.now() - since).toBeLessThan(10_000);
    const job = await theJob();
    if (job.state !== 'DONE') expect(job).toMatchObject({ state: 'WAITING', attempts: 0 });
    await worker();
    await settled();
    expect(await theJob()).toMatchObject({ state: 'DONE', attempts: 1 });
  });

  it('is not lost when workers are killed again and again while changes come in', async () => {
    const members = [await twoTied()];
    for (let round = 0; round < 3; round++) {
      const victim = await worker();
      for (let at = 0; at < 5; at++) members.push(await twoTied());
      await until(async () => (await jobs()).some(({ state }) => state !== 'DONE'), { what: 'a job to be seen' });
      await kill(victim);
    }
    await worker();
    await settled();
    expect((await jobs()).every(({ state }) => state === 'DONE')).toBe(true);
    const rows = await metrics();
    expect(rows).toHaveLength(members.length * 2);
    expect(rows.every(({ degree }) => degree === 1)).toBe(true);
    expect(new Set(rows.map(({ dataVersion }) => dataVersion)).size).toBe(1);
  });

  if (redisUrl !== undefined) return;
  it('is not done again when its worker is killed between its end and the news to the queue', async () => {
    await twoTied();
    const first = await worker();
    await until(async () => (await jobs()).length === 1);
    await owner.query('BEGIN');
    await owner.query('LOCK TABLE organisation_metrics IN SHARE MODE');
    await isBlocked();
    const queue = new pg.Client({ connectionString: database().ownerUrl });
    await queue.connect();
    await queue.query('BEGIN');
    await queue.query('LOCK TABLE bullmq.job IN SHARE MODE'); // the queue cannot be told
    await owner.query('COMMIT');
    await until(async () => (await theJob()).state === 'DONE');
    await kill(first);
    // what it had sent already must not be done when the lock goes: its connection is gone with it
    await owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE NOT granted AND relation = 'bullmq.job'::regclass`,
    );
    await queue.query('COMMIT');
    const left = (await queue.query('SELECT count(*)::int AS n FROM bullmq.job')).rows[0].n;
    expect(left).toBe(1); // it still stands in the queue as running
    const before = await metrics();
    await worker();
    await until(async () => (await queue.query('SELECT 1 FROM bullmq.job')).rowCount === 0, { what: 'an empty queue' });
    await queue.end();
    expect(await theJob()).toMatchObject({ state: 'DONE', attempts: 1 });
    expect(await metrics()).toEqual(before);
  });
}
