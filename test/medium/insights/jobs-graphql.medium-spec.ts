import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { InsightsModule } from '@seedbed/insights';
import { Organisation } from '@seedbed/organisations';
import { Outbox } from '@seedbed/platform/events';
import { JournalModule } from '@seedbed/platform/journal';
import { systemContext } from '@seedbed/platform/kernel';
import { migrateQueue } from '@seedbed/platform/queue';
import { Records } from '@seedbed/platform/records';
import { until, useDatabase } from '@seedbed/platform/testing';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { Diary, TestHandlers } from '../queue/test-jobs.js';
import { startTestWorker } from '../queue/test-worker.js';
import { aCentre } from './examples.js';

interface JobAnswer {
  readonly id: string;
  readonly state: string;
  readonly title: string;
  readonly kind: string;
  readonly result: { organisations: number } | null;
}
const FIELDS = 'id state title kind result';

describe('jobs through GraphQL', () => {
  const database = useDatabase();
  let api: TestApi;
  let worker: INestApplicationContext | undefined;

  beforeAll(async () => {
    await migrateQueue(database().ownerUrl);
    api = await startTestApi(database().url, 'whole');
  });
  afterAll(async () => {
    await worker?.close();
    await api.close();
  });

  const ask = async (headers = {}): Promise<JobAnswer> =>
    (
      await api.ask<{ recomputeNetworkMetrics: JobAnswer }>(
        `mutation { recomputeNetworkMetrics { ${FIELDS} } }`,
        {},
        headers,
      )
    ).recomputeNetworkMetrics;
  const find = async (id: string): Promise<JobAnswer> =>
    (await api.ask<{ job: JobAnswer }>(`query ($id: ID!) { job(id: $id) { ${FIELDS} } }`, { id })).job;
  const cancel = (id: string): Promise<{ cancelJob: JobAnswer }> =>
    api.ask(`mutation ($id: ID!) { cancelJob(id: $id) { ${FIELDS} } }`, { id });

  it('are asked for, cancelled, asked for again, done and shown', async () => {
    const first = await ask({ 'seedbed-language': 'hr' });
    expect(first).toMatchObject({ state: 'WAITING', kind: 'insights.metrics', title: 'Mjerenje mreže organizacija' });
    expect((await cancel(first.id)).cancelJob).toMatchObject({ id: first.id, state: 'CANCELLED' });

    const records = new Records(database().db, new Outbox(database().db));
    await aCentre(records, 'IT');
    const ctx = systemContext('test:graphql');
    const { id } = await records.create(ctx, Organisation, { name: 'Alone' });
    const second = await ask();
    expect(second.id).not.toBe(first.id);
    worker = await startTestWorker({
      database: database(),
      providers: [{ provide: Diary, useValue: new Diary() }, TestHandlers],
      imports: [InsightsModule.forWorker(), JournalModule.forWorker()], // the api has loaded its job
    });
    await until(async () => (await find(second.id)).state === 'DONE');
    expect((await find(second.id)).result).toMatchObject({ organisations: 1 });
    const { organisation } = await api.ask<{ organisation: unknown }>(
      'query ($id: ID!) { organisation(id: $id) { metrics { degree component isBroker } } }',
      { id },
    );
    expect(organisation).toEqual({ metrics: { degree: 0, component: 1, isBroker: false } });
    await expect(cancel(second.id)).rejects.toThrow('JOB_ALREADY_OVER');
  });

  it('are refused when there is no such job', async () => {
    await expect(cancel('0198c9a6-0000-7000-8000-000000000000')).rejects.toThrow('JOB_NOT_FOUND');
  });
});
