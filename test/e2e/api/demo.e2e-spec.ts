import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { competenceId, NCC_FRAMEWORK } from '@seedbed/competences';
import { DEMO_CENTRES, demoId, demoPilotId, demoProjectId, loadDemo } from '@seedbed/demo';
import { projectFile, systemContext } from '@seedbed/platform/kernel';
import { useDatabase } from '@seedbed/platform/testing';
import { type Domain, domainOf, SEEDED, seedRun } from '../../medium/seed/domain.js';
import { startTestApi, type TestApi } from '../../support/test-api.js';

interface Objective {
  readonly competences: { readonly nodes: readonly object[] };
  readonly measures: {
    readonly nodes: readonly {
      readonly title: string;
      readonly status: string;
      readonly steps: { readonly nodes: readonly { readonly evidenceUrl: string | null }[] };
    }[];
  };
}

/** How much was ever written: rows of the journal, and events of the audit. */
async function journalled({ db }: Domain): Promise<{ rows: number; events: number }> {
  const sql = 'select (select count(*) from journal)::int as rows, (select count(*) from audit_events)::int as events';
  const [count] = await db.query<{ rows: number; events: number }>(systemContext('system:test'), sql);
  return count as { rows: number; events: number };
}

/** Questions of domain.md, section 4, with figures in them: the seed network and two made-up quarters of five centres. */
describe('the seed network with made-up results', () => {
  const database = useDatabase(SEEDED);
  let api: TestApi;
  const said: string[] = [];
  const written: { rows: number; events: number }[] = [];
  beforeAll(async () => {
    const domain = domainOf(database().db);
    await loadDemo(seedRun(domain));
    written.push(await journalled(domain));
    const again = seedRun(domain);
    await loadDemo(again);
    written.push(await journalled(domain));
    said.push(...again.lines);
    api = await startTestApi(database().url);
  }, 180_000);
  afterAll(() => api.close());

  it('is loaded once however often it is asked for', () => {
    expect(said.length).toBeGreaterThan(40);
    expect(said.filter((line) => !/ 0 new/.test(line))).toEqual([]);
    // no record was written, no use case was run
    expect(written[1]).toEqual(written[0]);
    expect(written[0]?.rows).toBeGreaterThan(500);
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
    const cells = async (on: string, since: string) => {
      const { competenceCoverage } = await api.ask<{
        competenceCoverage: { code: string; country: string; state: string | null; stateBefore: string | null }[];
      }>(
        `query ($framework: ID!, $on: String!, $since: String!) {
          competenceCoverage(frameworkId: $framework, on: $on, since: $since) { code country state stateBefore holders validated } }`,
        { framework: NCC_FRAMEWORK, on, since },
      );
      return (code: string, country: string) =>
        competenceCoverage.find((one) => one.code === code && one.country === country);
    };
    const july = await cells('2026-07-01', '2026-04-01');
    // the pilot tested it on 24 March and showed it on 15 June: the portfolio went along
    expect(july('D.4', 'IT')).toMatchObject({ state: 'VALIDATED', stateBefore: 'TESTED', holders: 1, validated: 1 });
    expect(july('B.2', 'HR')).toMatchObject({ state: 'TESTED', stateBefore: null });
    expect(july('B.1', 'IT')).toMatchObject({ state: 'CONSOLIDATED', stateBefore: 'CONSOLIDATED' });
    expect(july('D.4', 'SI')).toMatchObject({ state: null, stateBefore: null, holders: 1, validated: 0 });
    const april = await cells('2026-04-01', '2026-01-01');
    expect(april('D.4', 'IT')).toMatchObject({ state: 'TESTED', stateBefore: null });
    const { pilotCompetences } = await api.ask<{ pilotCompetences: { nodes: object[] } }>(
      `query ($pilot: ID!) { pilotCompetences(filter: { pilot: { id: { eq: $pilot } }, competence: { code: { eq: "D.4" } } }, orderBy: [{ shownOn: ASC }]) {
        nodes { state moved shownOn { value } item { state steps(orderBy: [{ movedOn: ASC }]) { nodes { state movedOn { value } } } } } } }`,
      { pilot: demoPilotId('IT') },
    );
    const steps = [
      { state: 'TESTED', movedOn: { value: '2026-03-24' } },
      { state: 'VALIDATED', movedOn: { value: '2026-06-15' } },
    ];
    expect(pilotCompetences.nodes).toMatchObject([
      { state: 'TESTED', moved: true, shownOn: { value: '2026-03-24' } },
      { state: 'VALIDATED', moved: true, item: { state: 'VALIDATED', steps: { nodes: steps } } },
    ]);
  });

  it('has courses that teach key competences, held in each way, with people who are counted and certificates', async () => {
    const { courses, people, women } = await api.ask<{
      courses: { nodes: { name: string; editions: { nodes: { mode: string }[] }; modules: { nodes: object[] } }[] };
      people: object[];
      women: object[];
    }>(
      `query ($course: ID!) {
        courses(filter: { source: { code: { eq: "DEMO" } } }, first: 10) { nodes { name
          modules(first: 10) { nodes { competences(first: 5) { nodes { competence { code } } } } }
          editions(first: 5) { nodes { mode place trainers(first: 5) { nodes { organisation { name } } } } } } }
        people: trainingTotals(courseId: $course, stages: [ATTENDED, CERTIFIED]) { stage comparator value editions counted }
        women: trainingTotals(courseId: $course, dimension: SEX) { category value } }`,
      { course: demoId('Course', 'IMPACT') },
    );
    expect(courses.nodes).toHaveLength(3);
    expect(courses.nodes.every(({ name }) => name.startsWith('[Demo] '))).toBe(true);
    const modes = new Set(courses.nodes.flatMap(({ editions }) => editions.nodes.map(({ mode }) => mode)));
    expect([...modes].sort()).toEqual(['BLENDED', 'FACE_TO_FACE', 'MOOC']);
    const taught = JSON.stringify(courses.nodes.map(({ modules }) => modules));
    for (const code of ['D.4', 'B.2', 'A.1']) expect(taught).toContain(`"code":"${code}"`);
    // by hand: 640 online and 22 in the hills; 188 and 20 certificates; the third edition has not begun
    expect(people).toMatchObject([
      { stage: 'ATTENDED', comparator: 'EQ', value: 662, editions: 3, counted: 2 },
      { stage: 'CERTIFIED', comparator: 'EQ', value: 208 },
    ]);
    // of the third edition nobody has counted women
    expect(women).toMatchObject([
      { category: 'women', value: 371 + 13 },
      { category: null, value: null },
    ]);
  });

  it('has centres at different stages, with what each of them lacked when it came there', async () => {
    const { nccs, stageSteps } = await api.ask<{
      nccs: { nodes: { stage: string; country: { code: string } }[] };
      stageSteps: { nodes: { stage: string; notMet: string[]; ncc: { country: { code: string } } }[] };
    }>(
      `{ nccs { nodes { stage country { code } } }
         stageSteps(first: 50, orderBy: [{ movedOn: ASC }]) { nodes { stage notMet reason ncc { country { code } } } } }`,
    );
    const stages = Object.fromEntries(nccs.nodes.map(({ stage, country }) => [country.code, stage]));
    expect(stages).toEqual({ HR: 'DESIGN', GR: 'LAUNCHED', IT: 'OPERATIONAL', RO: 'LAUNCHED', SI: 'DESIGN' });
    const lacks = (country: string, stage: string) =>
      stageSteps.nodes.find((step) => step.stage === stage && step.ncc.country.code === country)?.notMet;
    expect(lacks('IT', 'LAUNCHED')).toEqual(['OPERATIONAL_SEAT']);
    expect(lacks('IT', 'OPERATIONAL')).toEqual([]);
    expect(lacks('RO', 'LAUNCHED')).toEqual(['OPERATIONAL_SEAT', 'STAKEHOLDER_NETWORK']);
    expect(lacks('HR', 'DESIGN')).toEqual(['MANDATE']);
  });

  it('7: strategies with measures that are done with evidence, overdue, due soon and waiting', async () => {
    const { strategies, dueWork } = await api.ask<{
      strategies: { nodes: { objectives: { nodes: Objective[] } }[] };
      dueWork: { kind: string; title: string; isOverdue: boolean }[];
    }>(
      `{ strategies(first: 10) { nodes { objectives(first: 5, orderBy: [{ order: ASC }]) { nodes { competences(first: 5) { nodes { competence { code } } }
           measures(first: 5, orderBy: [{ order: ASC }]) { nodes { title status steps(first: 5) { nodes { evidenceUrl } } dependencies(first: 5) { nodes { dependsOn { title } } } } } } } } }
         dueWork(within: 14) { kind title isOverdue } }`,
    );
    expect(strategies.nodes).toHaveLength(5);
    const due = (kind: string, isOverdue: boolean) =>
      dueWork.filter((one) => one.kind === kind && one.isOverdue === isOverdue && one.title.startsWith('[Demo] '));
    for (const { objectives } of strategies.nodes) {
      const measures = objectives.nodes.flatMap((one) => one.measures.nodes);
      const titles = (some: typeof measures) => some.map(({ title }) => title);
      const done = measures.filter(({ status }) => status === 'DONE');
      expect(done).toHaveLength(1);
      expect(done[0]?.steps.nodes.some(({ evidenceUrl }) => evidenceUrl)).toBe(true);
      expect(due('MEASURE', true).filter(({ title }) => titles(measures).includes(title))).toHaveLength(1);
      expect(due('MEASURE', false).filter(({ title }) => titles(measures).includes(title))).toHaveLength(1);
      expect(objectives.nodes.every(({ competences }) => competences.nodes.length > 0)).toBe(true);
    }
    const waiting = strategies.nodes.filter(({ objectives }) => JSON.stringify(objectives).includes('"dependsOn"'));
    expect(waiting).toHaveLength(5);
    expect(due('DELIVERABLE', true).map(({ title }) => title)).toContain('[Demo] Diaries of ten visits');
    expect(due('DELIVERABLE', false).map(({ title }) => title)).toContain('[Demo] A film of the long table');
    expect(due('MILESTONE', true).map(({ title }) => title)).toContain('[Demo] Half of the visits are made');
  });

  it('has practices that others learn, with what came of it, and a project of all five', async () => {
    const { practices, project } = await api.ask<{ practices: { nodes: { title: string }[] }; project: object }>(
      `query ($project: ID!) {
        practices(first: 5) { nodes { title exchanges(first: 5) { nodes { status outcome mentorNcc { country { code } } learnerNcc { country { code } } } }
          adoptions(first: 5) { nodes { state exchange { id } ncc { country { code } } } } } }
        project(id: $project) { displayName participations { totalCount } actions { totalCount } pilots { totalCount }
          deliverables(first: 10, orderBy: [{ code: ASC }]) { nodes { code status action { order } } } milestones { totalCount } } }`,
      { project: demoProjectId() },
    );
    const of = (code: string) => ({ country: { code } });
    expect(practices.nodes.sort((a, b) => a.title.localeCompare(b.title))).toMatchObject([
      {
        title: '[Demo] The ledger of hours',
        exchanges: { nodes: [{ status: 'COMPLETED', mentorNcc: of('IT'), learnerNcc: of('SI') }] },
        adoptions: { nodes: [{ state: 'ADAPTED', exchange: { id: expect.any(String) }, ncc: of('SI') }] },
      },
      { exchanges: { nodes: [{ status: 'ONGOING' }] }, adoptions: { nodes: [{ state: 'CONSIDERED', ncc: of('HR') }] } },
    ]);
    expect(project).toMatchObject({
      ...{ displayName: '[Demo] TOGETHER', participations: { totalCount: 5 }, pilots: { totalCount: 5 } },
      ...{ actions: { totalCount: 3 }, milestones: { totalCount: 3 } },
      deliverables: {
        nodes: [
          { code: 'D1.1', status: 'ACCEPTED', action: { order: 1 } },
          { code: 'D1.2', status: 'SENT_BACK' },
          { code: 'D2.1', status: 'IN_PROGRESS', action: { order: 2 } },
          { code: 'D2.2' },
          { code: 'D3.1', status: 'PLANNED' },
        ],
      },
    });
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
