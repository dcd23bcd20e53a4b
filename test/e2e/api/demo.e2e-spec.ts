import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { competenceId, NCC_FRAMEWORK } from '@seedbed/competences';
import { DEMO_CENTRES, demoPilotId, loadDemo } from '@seedbed/demo';
import { projectFile } from '@seedbed/platform/kernel';
import { useDatabase } from '@seedbed/platform/testing';
import { domainOf, SEEDED, seedRun } from '../../medium/seed/domain.js';
import { startTestApi, type TestApi } from '../../support/test-api.js';

/** Questions of domain.md, section 4, with figures in them: the seed network and two made-up quarters of five centres. */
describe('the seed network with made-up results', () => {
  const database = useDatabase(SEEDED);
  let api: TestApi;
  const said: string[] = [];
  beforeAll(async () => {
    const domain = domainOf(database().db);
    await loadDemo(seedRun(domain));
    const again = seedRun(domain);
    await loadDemo(again);
    said.push(...again.lines);
    api = await startTestApi(database().url);
  }, 180_000);
  afterAll(() => api.close());

  it('is loaded once however often it is asked for', () => {
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((line) => !/ 0 new/.test(line))).toEqual([]);
  });

  it('says of everything that it is made up', async () => {
    const { pilots, indicators } = await api.ask<
      Record<string, { nodes: { title?: string; name?: string; code?: string }[] }>
    >(
      `{ pilots(filter: { source: { code: { eq: "DEMO" } } }) { nodes { title } }
         indicators(filter: { source: { code: { eq: "DEMO" } } }, first: 100) { nodes { name code } } }`,
    );
    expect(pilots?.nodes).toHaveLength(5);
    expect(pilots?.nodes.every(({ title }) => title?.startsWith('[Demo] '))).toBe(true);
    expect(indicators?.nodes).toHaveLength(20);
    expect(indicators?.nodes.every(({ name, code }) => name?.startsWith('[Demo] ') && code?.startsWith('DEMO_'))).toBe(
      true,
    );
  });

  it('20: progress of every indicator against its target, per centre and period, with evidence and state', async () => {
    const { indicatorProgress, indicators } = await api.ask<{
      indicatorProgress: { code: string; nccId: string; approved: object | null; entered: object | null }[];
      indicators: {
        nodes: { values: { nodes: { evidence: string; state: string; decisions: { totalCount: number } }[] } }[];
      };
    }>(
      `query ($pilot: ID!) {
        indicatorProgress(from: "2026-01-01", to: "2026-06-30") { code nccId target
          approved { comparator value values progress { comparator percent isReached } }
          entered { comparator value values progress { comparator percent isReached } } }
        indicators(filter: { result: { pilot: { id: { eq: $pilot } } } }, first: 20) { nodes { code
          values(filter: { dimension: { isNull: true } }, first: 10) { nodes { startsOn { value } evidence state decisions { totalCount } } } } } }`,
      { pilot: demoPilotId('IT') },
    );
    const of = (code: string, centre: string) =>
      indicatorProgress.find((line) => line.code === code && line.nccId === nccId(centre));
    // by hand: 88 + 97 of 200; (12 - 6) of (12 - 6); (71 + 52) of (90 + 80) are 72.35 %, of 75 %
    expect(of('DEMO_PEOPLE_TRAINED', 'IT')).toMatchObject({
      approved: { comparator: 'EQ', value: 185, values: 2, progress: { percent: 92.5, isReached: false } },
      entered: null,
    });
    expect(of('DEMO_PEOPLE_WAITING', 'IT')).toMatchObject({
      approved: { progress: { percent: 100, isReached: true } },
    });
    // by hand: more than 520 of 600
    expect(of('DEMO_PEOPLE_TRAINED', 'GR')).toMatchObject({
      approved: { comparator: 'GT', value: 520, progress: { comparator: 'GT', isReached: null } },
    });
    expect(of('DEMO_PEOPLE_TRAINED', 'SI')).toMatchObject({ approved: null, entered: { value: 56, values: 2 } });
    expect(of('DEMO_INITIATIVES', 'RO')).toMatchObject({
      approved: { value: 2 },
      entered: { comparator: 'GE', value: 4, progress: { comparator: 'GE', isReached: null } },
    });
    const values = indicators.nodes.flatMap((indicator) => indicator.values.nodes);
    expect(values).toHaveLength(8);
    expect(
      values.every(({ evidence, state, decisions }) => evidence && state === 'APPROVED' && decisions.totalCount === 1),
    ).toBe(true);
  });

  it('23: the five centres together come to the table that was added up by hand; the bound stays one', async () => {
    const ask = async (by: string, more = '') => {
      const query = `{ indicatorTotals(by: ${by}, codes: ["DEMO_PEOPLE_TRAINED", "DEMO_USE_WHAT_THEY_LEARNT"]${more}) {
        ofId code category indicators approved { comparator value isAbout indicators due { comparator value } } entered { comparator value } } }`;
      return (
        await api.ask<{ indicatorTotals: { ofId: string | null; code: string; approved: object | null }[] }>(query)
      ).indicatorTotals;
    };
    // 34 (HR) + 120 + more than 400 (GR) + 88 + 97 (IT) + about 70 (RO); not approved: 41 (HR) + 82 (RO) + 25 + 31 (SI)
    const [trained, using] = await ask('ALL');
    expect(trained).toMatchObject({
      indicators: 5,
      approved: { comparator: 'GT', value: 809, isAbout: true, indicators: 4 },
      entered: { comparator: 'EQ', value: 179 },
    });
    // (18 + 66 + 150 + 52 + 71 + 30) of (30 + 110 + 260 + 80 + 90 + 55), never the mean of the shares
    expect(using).toMatchObject({ approved: { comparator: 'EQ', value: (100 * 387) / 625 } });
    const byCentre = (await ask('CENTRE')).filter(({ code }) => code === 'DEMO_PEOPLE_TRAINED');
    const table = DEMO_CENTRES.map((centre) => byCentre.find(({ ofId }) => ofId === nccId(centre))?.approved);
    expect(table).toMatchObject([
      { comparator: 'EQ', value: 34 },
      { comparator: 'GT', value: 520 },
      // what is due to the pilot: less a tenth, and a fifth of the rest
      { comparator: 'EQ', value: 185, due: { value: 133.2 } },
      { comparator: 'ABOUT', value: 70 },
      null,
    ]);
    const [women] = await ask('ALL', ', dimension: "sex"');
    expect(women).toMatchObject({ category: 'women', approved: { value: 26 + 58 + 190 + 51 + 60 + 40 } });
  });

  it('21: which competences are strong across the five centres, and how that changed since a day', async () => {
    const { competenceCoverage } = await api.ask<{
      competenceCoverage: { code: string; country: string; state: string | null; stateBefore: string | null }[];
    }>(
      `query ($framework: ID!) { competenceCoverage(frameworkId: $framework, on: "2026-07-01", since: "2026-01-01") { code country state stateBefore holders validated } }`,
      { framework: NCC_FRAMEWORK },
    );
    const cell = (code: string, country: string) =>
      competenceCoverage.find((one) => one.code === code && one.country === country);
    expect(cell('D.4', 'IT')).toMatchObject({ state: 'VALIDATED', holders: 1, validated: 1 });
    expect(cell('B.2', 'HR')).toMatchObject({ state: 'TESTED' });
    expect(cell('D.4', 'SI')).toMatchObject({ state: null, holders: 1, validated: 0 });
  });

  it('4: which key competences no pilot has tested, and who in the five countries could mentor us', async () => {
    const { competenceGaps } = await api.ask<{
      competenceGaps: {
        code: string;
        heldBy: object[];
        mentors: { name: string; country: string; reasons: object[] }[];
      }[];
    }>(
      `query ($ncc: ID!, $framework: ID!) { competenceGaps(nccId: $ncc, frameworkId: $framework, mentors: 3) { code
        heldBy { country state } mentors { name country reasons { code text } } } }`,
      { ncc: nccId('SI'), framework: NCC_FRAMEWORK },
    );
    const gap = competenceGaps.find(({ code }) => code === 'D.4');
    expect(gap?.heldBy).toEqual([{ country: 'IT', state: 'VALIDATED' }]);
    expect(gap?.mentors.length).toBe(3);
    expect(gap?.mentors.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });

  it('14 and 1: who in some countries has a competence, by whose word', async () => {
    const { competence } = await api.ask<{ competence: { claims: { nodes: object[] } } }>(
      `query ($id: ID!) { competence(id: $id) { claims(filter: { organisation: { country: { code: { in: ["SI", "GR"] } } } },
        orderBy: [{ organisation: { name: ASC } }]) { nodes { state organisation { name country { code } } validatedBy { name } } } } }`,
      { id: competenceId(NCC_FRAMEWORK, 'D.4') },
    );
    expect(competence.claims.nodes).toMatchObject([
      { state: 'SELF_ASSESSED', organisation: { country: { code: 'SI' } }, validatedBy: null },
      { state: 'VALIDATED', organisation: { country: { code: 'GR' } }, validatedBy: { name: expect.any(String) } },
    ]);
  });

  it('is refused outside demo mode, beside the records of a real network', () => {
    const env = { ...process.env, NODE_ENV: 'test', NODE_OPTIONS: '', DATABASE_URL: database().url };
    const program = projectFile('dist/apps/worker/src/load-demo.js');
    const { status, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8', env });
    expect(stderr).toMatch(/^DEMO_NOT_LOADED: /);
    expect(status).toBe(1);
  });
});
