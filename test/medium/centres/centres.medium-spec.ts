import { beforeAll, describe, expect, it } from '@jest/globals';
import { Ncc, nccId } from '@seedbed/centres';
import { useDatabase } from '@seedbed/platform/testing';
import { countryId } from '@seedbed/reference';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';

describe('National Competence Centres', () => {
  const database = useDatabase();
  let domain: Domain;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
  });

  it('are one per country', async () => {
    const second = domain.records.create(ctx, Ncc, { country: countryId('IT'), name: { en: 'Another' } });
    expect(await codesOf(second)).toContain('NOT_UNIQUE');
  });

  it('are their own stewards', async () => {
    for (const { id, steward } of await domain.records.list(ctx, Ncc)) expect(steward).toEqual({ id });
  });

  it('steward what names nobody: the lead centre does', async () => {
    const centre = await domain.records.create(ctx, Ncc, { country: countryId('AT'), name: { en: 'A new centre' } });
    expect(centre).toMatchObject({ steward: { id: nccId('IT') }, stage: null, visibility: 'NETWORK' });
  });
});
