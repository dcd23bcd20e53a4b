import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { nccId } from '@seedbed/centres';
import { Organisation } from '@seedbed/organisations';
import { JournalModule } from '@seedbed/platform/journal';
import { newId, systemContext } from '@seedbed/platform/kernel';
import { PolicyAccess } from '@seedbed/platform/projection';
import {
  Proposal,
  ProposalConflict,
  ProposalModes,
  ProposalsModule,
  Proposing,
  TidyProposals,
  TidySchedule,
} from '@seedbed/platform/proposals';
import { migrateQueue } from '@seedbed/platform/queue';
import { untilSettled, useDatabase } from '@seedbed/platform/testing';
import { startTestWorker } from '../queue/test-worker.js';
import { ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';

const DAY_MS = 86_400_000;

describe('the housekeeping of proposals', () => {
  const database = useDatabase();
  let domain: Domain;
  let worker: INestApplicationContext;
  let proposing: Proposing;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
    const { db, records, outbox } = domain;
    proposing = new Proposing(db, records, outbox, new PolicyAccess(db), new ProposalModes(db, records));
    await migrateQueue(database().ownerUrl);
    worker = await startTestWorker({
      database: database(),
      imports: [ProposalsModule.forWorker(), JournalModule.forWorker()],
    });
  });
  afterAll(() => worker?.close());

  /** A run of the job, so many days from now. */
  async function runIn(days: number): Promise<void> {
    worker.get(TidyProposals, { strict: false }).clock = { now: () => new Date(Date.now() + days * DAY_MS) };
    await domain.db.query(ctx, `delete from jobs where kind = 'proposals.tidy'`);
    await worker.get(TidySchedule, { strict: false }).look();
    await untilSettled(domain.db);
  }

  async function proposed(): Promise<string> {
    const { records } = domain;
    const { id } = await records.create(ctx, Organisation, { name: `Org ${newId()}`, steward: nccId('IT') });
    const reader = { role: 'PARTNER_EDITOR', nccIds: [], organisationIds: [id] };
    const partner = { ...systemContext(`user:${newId()}`), reader };
    const wanted = {
      recordType: 'Organisation',
      recordId: id,
      rev: 1,
      changes: { legalForm: 'theirs' },
      note: 'A word.',
    };
    const proposal = await proposing.change(partner, wanted);
    await records.change(ctx, Organisation, { id }, { legalForm: 'ours' });
    return proposal;
  }
  const values = async (proposal: string) =>
    domain.db.query(ctx, 'select field from proposed_values where proposal_id = $1', [proposal]);

  it('ends what nobody decided in 180 days, and keeps all three values of its conflicts', async () => {
    const id = await proposed();
    await runIn(179);
    expect(await domain.records.require(ctx, Proposal, id)).toMatchObject({ state: 'CONFLICT' });
    await runIn(181);
    expect(await domain.records.require(ctx, Proposal, id)).toMatchObject({ state: 'GONE', gone: 'EXPIRED' });
    const [conflict] = await domain.records.list(ctx, ProposalConflict, { proposal: id });
    expect(conflict).toMatchObject({ state: 'OVER', base: 'null', ours: '"ours"', theirs: '"theirs"' });
    expect(await values(id)).toEqual([{ field: 'legalForm' }]);
  });

  it('forgets what was said a year after the end, and that alone', async () => {
    const [old, waiting] = [await proposed(), await proposed()];
    await runIn(181);
    const reopened = `update proposals set state = 'CONFLICT', gone = null, decided_at = null,
      expires_at = now() + interval '9 years' where id = $1`;
    await domain.db.query(ctx, reopened, [waiting]);
    await runIn(300);
    expect(await values(old)).toHaveLength(1);
    await runIn(181 + 367);
    expect(await values(old)).toEqual([]);
    expect(await domain.records.require(ctx, Proposal, old)).toMatchObject({
      recordTitle: '—',
      note: null,
      gone: 'EXPIRED',
    });
    expect(await domain.records.list(ctx, ProposalConflict, { proposal: old })).toEqual([]);
    expect(await values(waiting)).toHaveLength(1);
    const kept = await domain.db.query(
      ctx,
      `select from journal where record_id = $1 and (before is not null or after is not null)`,
      [old],
    );
    expect(kept).toEqual([]);
  });
});
