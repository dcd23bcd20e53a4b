import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { InsightsModule, InsightsService, NetworkData, OrganisationMetrics } from '@seedbed/insights';
import { Organisation, OrganisationRelation } from '@seedbed/organisations';
import { Outbox } from '@seedbed/platform/events';
import { JournalModule } from '@seedbed/platform/journal';
import { systemContext } from '@seedbed/platform/kernel';
import { Job, Jobs, migrateQueue } from '@seedbed/platform/queue';
import { Records, type Values } from '@seedbed/platform/records';
import { until, untilSettled, useDatabase } from '@seedbed/platform/testing';
import { Participation, Project } from '@seedbed/projects';
import { Country } from '@seedbed/reference';
import pg from 'pg';
import { Diary, TestHandlers } from '../queue/test-jobs.js';
import { startTestWorker } from '../queue/test-worker.js';
import { aCentre } from './examples.js';

const BLOCKED = `SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'organisation_metrics'::regclass
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

describe('the measures of the network', () => {
  const database = useDatabase();
  const ctx = systemContext('test:insights');
  const running: INestApplicationContext[] = [];
  let records: Records;
  let owner: pg.Client;
  const countries: Record<string, string> = {};

  beforeAll(async () => {
    await migrateQueue(database().ownerUrl);
    records = new Records(database().db, new Outbox(database().db));
    for (const code of ['IT', 'GR']) countries[code] = await aCentre(records, code);
    const values = { code: 'BE', name: { en: 'Belgium' }, inNetwork: false };
    countries.BE = (await records.create(ctx, Country, values)).id;
  });
  beforeEach(async () => {
    owner = new pg.Client({ connectionString: database().ownerUrl });
    await owner.connect();
    await owner.query(
      'TRUNCATE outbox, jobs, job_runs, organisations, projects, participations, organisation_relations, organisation_metrics CASCADE',
    );
  });
  afterEach(async () => {
    for (const app of running.splice(0)) await app.close();
    await owner.end();
  });

  async function worker(): Promise<INestApplicationContext> {
    const app = await startTestWorker({
      database: database(),
      providers: [{ provide: Diary, useValue: new Diary() }, TestHandlers],
      imports: [InsightsModule.forWorker(), JournalModule.forWorker()], // organisations bring its job
    });
    running.push(app);
    return app;
  }
  const settled = (): Promise<void> => untilSettled(database().db, { deadlineMs: 40_000 });
  const jobs = (): Promise<Job[]> => records.list(ctx, Job, { kind: 'insights.metrics' });
  const organisation = async (name: string, country?: string): Promise<string> =>
    (await records.create(ctx, Organisation, { name, ...(country ? { country: countries[country] ?? null } : {}) })).id;
  const project = async (acronym: string, members: readonly string[]): Promise<string> => {
    const values: Values<Project> = { acronym, title: { en: acronym }, displayName: acronym };
    const { id } = await records.create(ctx, Project, values);
    for (const [at, member] of members.entries()) {
      await records.create(ctx, Participation, { project: id, organisation: member, role: 'PARTNER', order: at + 1 });
    }
    return id;
  };
  const metrics = async (id: string): Promise<OrganisationMetrics | undefined> =>
    (await records.list(ctx, OrganisationMetrics, { organisation: id }))[0];
  /** What is stored but for versions and times. */
  const stored = async (): Promise<unknown[]> =>
    (
      await owner.query(
        `SELECT organisation_id, degree, weighted_degree, betweenness, component, component_size, is_broker, countries_reached
         FROM organisation_metrics ORDER BY organisation_id`,
      )
    ).rows;

  it('follow from shared projects and relations, and come by themselves after a change', async () => {
    await worker();
    const [a, b, c, alone] = [
      await organisation('A', 'IT'),
      await organisation('B', 'IT'),
      await organisation('C', 'GR'),
      await organisation('Alone', 'BE'),
    ];
    await project('P1', [a, b]);
    const second = await project('P2', [a, b]);
    await records.create(ctx, Participation, { project: second, organisation: b, role: 'LEAD_PARTNER', order: 3 });
    await records.create(ctx, OrganisationRelation, { type: 'COLLABORATES_WITH', from: c, to: b });
    await settled();
    expect(await metrics(b)).toMatchObject({
      degree: 2,
      weightedDegree: 3,
      betweenness: 1 / 3,
      component: 1,
      componentSize: 3,
      isBroker: true,
      countriesReached: 1,
    });
    expect(await metrics(a)).toMatchObject({ degree: 1, weightedDegree: 2, isBroker: false, countriesReached: 0 });
    expect(await metrics(c)).toMatchObject({ degree: 1, weightedDegree: 1, betweenness: 0, countriesReached: 1 });
    expect(await metrics(alone)).toMatchObject({ degree: 0, component: 2, componentSize: 1, isBroker: false });
    const versions = new Set((await records.list(ctx, OrganisationMetrics)).map(({ dataVersion }) => dataVersion));
    expect(versions.size).toBe(1);
    // The last one: on a busy machine a first run may begin before all of it is written.
    const done = (await jobs())
      .filter(({ state }) => state === 'DONE')
      .sort((left, right) => left.createdAt.getTime() - right.createdAt.getTime())
      .at(-1);
    expect(done).toMatchObject({ requestedBy: 'system:insights', progress: 4, total: 4 });
    expect(done?.result).toMatchObject({ organisations: 4, ties: 2, components: 2, brokers: 1, stored: true });
  });

  it('leave out what is archived, and organisations that are gone', async () => {
    await worker();
    const [a, b, c] = [await organisation('A'), await organisation('B'), await organisation('C')];
    const id = await project('P', [a, b, c]);
    await settled();
    expect(await metrics(c)).toMatchObject({ degree: 2 });
    await records.change(ctx, Organisation, { id: c }, { archivedAt: new Date() });
    await settled();
    expect(await metrics(c)).toBeUndefined();
    expect(await metrics(a)).toMatchObject({ degree: 1 });
    await records.change(ctx, Project, { id }, { archivedAt: new Date() });
    await settled();
    expect(await metrics(a)).toMatchObject({ degree: 0 });
  });

  it('are computed once for many changes', async () => {
    const members = [await organisation('A'), await organisation('B')];
    for (let at = 0; at < 5; at++) await project(`P${at}`, members);
    await worker();
    await settled();
    expect(await jobs()).toHaveLength(1);
  });

  it('are computed once more when something changes during a run', async () => {
    const a = await organisation('A');
    await owner.query('BEGIN');
    // The run stops before it stores. A stronger lock would take a transaction id, and the outbox would wait for it.
    await owner.query('LOCK TABLE organisation_metrics IN SHARE MODE');
    await worker();
    await until(async () => (await jobs())[0]?.state === 'RUNNING');
    await until(async () => (await owner.query(BLOCKED)).rowCount === 1);
    await project('P', [a, await organisation('B')]);
    await until(async () => (await jobs()).length === 2);
    await owner.query('COMMIT');
    await settled();
    expect(await jobs()).toHaveLength(2);
    expect(await metrics(a)).toMatchObject({ degree: 1 });
  });

  it('can be asked for by hand; asking while one waits gives that one', async () => {
    const jobsService = new Jobs(database().db, records, new Outbox(database().db));
    const insights = new InsightsService(jobsService);
    const first = await insights.recompute({ ...ctx, language: 'sl' });
    const second = await insights.recompute(ctx);
    expect(second.id).toBe(first.id);
    expect(first.title).toBe('Merjenje omrežja organizacij');
    await worker();
    await settled();
    expect(await jobs()).toEqual([expect.objectContaining({ state: 'DONE', requestedBy: 'test:insights' })]);
  });

  it('do not change when a run is repeated, or when an older run ends after a newer one', async () => {
    const app = await worker();
    const [a, b] = [await organisation('A'), await organisation('B')];
    await project('P', [a, b]);
    await settled();
    const data = app.get(NetworkData);
    const before = await stored();
    const old = await data.read(ctx);
    await app.get(InsightsService).recompute(ctx);
    await settled();
    expect(await stored()).toEqual(before);
    const [now] = await records.list(ctx, OrganisationMetrics);
    const measure = { organisation: a, degree: 9, weightedDegree: 9, betweenness: 0, component: 1 };
    const wrong = [{ ...measure, componentSize: 1, isBroker: false, countriesReached: 0 }];
    for (const version of [old.version, now?.dataVersion ?? '']) {
      const replaced = await database().db.inTransaction(ctx, (tx) => data.store(tx, wrong, version));
      expect(replaced).toBe(false);
    }
    expect(await stored()).toEqual(before);
    expect(old.network.ties).toEqual([{ a: [a, b].sort()[0], b: [a, b].sort()[1], weight: 1 }]);
  });

  it('stop when they are cancelled, and store nothing', async () => {
    const many = await Promise.all(Array.from({ length: 3 }, (_, at) => organisation(`O${at}`)));
    await project('P', many);
    await owner.query(
      `INSERT INTO organisations (id, steward_id, name) SELECT gen_random_uuid(), (SELECT id FROM nccs LIMIT 1), 'N' || n
       FROM generate_series(1, 4000) n`,
    );
    await owner.query(
      `INSERT INTO organisation_relations (id, steward_id, type, from_id, to_id)
       SELECT gen_random_uuid(), o.steward_id, 'MEMBER_OF', o.id, p.id
       FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM organisations) o
       JOIN (SELECT *, row_number() OVER (ORDER BY id) AS n FROM organisations) p ON p.n = o.n + 1 OR p.n = o.n + 7`,
    );
    await worker();
    const [job] = await until(async () => {
      const found = await jobs();
      return (found[0]?.progress ?? 0) > 0 ? found : null;
    });
    expect(job?.total).toBe(4003);
    expect(job?.progress).toBeLessThan(4003);
    const jobsService = new Jobs(database().db, records, new Outbox(database().db));
    await jobsService.cancel(ctx, job?.id ?? '');
    await settled();
    expect((await jobs())[0]).toMatchObject({ state: 'CANCELLED' });
    expect(await stored()).toEqual([]);
  });
});
