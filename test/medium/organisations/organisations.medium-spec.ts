import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import {
  ExternalIdentifier,
  NetworkMembership,
  Organisation,
  OrganisationName,
  OrganisationRelation,
  Site,
} from '@seedbed/organisations';
import { newId } from '@seedbed/platform/kernel';
import { QualityFlag } from '@seedbed/platform/quality';
import { parseUncertainDate } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { countryId, regionId } from '@seedbed/reference';
import { barrier, codesOf, ctx, type Domain, domainOf, errorOf, seedGround } from '../seed/domain.js';

describe('organisations', () => {
  const database = useDatabase();
  let domain: Domain;
  let number = 100_000_000;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
  });
  const aPic = () => {
    number += 1;
    return String(number);
  };
  const anOrganisation = async (values: object = {}) =>
    (await domain.organisations.register(ctx, { name: `Org ${newId()}`, ...values })).organisation;
  const live = (value: string) => domain.records.list(ctx, ExternalIdentifier, { value, archivedAt: null });

  it('are registered with names, sites and identifiers, under the steward of their country', async () => {
    const pic = aPic();
    const { organisation, taken } = await domain.organisations.register(ctx, {
      name: ' Fondazione  Giacomo Brodolini ',
      kind: 'FOUNDATION',
      country: countryId('GR'),
      names: [
        { text: 'Ίδρυμα Brodolini', lang: 'el', kind: 'TRANSLATION' },
        { text: 'ΦΓΒ', kind: 'ACRONYM' },
      ],
      sites: [{ kind: 'LEGAL_SEAT', place: 'Karditsa', country: countryId('GR'), region: regionId('EL61') }],
      identifiers: [{ scheme: 'PIC', value: ` ${pic} ` }],
    });
    expect(taken).toEqual([]);
    expect(organisation).toMatchObject({
      name: 'Fondazione Giacomo Brodolini',
      isPublic: false,
      steward: { id: nccId('GR') },
    });
    const of = { organisation: organisation.id };
    const names = await domain.records.list(ctx, OrganisationName, of);
    expect(names.map(({ text, script }) => [text, script]).sort()).toEqual(
      [
        ['ΦΓΒ', 'Grek'],
        ['Ίδρυμα Brodolini', null],
      ].sort(),
    );
    expect(await domain.records.list(ctx, Site, of)).toHaveLength(1);
    expect(await domain.records.list(ctx, ExternalIdentifier, of)).toMatchObject([
      { value: pic, steward: { id: nccId('GR') } },
    ]);
  });

  it('are registered whole or not at all', async () => {
    const name = `Half ${newId()}`;
    const half = domain.organisations.register(ctx, {
      name,
      names: [{ text: 'fine', kind: 'SHORT' }],
      identifiers: [{ scheme: 'PIC', value: 'no PIC' }],
    });
    expect(await codesOf(half)).toEqual(['RECORD_INVALID', 'IDENTIFIER_WRONG_FORM']);
    expect(await domain.records.list(ctx, Organisation, { name })).toEqual([]);
  });

  it('follow their kind in being public, private or neither', async () => {
    const { id } = await anOrganisation({ kind: 'MUNICIPALITY' });
    const classify = async (kind: Organisation['kind']) =>
      (await domain.organisations.classify(ctx, { id }, kind)).isPublic;
    expect([
      await classify('COMPANY'),
      await classify('UNIVERSITY'),
      await classify('MINISTRY'),
      await classify(null),
    ]).toEqual([false, null, true, null]);
  });

  describe('one identifier, one live organisation (invariant 4)', () => {
    it('leaves it with its holder, flags the second one and tells the duplicate finder', async () => {
      const pic = aPic();
      const holder = await anOrganisation({ identifiers: [{ scheme: 'PIC', value: pic }] });
      const { organisation, taken } = await domain.organisations.register(ctx, {
        name: `Org ${newId()}`,
        identifiers: [{ scheme: 'PIC', value: pic }],
      });
      expect(taken).toEqual([{ scheme: 'PIC', value: pic, holder: holder.id }]);
      expect(await live(pic)).toMatchObject([{ organisation: { id: holder.id } }]);
      expect(await domain.records.list(ctx, QualityFlag, { recordId: organisation.id })).toMatchObject([
        { rule: 'IDENTIFIER_TAKEN', value: `PIC ${pic}`, state: 'OPEN' },
      ]);
      const messages = await domain.db.query(
        ctx,
        `select payload from outbox where topic = 'organisations.identifier-taken'`,
      );
      expect(messages).toContainEqual({ payload: { holder: holder.id, claimant: organisation.id, scheme: 'PIC' } });
    });

    it('changes nothing when it is claimed again by its holder', async () => {
      const pic = aPic();
      const { id } = await anOrganisation({ identifiers: [{ scheme: 'PIC', value: pic }] });
      const { takenBy } = await domain.identifiers.claim(ctx, { organisation: id, scheme: 'PIC', value: pic });
      expect([takenBy, (await live(pic)).length]).toEqual([null, 1]);
    });

    it('goes to exactly one of five who claim it at the same time, and the others are flagged', async () => {
      const pic = aPic();
      const organisations = await Promise.all([1, 2, 3, 4, 5].map(() => anOrganisation()));
      const claims = await Promise.all(
        organisations.map(({ id }) => domain.identifiers.claim(ctx, { organisation: id, scheme: 'PIC', value: pic })),
      );
      expect(claims.filter(({ takenBy }) => takenBy === null)).toHaveLength(1);
      expect(await live(pic)).toHaveLength(1);
      const flags = await domain.records.list(ctx, QualityFlag, { value: `PIC ${pic}` });
      expect(flags).toHaveLength(4);
    });

    it('holds in the database too, for two transactions that write past the service', async () => {
      const pic = aPic();
      const organisations = [await anOrganisation(), await anOrganisation()];
      const bothThere = barrier(2);
      const written = await Promise.allSettled(
        organisations.map(({ id: organisation }) =>
          domain.db.inTransaction(ctx, async (tx) => {
            await domain.db.query(tx, 'select 1');
            await bothThere();
            await domain.records.create(tx, ExternalIdentifier, { organisation, scheme: 'PIC', value: pic });
          }),
        ),
      );
      expect(written.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(written.find((one) => one.status === 'rejected')).toMatchObject({
        reason: { code: 'IDENTIFIER_TAKEN', kind: 'CONFLICT', field: 'value' },
      });
    });

    it('is free again when its holder is archived, and does not come back by force', async () => {
      const pic = aPic();
      const old = await anOrganisation({ identifiers: [{ scheme: 'PIC', value: pic }] });
      await domain.organisations.archive(ctx, { id: old.id });
      const heir = await anOrganisation({ identifiers: [{ scheme: 'PIC', value: pic }] });
      expect(await live(pic)).toMatchObject([{ organisation: { id: heir.id } }]);
      const { taken } = await domain.organisations.restore(ctx, { id: old.id });
      expect(taken).toEqual([{ scheme: 'PIC', value: pic, holder: heir.id }]);
      expect(await live(pic)).toHaveLength(1);
    });

    it('comes back with its holder when nobody took it', async () => {
      const pic = aPic();
      const { id } = await anOrganisation({ identifiers: [{ scheme: 'PIC', value: pic }] });
      await domain.organisations.archive(ctx, { id });
      expect(await live(pic)).toEqual([]);
      expect((await domain.organisations.restore(ctx, { id })).taken).toEqual([]);
      expect(await live(pic)).toMatchObject([{ organisation: { id } }]);
    });
  });

  describe('country and region of a site (invariant 8)', () => {
    const aSite = async (country: string, region: string) =>
      domain.sites.add(ctx, {
        organisation: (await anOrganisation()).id,
        kind: 'BRANCH',
        place: 'Somewhere',
        country: countryId(country),
        region: regionId(region),
      });
    const flagsOf = (site: Site) => domain.records.list(ctx, QualityFlag, { recordId: site.id });

    it('agree for Greece as EL', async () => {
      expect(await flagsOf(await aSite('GR', 'EL42'))).toEqual([]);
      expect(await flagsOf(await aSite('IT', 'ITC1'))).toEqual([]);
    });

    it('raise a flag when they do not, and the site is kept as given', async () => {
      const site = await aSite('SI', 'SK02');
      expect(await flagsOf(site)).toMatchObject([
        { rule: 'SITE_COUNTRY_REGION_MISMATCH', value: 'SI / SK02', state: 'OPEN' },
      ]);
      expect(site).toMatchObject({ country: { id: countryId('SI') }, region: { id: regionId('SK02') } });
    });

    it('are looked at again when a site changes, once per suspicion', async () => {
      const site = await aSite('SI', 'SI03');
      await domain.sites.correct(ctx, { id: site.id }, { region: regionId('HR05') });
      await domain.sites.correct(ctx, { id: site.id }, { place: 'Elsewhere' });
      expect(await flagsOf(site)).toHaveLength(1);
    });
  });

  it('have sites with exactly one owner and whole coordinates', async () => {
    const { id: organisation } = await anOrganisation();
    const add = (values: object) => domain.sites.add(ctx, { kind: 'BRANCH', place: 'X', ...values });
    expect(await codesOf(add({}))).toContain('SITE_NEEDS_ONE_OWNER');
    expect(await codesOf(add({ organisation, ncc: nccId('IT') }))).toContain('SITE_NEEDS_ONE_OWNER');
    expect(await codesOf(add({ organisation, latitude: 45 }))).toContain('SITE_NEEDS_BOTH_COORDINATES');
    expect(await codesOf(add({ organisation, latitude: 95, longitude: 7 }))).toContain('OUT_OF_RANGE');
  });

  it('stand in no relation to themselves, and relations end after they start', async () => {
    const [{ id: a }, { id: b }] = [await anOrganisation(), await anOrganisation()];
    const relation = (to: string, endsOn: string) =>
      domain.records.create(ctx, OrganisationRelation, {
        type: 'MENTORS',
        from: a,
        to,
        startsOn: parseUncertainDate('2020'),
        endsOn: parseUncertainDate(endsOn),
      });
    expect(await codesOf(relation(a, '2021'))).toContain('RELATION_TO_ITSELF');
    expect(await codesOf(relation(b, '2019'))).toContain('PERIOD_ENDS_BEFORE_START');
    expect(await relation(b, '2020')).toMatchObject({ type: 'MENTORS' });
    const membership = domain.records.create(ctx, NetworkMembership, { network: a, member: a });
    expect(await codesOf(membership)).toContain('RELATION_TO_ITSELF');
  });

  it('cannot hang on a country, source or organisation that does not exist', async () => {
    expect((await errorOf(anOrganisation({ country: newId() }))).code).toBe('LINK_TO_NOTHING');
    const claim = domain.identifiers.claim(ctx, { organisation: newId(), scheme: 'PIC', value: aPic() });
    expect((await errorOf(claim)).code).toBe('RECORD_NOT_FOUND');
  });
});
