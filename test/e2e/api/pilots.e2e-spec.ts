import { describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { ACADEMY_FRAMEWORK, competenceId, NCC_FRAMEWORK } from '@seedbed/competences';
import { organisationId } from '@seedbed/organisations';
import { pilotId } from '@seedbed/pilots';
import { useSeededApis } from './support.js';

interface List<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
}

/** Questions of domain.md, section 4, as far as pilots answer them: one query each. */
describe('pilots', () => {
  const apis = useSeededApis();
  const M5 = competenceId(ACADEMY_FRAMEWORK, 'M5');

  it('are the five entries of the sources, with what no source says left empty', async () => {
    const { pilots } = await apis().both<{ pilots: List<Record<string, unknown>> }>(
      `{ pilots(orderBy: [{ theme: ASC }]) { totalCount nodes { id title scope status theme territory ageFrom ageTo targetGroup startsOn { value }
          note country { code } project { acronym } coordinator { name } source { code }
          caseStudies { totalCount nodes { title project { displayName } organisation { name } } }
          participations { nodes { role organisation { name } } } competences { totalCount } phases { totalCount } } } }`,
    );
    expect(pilots.totalCount).toBe(5);
    const of = (key: string) => pilots.nodes.find(({ id }) => id === pilotId(key));
    expect(of('SM-LOCAL-IT')).toMatchObject({
      ...{ scope: 'LOCAL', status: 'COMPLETED', territory: 'Unione dei Comuni del Distretto Ceramico' },
      ...{
        theme: 'valutazione dell’ impatto sociale',
        country: { code: 'IT' },
        project: { acronym: 'Social(i)Makers' },
      },
      participations: { nodes: [{ role: 'EXPERT', organisation: { name: 'Avanzi' } }] },
      caseStudies: { totalCount: 2 },
      competences: { totalCount: 0 },
    });
    expect(of('SM-TRANSNATIONAL')).toMatchObject({ scope: 'TRANSNATIONAL', ageFrom: 15, ageTo: 23, status: null });
    for (const key of ['SEED-PILOTS', 'S2S-PILOTS'])
      expect(of(key)).toMatchObject({ scope: null, territory: null, country: null, coordinator: null, startsOn: null });
    expect(pilots.nodes.every(({ source, startsOn }) => source !== null && startsOn === null)).toBe(true);
  });

  it('4: which key competences of a portfolio no pilot has tested yet: the one that it holds', async () => {
    const { portfolioItems } = await apis().both<{ portfolioItems: List<unknown> }>(
      `query ($ncc: ID!, $framework: ID!) { portfolioItems(filter: { pilots: { none: {} }, portfolio: { nccId: { eq: $ncc }, frameworkId: { eq: $framework } } }) {
        totalCount nodes { state note competence { code } } } }`,
      { ncc: nccId('IT'), framework: NCC_FRAMEWORK },
    );
    expect(portfolioItems).toMatchObject({ totalCount: 1, nodes: [{ state: 'PLANNED', competence: { code: 'C.1' } }] });
  });

  it('12: in which projects and pilots an organisation appears, in which role, with which printed name', async () => {
    const query = `query ($id: ID!) { organisation(id: $id) {
      participations { nodes { role nameAsPrinted project { acronym } } }
      coordinatedPilots { nodes { title } }
      pilotParticipations { nodes { role nameAsPrinted pilot { title } } }
      caseStudies { totalCount nodes { title pilot { title } } } } }`;
    const { organisation: union } = await apis().both<{ organisation: Record<string, unknown> }>(query, {
      id: organisationId('ucdc'),
    });
    expect(union).toMatchObject({
      coordinatedPilots: { nodes: [{ title: 'Italian local pilot of Social(i)Makers' }] },
      pilotParticipations: { nodes: [] },
      caseStudies: { totalCount: 2 },
    });
    const { organisation: avanzi } = await apis().both<{ organisation: Record<string, unknown> }>(query, {
      id: organisationId('avanzi'),
    });
    expect(avanzi).toMatchObject({
      pilotParticipations: { nodes: [{ role: 'EXPERT', nameAsPrinted: null }] },
    });
  });

  it('14: who in a country has done social-impact evaluation, by a claim or in a pilot', async () => {
    const query = `query ($where: OrganisationFilter!, $competence: ID!) { organisations(filter: { and: [$where], or: [
        { competenceClaims: { some: { competenceId: { eq: $competence }, state: { ne: REFUSED } } } },
        { pilotParticipations: { some: { pilot: { theme: { contains: "impatto sociale" } } } } },
        { coordinatedPilots: { some: { theme: { contains: "impatto sociale" } } } } ] }, orderBy: [{ name: ASC }]) { totalCount nodes { name } } }`;
    const ask = (where: object) =>
      apis().both<{ organisations: List<{ name: string }> }>(query, { where, competence: M5 });
    const there = await ask({ country: { code: { in: ['SI', 'HR'] } } });
    expect(there.organisations).toEqual({ totalCount: 0, nodes: [] });
    const names = (await ask({})).organisations.nodes.map(({ name }) => name);
    expect(names).toEqual(['Avanzi', 'Union of Municipalities of the Ceramic District']);
  });

  it('show a competence, and the portfolio of the centre says which pilot did', async () => {
    const api = apis().whole;
    const input = {
      ...{ pilotId: pilotId('SM-LOCAL-IT'), competenceId: competenceId(NCC_FRAMEWORK, 'D.4'), state: 'TESTED' },
      ...{ on: '2020-07-31', reason: 'Two case studies were evaluated.' },
    };
    const record = `mutation ($input: ShowPilotCompetenceInput!) { showPilotCompetence(input: $input) { moved item { state portfolio { ncc { id } } } } }`;
    const { showPilotCompetence } = await api.ask<{ showPilotCompetence: object }>(record, { input });
    expect(showPilotCompetence).toEqual({
      moved: true,
      item: { state: 'TESTED', portfolio: { ncc: { id: nccId('IT') } } },
    });
    const again = await api.send(record, { input });
    expect(again.errors?.[0]?.extensions?.code).toBe('NOT_UNIQUE');
    const { competenceCoverage } = await api.ask<{
      competenceCoverage: { code: string; country: string; state: string }[];
    }>(
      `query ($framework: ID!) { competenceCoverage(frameworkId: $framework, on: "2020-08-01") { code country state } }`,
      { framework: NCC_FRAMEWORK },
    );
    expect(competenceCoverage.filter(({ state }) => state === 'TESTED')).toEqual([
      { code: 'D.4', country: 'IT', state: 'TESTED' },
    ]);
    const { portfolioItems } = await apis().both<{ portfolioItems: List<unknown> }>(
      `{ portfolioItems(filter: { pilots: { some: { moved: { eq: true } } } }) { totalCount nodes { competence { code }
          pilots { nodes { state reason shownOn { value } pilot { title } } } } } }`,
    );
    expect(portfolioItems).toMatchObject({ totalCount: 1, nodes: [{ competence: { code: 'D.4' } }] });
  });

  it('20: progress of every indicator against its target, with evidence and approval state', async () => {
    const { indicators } = await apis().both<{ indicators: List<unknown> }>(
      `{ indicators(orderBy: [{ code: ASC }]) { totalCount nodes { code unit baseline target result { level pilot { title } project { acronym } steward { country { code } } }
          values { nodes { startsOn { value } endsOn { value } comparator value evidence state source { code } decisions { totalCount } } } } } }`,
    );
    expect(indicators).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          ...{ code: 'PEOPLE_TRAINED', unit: 'people', target: null, result: { level: 'OUTPUT', pilot: null } },
          values: { nodes: [{ comparator: 'GT', value: 5000, state: 'ENTERED', source: { code: 'S1' } }] },
        },
      ],
    });
  });

  it('23: how many people were trained: more than 5000, which stays a bound; no source says where', async () => {
    const query = `query ($by: RollUpBy!, $dimension: String, $to: String) { indicatorTotals(by: $by, codes: ["PEOPLE_TRAINED"], dimension: $dimension, to: $to) {
      code unit measure category indicators cut approved { value } entered { comparator value isAbout values indicators attributed due { comparator value } } } }`;
    const ask = (variables: object) => apis().whole.send<{ indicatorTotals: unknown[] }>(query, variables as never);
    const whole = await ask({ by: 'ALL' });
    expect(whole.data?.indicatorTotals).toMatchObject([
      {
        unit: 'people',
        category: null,
        indicators: 1,
        cut: 0,
        approved: null,
        entered: { comparator: 'GT', value: 5000 },
      },
    ]);
    const byCountry = await ask({ by: 'CENTRE', dimension: 'country' });
    expect(byCountry.data?.indicatorTotals).toMatchObject([{ approved: null, entered: null, indicators: 1 }]);
    const cut = await ask({ by: 'PROJECT', to: '2018-12-31' });
    expect(cut.data?.indicatorTotals).toMatchObject([{ entered: null, cut: 1 }]);
    expect((await ask({ by: 'ALL', to: '2018' })).errors?.[0]?.extensions?.code).toBe('WRONG_FORM');
  });
});
