import { beforeAll, describe, expect, it } from '@jest/globals';
import { DuplicateCandidate } from '@seedbed/exchange';
import { newId } from '@seedbed/platform/kernel';
import { useDatabase } from '@seedbed/platform/testing';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';

describe('duplicate candidates', () => {
  const database = useDatabase();
  let domain: Domain;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
  });
  const anOrganisation = async () =>
    (await domain.organisations.register(ctx, { name: `Org ${newId()}` })).organisation.id;
  const all = (a: string, b: string) =>
    domain.records
      .list(ctx, DuplicateCandidate)
      .then((candidates) =>
        candidates.filter(({ left, right }) => [a, b].includes(left.id) && [a, b].includes(right.id)),
      );

  it('come from two organisations with one identifier, however often the message comes', async () => {
    const [holder, claimant] = [await anOrganisation(), await anOrganisation()];
    for (let times = 0; times < 2; times += 1) {
      await domain.db.inTransaction(ctx, (tx) =>
        domain.duplicates.onIdentifierTaken(tx, { holder, claimant, scheme: 'PIC' }),
      );
    }
    expect(await all(holder, claimant)).toMatchObject([
      { decision: 'OPEN', reasons: ['SAME_PIC'], score: 1, decidedBy: null },
    ]);
  });

  it('are one for a pair, whoever is named first and however many find it at once', async () => {
    const [a, b] = [await anOrganisation(), await anOrganisation()];
    await Promise.all([
      domain.duplicates.propose(ctx, { a, b, reasons: ['SIMILAR_NAMES'] }),
      domain.duplicates.propose(ctx, { a: b, b: a, reasons: ['SIMILAR_NAMES'] }),
      domain.duplicates.propose(ctx, { a, b, reasons: ['SIMILAR_NAMES'] }),
    ]);
    expect(await all(a, b)).toHaveLength(1);
  });

  it('do not come back once a person decided', async () => {
    const [a, b] = [await anOrganisation(), await anOrganisation()];
    const { id } = await domain.duplicates.propose(ctx, { a, b, reasons: ['SIMILAR_NAMES'] });
    const decided = await domain.records.change(
      ctx,
      DuplicateCandidate,
      { id },
      { decision: 'NOT_SAME', decidedBy: 'user:1' },
    );
    expect(await domain.duplicates.propose(ctx, { a: b, b: a, reasons: ['SAME_PIC'] })).toEqual(decided);
  });

  it('name their decider, and never an organisation with itself', async () => {
    const [a, b] = [await anOrganisation(), await anOrganisation()];
    const { id } = await domain.duplicates.propose(ctx, { a, b, reasons: [] });
    expect(await codesOf(domain.records.change(ctx, DuplicateCandidate, { id }, { decision: 'SAME' }))).toContain(
      'DECISION_WITHOUT_DECIDER',
    );
    expect(await codesOf(domain.duplicates.propose(ctx, { a, b: a, reasons: [] }))).toContain('DUPLICATE_OF_ITSELF');
  });
});
