import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { projectFile } from '@seedbed/platform/kernel';
import { useSeededApis } from './support.js';

interface List<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
}
type Named = { readonly name: string };

/** The question of the handbook, letter by letter: programs outside rely on this text. */
const PARTNERS_IN_BOTH = `{ organisations(filter: { country: { code: { eq: "GR" } }, and: [
      { participations: { some: { project: { acronym: { eq: "SEED" } } } } },
      { participations: { some: { project: { acronym: { eq: "SEED2SCALE" } } } } } ] })
  { totalCount nodes { id name country { code } participations { nodes { role nameAsPrinted project { acronym } } } } } }`;

describe('the seed network, one query and one statement each', () => {
  const apis = useSeededApis();

  it('has 16 participations in SEED with one lead, 26 in SEED2SCALE, 19 in Social(i)Makers of which 6 associated', async () => {
    const seats = (
      name: string,
    ): string => `projects(filter: { displayName: { eq: "${name}" } }) { nodes { participations { totalCount }
      lead: participations(filter: { role: { eq: LEAD_PARTNER } }) { totalCount }
      associated: participations(filter: { role: { eq: ASSOCIATED_PARTNER } }) { totalCount } } }`;
    const count = (all: number, lead: number, associated: number) => ({
      nodes: [
        { participations: { totalCount: all }, lead: { totalCount: lead }, associated: { totalCount: associated } },
      ],
    });
    expect(await apis().both(`{ ${seats('SEED')} }`)).toEqual({ projects: count(16, 1, 0) });
    expect(await apis().both(`{ ${seats('SEED2SCALE')} }`)).toMatchObject({
      projects: { nodes: [{ participations: { totalCount: 26 } }] },
    });
    expect(await apis().both(`{ ${seats('Social(i)Makers')} }`)).toMatchObject({
      projects: { nodes: [{ participations: { totalCount: 19 }, associated: { totalCount: 6 } }] },
    });
  });

  it('says who stayed, left and joined from SEED to SEED2SCALE', async () => {
    const data = await apis().both<Record<'stayed' | 'left' | 'joined', List<Named>>>(`query {
      stayed: organisations(filter: { and: [{ participations: { some: { project: { acronym: { eq: "SEED" } } } } }, { participations: { some: { project: { acronym: { eq: "SEED2SCALE" } } } } }] }) { totalCount nodes { name } }
      left: organisations(filter: { and: [{ participations: { some: { project: { acronym: { eq: "SEED" } } } } }, { participations: { none: { project: { acronym: { eq: "SEED2SCALE" } } } } }] }) { totalCount nodes { name } }
      joined: organisations(filter: { and: [{ participations: { none: { project: { acronym: { eq: "SEED" } } } } }, { participations: { some: { project: { acronym: { eq: "SEED2SCALE" } } } } }] }) { totalCount nodes { name } }
    }`);
    const counts = [data.stayed, data.left, data.joined].map(({ totalCount, nodes }) => [totalCount, nodes.length]);
    expect(counts).toEqual([
      [10, 10],
      [6, 6],
      [16, 16],
    ]);
  });

  it('finds ANKA and Kollektiva as the Greek partners of both, with the text of the handbook', async () => {
    type Node = { name: string; country: { code: string }; participations: List<{ project: { acronym: string } }> };
    const { organisations } = await apis().both<{ organisations: List<Node> }>(PARTNERS_IN_BOTH);
    expect(organisations.totalCount).toBe(2);
    const names = organisations.nodes.map(({ name }) => name).sort();
    expect(names[0]).toMatch(/ANKA|Karditsa/);
    expect(names[1]).toMatch(/Koll[ei]/);
    for (const { country, participations } of organisations.nodes) {
      expect(country).toEqual({ code: 'GR' });
      const acronyms = participations.nodes.map(({ project }) => project.acronym);
      expect(acronyms).toEqual(expect.arrayContaining(['SEED', 'SEED2SCALE']));
    }
  });

  it.each([
    ['Kollectiva', /Kolle/],
    ['kollektiva', /Kolle/],
    ['KOLLEKTIVA', /Kolle/],
    ['Fondazione Brodolini', /Brodolini/],
    ['consultanta', /Consultan/],
    ['politecnco torino', /Politecnico di Torino/],
  ])('finds the organisation of "%s" first', async (text, expected) => {
    const list = await apis().both<{ organisations: { nodes: Named[] } }>(
      'query ($text: String!) { organisations(search: $text, first: 5) { nodes { name } } }',
      { text },
    );
    expect(list.organisations.nodes[0]?.name).toMatch(expected);
    const everywhere = await apis().both<{
      search: { type: string; title: string; detail: string | null; score: number }[];
    }>('query ($text: String!) { search(text: $text, types: ["Organisation"]) { type title detail score } }', { text });
    expect(everywhere.search[0]?.title).toMatch(expected);
    const scores = everywhere.search.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('flags Trnava, Neulogy and Novska among others', async () => {
    const { qualityFlags } = await apis().both<{
      qualityFlags: List<{ code: string | null; recordTitle: string; reason: string }>;
    }>(
      '{ qualityFlags(first: 500, orderBy: [{ code: ASC }]) { totalCount nodes { code recordType recordTitle field value proposed reason state source { code } } } }',
    );
    const titles = qualityFlags.nodes.map(({ recordTitle }) => recordTitle).join('\n');
    for (const name of ['Trnava', 'Neulogy', 'Novska']) expect(titles).toContain(name);
    expect(qualityFlags.totalCount).toBe(qualityFlags.nodes.length);
    expect(qualityFlags.nodes.every(({ reason }) => reason.length > 20)).toBe(true);
  });

  it('seats the Italian centre legally and operationally', async () => {
    const { nccs } = await apis().both<{ nccs: { nodes: { sites: List<{ kind: string; status: string }> }[] } }>(
      '{ nccs(filter: { country: { code: { eq: "IT" } } }) { nodes { name country { code } sites(orderBy: [{ kind: ASC }, { status: ASC }]) { totalCount nodes { kind status place host { name } source { code } } } } } }',
    );
    expect(nccs.nodes).toHaveLength(1);
    expect(nccs.nodes[0]?.sites.nodes.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'LEGAL_SEAT ACTUAL',
      'OPERATIONAL_SEAT ACTUAL',
      'OPERATIONAL_SEAT PLANNED',
    ]);
  });

  it('has the two grant numbers with their projects', async () => {
    const { grantAgreements } = await apis().both<{
      grantAgreements: List<{ number: string; projects: List<{ acronym: string }> }>;
    }>(
      '{ grantAgreements(orderBy: [{ number: ASC }]) { totalCount nodes { number euContribution { amount currency } projects { nodes { acronym } } } } }',
    );
    expect(
      grantAgreements.nodes.map(({ number, projects }) => [number, projects.nodes.map(({ acronym }) => acronym)]),
    ).toEqual([
      ['ESF-SI-2023-NCC-01-0003', ['SEED2SCALE']],
      ['VS/2021/0191', ['SEED']],
    ]);
  });

  it('answers under the names that outside programs rely on', () => {
    const schema = readFileSync(projectFile('schema.graphql'), 'utf8');
    const query = schema.slice(schema.indexOf('type Query {'));
    const lists =
      'countries fundingProgrammes nccs governanceBodies organisations projects participations qualityFlags duplicateCandidates jobs';
    for (const name of lists.split(' ')) expect(query).toMatch(new RegExp(`\\n  ${name}\\(`));
  });
});
