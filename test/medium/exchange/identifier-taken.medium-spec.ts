import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { DuplicateCandidate, ExchangeModule } from '@seedbed/exchange';
import { DatabaseModule } from '@seedbed/platform/database';
import { EventsModule } from '@seedbed/platform/events';
import { newId } from '@seedbed/platform/kernel';
import { RecordsModule } from '@seedbed/platform/records';
import { until, useDatabase } from '@seedbed/platform/testing';
import { ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';

describe('two organisations that claim one PIC', () => {
  let worker: TestingModule;
  afterAll(() => worker.close()); // before the database goes, so above useDatabase
  const database = useDatabase();
  let domain: Domain;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
    worker = await Test.createTestingModule({
      imports: [
        DatabaseModule.forRoot({ url: database().url, role: 'seedbed_worker', poolSize: 3 }),
        EventsModule.relaying(),
        RecordsModule,
        ExchangeModule,
      ],
    }).compile();
    await worker.init();
  });

  it('reach the review queue as one candidate, through the outbox and the worker', async () => {
    const identifiers = [{ scheme: 'PIC' as const, value: '999979888' }];
    const register = () => domain.organisations.register(ctx, { name: `Org ${newId()}`, identifiers });
    const holder = (await register()).organisation.id;
    const claimants = [(await register()).organisation.id, (await register()).organisation.id];
    const candidates = await until(
      async () => {
        const found = await domain.records.list(ctx, DuplicateCandidate);
        return found.length >= 2 && found;
      },
      { what: 'two candidates' },
    );
    const pairs = candidates.map(({ left, right }) => [left.id, right.id].sort());
    expect(pairs.sort()).toEqual(claimants.map((claimant) => [holder, claimant].sort()).sort());
    expect(candidates.every(({ decision, reasons }) => decision === 'OPEN' && reasons[0] === 'SAME_PIC')).toBe(true);
  });
});
