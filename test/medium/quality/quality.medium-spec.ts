import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { Organisation } from '@seedbed/organisations';
import { newId } from '@seedbed/platform/kernel';
import { QualityFlag, Source, Statement } from '@seedbed/platform/quality';
import { useDatabase } from '@seedbed/platform/testing';
import { sourceId } from '@seedbed/reference';
import { codesOf, ctx, type Domain, domainOf, errorOf, seedGround } from '../seed/domain.js';

describe('quality flags', () => {
  const database = useDatabase();
  let domain: Domain;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
  });
  const anOrganisation = async () => (await domain.records.create(ctx, Organisation, { name: `Org ${newId()}` })).id;
  const suspicion = async () => ({
    rule: 'WRONG_VALUE_SUSPECTED',
    recordType: 'Organisation',
    recordId: await anOrganisation(),
    recordTitle: 'City of Trnava',
    field: 'country',
    value: 'Slovenia',
    proposed: 'Slovakia',
    reason: { en: 'Trnava is a city in Slovakia.' },
    source: sourceId('S0'),
  });

  it('are one for one suspicion, also when two raise it at once, and another for another value', async () => {
    const one = await suspicion();
    const raised = await Promise.all([domain.quality.raise(ctx, one), domain.quality.raise(ctx, one)]);
    expect(raised.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
    expect(new Set(raised.map(({ id }) => id)).size).toBe(1);
    expect((await domain.quality.raise(ctx, { ...one, value: 'Slovenija' })).isNew).toBe(true);
  });

  it('stay dismissed when the same suspicion is raised again', async () => {
    const one = await suspicion();
    const { id } = await domain.quality.raise(ctx, one);
    await domain.records.change(ctx, QualityFlag, { id }, { state: 'DISMISSED' });
    expect(await domain.quality.raise(ctx, one)).toEqual({ id, isNew: false });
    expect((await domain.records.require(ctx, QualityFlag, id)).state).toBe('DISMISSED');
  });

  it('go to the steward of the record when nobody is named, and are seen by nobody else', async () => {
    const { id: recordId } = await domain.records.create(ctx, Organisation, {
      name: `Org ${newId()}`,
      steward: nccId('HR'),
      visibility: 'NCC',
    });
    const { id } = await domain.quality.raise(ctx, { ...(await suspicion()), recordId, visibility: 'PUBLIC' });
    expect(await domain.records.require(ctx, QualityFlag, id)).toMatchObject({
      steward: { id: nccId('HR') },
      visibility: 'NCC',
    });
  });

  it('are about a record that exists, of a type that exists', async () => {
    const one = await suspicion();
    const nowhere = await errorOf(domain.quality.raise(ctx, { ...one, recordId: newId() }));
    expect(nowhere).toMatchObject({ code: 'LINK_TO_NOTHING', field: 'recordId' });
    const nothing = await errorOf(domain.quality.raise(ctx, { ...one, recordType: 'Organization' }));
    expect(nothing).toMatchObject({ code: 'LINK_TO_NOTHING', field: 'recordType' });
  });

  it('keep the printed and the corrected value, each with its source (invariant 9)', async () => {
    const { id } = await domain.quality.raise(ctx, await suspicion());
    await domain.records.change(ctx, QualityFlag, { id }, { state: 'ACCEPTED' });
    expect(await domain.records.require(ctx, QualityFlag, id)).toMatchObject({
      value: 'Slovenia',
      proposed: 'Slovakia',
      source: { id: sourceId('S0') },
    });
  });

  it('share their sources with statements, which never hold a bare figure', async () => {
    const about = {
      recordType: 'Organisation',
      recordId: await anOrganisation(),
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
