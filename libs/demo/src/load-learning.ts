import { nccId } from '@seedbed/centres';
import { competenceId, NCC_FRAMEWORK } from '@seedbed/competences';
import { countryId, type Ensure } from '@seedbed/reference';
import { LearningExchange, Practice, PracticeAdoption } from '@seedbed/strategy';
import { day, demoId, demoOrganisationId, demoPilotId, madeUp, ownOf } from './demo-run.js';
import { DEMO_EXCHANGES, DEMO_PRACTICES, type DemoExchange } from './learning.data.js';

/** Practices that are offered, who learns them from whom, and what became of them there. */
export async function learningOf(ensure: Ensure): Promise<void> {
  for (const [key, { centre, title, text, competence }] of Object.entries(DEMO_PRACTICES))
    await ensure(Practice, {
      ...{ key: `DEMO:${key}`, title: { en: madeUp(title) }, text: { en: text } },
      ...{ competence: competenceId(NCC_FRAMEWORK, competence), pilot: demoPilotId(centre) },
      ...{ owner: demoOrganisationId(centre), ...ownOf(centre) },
    });
  for (const exchange of DEMO_EXCHANGES) await exchangeOf(ensure, exchange);
}

async function exchangeOf(ensure: Ensure, exchange: DemoExchange): Promise<void> {
  const { mentor, learner, practice, status, startsOn, endsOn, goal, offered, outcome, adoption } = exchange;
  const key = `DEMO:${mentor}:${learner}`;
  const learnt = demoId('Practice', practice);
  const made = await ensure(LearningExchange, {
    ...{ key, mentorNcc: nccId(mentor), learnerNcc: nccId(learner), practice: learnt, status, goal: madeUp(goal) },
    competence: competenceId(NCC_FRAMEWORK, DEMO_PRACTICES[practice].competence),
    ...{ startsOn: day(startsOn), endsOn: endsOn ? day(endsOn) : null, offered, outcome: outcome ?? null },
    ...ownOf(learner),
  });
  const { state, since, territory, evidence, note } = adoption;
  await ensure(PracticeAdoption, {
    ...{ key, practice: learnt, ncc: nccId(learner), exchange: made, state, since: day(since), territory },
    ...{ country: countryId(learner), evidence: evidence ? madeUp(evidence) : null, note: madeUp(note) },
    ...ownOf(learner),
  });
}
