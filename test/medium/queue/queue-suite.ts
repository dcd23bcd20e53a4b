import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type INestApplicationContext, Injectable } from '@nestjs/common';
import { Outbox } from '@seedbed/platform/events';
import { systemContext } from '@seedbed/platform/kernel';
import { HandlesJob, Job, type JobContext, JobQueue, Jobs, jobRequested, migrateQueue } from '@seedbed/platform/queue';
import { Records } from '@seedbed/platform/records';
import { type TestDatabase, until, untilSettled } from '@seedbed/platform/testing';
import pg from 'pg';
import { Diary, laterJob, onceJob, singleJob, TestHandlers, type TestPayload, testJob } from './test-jobs.js';
import { startTestWorker } from './test-worker.js';

/** Where the queue lives in a run of the suite. */
export interface QueuePlace {
  readonly redisUrl?: string;
  /** Empties the queue as an operator might: every table or key of it. */
  empty(database: TestDatabase): Promise<void>;
}

/** What the queue promises, on either backend. */
export function queueSuite(database: () => TestDatabase, place: QueuePlace): void {
  const ctx = { ...systemContext('test:queue'), language: 'it' as const };
  const running: INestApplicationContext[] = [];
  let diary: Diary;

  beforeAll(async () => {
    await migrateQueue(database().ownerUrl);
  });
  beforeEach(() => {
    diary = new Diary();
  });
  afterEach(async () => {
    for (const app of running.splice(0)) await app.close();
    await onServer((client) => client.query('TRUNCATE jobs, job_runs, outbox'));
    await place.empty(database());
  });

  async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: database().ownerUrl });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  async function worker(
    queue: object = {},
    providers: NonNullable<Parameters<typeof startTestWorker>[0]['providers']> = [TestHandlers],
  ) {
    const app = await startTestWorker({
      database: database(),
      providers: [{ provide: Diary, useValue: diary }, ...providers],
      queue: { ...(place.redisUrl === undefined ? {} : { redisUrl: place.redisUrl }), ...queue },
    });
    running.push(app);
    return app;
  }
  async function stop(app: INestApplicationContext): Promise<void> {
    running.splice(running.indexOf(app), 1);
    await app.close();
  }

  /** As the api does it: by its own role, without any queue. */
  function api(): { jobs: Jobs; outbox: Outbox } {
    const outbox = new Outbox(database().db);
    return { jobs: new Jobs(database().db, new Records(database().db, outbox), outbox), outbox };
  }
  const ask = (payload: TestPayload, job: typeof testJob = testJob): Promise<Job> =>
    api().jobs.request(ctx, job, payload, { title: payload.label });
  const row = async (id: string): Promise<Job> => {
    const outbox = new Outbox(database().db);
    return new Records(database().db, outbox).require(ctx, Job, id);
  };
  const reaches = (id: string, state: Job['state']): Promise<unknown> =>
    until(async () => (await row(id)).state === state, { what: `the job to be ${state}` });
  const settled = (): Promise<void> => untilSettled(database().db);

  describe('a piece of work', () => {
    it('is asked for and committed together, or not at all', async () => {
      await worker();
      const failed = database().db.inTransaction(ctx, async (tx) => {
        await api().jobs.request(tx, testJob, { label: 'never', how: 'work' }, { title: 'never' });
        throw new Error('rolled back');
      });
      await expect(failed).rejects.toThrow('rolled back');
      const job = await ask({ label: 'a', how: 'work' });
      expect(job).toMatchObject({
        kind: 'test.job',
        state: 'WAITING',
        title: 'a',
        requestedBy: 'test:queue',
        attempts: 0,
      });
      await settled();
      expect(await row(job.id)).toMatchObject({
        state: 'DONE',
        attempts: 1,
        result: { label: 'a', actor: 'job:test.job', language: 'it' },
        startedAt: expect.any(Date),
        finishedAt: expect.any(Date),
      });
      expect(diary.began).toEqual(['a']);
      expect(await onServer(async (c) => (await c.query('SELECT count(*)::int AS n FROM job_runs')).rows[0].n)).toBe(0);
    });

    it('is tried again while something is away', async () => {
      await worker();
      const job = await ask({ label: 'a', how: 'unavailable', failures: 2 });
      await settled();
      expect(await row(job.id)).toMatchObject({ state: 'DONE', attempts: 3, error: null, errorCode: null });
    });

    it('is given up when trying again cannot help, and says why in the language of who asked', async () => {
      await worker();
      const job = await ask({ label: 'a', how: 'invalid' });
      await settled();
      expect(await row(job.id)).toMatchObject({ state: 'FAILED', attempts: 1, errorCode: 'JOB_PAYLOAD_INVALID' });
      expect((await row(job.id)).error).toContain('Il job test non può');
    });

    it('is given up after a bug that stays, without telling what is no matter of the user', async () => {
      await worker();
      const job = await ask({ label: 'a', how: 'bug' });
      await settled();
      expect(await row(job.id)).toMatchObject({ state: 'FAILED', attempts: 3, errorCode: 'JOB_FAILED' });
      expect((await row(job.id)).error).toContain(ctx.requestId);
      expect((await row(job.id)).error).not.toContain('secret');
    });

    it('is refused when its payload has not the declared shape, also when it comes out of the table so', async () => {
      await expect(ask({ label: 7, how: 'work' } as unknown as TestPayload)).rejects.toMatchObject({
        code: 'JOB_PAYLOAD_INVALID',
      });
      const job = await ask({ label: 'a', how: 'work' });
      await onServer((c) => c.query(`UPDATE job_runs SET payload = '{"label":"a","how":"dance"}'`));
      await worker();
      await settled();
      expect(await row(job.id)).toMatchObject({ state: 'FAILED', errorCode: 'JOB_PAYLOAD_INVALID', attempts: 1 });
      expect(diary.began).toEqual([]);
    });

    it('shows its progress while it runs', async () => {
      await worker();
      const job = await ask({ label: 'a', how: 'wait' });
      await until(async () => (await row(job.id)).progress === 3);
      expect(await row(job.id)).toMatchObject({ state: 'RUNNING', progress: 3, total: 7, message: 'waiting as a' });
      diary.open.add('a');
      await settled();
      expect(await row(job.id)).toMatchObject({ state: 'DONE', progress: 7, total: 7, message: null });
    });

    it('stops when it is cancelled while it runs', async () => {
      await worker();
      const job = await ask({ label: 'a', how: 'wait' });
      await diary.begun('a');
      expect(await api().jobs.cancel(ctx, job.id)).toMatchObject({ state: 'CANCELLING' });
      await reaches(job.id, 'CANCELLED');
      expect(diary.ended).toEqual([]);
      expect(await api().jobs.cancel(ctx, job.id)).toMatchObject({ state: 'CANCELLED' });
    });

    it('never begins when it is cancelled while it waits', async () => {
      await worker();
      const waiting = await ask({ label: 'later', how: 'work' }, laterJob);
      expect(await api().jobs.cancel(ctx, waiting.id)).toMatchObject({
        state: 'CANCELLED',
        finishedAt: expect.any(Date),
      });
      const other = await ask({ label: 'a', how: 'work' });
      await settled();
      await expect(api().jobs.cancel(ctx, other.id)).rejects.toMatchObject({ code: 'JOB_ALREADY_OVER' });
      await expect(api().jobs.cancel(ctx, ctx.requestId)).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
      await expect(api().jobs.cancel(ctx, 'x')).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
      expect(diary.began).toEqual(['a']);
    });

    it('is one run for many requests with the same key, and one more for those during the run', async () => {
      const many = await Promise.all(Array.from({ length: 4 }, () => ask({ label: 'a', how: 'wait' }, onceJob)));
      expect(new Set(many.map(({ id }) => id)).size).toBe(1);
      await worker();
      await diary.begun('a');
      const during = await Promise.all(Array.from({ length: 4 }, () => ask({ label: 'a', how: 'wait' }, onceJob)));
      expect(new Set(during.map(({ id }) => id)).size).toBe(1);
      expect(during[0]?.id).not.toBe(many[0]?.id);
      diary.open.add('a');
      await settled();
      expect(diary.times('a')).toBe(2);
    });

    it('is one run until it is over where a second would find it done, and a new one afterwards', async () => {
      const first = await ask({ label: 'a', how: 'wait' }, singleJob);
      await worker();
      await diary.begun('a');
      const during = await Promise.all(Array.from({ length: 4 }, () => ask({ label: 'a', how: 'work' }, singleJob)));
      expect(new Set(during.map(({ id }) => id))).toEqual(new Set([first.id]));
      diary.open.add('a');
      await settled();
      expect((await ask({ label: 'a', how: 'work' }, singleJob)).id).not.toBe(first.id);
      await settled();
      expect(diary.times('a')).toBe(2);
    });
  });

  describe('nothing is lost', () => {
    it('when the queue is emptied while work waits and runs', async () => {
      await worker({ concurrency: 1 });
      const jobs = [await ask({ label: 'a', how: 'wait' })];
      await diary.begun('a');
      jobs.push(await ask({ label: 'b', how: 'work' }), await ask({ label: 'c', how: 'work' }, laterJob));
      await until(async () =>
        onServer(async (c) => (await c.query('SELECT count(*)::int AS n FROM outbox')).rows[0].n === 0),
      );
      await onServer((c) => c.query('UPDATE job_runs SET run_at = now() WHERE name = $1', [laterJob.name]));
      await place.empty(database());
      diary.open.add('a');
      await settled();
      for (const { id } of jobs) expect(await row(id)).toMatchObject({ state: 'DONE', attempts: 1 });
      expect([...diary.began].sort()).toEqual(['a', 'b', 'c']);
    });

    it('and nothing is done twice when the outbox is delivered twice, late and in another order', async () => {
      const jobs = [await ask({ label: 'a', how: 'work' }), await ask({ label: 'b', how: 'work' })];
      for (const { id } of [...jobs].reverse().concat(jobs)) {
        await database().db.inTransaction(ctx, (tx) => api().outbox.publish(tx, jobRequested({ job: id })));
      }
      await worker();
      await settled();
      for (const { id } of jobs) {
        await database().db.inTransaction(ctx, (tx) => api().outbox.publish(tx, jobRequested({ job: id })));
      }
      await settled();
      expect([...diary.began].sort()).toEqual(['a', 'b']);
    });

    it('when a worker is asked to stop: its job comes back and the attempt does not count', async () => {
      const first = await worker();
      const job = await ask({ label: 'a', how: 'wait' });
      await diary.begun('a');
      await stop(first);
      expect(await row(job.id)).toMatchObject({ state: 'WAITING', attempts: 0 });
      diary.open.add('a');
      await worker();
      await settled();
      expect(await row(job.id)).toMatchObject({ state: 'DONE', attempts: 1 });
      expect(diary.times('a')).toBe(2);
    });

    it('when a worker is asked to stop and its job does not hear: the row comes back, and the late end counts for nothing', async () => {
      const first = await worker({ graceMs: 100 });
      const job = await ask({ label: 'a', how: 'deaf' });
      await diary.begun('a');
      await stop(first);
      expect(await row(job.id)).toMatchObject({ state: 'WAITING', attempts: 0, result: null });
      diary.open.add('a');
      await until(() => diary.ended.length === 1);
      expect(await row(job.id)).toMatchObject({ state: 'WAITING', attempts: 0, result: null });
    });

    it('when a worker lost its lease: another attempt is made, and only that one counts', async () => {
      await worker();
      const job = await ask({ label: 'a', how: 'wait' });
      await diary.begun('a');
      await onServer((c) =>
        c.query(`UPDATE job_runs SET lease = gen_random_uuid(), alive_at = now() - interval '1 hour'`),
      );
      await until(() => diary.times('a') === 2);
      diary.open.add('a');
      await settled();
      expect(await row(job.id)).toMatchObject({ state: 'DONE', attempts: 2 });
      expect(diary.ended).toEqual(['a']);
    });

    it('when a worker that lost its lease comes to the end all the same: its end counts for nothing', async () => {
      await worker();
      const job = await ask({ label: 'a', how: 'deaf' });
      await diary.begun('a');
      await onServer((c) => c.query(`UPDATE job_runs SET lease = gen_random_uuid(), alive_at = now()`));
      diary.open.add('a');
      await until(() => diary.ended.length === 1);
      await onServer((c) => c.query(`UPDATE job_runs SET alive_at = now() - interval '1 hour'`));
      await settled();
      expect(await row(job.id)).toMatchObject({ state: 'DONE', attempts: 2 });
      expect(diary.times('a')).toBe(2);
    });

    it('and nothing is begun twice when the queue offers a job that runs', async () => {
      const app = await worker();
      const job = await ask({ label: 'a', how: 'wait' });
      await diary.begun('a');
      await place.empty(database());
      await app.get(JobQueue).add([{ jobId: job.id, name: testJob.name, inMs: 0 }]);
      const other = await ask({ label: 'b', how: 'work' }); // behind it in the queue
      await reaches(other.id, 'DONE');
      diary.open.add('a');
      await settled();
      expect(await row(job.id)).toMatchObject({ state: 'DONE', attempts: 1 });
      expect(diary.began).toEqual(['a', 'b']);
    });

    it('but a job that never comes to an end is given up', async () => {
      const job = await ask({ label: 'a', how: 'work' });
      await onServer((c) => c.query('UPDATE jobs SET attempts = 6'));
      await worker();
      await settled();
      expect(await row(job.id)).toMatchObject({ state: 'FAILED', errorCode: 'JOB_NEVER_ENDS' });
      expect(diary.began).toEqual([]);
    });
  });

  describe('a worker process', () => {
    it('does not start when a job has no handler', async () => {
      await expect(worker({ unhandled: 'refuse' }, [])).rejects.toMatchObject({
        code: 'JOB_WITHOUT_HANDLER',
        params: { job: 'test.job' },
      });
    });

    it('does not start when a job has two handlers', async () => {
      @Injectable()
      class SecondHandler {
        @HandlesJob(testJob)
        async test(_ctx: JobContext): Promise<void> {}
      }
      await expect(worker({}, [TestHandlers, SecondHandler])).rejects.toMatchObject({
        code: 'JOB_WITH_TWO_HANDLERS',
        message: expect.stringContaining('TestHandlers.test, SecondHandler.test'),
      });
    });

    it('listens to four queues at most', async () => {
      const app = await worker();
      const five = ['a.a', 'b.b', 'c.c', 'd.d', 'e.e'];
      await expect(app.get(JobQueue).listen(five, async () => undefined)).rejects.toMatchObject({
        code: 'QUEUES_TOO_MANY',
      });
    });

    it('says which setting to look at when the queue does not answer', async () => {
      if (place.redisUrl === undefined) await onServer((c) => c.query('ALTER SCHEMA bullmq RENAME TO bullmq_away'));
      const away = worker(place.redisUrl === undefined ? {} : { redisUrl: 'redis://127.0.0.1:1/0' });
      const code = place.redisUrl === undefined ? 'QUEUE_NOT_MIGRATED' : 'QUEUE_UNAVAILABLE';
      await expect(away).rejects.toMatchObject({ code });
      if (place.redisUrl === undefined) await onServer((c) => c.query('ALTER SCHEMA bullmq_away RENAME TO bullmq'));
    });

    it('holds few connections for its queues, however many jobs run', async () => {
      await worker();
      await Promise.all(Array.from({ length: 30 }, (_, at) => ask({ label: `${at}`, how: 'work' })));
      await settled();
      const connections = await onServer(async (client) => {
        const { rows } = await client.query(
          `SELECT application_name AS name, count(*)::int AS n FROM pg_stat_activity
           WHERE datname = current_database() AND pid <> pg_backend_pid() GROUP BY 1`,
        );
        return new Map(rows.map(({ name, n }) => [name, n]));
      });
      const ofQueues = (connections.get('seedbed-queue') ?? 0) + (connections.get('test.work') ?? 0);
      expect(ofQueues).toBeLessThanOrEqual(place.redisUrl === undefined ? 7 : 0);
      if (place.redisUrl === undefined) expect(ofQueues).toBeGreaterThanOrEqual(2);
    });
  });
}
