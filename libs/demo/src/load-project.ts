import { today } from '@seedbed/platform/records';
import { Deliverable, Milestone, Participation, Project, ProjectAction } from '@seedbed/projects';
import type { Ensure } from '@seedbed/reference';
import { DEMO_CENTRES } from './demo.data.js';
import { day, daysFrom, demoId, demoOrganisationId, madeUp, ownOf } from './demo-run.js';
import { DEMO_ACTIONS, DEMO_DELIVERABLES, DEMO_MILESTONES, DEMO_PROJECT } from './project.data.js';

const { key: KEY, lead: LEAD } = DEMO_PROJECT;

/** The project with its consortium, and what it has to do until when. */
export async function projectOf(ensure: Ensure): Promise<void> {
  const own = ownOf(LEAD);
  const project = await ensure(Project, {
    ...{ key: `DEMO:${KEY}`, acronym: madeUp(DEMO_PROJECT.acronym), title: { en: madeUp(DEMO_PROJECT.title) } },
    ...{ displayName: madeUp(DEMO_PROJECT.acronym), objective: { en: DEMO_PROJECT.objective } },
    ...{ startsOn: day('2026-01-01'), endsOn: day('2027-12-31'), status: 'ONGOING', ...own },
  });
  const seats = [LEAD, ...DEMO_CENTRES.filter((centre) => centre !== LEAD)];
  for (const [at, centre] of seats.entries())
    await ensure(Participation, {
      ...{ key: `DEMO:${KEY}:${centre}`, project, organisation: demoOrganisationId(centre), order: at + 1 },
      ...{ role: centre === LEAD ? 'LEAD_PARTNER' : 'PARTNER', ...own },
    });
  for (const [at, { title, status, responsible, time }] of DEMO_ACTIONS.entries())
    await ensure(ProjectAction, {
      ...{ key: `DEMO:${KEY}:${at + 1}`, project, order: at + 1, title: { en: madeUp(title) }, status },
      ...{ startsOn: day(time[0]), endsOn: day(time[1]), responsible: demoOrganisationId(responsible), ...own },
    });
  await workOf(ensure, project);
}

async function workOf(ensure: Ensure, project: string): Promise<void> {
  const due = ({
    code,
    title,
    action,
    dueOn,
    responsible,
  }: (typeof DEMO_DELIVERABLES | typeof DEMO_MILESTONES)[number]) => ({
    ...{ key: `DEMO:${KEY}:${code}`, project, code, title: { en: madeUp(title) } },
    ...{ action: demoId('ProjectAction', `${KEY}:${action}`), responsible: demoOrganisationId(responsible) },
    ...{ dueOn: day(typeof dueOn === 'string' ? dueOn : daysFrom(today(), dueOn)), ...ownOf(LEAD) },
  });
  for (const one of DEMO_DELIVERABLES) {
    const { status, handedInOn } = one;
    await ensure(Deliverable, { ...due(one), status, handedInOn: handedInOn ? day(handedInOn) : null });
  }
  for (const one of DEMO_MILESTONES) {
    const { status, reachedOn } = one;
    await ensure(Milestone, { ...due(one), status, reachedOn: reachedOn ? day(reachedOn) : null });
  }
}
