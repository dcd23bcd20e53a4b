import { describe, expect, it } from '@jest/globals';
import { ACADEMY_FRAMEWORK, competenceId } from '@seedbed/competences';
import { ACADEMY, ACADEMY_MOOC } from '@seedbed/training';
import { useSeededApis } from './support.js';

interface List<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
}
interface Report {
  readonly done: number;
  readonly items: readonly { readonly outcome: string; readonly problems: readonly { readonly code: string }[] }[];
}

/** Questions of domain.md, section 4, as far as training answers them: one query each. */
describe('training', () => {
  const apis = useSeededApis();

  it('is the Academy of the sources, with what no source says left empty', async () => {
    const { course } = await apis().both<{ course: Record<string, unknown> }>(
      `query ($id: ID!) { course(id: $id) { name isFree price { amount } languages url organiser { name } ncc { id } project { acronym } source { code }
          modules(orderBy: [{ order: ASC }]) { totalCount nodes { order titleAsPrinted hours competences { nodes { competence { code framework { key } } } } } }
          editions(orderBy: [{ startsOn: ASC }]) { nodes { mode isSeries place capacity country { code } startsOn { value precision } endsOn { value }
            trainers(orderBy: [{ createdAt: ASC }]) { totalCount nodes { organisation { name } module { id } } } counts { totalCount } } }
          counts { nodes { stage comparator value edition { id } source { code } } } } }`,
      { id: ACADEMY },
    );
    const modules = course.modules as List<{ order: number; competences: List<{ competence: { code: string } }> }>;
    expect(modules.nodes.map(({ order, competences }) => [order, competences.nodes[0]?.competence.code])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((order) => [order, `M${order}`]),
    );
    expect(course).toMatchObject({
      ...{
        name: 'Social Innovation Academy',
        isFree: true,
        price: null,
        languages: ['en'],
        organiser: null,
        ncc: null,
      },
      ...{ project: { acronym: 'Social(i)Makers' }, source: { code: 'S0' } },
      counts: { nodes: [{ stage: 'ATTENDED', comparator: 'GT', value: 5000, edition: null, source: { code: 'S1' } }] },
    });
    const { nodes } = course.editions as List<Record<string, unknown>>;
    const of = (mode: string, isPlaced: boolean) =>
      nodes.find((edition) => edition.mode === mode && (edition.place !== null) === isPlaced);
    expect(nodes).toHaveLength(3);
    expect(of('MOOC', false)).toMatchObject({ startsOn: { value: '2018-09-10' }, endsOn: null, isSeries: false });
    expect(of('FACE_TO_FACE', false)).toMatchObject({ startsOn: { value: '2018' }, country: null, isSeries: true });
    expect(of('FACE_TO_FACE', true)).toMatchObject({
      ...{ place: 'Distretto Ceramico', country: { code: 'IT' }, startsOn: { value: '2018-09', precision: 'MONTH' } },
      ...{ endsOn: { value: '2018-12' }, trainers: { totalCount: 4 }, counts: { totalCount: 0 } },
    });
  });

  it('23: how many people were trained, per country, year and mode, and which figures are estimates', async () => {
    const { trainingTotals } = (
      await apis().whole.send<{ trainingTotals: unknown[] }>(
        `{ trainingTotals(by: [COUNTRY, YEAR, MODE]) { country year mode stage comparator value isEstimate isAbout
             figures ofWholeCourses editions counted inWholeCourses byPeople } }`,
      )
    ).data as { trainingTotals: unknown[] };
    const empty = {
      comparator: null,
      value: null,
      isEstimate: false,
      figures: 0,
      editions: 1,
      counted: 0,
      inWholeCourses: 1,
    };
    expect(trainingTotals).toHaveLength(4);
    expect(trainingTotals).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ country: 'IT', year: 2018, mode: 'FACE_TO_FACE', ...empty }),
        expect.objectContaining({ country: null, year: 2018, mode: 'FACE_TO_FACE', ...empty }),
        expect.objectContaining({ country: null, year: null, mode: 'MOOC', ...empty }),
        expect.objectContaining({
          ...{ country: null, year: null, mode: null, stage: 'ATTENDED', comparator: 'GT', value: 5000 },
          ...{ isEstimate: true, isAbout: false, figures: 1, ofWholeCourses: 1, editions: 0, byPeople: 0 },
        }),
      ]),
    );
  });

  it('says the same number as the result of the project', async () => {
    const { indicators } = await apis().both<{ indicators: List<{ values: List<object> }> }>(
      `{ indicators(filter: { code: { eq: "PEOPLE_TRAINED" } }) { nodes { values { nodes { comparator value } } } } }`,
    );
    expect(indicators.nodes[0]?.values.nodes).toEqual([{ comparator: 'GT', value: 5000 }]);
  });

  it('records who was there and issues a certificate, which is evidence of what was learnt', async () => {
    const api = apis().whole;
    const create = async (name: string, input: object): Promise<string> => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const query = `mutation ($input: Create${type}Input!) { create${type}(input: $input) { id } }`;
      const answer = await api.ask<Record<string, { id: string }>>(query, { input } as never);
      return answer[`create${type}`]?.id ?? '';
    };
    const agreed = await create('person', { givenName: 'Ana', familyName: 'Ban', visibility: 'NCC' });
    const silent = await create('person', { givenName: 'Ivo', familyName: 'Ban', visibility: 'NCC' });
    const address = { personId: agreed, kind: 'EMAIL', address: 'ana.ban@prova.example' };
    const contactPointId = await create('contactPoint', address);
    await api.ask(`mutation ($input: ConsentInput!) { giveConsent(input: $input) { id } }`, {
      input: { contactPointId, purpose: 'training', channel: 'PAPER' },
    });
    const record = `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { done items { id outcome problems { code } } } }`;
    const { recordAttendance } = await api.ask<{ recordAttendance: Report & { items: { id: string }[] } }>(record, {
      input: { editionId: ACADEMY_MOOC, stage: 'COMPLETED', personIds: [agreed, silent] },
    });
    expect(recordAttendance).toMatchObject({
      done: 1,
      items: [{ outcome: 'DONE' }, { outcome: 'FAILED', problems: [{ code: 'ATTENDANCE_NEEDS_CONSENT' }] }],
    });
    const issue = `mutation ($input: IssueCertificateInput!) { issueCertificate(input: $input) { issuedOn { value } person { displayName }
        attendance { stage } claim { state evidence competence { code } certificates { totalCount } } } }`;
    const input = {
      ...{ attendanceId: recordAttendance.items[0]?.id, on: '2019-02-01' },
      competenceId: competenceId(ACADEMY_FRAMEWORK, 'M5'),
    };
    const { issueCertificate } = await api.ask<{ issueCertificate: object }>(issue, { input } as never);
    expect(issueCertificate).toEqual({
      ...{ issuedOn: { value: '2019-02-01' }, person: { displayName: 'Ana Ban' }, attendance: { stage: 'CERTIFIED' } },
      claim: {
        ...{ state: 'REPORTED', evidence: 'Social Innovation Academy', competence: { code: 'M5' } },
        certificates: { totalCount: 1 },
      },
    });
    const again = await api.send(issue, { input } as never);
    expect(again.errors?.[0]?.extensions?.code).toBe('CERTIFICATE_TWICE');
    const forged = await api.send(
      `mutation ($input: CreateAttendanceCountInput!) { createAttendanceCount(input: $input) { id } }`,
      {
        input: {
          courseId: ACADEMY,
          editionId: ACADEMY_MOOC,
          stage: 'ATTENDED',
          comparator: 'EQ',
          value: 7,
          evidence: 'List.',
        },
      } as never,
    );
    expect(JSON.stringify(forged.errors)).toContain('COUNT_OVERLAPS');
  });
});
