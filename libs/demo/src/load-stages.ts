import { Ncc, nccId } from '@seedbed/centres';
import { PolicyAccess } from '@seedbed/platform/projection';
import { QualityService } from '@seedbed/platform/quality';
import { firstDay } from '@seedbed/platform/records';
import { type Ensure, type SeedRun } from '@seedbed/reference';
import { StageAssessment, StageStep, Stages, stageCriterionId } from '@seedbed/strategy';
import { DEMO_STAGES } from './centres.data.js';
import { DEMO_CENTRES, type DemoCentre } from './demo.data.js';
import { day, MADE_UP, madeUp, ownOf } from './demo-run.js';

/** What was looked at in each centre, and what was seen. */
export async function assessmentsOf(ensure: Ensure): Promise<void> {
  for (const centre of DEMO_CENTRES)
    for (const [code, verdict, on, evidence] of DEMO_STAGES[centre].looked)
      await ensure(StageAssessment, {
        ...{ key: `DEMO:${centre}:${code}:${on}`, ncc: nccId(centre), criterion: stageCriterionId(code), verdict },
        ...{ assessedOn: day(on), evidence: madeUp(evidence), ...ownOf(centre) },
      });
}

/**
 * Moves a centre through its stages, each step once. A centre that people moved stays where they left it: what is made up
 * takes nothing back.
 */
export async function moveCentre({ ctx, db, records, log }: SeedRun, centre: DemoCentre): Promise<void> {
  const stages = new Stages(db, records, new PolicyAccess(db), new QualityService(records));
  const ncc = nccId(centre);
  const there = await records.list(ctx, StageStep, { ncc } as never);
  const isOurs = there.every(({ reason }) => reason.startsWith(MADE_UP));
  const done = new Set(there.map(({ stage, movedOn }) => `${stage} ${firstDay(movedOn)}`));
  const missing = isOurs ? DEMO_STAGES[centre].steps.filter(([stage, on]) => !done.has(`${stage} ${on}`)) : [];
  for (const [stage, on, reason] of missing) {
    const { rev } = await records.require(ctx, Ncc, ncc);
    await stages.move(ctx, { nccId: ncc, rev, stage, on, reason: madeUp(reason) });
  }
  log(`seed demo stages ${centre}: ${missing.length} new`);
}
