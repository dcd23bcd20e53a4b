import { nccId } from '@seedbed/centres';
import {
  CompetenceClaim,
  competenceId,
  NCC_FRAMEWORK,
  Portfolio,
  PortfolioItem,
  Portfolios,
} from '@seedbed/competences';
import { PilotCompetence, Pilots } from '@seedbed/pilots';
import type { Tx } from '@seedbed/platform/database';
import { PolicyAccess } from '@seedbed/platform/projection';
import { type Ensure, linkId, type SeedRun } from '@seedbed/reference';
import { DEMO_CENTRES, DEMO_PILOTS, DEMO_PORTFOLIOS, type DemoCentre, FIRST_DAY } from './demo.data.js';
import { day, demoId, demoOrganisationId, demoPilotId, madeUp, ownOf } from './demo-run.js';

const JUDGED_ON = '2026-06-15';

/** What each made-up organisation can do, and which other one looked at it. */
export async function claimsOf(ensure: Ensure): Promise<void> {
  for (const [at, centre] of DEMO_CENTRES.entries()) {
    const { title, expert } = DEMO_PILOTS[centre];
    const validator = DEMO_CENTRES[(at + 1) % DEMO_CENTRES.length] as DemoCentre;
    const validated = { validatedBy: demoOrganisationId(validator), validatedOn: day(JUDGED_ON) };
    await ensure(CompetenceClaim, {
      ...{ key: `DEMO:${centre}`, organisation: demoOrganisationId(centre), state: expert.state },
      ...{ competence: competenceId(NCC_FRAMEWORK, expert.has), evidenceKind: 'PILOT' },
      ...{ evidence: madeUp(title), startsOn: day(FIRST_DAY) },
      ...(expert.state === 'VALIDATED' ? validated : {}),
      ...ownOf(centre),
    });
  }
}

/** Records what a pilot showed, each once: the portfolio of the centre moves with it. */
export async function showCompetences({ ctx, db, records, log }: SeedRun, centre: DemoCentre): Promise<void> {
  const pilot = demoPilotId(centre);
  const there = await records.list(ctx, PilotCompetence, { pilot } as never);
  const known = new Set(there.map(({ competence, state }) => `${linkId(competence)} ${state}`));
  const access = new PolicyAccess(db);
  const pilots = new Pilots(db, records, access, new Portfolios(db, records, access));
  let shown = 0;
  for (const [code, state, on] of DEMO_PILOTS[centre].shows) {
    const competence = competenceId(NCC_FRAMEWORK, code);
    if (known.has(`${competence} ${state}`)) continue;
    const reason = madeUp('What the pilot was seen to do until that day.');
    await pilots.showCompetence(ctx, { pilotId: pilot, competenceId: competence, state, on, reason });
    shown += 1;
  }
  log(`seed demo competences ${centre}: ${shown} new`);
}

/** What a centre has besides what its pilot showed: each moves its portfolio once, and never back. */
export async function advancePortfolio({ ctx, db, records, log }: SeedRun, centre: DemoCentre): Promise<void> {
  const portfolios = new Portfolios(db, records, new PolicyAccess(db));
  let advanced = 0;
  for (const [code, state, on, why] of DEMO_PORTFOLIOS[centre].has) {
    const competence = competenceId(NCC_FRAMEWORK, code);
    const reason = madeUp(why);
    const { moved } = await db.inTransaction({ ...ctx, reason }, (tx) =>
      portfolios.advance(tx, { ncc: nccId(centre), competence, state, on, reason }),
    );
    if (moved) advanced += 1;
  }
  log(`seed demo portfolio ${centre}: ${advanced} new`);
}

/** What a centre seeks and does not have, unless its people put it into the portfolio already. */
export async function soughtBy({ records }: SeedRun, tx: Tx, ensure: Ensure, centre: DemoCentre): Promise<void> {
  const where = { ncc: nccId(centre), framework: NCC_FRAMEWORK, archivedAt: null };
  const [portfolio] = await records.list(tx, Portfolio, where as never);
  if (!portfolio) return;
  const items = await records.list(tx, PortfolioItem, { portfolio: portfolio.id } as never);
  for (const [code, targetLevel, note] of DEMO_PORTFOLIOS[centre].seeks) {
    const competence = competenceId(NCC_FRAMEWORK, code);
    const key = `DEMO:${centre}:${code}`;
    const other = items.some(
      (item) => linkId(item.competence) === competence && item.id !== demoId('PortfolioItem', `${centre}:${code}`),
    );
    if (other) continue;
    await ensure(PortfolioItem, {
      key,
      portfolio: portfolio.id,
      competence,
      targetLevel,
      note: madeUp(note),
      ...ownOf(centre),
    });
  }
}
