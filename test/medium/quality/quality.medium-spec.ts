import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { newId } from '@seedbed/platform/kernel';
import { QualityFlag, Source, Statement } from '@seedbed/platform/quality';
import { useDatabase } from '@seedbed/platform/testing';
import { sourceId } from '@seedbed/reference';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';

describe('quality flags', () => {
  const database = useDatabase();
  let domain: Domain;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
  });
  const suspicion = () => ({
    rule: 'WRONG_VALUE_SUSPECTED',
    recordType: 'Organisation',
    recordId: newId(),
    recordTitle: 'City of Trnava',
    field: 'country',
    value: 'Slovenia',
    proposed: 'Slovakia',
    reason: { en: 'Trnava is a city in Slovakia.' },
    source: sourceId('S0'),
  });

  it('are one for one suspicion, also when two raise it at once, and another for another value', async () => {
    const one = suspicion();
    const raised = await Promise.all([domain.quality.raise(ctx, one), domain.quality.raise(ctx, one)]);
    expect(raised.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
    expect(new Set(raised.map(({ id }) => id)).size).toBe(1);
    expect((await domain.quality.raise(ctx, { ...one, value: 'Slovenija' })).isNew).toBe(true);
  });

  it('stay dismissed when the same suspicion is raised again', async () => {
    const one = suspicion();
    const { id } = await domain.quality.raise(ctx, one);
    await domain.records.change(ctx, QualityFlag, { id }, { state: 'DISMISSED' });
    expect(await domain.quality.raise(ctx, one)).toEqual({ id, isNew: false });
    expect((await domain.records.require(ctx, QualityFlag, id)).state).toBe('DISMISSED');
  });

  it('go to the lead centre when nobody is named', async () => {
    const { id } = await domain.quality.raise(ctx, suspicion());
    expect((await domain.records.require(ctx, QualityFlag, id)).steward).toEqual({ id: nccId('IT') });
  });

  it('keep the printed and the corrected value, each with its source (invariant 9)', async () => {
    const { id } = await domain.quality.raise(ctx, suspicion());
    await domain.records.change(ctx, QualityFlag, { id }, { state: 'ACCEPTED' });
    expect(await domain.records.require(ctx, QualityFlag, id)).toMatchObject({
      value: 'Slovenia',
      proposed: 'Slovakia',
      source: { id: sourceId('S0') },
    });
  });

  it('share their sources with statements, which never hold a bare figure', async () => {
    const about = {
      recordType: 'Project',
      recordId: newId(),
      recordTitle: 'SEED',
      what: 'centres',
      source: sourceId('S4'),
    };
    expect(await codesOf(domain.records.create(ctx, Statement, { ...about, value: 4 }))).toContain(
      'STATEMENT_WITHOUT_COMPARATOR',
    );
    expect(await domain.records.create(ctx, Statement, { ...about, value: 4, comparator: 'EQ' })).toMatchObject({
      value: 4,
    });
    const twice = domain.records.create(ctx, Source, { code: 'S4', title: 'again', kind: 'WEB' });
    expect(await codesOf(twice)).toContain('NOT_UNIQUE');
  });
});
