import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { ExternalIdentifier, Organisation, OrganisationName, Site } from '@seedbed/organisations';
import { newId } from '@seedbed/platform/kernel';
import { QualityFlag } from '@seedbed/platform/quality';
import { parseUncertainDate } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { Participation, Project } from '@seedbed/projects';
import { countryId, regionId } from '@seedbed/reference';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';

/** Writes past every service: as a seed (`ensure`), a job or an import would. */
describe('whoever writes a record', () => {
  const database = useDatabase();
  let domain: Domain;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
  });
  const records = () => domain.records;
  const anOrganisation = async () => (await records().create(ctx, Organisation, { name: `Org ${newId()}` })).id;
  const aProject = async () =>
    (await records().create(ctx, Project, { acronym: newId(), startsOn: parseUncertainDate('2020') })).id;

  it('gets derived fields, tidy names and the steward of the country', async () => {
    const id = newId();
    await records().ensure(ctx, Organisation, { id, name: ' A  B ', kind: 'MINISTRY', country: countryId('HR') });
    const made = await records().require(ctx, Organisation, id);
    expect(made).toMatchObject({ name: 'A B', isPublic: true, steward: { id: nccId('HR') } });
    expect(await records().change(ctx, Organisation, { id }, { kind: 'COMPANY' })).toMatchObject({ isPublic: false });
    expect(await records().change(ctx, Organisation, { id }, { isPublic: true })).toMatchObject({ isPublic: false });
    const name = await records().create(ctx, OrganisationName, { organisation: id, text: 'Α  Β', kind: 'SHORT' });
    expect(name).toMatchObject({ text: 'Α Β', script: 'Grek' });
  });

  it('gets identifiers in their normal form, for one live organisation', async () => {
    const [a, b] = [await anOrganisation(), await anOrganisation()];
    const pic = { scheme: 'PIC', value: ' 400 000 001 ' } as const;
    const made = await records().create(ctx, ExternalIdentifier, { organisation: a, ...pic });
    expect(made.value).toBe('400000001');
    expect(
      await codesOf(records().ensure(ctx, ExternalIdentifier, { id: newId(), organisation: b, ...pic })),
    ).toContain('IDENTIFIER_TAKEN');
    await records().archive(ctx, Organisation, { id: a });
    expect((await records().require(ctx, ExternalIdentifier, made.id)).archivedAt).not.toBeNull();
    await records().create(ctx, ExternalIdentifier, { organisation: b, ...pic });
    expect(await codesOf(records().restore(ctx, ExternalIdentifier, { id: made.id }))).toContain('IDENTIFIER_TAKEN');
  });

  it('meets the rules of a consortium', async () => {
    const project = await aProject();
    const seat = async () => ({
      id: newId(),
      project,
      organisation: await anOrganisation(),
      role: 'LEAD_PARTNER' as const,
    });
    await records().ensure(ctx, Participation, { ...(await seat()), startsOn: parseUncertainDate('2021') });
    expect(await codesOf(records().ensure(ctx, Participation, await seat()))).toContain('PROJECT_SECOND_LEAD');
    const early = { ...(await seat()), role: 'PARTNER' as const, startsOn: parseUncertainDate('2019') };
    expect(await codesOf(records().create(ctx, Participation, early))).toContain('PARTICIPATION_OUTSIDE_PROJECT');
    const later = { startsOn: parseUncertainDate('2022') };
    expect(await codesOf(records().change(ctx, Project, { id: project }, later))).toContain(
      'PROJECT_LEAVES_PARTICIPATIONS',
    );
  });

  it('has what is suspicious flagged, once', async () => {
    const site = await records().create(ctx, Site, {
      organisation: await anOrganisation(),
      kind: 'BRANCH',
      place: 'X',
      country: countryId('SI'),
      region: regionId('SK02'),
    });
    await records().change(ctx, Site, { id: site.id }, { place: 'Y' });
    expect(await records().list(ctx, QualityFlag, { recordId: site.id })).toHaveLength(1);
  });

  it('restores an archived record before changing it', async () => {
    const id = await anOrganisation();
    const archived = await records().archive(ctx, Organisation, { id });
    expect(await records().archive(ctx, Organisation, { id })).toMatchObject({ rev: archived.rev });
    expect(await codesOf(records().change(ctx, Organisation, { id }, { legalForm: 'x' }))).toEqual(['RECORD_ARCHIVED']);
    await records().restore(ctx, Organisation, { id });
    expect(await records().change(ctx, Organisation, { id }, { legalForm: 'x' })).toMatchObject({ legalForm: 'x' });
  });
});
