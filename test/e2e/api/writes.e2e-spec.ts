import { describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { newId } from '@seedbed/platform/kernel';
import { countryId, regionId } from '@seedbed/reference';
import { ctx } from '../../medium/seed/domain.js';
import { useWriteApi, type Values } from './writes-support.js';

let number = 200_000_000;
const aPic = (): string => {
  number += 1;
  return String(number);
};

describe('mutations of records', () => {
  const api = useWriteApi();
  const anOrganisation = (values: Values = {}) =>
    api().write('createOrganisation', { name: `Org ${newId()}`, ...values });
  const aProject = (values: Values = {}) => api().write('createProject', { acronym: `P-${newId()}`, ...values });

  it('make a record and read it back in one request', async () => {
    const made = await api().write<Values>(
      'createOrganisation',
      { name: ' Fondazione   Brodolini ', kind: 'FOUNDATION', countryId: countryId('GR'), reason: 'from the register' },
      '{ name kind isPublic rev visibility status country { code } steward { country { code } } }',
    );
    expect(made).toEqual({
      name: 'Fondazione Brodolini',
      kind: 'FOUNDATION',
      isPublic: false,
      rev: 1,
      visibility: 'NETWORK',
      status: 'UNKNOWN',
      country: { code: 'GR' },
      steward: { country: { code: 'GR' } },
    });
  });

  it('take texts per language, uncertain dates and money in their written forms', async () => {
    const made = await api().write<Values & { id: string }>(
      'createProject',
      {
        title: [
          { lang: 'en', text: 'Seeds' },
          { lang: 'it', text: 'Semi' },
        ],
        startsOn: '2018-09',
        endsOn: 'unknown',
      },
      '{ id displayName title(lang: IT) startsOn { value precision } endsOn { value precision } }',
    );
    expect(made).toMatchObject({
      displayName: 'Seeds',
      title: 'Semi',
      startsOn: { value: '2018-09', precision: 'MONTH' },
      endsOn: { value: null, precision: 'UNKNOWN' },
    });
    const changed = await api().write<Values>(
      'changeProject',
      { id: made.id, rev: 1, acronym: 'SEED', title: [{ lang: 'it', text: null }], endsOn: null },
      '{ displayName rev it: title(lang: IT) served: titleServed(lang: IT) startsOn { value } endsOn { value } }',
    );
    expect(changed).toEqual({
      displayName: 'SEED',
      rev: 2,
      it: 'Seeds',
      served: 'en',
      startsOn: { value: '2018-09' },
      endsOn: null,
    });
    const grant = await api().write<Values>(
      'createGrantAgreement',
      { number: newId(), total: { amount: '1000.5', currency: 'EUR' } },
      '{ total { amount currency } }',
    );
    expect(grant).toEqual({ total: { amount: '1000.50', currency: 'EUR' } });
  });

  it('tell the reason of a flag from the reason of the request', async () => {
    const input = { rule: 'BY_HAND', recordType: 'Ncc', recordId: nccId('IT'), recordTitle: 'Italy', reason: 'a call' };
    const qualityFlagReason = [{ lang: 'en', text: 'The seat has moved.' }];
    const flag = await api().write<Values>('createQualityFlag', { ...input, qualityFlagReason }, '{ reason state }');
    expect(flag).toEqual({ reason: 'The seat has moved.', state: 'OPEN' });
  });

  it('run one after the other in one request, each for itself', async () => {
    const answer = await api().send<Record<string, { acronym: string } | null>>(
      `mutation {
        a: createProject(input: { acronym: "A" }) { acronym }
        b: createProject(input: { }) { acronym }
        c: createProject(input: { acronym: "C" }) { acronym }
      }`,
    );
    expect(answer.data).toEqual({ a: { acronym: 'A' }, b: null, c: { acronym: 'C' } });
    expect(answer.errors).toMatchObject([{ path: ['b'], extensions: { code: 'RECORD_INVALID' } }]);
  });

  it('archive a record out of the lists and bring it back', async () => {
    const { id } = await anOrganisation();
    const list = () =>
      api().ask<{ organisations: { totalCount: number } }>(
        `query($id: ID!) { organisations(filter: { id: { eq: $id } }) { totalCount } }`,
        { id },
      );
    expect(await api().write('archiveOrganisation', { id, rev: 1 }, '{ rev archivedAt }')).toMatchObject({ rev: 2 });
    expect((await list()).organisations.totalCount).toBe(0);
    expect(await api().refused('changeOrganisation', { id, rev: 2, name: 'x' })).toMatchObject({
      code: 'RECORD_ARCHIVED',
    });
    expect(await api().write('restoreOrganisation', { id, rev: 2 }, '{ rev archivedAt }')).toEqual({
      rev: 3,
      archivedAt: null,
    });
    expect((await list()).organisations.totalCount).toBe(1);
  });

  it('hold unique rules among live records when one is restored', async () => {
    const code = newId();
    const source = { code, title: 'A file', kind: 'FILE' };
    const old = await api().write('createSource', source);
    await api().write('archiveSource', { id: old.id, rev: 1 });
    await api().write('createSource', source);
    expect(await api().refused('restoreSource', { id: old.id, rev: 2 })).toMatchObject({
      code: 'NOT_UNIQUE',
      kind: 'CONFLICT',
      field: 'code',
    });
  });

  it('raise the flags that the use cases raise', async () => {
    const organisationId = (await anOrganisation()).id;
    const site = await api().write('createSite', {
      organisationId,
      kind: 'BRANCH',
      place: 'Trnava',
      countryId: countryId('SI'),
      regionId: regionId('SK02'),
    });
    const { qualityFlags } = await api().ask<{ qualityFlags: { nodes: Values[] } }>(
      `query($id: ID!) { qualityFlags(filter: { recordId: { eq: $id } }) { nodes { rule value } } }`,
      { id: site.id },
    );
    expect(qualityFlags.nodes).toEqual([{ rule: 'SITE_COUNTRY_REGION_MISMATCH', value: 'SI / SK02' }]);
  });

  it('seat participations under the steward of their project, at the end of the list', async () => {
    const projectId = (await aProject({ stewardId: nccId('RO') })).id;
    const seats = [];
    for (const role of ['LEAD_PARTNER', 'PARTNER']) {
      const organisationId = (await anOrganisation()).id;
      const input = { projectId, organisationId, role };
      seats.push(await api().write('createParticipation', input, '{ order steward { country { code } } }'));
    }
    const steward = { country: { code: 'RO' } };
    expect(seats).toEqual([
      { order: 1, steward },
      { order: 2, steward },
    ]);
  });

  describe('refuse what is wrong, by its field, and write nothing', () => {
    /** The refusal, after which nothing more stands in the database than before. */
    async function untouched(mutation: string, input: Values, headers?: Record<string, string>) {
      const before = await api().rows();
      const refusal = await api().refused(mutation, input, headers);
      expect(await api().rows()).toEqual(before);
      return refusal;
    }

    it('an identifier that another organisation has', async () => {
      const value = aPic();
      const [holder, other] = [await anOrganisation(), await anOrganisation()];
      await api().write('createExternalIdentifier', { organisationId: holder.id, scheme: 'PIC', value });
      const again = { organisationId: other.id, scheme: 'PIC', value: ` ${value} ` };
      expect(await untouched('createExternalIdentifier', again)).toMatchObject({
        code: 'IDENTIFIER_TAKEN',
        kind: 'CONFLICT',
        field: 'value',
      });
      const wrong = { organisationId: other.id, scheme: 'PIC', value: '12' };
      expect(await untouched('createExternalIdentifier', wrong)).toMatchObject({
        field: 'value',
        problems: [{ code: 'IDENTIFIER_WRONG_FORM' }],
      });
    });

    it('a participation outside of its project, and a project that would leave one outside', async () => {
      const projectId = (await aProject({ startsOn: '2020', endsOn: '2021' })).id;
      const seat = { projectId, organisationId: (await anOrganisation()).id, role: 'PARTNER' };
      expect(await untouched('createParticipation', { ...seat, startsOn: '2019' })).toMatchObject({
        code: 'PARTICIPATION_OUTSIDE_PROJECT',
        field: 'startsOn',
      });
      await api().write('createParticipation', { ...seat, endsOn: '2021-06' });
      expect(await untouched('changeProject', { id: projectId, rev: 1, endsOn: '2020' })).toMatchObject({
        code: 'PROJECT_LEAVES_PARTICIPATIONS',
        field: 'endsOn',
      });
    });

    it('a second lead partner', async () => {
      const projectId = (await aProject()).id;
      const lead = async () => ({ projectId, organisationId: (await anOrganisation()).id, role: 'LEAD_PARTNER' });
      await api().write('createParticipation', await lead());
      expect(await untouched('createParticipation', await lead())).toMatchObject({
        code: 'PROJECT_SECOND_LEAD',
        kind: 'CONFLICT',
        field: 'role',
      });
    });

    it('an end before the start', async () => {
      expect(await untouched('createProject', { acronym: 'X', startsOn: '2021', endsOn: '2020-12-31' })).toMatchObject({
        code: 'RECORD_INVALID',
        field: 'endsOn',
        problems: [{ code: 'PERIOD_ENDS_BEFORE_START' }],
      });
    });

    it('a country that there is not, and one that is no id', async () => {
      expect(await untouched('createOrganisation', { name: 'X', countryId: newId() })).toMatchObject({
        code: 'LINK_TO_NOTHING',
        field: 'country',
      });
      expect(await untouched('createOrganisation', { name: 'X', countryId: 'Atlantis' })).toMatchObject({
        code: 'RECORD_INVALID',
        field: 'country',
        problems: [{ code: 'WRONG_FORM' }],
      });
    });

    it('names of ten thousand characters, and texts that cannot be stored', async () => {
      expect(await untouched('createOrganisation', { name: 'ž'.repeat(10_000) })).toMatchObject({
        field: 'name',
        problems: [{ code: 'TOO_LONG' }],
      });
      for (const name of ['a\0b', 'a\ud800b']) {
        expect(await untouched('createOrganisation', { name })).toMatchObject({
          field: 'name',
          problems: [{ code: 'TEXT_UNREADABLE' }],
        });
        expect(await untouched('createOrganisation', { name: 'x', reason: name })).toMatchObject({ field: 'reason' });
        expect(await untouched('createProject', { title: [{ lang: 'en', text: name }] })).toMatchObject({
          field: 'title',
        });
        expect(await untouched('createOrganisation', { name: 'x', idempotencyKey: name })).toMatchObject({
          field: 'idempotencyKey',
        });
      }
    });

    it('everything that is missing or wrong at once, in the language of the caller', async () => {
      const input = { scheme: 'PIC', checkedAt: null, value: 'x'.repeat(61) };
      const { problems, message } = await untouched('createExternalIdentifier', input, { 'seedbed-language': 'it' });
      expect(message).toContain('campi');
      expect(problems?.map(({ field, code }) => [field, code]).sort()).toEqual([
        ['organisation', 'REQUIRED'],
        ['value', 'TOO_LONG'],
      ]);
      expect(problems?.find(({ code }) => code === 'REQUIRED')?.message).toBe('Questo campo non può essere vuoto.');
    });

    it('dates and amounts of another form', async () => {
      for (const startsOn of ['yesterday', '2020-13', '2021-02-30', '']) {
        const wanted = startsOn === '' ? undefined : 'startsOn'; // a form that says nothing
        const refusal = await untouched('createProject', { acronym: 'X', startsOn, endsOn: '31.12.2020' });
        expect(refusal.problems?.map(({ field }) => field)).toEqual([wanted, 'endsOn'].filter(Boolean));
      }
      const total = { amount: '1.234,50', currency: 'EUR' };
      expect(await untouched('createGrantAgreement', { number: newId(), total })).toMatchObject({ field: 'total' });
    });

    it('a record that is not there, or that the caller may not see', async () => {
      expect(await untouched('changeOrganisation', { id: newId(), rev: 1, name: 'x' })).toMatchObject({
        code: 'RECORD_NOT_FOUND',
      });
      const { domain } = api();
      const hidden = (await domain.organisations.register(ctx, { name: 'Hidden', visibility: 'PRIVATE' })).organisation;
      for (const verb of ['archive', 'change']) {
        expect(await untouched(`${verb}Organisation`, { id: hidden.id, rev: 1 })).toMatchObject({
          code: 'RECORD_NOT_FOUND',
          field: 'id',
        });
      }
      const link = { projectId: (await aProject()).id, organisationId: hidden.id, role: 'PARTNER' };
      expect(await untouched('createParticipation', link)).toMatchObject({
        code: 'LINK_TO_NOTHING',
        field: 'organisation',
      });
    });

    it('a record that its writer would not see', async () => {
      expect(await untouched('createOrganisation', { name: 'Mine', visibility: 'PRIVATE' })).toMatchObject({
        code: 'RECORD_OF_ANOTHER',
        kind: 'FORBIDDEN',
      });
    });
  });

  it('exist for no type that people do not write', async () => {
    const { __schema } = await api().ask<{ __schema: { mutationType: { fields: { name: string }[] } } }>(
      '{ __schema { mutationType { fields { name } } } }',
    );
    const names = __schema.mutationType.fields.map(({ name }) => name);
    expect(names).toContain('changeGovernanceBodies');
    expect(
      names.filter((name) => /(create|change|archive)(Job|Country|Countries|OrganisationMetrics)/.test(name)),
    ).toEqual([]);
  });

  describe('on an older version', () => {
    it('are merged with what others changed, field by field', async () => {
      const { id } = await anOrganisation({ legalForm: 'd.o.o.' });
      await api().write('changeOrganisation', { id, rev: 1, legalForm: 'zavod' });
      const merged = await api().write(
        'changeOrganisation',
        { id, rev: 1, status: 'ACTIVE' },
        '{ rev legalForm status }',
      );
      expect(merged).toEqual({ rev: 3, legalForm: 'zavod', status: 'ACTIVE' });
      const agreed = { id, rev: 1, legalForm: 'zavod', status: 'ACTIVE' };
      expect(await api().write('changeOrganisation', agreed)).toEqual({ id, rev: 3 });
    });

    it('end in CONFLICT where both changed one field, with all three values, and write nothing', async () => {
      const { id } = await anOrganisation({ legalForm: 'd.o.o.' });
      await api().write('changeOrganisation', { id, rev: 1, legalForm: 'zavod' });
      const late = { id, rev: 1, legalForm: 'društvo', website: 'https://example.org' };
      const refusal = await api().refused('changeOrganisation', late);
      expect(refusal).toMatchObject({ code: 'CONFLICT', field: 'legalForm' });
      expect(refusal.conflicts).toEqual([
        {
          field: 'legalForm',
          base: 'd.o.o.',
          yours: 'društvo',
          theirs: 'zavod',
          changedBy: 'demo',
          changedAt: expect.any(String),
          rev: 2,
        },
      ]);
      const { organisation } = await api().ask<{ organisation: Values }>(
        'query($id: ID!) { organisation(id: $id) { rev website } }',
        { id },
      );
      expect(organisation).toEqual({ rev: 2, website: null });
    });

    it('lose no change when several people save different fields at once', async () => {
      const { id } = await anOrganisation();
      const wanted = { legalForm: 'zavod', status: 'ACTIVE', website: 'https://example.org', visibility: 'PUBLIC' };
      await Promise.all(
        Object.entries(wanted).map(([field, value]) =>
          api().write('changeOrganisation', { id, rev: 1, [field]: value }),
        ),
      );
      const { organisation } = await api().ask<{ organisation: Values }>(
        'query($id: ID!) { organisation(id: $id) { rev legalForm status website visibility } }',
        { id },
      );
      expect(organisation).toEqual({ rev: 5, ...wanted });
    });

    it('are merged language by language, and groups of fields as one', async () => {
      const title = [
        { lang: 'en', text: 'one' },
        { lang: 'it', text: 'uno' },
      ];
      const { id } = await aProject({ title, startsOn: '2020', endsOn: '2021' });
      await api().write('changeProject', { id, rev: 1, title: [{ lang: 'it', text: 'due' }], endsOn: '2022' });
      const mine = { id, rev: 1, title: [{ lang: 'en', text: 'two' }] };
      const languages = '{ rev en: title(lang: EN) it: title(lang: IT) }';
      expect(await api().write('changeProject', mine, languages)).toEqual({ rev: 3, en: 'two', it: 'due' });
      const conflicts = (await api().refused('changeProject', { id, rev: 1, startsOn: '2019' })).conflicts ?? [];
      expect(conflicts.map(({ field }) => field)).toEqual(['startsOn', 'endsOn']);
      const again = { id, rev: 1, title: [{ lang: 'it', text: 'tre' }] };
      expect((await api().refused('changeProject', again)).conflicts).toMatchObject([{ field: 'title', lang: 'it' }]);
    });

    it('end in CONFLICT where the older version is not known', async () => {
      const source = await api().write('createSource', { code: newId(), title: 'a', kind: 'FILE' });
      await api().write('changeSource', { id: source.id, rev: 1, title: 'b' });
      await api().domain.db.query(ctx, "select journal_erase('Source', $1)", [source.id]);
      expect(await api().refused('changeSource', { id: source.id, rev: 1, kind: 'WEB' })).toMatchObject({
        code: 'CONFLICT',
        conflicts: [{ field: 'kind', yours: 'WEB', theirs: 'FILE' }],
      });
      expect(await api().refused('changeSource', { id: source.id, rev: 9, kind: 'WEB' })).toMatchObject({
        code: 'CONFLICT',
      });
    });
  });
});
