import { nccId, stewardFor } from '@seedbed/centres';
import { organisationId, organisationSteward } from '@seedbed/organisations';
import { stableId } from '@seedbed/platform/kernel';
import { Statement } from '@seedbed/platform/quality';
import type { UncertainDate } from '@seedbed/platform/records';
import {
  type Ensure,
  loadSeedFacts,
  programmeId,
  type SeedFacts,
  type SeedProject,
  type SeedRun,
  seedGroup,
  sourceId,
} from '@seedbed/reference';
import { GrantAgreement } from './grant.record.js';
import { Participation } from './participation.record.js';
import { Project } from './project.record.js';
import { Platform, ProjectFunding, ProjectLink, ProjectPhase, WebLink } from './project-parts.record.js';
import { ProjectAction } from './project-work.record.js';
import { seedStatements } from './seed-statements.js';

/** Ids of seeded projects and participations by their keys in the facts file. */
export const projectId = (key: string): string => stableId('Project', key);
export const participationId = (project: string, order: number): string =>
  stableId('Participation', `${project}:${order}`);

const seeded = { visibility: 'PUBLIC' as const };
const day = (value: string): UncertainDate => ({ value, precision: 'DAY' });
const year = (value: string): UncertainDate => ({ value, precision: 'YEAR' });

/** A project belongs to the centre of the country that leads it (or owns it), else to the lead centre. */
function projectSteward(project: SeedProject): string {
  const lead = project.lead_partner ?? project.owner;
  const country = loadSeedFacts().organisations.find((organisation) => organisation.key === lead)?.country_iso2;
  return stewardFor(country ?? null);
}

/** Projects with programmes, grants, phases, links, platforms, addresses, the 61 participations and all statements. */
export async function seedProjects(run: SeedRun): Promise<void> {
  const facts = loadSeedFacts();
  await seedGroup(run, 'projects', async (ensure) => {
    for (const project of facts.projects) await seedProject(ensure, project, facts);
    await seedLinks(ensure, facts);
    await seedAddresses(ensure, facts);
  });
  await seedGroup(run, 'participations', (ensure) => seedParticipations(ensure, facts));
  await seedGroup(run, 'statements', async (ensure) => {
    for (const statement of seedStatements(facts)) {
      const { target, key, source, ...values } = statement;
      await ensure(Statement, {
        key,
        ...values,
        recordType: target.type,
        recordId: stableId(target.type, target.key),
        recordTitle: target.title,
        source: sourceId(source),
        steward: target.type === 'Organisation' ? organisationSteward(target.key) : nccId('IT'),
        ...seeded,
      });
    }
  });
}

async function seedProject(ensure: Ensure, facts: SeedProject, all: SeedFacts): Promise<void> {
  const steward = projectSteward(facts);
  const source = sourceId(facts.source[0] ?? 'S0');
  const grantAgreement = facts.grant_agreement
    ? await ensure(GrantAgreement, {
        key: facts.grant_agreement,
        number: facts.grant_agreement,
        // Two programmes pay for SEED and no source says under which of them the agreement was signed.
        programme: facts.programme.length === 1 ? programmeId(facts.programme[0] ?? '') : null,
        steward,
        ...seeded,
      })
    : null;
  const project = await ensure(Project, {
    key: facts.key,
    acronym: facts.acronym,
    title: titleOf(facts),
    displayName: facts.acronym ?? facts.full_name ?? facts.key,
    ...periodOf(facts),
    status: statusOf(facts),
    objective: facts.objective ? { it: facts.objective } : null,
    website: facts.website ?? null,
    grantAgreement,
    owner: facts.owner ? organisationId(facts.owner) : null,
    statedPartners: facts.stated_size?.partners_total ?? null,
    statedCountries: facts.stated_size?.countries ?? null,
    source,
    steward,
    ...seeded,
  });
  for (const programme of facts.programme) {
    const nameAsPrinted = all.programmes.find(({ key }) => key === programme)?.name_as_printed ?? null;
    const key = `${facts.key}:${programme}`;
    await ensure(ProjectFunding, {
      key,
      project,
      programme: programmeId(programme),
      nameAsPrinted,
      source,
      steward,
      ...seeded,
    });
  }
  const context = { project, source, steward, ...seeded };
  await seedPhases(ensure, facts, context);
  // the source lists the actions; it says of none of them when it is done, by whom, or how far it is
  for (const { order, text_as_printed: printed } of facts.actions ?? [])
    await ensure(ProjectAction, { key: `${facts.key}:${order}`, order, title: { it: printed }, ...context });
}

