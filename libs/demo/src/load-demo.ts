import { nccId } from '@seedbed/centres';
import { CompetenceClaim, competenceId, NCC_FRAMEWORK, Portfolios } from '@seedbed/competences';
import { Organisation } from '@seedbed/organisations';
import {
  Indicator,
  IndicatorValue,
  Pilot,
  PilotCompetence,
  PilotParticipation,
  PilotPhase,
  Pilots,
  ResultNode,
  Results,
} from '@seedbed/pilots';
import { stableId, systemContext } from '@seedbed/platform/kernel';
import { PolicyAccess } from '@seedbed/platform/projection';
import { Source } from '@seedbed/platform/quality';
import { countryId, type Ensure, type SeedRun, seedGroup } from '@seedbed/reference';
import { DEMO_CENTRES, DEMO_PILOTS, type DemoCentre, type DemoFigure, QUARTERS } from './demo.data.js';

/** What stands before the title of everything that is made up. */
const MADE_UP = '[Demo]';
const FIRST_DAY = QUARTERS[0][0];
const SHOWN_ON = '2026-06-15';
const day = (value: string) => ({ value, precision: 'DAY' as const });

/** Ids of what is made up, by centre and what it is. */
export const demoId = (type: string, key: string): string => stableId(type, `DEMO:${key}`);
export const demoPilotId = (centre: DemoCentre): string => demoId('Pilot', centre);
/** The source that all of it names. */
const demoSourceId = (): string => demoId('Source', 'SOURCE');

/**
 * Loads a made-up pilot for each of the five centres, with a result chain, two quarters of figures as they come (bounds,
 * shares, parts, some approved and some not), the competence that it showed, and an organisation with a claim. Every record
 * names the source DEMO, and titles begin with "[Demo]". Needs the seed network. Run again it adds what is missing and changes nothing.
 */
export async function loadDemo(run: SeedRun): Promise<void> {
  await seedGroup(run, 'demo source', async (ensure) => {
    const title = 'Made up, to show what the product does: nothing of it is true.';
    const said = { code: 'DEMO', title, kind: 'SEED' as const, language: 'en', visibility: 'PUBLIC' as const };
    await ensure(Source, { key: 'DEMO:SOURCE', ...said });
  });
  for (const centre of DEMO_CENTRES) {
    await seedGroup(run, `demo pilot ${centre}`, (ensure) => pilotOf(ensure, centre));
    await seedGroup(run, `demo results ${centre}`, (ensure) => resultsOf(ensure, centre));
    await approveQuarters(run, centre);
    await showCompetence(run, centre);
  }
  await seedGroup(run, 'demo claims', claimsOf);
}

const ownOf = (centre: DemoCentre) => ({
  steward: nccId(centre),
  source: demoSourceId(),
  visibility: 'NETWORK' as const,
});

async function pilotOf(ensure: Ensure, centre: DemoCentre): Promise<void> {
  const { title, theme, goal, territory, targetGroup, ages, expert } = DEMO_PILOTS[centre];
  const own = ownOf(centre);
  const organisation = await ensure(Organisation, {
    key: `DEMO:${centre}`,
    name: `${MADE_UP} ${expert.name}`,
    country: countryId(centre),
    status: 'ACTIVE',
    ...own,
  });
  const pilot = await ensure(Pilot, {
    ...{
      key: `DEMO:${centre}`,
      title: { en: `${MADE_UP} ${title}` },
      theme,
      goal: { en: goal },
      territory,
      targetGroup,
    },
    ...{ scope: 'LOCAL', status: 'ONGOING', country: countryId(centre), ageFrom: ages[0], ageTo: ages[1] },
    ...{ startsOn: day(FIRST_DAY), endsOn: day('2026-12-31'), coordinator: organisation, ...own },
  });
  const phases = [
    ['Preparation', '2026-01-01', '2026-02-28'],
    ['At work', '2026-03-01', '2026-10-31'],
    ['Evaluation', '2026-11-01', '2026-12-31'],
  ] as const;
  for (const [at, [name, from, to]] of phases.entries()) {
    const values = { pilot, order: at + 1, name, startsOn: day(from), endsOn: day(to) };
    await ensure(PilotPhase, { key: `DEMO:${centre}:${at}`, ...values, ...own });
  }
  await ensure(PilotParticipation, { key: `DEMO:${centre}`, pilot, organisation, role: 'EVALUATOR', ...own });
}

