import { nccId } from '@seedbed/centres';
import { competenceId, NCC_FRAMEWORK } from '@seedbed/competences';
import { PolicyAccess } from '@seedbed/platform/projection';
import { firstDay, today } from '@seedbed/platform/records';
import type { Ensure, SeedRun } from '@seedbed/reference';
import {
  MeasureDependency,
  MeasureStep,
  Measures,
  ObjectiveCompetence,
  Strategy,
  StrategyMeasure,
  StrategyObjective,
} from '@seedbed/strategy';
import type { DemoCentre } from './demo.data.js';
import { besideCentre, day, daysFrom, demoId, demoOrganisationId, MADE_UP, madeUp, ownOf } from './demo-run.js';
import { DEMO_STRATEGIES, type DemoMeasure } from './strategies.data.js';

const measuresOf = (centre: DemoCentre): DemoMeasure[] =>
  DEMO_STRATEGIES[centre].objectives.flatMap(({ measures }) => measures);
const measureId = (centre: DemoCentre, key: string): string => demoId('StrategyMeasure', `${centre}:${key}`);

/** The strategy of a centre with its action plan; measures are not begun yet. */
export async function strategyOf(ensure: Ensure, centre: DemoCentre): Promise<void> {
  const { title, summary, adoptedOn, objectives } = DEMO_STRATEGIES[centre];
  const strategy = await ensure(Strategy, {
    ...{ key: `DEMO:${centre}`, ncc: nccId(centre), title: { en: madeUp(title) }, summary: { en: summary } },
    ...{ status: adoptedOn ? 'ADOPTED' : 'DRAFT', adoptedOn: adoptedOn ? day(adoptedOn) : null },
    ...{ startsOn: day('2026-01-01'), endsOn: day('2030-12-31'), ...ownOf(centre) },
  });
  for (const [at, { title: wanted, needs, measures }] of objectives.entries()) {
    const key = `DEMO:${centre}:${at + 1}`;
    const values = { strategy, order: at + 1, title: { en: madeUp(wanted) } };
    const objective = await ensure(StrategyObjective, { key, ...values, ...ownOf(centre) });
    for (const [code, note] of needs) {
      const competence = competenceId(NCC_FRAMEWORK, code);
      const need = { objective, competence, note: madeUp(note) };
      await ensure(ObjectiveCompetence, { key: `${key}:${code}`, ...need, ...besideCentre(centre) });
    }
    for (const [place, measure] of measures.entries()) await measureOf(ensure, centre, objective, place + 1, measure);
  }
  for (const { key, waitsFor } of measuresOf(centre)) {
    if (!waitsFor) continue;
    const waits = { measure: measureId(centre, key), dependsOn: measureId(centre, waitsFor[0]) };
    const note = madeUp(waitsFor[1]);
    await ensure(MeasureDependency, { key: `DEMO:${centre}:${key}`, ...waits, note, ...besideCentre(centre) });
  }
}

async function measureOf(
  ensure: Ensure,
  centre: DemoCentre,
  objective: string,
  order: number,
  { key, title, deadline, percent, steps }: DemoMeasure,
): Promise<void> {
  await ensure(StrategyMeasure, {
    ...{ key: `DEMO:${centre}:${key}`, objective, order, title: { en: madeUp(title) }, percent: percent ?? null },
    deadline: day(typeof deadline === 'string' ? deadline : daysFrom(today(), deadline)),
    evidenceUrl: steps.find(([, , , url]) => url)?.[3] ?? null,
    ...{ responsible: demoOrganisationId(centre), ...ownOf(centre) },
  });
}

/** Moves the measures of a centre, each step once; a measure that people moved stays where they left it. */
export async function moveMeasures({ ctx, db, records, log }: SeedRun, centre: DemoCentre): Promise<void> {
  const service = new Measures(db, records, new PolicyAccess(db));
  let moved = 0;
  for (const { key, steps } of measuresOf(centre)) {
    const id = measureId(centre, key);
    const there = await records.list(ctx, MeasureStep, { measure: id } as never);
    if (there.some(({ reason }) => !reason.startsWith(MADE_UP))) continue;
    const done = new Set(there.map(({ status, movedOn }) => `${status} ${firstDay(movedOn)}`));
    for (const [status, on, reason, evidenceUrl] of steps.filter(([to, day]) => !done.has(`${to} ${day}`))) {
      const { rev } = await records.require(ctx, StrategyMeasure, id);
      await service.move(ctx, { id, rev, status, on, reason: madeUp(reason), evidenceUrl: evidenceUrl ?? null });
      moved += 1;
    }
  }
  log(`seed demo measures ${centre}: ${moved} new steps`);
}