/** The one full name of the seeds with an acronym is English; the two case studies are named in Italian. */
function titleOf({ full_name: name, acronym }: SeedProject): Project['title'] {
  if (name === null) return null;
  return acronym === null ? { it: name } : { en: name };
}

function periodOf(facts: SeedProject): Pick<Project, 'startsOn' | 'endsOn' | 'periodAsPrinted'> {
  const [from, to] = facts.period_years?.split('-') ?? [];
  return {
    startsOn: facts.start_date ? day(facts.start_date) : from ? year(from) : null,
    endsOn: facts.end_date ? day(facts.end_date) : to ? year(to) : null,
    periodAsPrinted: facts.period_years ?? null,
  };
}

/** Only what a source says: S1 announces the end of Social(i)Makers and calls the two case studies "progetti in corso". */
function statusOf(facts: SeedProject): Project['status'] {
  if (facts.status_text?.startsWith('progetti in corso')) return 'ONGOING';
  return facts.end_date ? 'CLOSED' : null;
}

interface PhaseContext {
  readonly project: string;
  readonly source: string;
  readonly steward: string;
  readonly visibility: 'PUBLIC';
}

/** The periods of the phases are told in the facts file's own words, not as printed: only their dates are kept. */
async function seedPhases(ensure: Ensure, facts: SeedProject, context: PhaseContext): Promise<void> {
  for (const { order, name, period, purpose } of facts.phases ?? []) {
    const started = /started (\d{4})/.exec(period)?.[1];
    const concluded = /concluded at the end of (\d{4})/.exec(period)?.[1];
    const untilProjectEnds = period.includes('until the end of the project') && facts.end_date;
    await ensure(ProjectPhase, {
      key: `${facts.key}:${order}`,
      order,
      name,
      startsOn: started ? year(started) : null,
      endsOn: concluded ? year(concluded) : untilProjectEnds ? day(untilProjectEnds) : null,
      purpose: { en: purpose },
      ...context,
    });
  }
}

async function seedLinks(ensure: Ensure, facts: SeedFacts): Promise<void> {
  for (const project of facts.projects) {
    const steward = projectSteward(project);
    const from = projectId(project.key);
    if (project.continues) {
      const to = projectId(project.continues);
      const key = `${project.key} CONTINUES ${project.continues}`;
      await ensure(ProjectLink, { key, type: 'CONTINUES', from, to, source: sourceId('S2'), steward, ...seeded });
    }
    if (project.owner) {
      const to = projectId('SOCIALIMAKERS');
      const key = `${project.key} CASE_STUDY_OF SOCIALIMAKERS`;
      const source = sourceId(project.source[0] ?? 'S0');
      const note = 'Case study of the Italian local pilot.';
      await ensure(ProjectLink, { key, type: 'CASE_STUDY_OF', from, to, note, source, steward, ...seeded });
    }
  }
}

async function seedAddresses(ensure: Ensure, facts: SeedFacts): Promise<void> {
  const [source, steward] = [sourceId('S0'), nccId('IT')];
  for (const { name_as_printed: name, url_host: host, project, hosts } of facts.platforms) {
    const values = { project: projectId(project), name, url: `https://${host}`, hosts, source, steward };
    await ensure(Platform, { key: name, ...values, ...seeded });
  }
  const website = facts.projects.find(({ key }) => key === 'SOCIALIMAKERS')?.website;
  const links = [
    { kind: 'WEBSITE' as const, url: website ?? null, label: 'Social(i)Makers' },
    { kind: 'COURSE' as const, url: facts.academy.mooc_url, label: 'Social Innovation Academy (MOOC)' },
    { kind: 'VIDEO' as const, url: facts.academy.intro_video_url, label: 'Social Innovation Academy (video)' },
  ];
  const about = { recordType: 'Project', recordId: projectId('SOCIALIMAKERS') };
  for (const { url, ...link } of links) {
    if (url !== null) await ensure(WebLink, { key: url, ...about, ...link, url, source, steward, ...seeded });
  }
}

async function seedParticipations(ensure: Ensure, facts: SeedFacts): Promise<void> {
  const stewards = new Map(facts.projects.map((project) => [project.key, projectSteward(project)]));
  for (const seat of facts.participations) {
    await ensure(Participation, {
      key: `${seat.project}:${seat.order_in_list}`,
      project: projectId(seat.project),
      organisation: organisationId(seat.organisation),
      role: seat.role,
      order: seat.order_in_list,
      nameAsPrinted: seat.name_as_printed,
      roleAsPrinted: seat.role_as_printed,
      countryAsPrinted: seat.country_as_printed,
      source: sourceId(seat.source),
      steward: stewards.get(seat.project) ?? nccId('IT'),
      ...seeded,
    });
  }
}
