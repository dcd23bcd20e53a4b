import { Source } from '@seedbed/platform/quality';
import { type SeedRun, seedGroup } from '@seedbed/reference';
import { DEMO_CENTRES } from './demo.data.js';
import { advancePortfolio, claimsOf, showCompetences, soughtBy } from './load-competences.js';
import { learningOf } from './load-learning.js';
import { newslettersOf, subscribeReaders } from './load-newsletters.js';
import { approveQuarters, organisationOf, pilotOf, resultsOf } from './load-pilots.js';
import { projectOf } from './load-project.js';
import { assessmentsOf, moveCentre } from './load-stages.js';
import { moveMeasures, strategyOf } from './load-strategies.js';
import { coursesOf } from './load-training.js';

/**
 * Loads what no source of the seed network has: for each of the five centres a pilot with a result chain and two quarters of
 * figures as they come (bounds, shares, parts, some approved and some not), the competences that it showed, an organisation
 * with a claim, stages by criteria and a strategy with its measures; courses whose people are counted, mutual learning, a project
 * with what it has to do, and a newsletter with mailboxes that agreed to it. Every record names the source DEMO or hangs on one that does, and titles begin with
 * "[Demo]". Needs the seed network. Run again it adds what is missing and changes nothing.
 */
export async function loadDemo(run: SeedRun): Promise<void> {
  await seedGroup(run, 'demo source', async (ensure) => {
    const title = 'Made up, to show what the product does: nothing of it is true.';
    const said = { code: 'DEMO', title, kind: 'SEED' as const, language: 'en', visibility: 'PUBLIC' as const };
    await ensure(Source, { key: 'DEMO:SOURCE', ...said });
  });
  await seedGroup(run, 'demo organisations', async (ensure) => {
    for (const centre of DEMO_CENTRES) await organisationOf(ensure, centre);
  });
  await seedGroup(run, 'demo project', projectOf);
  for (const centre of DEMO_CENTRES) {
    await seedGroup(run, `demo pilot ${centre}`, (ensure) => pilotOf(ensure, centre));
    await seedGroup(run, `demo results ${centre}`, (ensure) => resultsOf(ensure, centre));
    await approveQuarters(run, centre);
    await showCompetences(run, centre);
    await advancePortfolio(run, centre);
    await seedGroup(run, `demo wishes ${centre}`, (ensure, tx) => soughtBy(run, tx, ensure, centre));
  }
  await seedGroup(run, 'demo claims', claimsOf);
  await seedGroup(run, 'demo assessments', assessmentsOf);
  for (const centre of DEMO_CENTRES) {
    await moveCentre(run, centre);
    await seedGroup(run, `demo strategy ${centre}`, (ensure) => strategyOf(ensure, centre));
    await moveMeasures(run, centre);
  }
  await seedGroup(run, 'demo courses', coursesOf);
  await seedGroup(run, 'demo learning', learningOf);
  await seedGroup(run, 'demo newsletters', newslettersOf);
  await subscribeReaders(run);
}
