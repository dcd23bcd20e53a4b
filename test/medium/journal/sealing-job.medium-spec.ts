import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { JournalModule } from '@seedbed/platform/journal';
import { systemContext } from '@seedbed/platform/kernel';
import { Job, Jobs, migrateQueue } from '@seedbed/platform/queue';
import { until, untilSettled } from '@seedbed/platform/testing';
import { Star } from '../projection/universe.js';
import { Diary, TestHandlers } from '../queue/test-jobs.js';
import { startTestWorker } from '../queue/test-worker.js';
import { ctx, useJournalLab } from './support.js';

describe('the job that seals the journal', () => {
  const lab = useJournalLab();
  let worker: INestApplicationContext | undefined;
  const start = () =>
    startTestWorker({
      database: lab().database,
      providers: [{ provide: Diary, useValue: new Diary() }, TestHandlers],
      imports: [JournalModule.forWorker()],
    });
  const jobs = () => lab().records.list(ctx, Job, { kind: 'journal.seal' });

  beforeAll(() => migrateQueue(lab().database.ownerUrl));
  afterEach(async () => {
    await worker?.close();
    worker = undefined;
  });

  it('runs when a worker starts on unsealed rows, and after changes', async () => {
    await lab().records.create(ctx, Star, { name: 'Before' });
    worker = await start();
    await untilSettled(lab().db);
    expect(await lab().verify()).toMatchObject({ unsealed: 0, tampered: [] });
    const before = (await jobs()).length;
    await lab().records.create(systemContext('user:ana'), Star, { name: 'After' });
    await untilSettled(lab().db);
    expect(await lab().verify()).toMatchObject({ unsealed: 0, tampered: [] });
    const all = await jobs();
    expect(all.length).toBe(before + 1);
    expect(all.map(({ state, requestedBy }) => `${state} ${requestedBy}`)).toContain('DONE system:journal');
  });

  it('is forgotten after a day, when other jobs stand in the list still', async () => {
    const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
    const old = async (kind: string) =>
      (
        await lab().records.create(ctx, Job, {
          kind,
          title: 'Old',
          requestedBy: 'test',
          state: 'DONE',
          finishedAt: twoDaysAgo,
        })
      ).id;
    const [housekeeping, other] = [await old('journal.seal'), await old('insights.metrics')];
    worker = await start(); // sweeps at once
    await until(async () => (await lab().records.find(ctx, Job, housekeeping)) === null, {
      what: 'the old run to be forgotten',
    });
    expect(await lab().records.find(ctx, Job, other)).not.toBeNull();
  });

  it('is not asked for by a change that is not journalled, such as its own', async () => {
    worker = await start();
    await untilSettled(lab().db);
    const before = (await jobs()).length;
    const other = await lab().db.inTransaction(ctx, async (tx) => {
      const { id } = await lab().records.create(tx, Job, { kind: 'x.y', title: 'X', requestedBy: 'test' });
      await lab().records.change(tx, Job, { id }, { state: 'DONE' });
      return id;
    });
    await untilSettled(lab().db);
    expect(other).toBeTruthy();
    expect((await jobs()).length).toBe(before);
    expect(worker.get(Jobs)).toBeDefined();
  });
});
