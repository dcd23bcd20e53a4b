import { beforeAll, describe, expect, it } from '@jest/globals';
import { useDatabase } from '@seedbed/platform/testing';
import { CodeList, CodeValue, Country, Region, regionId, WrittenLanguage } from '@seedbed/reference';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';

describe('reference data', () => {
  const database = useDatabase();
  let domain: Domain;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
  });

  it('reads printed countries over what is stored, an added spelling included', async () => {
    const printed = async (text: string) => (await domain.reference.countryReader(ctx))(text)?.code ?? null;
    expect([
      await printed('SLO'),
      await printed('EL'),
      await printed('SLOVACCHIA'),
      await printed('Yunanistan'),
    ]).toEqual(['SI', 'GR', 'SK', null]);
    const greece = await domain.reference.requireCountry(ctx, 'GR');
    await domain.records.change(ctx, Country, { id: greece.id }, { aliases: [...greece.aliases, 'Yunanistan'] });
    expect(await printed('YUNANISTAN')).toBe('GR');
  });

  it('names the country that is missing', async () => {
    expect(await codesOf(domain.reference.requireCountry(ctx, 'ZZ'))).toEqual(['COUNTRY_UNKNOWN']);
  });

  it('has countries, languages and lists in all six languages', async () => {
    const countries = await domain.records.list(ctx, Country);
    expect(
      countries
        .filter(({ inNetwork }) => inNetwork)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['GR', 'HR', 'IT', 'RO', 'SI']);
    const named = [
      ...countries.map(({ name }) => name),
      ...(await domain.records.list(ctx, WrittenLanguage)).map(({ name }) => name),
      ...(await domain.records.list(ctx, CodeList)).map(({ name }) => name),
      ...(await domain.records.list(ctx, CodeValue)).map(({ label }) => label),
    ];
    expect(named.length).toBeGreaterThan(100);
    for (const name of named) expect(Object.keys(name).sort()).toEqual(['el', 'en', 'hr', 'it', 'ro', 'sl']);
  });

  it('has a tree of regions: each below its parent, in one country, with the prefix of that country', async () => {
    const regions = await domain.records.list(ctx, Region);
    const byId = new Map(regions.map((region) => [region.id, region]));
    const countries = new Map((await domain.records.list(ctx, Country)).map((country) => [country.id, country]));
    for (const region of regions) {
      const parent = region.parent && byId.get(region.parent.id);
      expect(region.code.startsWith(countries.get(region.country.id)?.nutsPrefix ?? '?')).toBe(true);
      expect(region.level === 0 ? region.parent : parent?.level).toBe(region.level === 0 ? null : region.level - 1);
      if (parent) expect(region.code.startsWith(parent.code) && region.country.id === parent.country.id).toBe(true);
    }
    expect(byId.get(regionId('EL42'))?.name).toBe('Νότιο Αιγαίο');
  });

  it('refuses a second country with the same code', async () => {
    const again = domain.records.create(ctx, Country, { code: 'IT', name: { en: 'Italy' } });
    expect(await codesOf(again)).toContain('NOT_UNIQUE');
  });
});