/** What each made-up organisation can do, and which other one looked at it. */
async function claimsOf(ensure: Ensure): Promise<void> {
  for (const [at, centre] of DEMO_CENTRES.entries()) {
    const { title, expert } = DEMO_PILOTS[centre];
    const validator = DEMO_CENTRES[(at + 1) % DEMO_CENTRES.length] as DemoCentre;
    const validated = { validatedBy: demoId('Organisation', validator), validatedOn: day(SHOWN_ON) };
    await ensure(CompetenceClaim, {
      ...{ key: `DEMO:${centre}`, organisation: demoId('Organisation', centre), state: expert.state },
      ...{ competence: competenceId(NCC_FRAMEWORK, expert.has), evidenceKind: 'PILOT' },
      ...{ evidence: `${MADE_UP} ${title}`, startsOn: day(FIRST_DAY) },
      ...(expert.state === 'VALIDATED' ? validated : {}),
      ...ownOf(centre),
    });
  }
}

type Level = ResultNode['level'];
const CHAIN: readonly (readonly [Level, string])[] = [
  ['INPUT', 'Trainers and a room'],
  ['ACTIVITY', 'Workshops'],
  ['OUTPUT', 'People trained'],
  ['OUTCOME', 'People who use what they learnt'],
  ['IMPACT', 'More initiatives, and fewer people who wait'],
];

async function resultsOf(ensure: Ensure, centre: DemoCentre): Promise<void> {
  const own = ownOf(centre);
  const nodes = new Map<Level, string>();
  // from the end, since each says what it leads to
  for (const [level, title] of [...CHAIN].reverse()) {
    const next = CHAIN[CHAIN.findIndex(([one]) => one === level) + 1]?.[0];
    const values = {
      pilot: demoPilotId(centre),
      level,
      title: { en: title },
      leadsTo: (next && nodes.get(next)) ?? null,
    };
    nodes.set(level, await ensure(ResultNode, { key: `DEMO:${centre}:${level}`, ...values, ...own }));
  }
  const at = (level: Level): string => nodes.get(level) as string;
  await trained(ensure, centre, at('OUTPUT'));
  await using(ensure, centre, at('OUTCOME'));
  await initiatives(ensure, centre, at('IMPACT'));
  await waiting(ensure, centre, at('IMPACT'));
}

const METHODS = {
  trained: 'List of participants.',
  asked: 'Survey at the end.',
  counted: 'Counted by the coordinator.',
};

/** A value of a quarter. In: the indicator and its code, the quarter, the figure, what else it says. */
async function aValue(
  ensure: Ensure,
  centre: DemoCentre,
  { indicator, code, quarter, part = '' }: { indicator: string; code: string; quarter: 0 | 1; part?: string },
  figure: DemoFigure,
  more: object,
): Promise<void> {
  const [comparator, value] = typeof figure === 'number' ? (['EQ', figure] as const) : figure;
  const [from, to] = QUARTERS[quarter];
  await ensure(IndicatorValue, {
    ...{ key: `DEMO:${centre}:${code}:${quarter}${part}`, indicator, comparator, value },
    ...{ startsOn: day(from), endsOn: day(to), evidence: `${MADE_UP} report of the quarter`, confidence: 'MEDIUM' },
    ...{ ...ownOf(centre), ...more },
  });
}

async function trained(ensure: Ensure, centre: DemoCentre, result: string): Promise<void> {
  const { figures, targets } = DEMO_PILOTS[centre];
  const code = 'DEMO_PEOPLE_TRAINED';
  const indicator = await ensure(Indicator, {
    ...{ key: `DEMO:${centre}:${code}`, result, code, name: { en: `${MADE_UP} People trained` }, unit: 'people' },
    ...{ measure: 'SUM', direction: 'INCREASE', baseline: 0, target: targets.trained, targetOn: day('2026-12-31') },
    ...{ disaggregation: ['sex'], ...ownOf(centre) },
  });
  for (const quarter of [0, 1] as const) {
    const at = { indicator, code, quarter };
    const said = { unit: 'people', method: METHODS.trained };
    const due = centre === 'IT' ? { deadweight: 10, attribution: 20 } : {};
    await aValue(ensure, centre, at, figures.trained[quarter], { ...said, ...due });
    const part = { dimension: 'sex', category: 'women' };
    await aValue(ensure, centre, { ...at, part: ':women' }, figures.women[quarter], { ...said, ...part });
  }
}

