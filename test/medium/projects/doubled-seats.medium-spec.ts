import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@seedbed/platform/kernel';
import { QualityFlag } from '@seedbed/platform/quality';
import { useDatabase } from '@seedbed/platform/testing';
import { DoubledSeatsService, Participation } from '@seedbed/projects';
import { ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';

describe('organisations that are one and sit twice in a project', () => {
  const database = useDatabase();
  let domain: Domain;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
  });

  const mergedIn = async (...roles: ('PARTNER' | 'ASSOCIATED_PARTNER')[]) => {
    const project = await domain.projects.register(ctx, { acronym: `P-${newId()}` });
    const seats = [];
    for (const role of roles) {
      const { organisation } = await domain.organisations.register(ctx, { name: `Org ${newId()}` });
      seats.push(await domain.participations.add(ctx, { project: project.id, organisation: organisation.id, role }));
    }
    const [leftId = '', rightId = ''] = seats.map((seat) => seat.organisation.id);
    const link = await domain.links.decide(ctx, {
      recordType: 'Organisation',
      leftId,
      rightId,
      relation: 'SAME_AS',
      keptId: leftId,
    });
    const service = new DoubledSeatsService(domain.db, domain.records, domain.quality);
    for (let times = 0; times < 2; times += 1) {
      await domain.db.inTransaction(ctx, (tx) =>
        service.onIdentityChanged(tx, { type: 'Organisation', linkId: link.id, recordIds: [leftId, rightId] }),
      );
    }
    return { project: project.id, seats };
  };
  const flags = () => domain.records.list(ctx, QualityFlag, { rule: 'PARTICIPATION_TWICE_AFTER_MERGE' });

  it('keep both seats, and a person is told once', async () => {
    const { project, seats } = await mergedIn('PARTNER', 'PARTNER');
    expect(await domain.records.list(ctx, Participation, { project, archivedAt: null })).toHaveLength(2);
    const [later] = seats
      .map(({ id }) => id)
      .sort()
      .reverse();
    expect(await flags()).toMatchObject([{ recordType: 'Participation', recordId: later, state: 'OPEN' }]);
  });

  it('are nothing to look at where the two have different roles', async () => {
    const before = await flags();
    await mergedIn('PARTNER', 'ASSOCIATED_PARTNER');
    expect(await flags()).toEqual(before);
  });
});
