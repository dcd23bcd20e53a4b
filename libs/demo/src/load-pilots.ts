import { Organisation } from '@seedbed/organisations';
import { Indicator, IndicatorValue, Pilot, PilotParticipation, PilotPhase, ResultNode, Results } from '@seedbed/pilots';
import { systemContext } from '@seedbed/platform/kernel';
import { PolicyAccess } from '@seedbed/platform/projection';
import { countryId, type Ensure, type SeedRun } from '@seedbed/reference';
import { DEMO_PILOTS, type DemoCentre, type DemoFigure, FIRST_DAY, QUARTERS } from './demo.data.js';
import { day, demoId, demoOrganisationId, demoPilotId, demoProjectId, madeUp, ownOf } from './demo-run.js';

/** The made-up organisation of a centre. */
export async function organisationOf(ensure: Ensure, centre: DemoCentre): Promise<void> {
  const { name, kind } = DEMO_PILOTS[centre].expert;
  const values = { name: madeUp(name), kind, country: countryId(centre), status: 'ACTIVE' as const };
  await ensure(Organisation, { key: `DEMO:${centre}`, ...values, ...ownOf(centre) });
}

/** The pilot of a centre with its phases; the organisation of the centre runs it. */
export async function pilotOf(ensure: Ensure, centre: DemoCentre): Promise<void> {
  const { title, theme, goal, territory, targetGroup, ages } = DEMO_PILOTS[centre];
  const own = ownOf(centre);
  const organisation = demoOrganisationId(centre);
  const pilot = await ensure(Pilot, {
    ...{
      key: `DEMO:${centre}`,
      title: { en: madeUp(title) },
      theme,
      goal: { en: goal },
      territory,
      targetGroup,
    },
    ...{ scope: 'LOCAL', status: 'ONGOING', country: countryId(centre), ageFrom: ages[0], ageTo: ages[1] },
    ...{
      startsOn: day(FIRST_DAY),
      endsOn: day('2026-12-31'),
      project: demoProjectId(),
      coordinator: organisation,
      ...own,
    },
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

type Level = ResultNode['level'];
const CHAIN: readonly (readonly [Level, string])[] = [
  ['INPUT', 'Trainers and a room'],
  ['ACTIVITY', 'Workshops'],
  ['OUTPUT', 'People trained'],
  ['OUTCOME', 'People who use what they learnt'],
  ['IMPACT', 'More initiatives, and fewer people who wait'],
];

/** The result chain of a pilot with four indicators and two quarters of figures. */
export async function resultsOf(ensure: Ensure, centre: DemoCentre): Promise<void> {
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
    ...{ startsOn: day(from), endsOn: day(to), evidence: madeUp('report of the quarter'), confidence: 'MEDIUM' },
    ...{ ...ownOf(centre), ...more },
  });
}

async function trained(ensure: Ensure, centre: DemoCentre, result: string): Promise<void> {
  const { figures, targets } = DEMO_PILOTS[centre];
  const code = 'DEMO_PEOPLE_TRAINED';
  const indicator = await ensure(Indicator, {
    ...{ key: `DEMO:${centre}:${code}`, result, code, name: { en: madeUp('People trained') }, unit: 'people' },
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
    ...{ key: `DEMO:${centre}:${code}`, result, code, name: { en: madeUp('Use what they learnt') }, unit: '%' },
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
    ...{ key: `DEMO:${centre}:${code}`, result, code, name: { en: madeUp('Initiatives at work') } },
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
      name: { en: madeUp('People who wait for help') },
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
export async function approveQuarters({ db, records, log }: SeedRun, centre: DemoCentre): Promise<void> {
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