async function using(ensure: Ensure, centre: DemoCentre, result: string): Promise<void> {
  const code = 'DEMO_USE_WHAT_THEY_LEARNT';
  const indicator = await ensure(Indicator, {
    ...{ key: `DEMO:${centre}:${code}`, result, code, name: { en: `${MADE_UP} Use what they learnt` }, unit: '%' },
    ...{ measure: 'RATIO', direction: 'INCREASE', baseline: 0, target: 75, disaggregation: [] },
    ...{ numeratorOf: 'people who use it', denominatorOf: 'people asked', ...ownOf(centre) },
  });
  for (const quarter of [0, 1] as const) {
    const [numerator, denominator] = DEMO_PILOTS[centre].figures.using[quarter];
    const share = Math.round((1000 * numerator) / denominator) / 10;
    const said = { unit: '%', method: METHODS.asked, numerator, denominator };
    await aValue(ensure, centre, { indicator, code, quarter }, share, said);
  }
}

async function initiatives(ensure: Ensure, centre: DemoCentre, result: string): Promise<void> {
  const { figures, targets, baselines } = DEMO_PILOTS[centre];
  const code = 'DEMO_INITIATIVES';
  const indicator = await ensure(Indicator, {
    ...{ key: `DEMO:${centre}:${code}`, result, code, name: { en: `${MADE_UP} Initiatives at work` } },
    ...{ unit: 'initiatives', measure: 'STOCK', direction: 'INCREASE', disaggregation: [] },
    ...{ baseline: baselines.initiatives, target: targets.initiatives, ...ownOf(centre) },
  });
  for (const quarter of [0, 1] as const) {
    const said = { unit: 'initiatives', method: METHODS.counted };
    await aValue(ensure, centre, { indicator, code, quarter }, figures.initiatives[quarter], said);
  }
}

async function waiting(ensure: Ensure, centre: DemoCentre, result: string): Promise<void> {
  const { figures, targets, baselines } = DEMO_PILOTS[centre];
  const code = 'DEMO_PEOPLE_WAITING';
  const indicator = await ensure(Indicator, {
    ...{
      key: `DEMO:${centre}:${code}`,
      result,
      code,
      name: { en: `${MADE_UP} People who wait for help` },
      unit: 'people',
    },
    ...{ measure: 'STOCK', direction: 'DECREASE', disaggregation: [] },
    ...{ baseline: baselines.waiting, target: targets.waiting, ...ownOf(centre) },
  });
  for (const quarter of [0, 1] as const) {
    const said = { unit: 'people', method: METHODS.counted };
    await aValue(ensure, centre, { indicator, code, quarter }, figures.waiting[quarter], said);
  }
}

/** Approves the quarters that are approved, by other eyes than those that entered them. */
async function approveQuarters({ db, records, log }: SeedRun, centre: DemoCentre): Promise<void> {
  const results = new Results(db, records, new PolicyAccess(db));
  const ctx = systemContext('system:demo-approval', 'made up');
  let approved = 0;
  for (const code of ['DEMO_PEOPLE_TRAINED', 'DEMO_USE_WHAT_THEY_LEARNT', 'DEMO_INITIATIVES', 'DEMO_PEOPLE_WAITING'])
    for (const quarter of [0, 1].slice(0, DEMO_PILOTS[centre].approved)) {
      const id = demoId('IndicatorValue', `${centre}:${code}:${quarter}`);
      const value = await records.require(ctx, IndicatorValue, id);
      if (value.state === 'APPROVED') continue;
      await results.approve(ctx, { id, rev: value.rev });
      approved += 1;
    }
  log(`seed demo approvals ${centre}: ${approved} new`);
}

/** Records what the pilot showed, once. */
async function showCompetence({ ctx, db, records, log }: SeedRun, centre: DemoCentre): Promise<void> {
  const [code, state] = DEMO_PILOTS[centre].shows;
  const pilot = demoPilotId(centre);
  const before = await records.list(ctx, PilotCompetence, { pilot } as never);
  if (before.length > 0) return;
  const access = new PolicyAccess(db);
  const pilots = new Pilots(db, records, access, new Portfolios(db, records, access));
  await pilots.showCompetence(ctx, {
    ...{ pilotId: pilot, competenceId: competenceId(NCC_FRAMEWORK, code), state, on: SHOWN_ON },
    reason: `${MADE_UP} What the pilot was seen to do until June.`,
  });
  log(`seed demo competence ${centre}: ${code} ${state}`);
}
