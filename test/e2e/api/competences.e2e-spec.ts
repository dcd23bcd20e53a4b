import { describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { ACADEMY_FRAMEWORK, competenceId, NCC_FRAMEWORK } from '@seedbed/competences';
import { useSeededApis } from './support.js';

interface List<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
}
interface Cell {
  readonly code: string;
  readonly country: string;
  readonly state: string | null;
  readonly holders: number;
}

/** Questions of domain.md, section 4, as far as frameworks, claims and portfolios answer them: one query each. */
describe('what the network can do', () => {
  const apis = useSeededApis();
  const ask = <T>(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<T> =>
    apis().whole.ask<T>(query, variables, headers);

  it('1: the Greek partners of both projects, and which of them hold impact measurement: nobody says so', async () => {
    const { organisations } = await apis().both<{
      organisations: List<{ name: string; competenceClaims: List<unknown> }>;
    }>(
      `query ($competence: ID!) { organisations(filter: { country: { code: { eq: "GR" } }, and: [
          { participations: { some: { project: { acronym: { eq: "SEED" } } } } },
          { participations: { some: { project: { acronym: { eq: "SEED2SCALE" } } } } } ] }) {
        totalCount nodes { name competenceClaims(filter: { competenceId: { eq: $competence } }) { totalCount nodes { level } } } } }`,
      { competence: competenceId(ACADEMY_FRAMEWORK, 'M5') },
    );
    expect(organisations.totalCount).toBe(2);
    expect(organisations.nodes.map(({ competenceClaims }) => competenceClaims.totalCount)).toEqual([0, 0]);
  });

  it('1: the one organisation of the sources that does', async () => {
    const { organisations } = await apis().both<{ organisations: List<{ name: string }> }>(
      `query ($competence: ID!) { organisations(filter: { competenceClaims: { some: { competenceId: { eq: $competence }, state: { ne: REFUSED } } } }) {
        totalCount nodes { name competenceClaims { nodes { state evidenceKind evidence source { code } competence { code label framework { key } } } } } } }`,
      { competence: competenceId(ACADEMY_FRAMEWORK, 'M5') },
    );
    expect(organisations).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          name: 'Avanzi',
          competenceClaims: {
            nodes: [
              { state: 'REPORTED', evidenceKind: 'PILOT', competence: { code: 'M5', framework: { key: 'ACADEMY' } } },
            ],
          },
        },
      ],
    });
  });

  it('4: what a centre has not tested yet, and who could mentor it: nobody yet, and the gap says so', async () => {
    const { competenceGaps } = await ask<{
      competenceGaps: { code: string; state: string | null; mentors: unknown[]; heldBy: unknown[] }[];
    }>(
      `query ($ncc: ID!, $framework: ID!) { competenceGaps(nccId: $ncc, frameworkId: $framework) {
        code label area state heldBy { country state } mentors { name kind score reasons { code text } } } }`,
      { ncc: nccId('IT'), framework: NCC_FRAMEWORK },
    );
    expect(competenceGaps).toHaveLength(14);
    expect(competenceGaps.filter(({ state }) => state !== null)).toMatchObject([
      { code: 'C.1', state: 'PLANNED', mentors: [] },
    ]);
    const { competenceMentors } = await ask<{
      competenceMentors: { name: string; reasons: { code: string; text: string }[] }[];
    }>(
      `query ($competence: ID!, $ncc: ID) { competenceMentors(competenceId: $competence, nccId: $ncc) { name kind country score reasons { code text } } }`,
      { competence: competenceId(ACADEMY_FRAMEWORK, 'M5'), ncc: nccId('GR') },
      { 'seedbed-language': 'sl' },
    );
    expect(competenceMentors).toMatchObject([
      { name: 'Avanzi', reasons: [{ code: 'CLAIM_REPORTED', text: 'Tako pravi vir' }, { code: 'SHOWS_EVIDENCE' }] },
    ]);
  });

  it('14: who in Slovenia or Croatia has done social-impact evaluation: no source says so', async () => {
    const { organisations } = await apis().both<{ organisations: List<unknown> }>(
      `query ($competences: [ID!]!) { organisations(filter: { country: { code: { in: ["SI", "HR"] } },
          competenceClaims: { some: { competenceId: { in: $competences }, state: { ne: REFUSED } } } }) { totalCount nodes { name } } }`,
      { competences: [competenceId(ACADEMY_FRAMEWORK, 'M5'), competenceId(NCC_FRAMEWORK, 'D.4')] },
    );
    expect(organisations).toEqual({ totalCount: 0, nodes: [] });
  });

  it('21: how strong each competence is across the five centres, and how that changed since a day', async () => {
    const query = `query ($framework: ID!, $on: String, $since: String) { competenceCoverage(frameworkId: $framework, on: $on, since: $since) {
      code label area country state stateBefore holders validated } }`;
    const { competenceCoverage: cells } = await ask<{ competenceCoverage: Cell[] }>(query, {
      framework: NCC_FRAMEWORK,
    });
    expect(cells).toHaveLength(14 * 5);
    const planned = cells
      .filter(({ state }) => state !== null)
      .map(({ code, country, state }) => [code, country, state]);
    expect(planned).toEqual([
      ['A.1', 'GR', 'PLANNED'],
      ['B.2', 'RO', 'PLANNED'],
      ['B.3', 'SI', 'PLANNED'],
      ['C.1', 'IT', 'PLANNED'],
    ]);
    const before = await ask<{ competenceCoverage: (Cell & { stateBefore: string | null })[] }>(query, {
      framework: NCC_FRAMEWORK,
      since: '2020-01-01',
    });
    expect(before.competenceCoverage.every(({ stateBefore }) => stateBefore === null)).toBe(true);
    const wrong = await apis().whole.send(query, { framework: NCC_FRAMEWORK, on: '2026-02-30' });
    expect(wrong.errors?.[0]?.extensions?.code).toBe('WRONG_FORM');
  });

  it('keeps the modules of the Academy and the key competences of a centre apart (C17)', async () => {
    const { competenceFrameworks } = await apis().both<{
      competenceFrameworks: List<{ key: string; state: string; competences: List<{ code: string }> }>;
    }>(
      `{ competenceFrameworks(orderBy: [{ key: ASC }]) { totalCount nodes { key version state licence competences { totalCount nodes { code linksFrom { totalCount } } } } } }`,
    );
    expect(
      competenceFrameworks.nodes.map(({ key, state, competences }) => [key, state, competences.totalCount]),
    ).toEqual([
      ['ACADEMY', 'RELEASED', 7],
      ['DIGCOMP', 'RELEASED', 26],
      ['ENTRECOMP', 'RELEASED', 18],
      ['ESCO', 'RELEASED', 37],
      ['NCC', 'RELEASED', 18],
    ]);
  });
});
