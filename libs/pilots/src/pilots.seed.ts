import { nccId } from '@seedbed/centres';
import { organisationId, organisationSteward } from '@seedbed/organisations';
import { type Localised, stableId } from '@seedbed/platform/kernel';
import { projectId } from '@seedbed/projects';
import {
  countryId,
  type Ensure,
  loadSeedFacts,
  type SeedFacts,
  type SeedRun,
  seedGroup,
  sourceId,
} from '@seedbed/reference';
import { IndicatorValue } from './indicator-value.record.js';
import { CaseStudy, Pilot } from './pilot.record.js';
import { PilotParticipation } from './pilot-participation.record.js';
import { Indicator, ResultNode } from './result.record.js';

/** Ids of seeded pilots by their keys in the facts file. */
export const pilotId = (key: string): string => stableId('Pilot', key);

type SeedPilot = SeedFacts['pilots'][number];
const seeded = { visibility: 'PUBLIC' as const };

/** What lists call each pilot of the facts file, and which source tells of it: none of them is named in print. */
const CALLED: Readonly<Record<string, { readonly title: Localised; readonly source: string }>> = {
  'SM-LOCAL-IT': {
    title: { en: 'Italian local pilot of Social(i)Makers', it: 'Pilota locale italiano di Social(i)Makers' },
    source: 'S1',
  },
  'SM-LOCAL-OTHERS': {
    title: {
      en: 'Local pilots of Social(i)Makers in its other territories',
      it: 'Piloti locali di Social(i)Makers negli altri territori',
    },
    source: 'S0',
  },
  'SM-TRANSNATIONAL': {
    title: { en: 'Transnational pilot of Social(i)Makers', it: 'Pilota transnazionale di Social(i)Makers' },
    source: 'S0',
  },
  'S2S-PILOTS': { title: { en: 'Pilots of SEED2SCALE', it: 'Progetti pilota di SEED2SCALE' }, source: 'S2' },
  'SEED-PILOTS': { title: { en: 'Pilots of SEED', it: 'Progetti pilota di SEED' }, source: 'S4' },
};

/** Only what a source says of it: S1 tells of the study as carried out. */
const statusOf = ({ status }: SeedPilot): Pilot['status'] => (status?.startsWith('completed') ? 'COMPLETED' : null);

/** Whom the pilot for young people is for stands in its goal, as printed. */
function targetOf({ goal }: SeedPilot): Pick<Pilot, 'targetGroup' | 'ageFrom' | 'ageTo'> {
  const ages = /giovani di età compresa tra i (\d+) e (\d+) anni .*/.exec(goal ?? '');
  if (!ages) return { targetGroup: null, ageFrom: null, ageTo: null };
  return { targetGroup: ages[0], ageFrom: Number(ages[1]), ageTo: Number(ages[2]) };
}

function goalOf({ goal, purpose, goals }: SeedPilot): Localised | null {
  const printed = goal ?? purpose;
  if (printed) return { it: printed };
  return goals ? { en: goals.join('; ') } : null;
}

/**
 * The five entries of the facts file, the experts of the Italian one and its two case studies. Two entries stand for pilots
 * of which no source says how many there are: they are kept as one, without scope, place and number. That a pilot showed a
 * competence no source says.
 */
export async function seedPilots(run: SeedRun): Promise<void> {
  const facts = loadSeedFacts();
  await seedGroup(run, 'pilots', async (ensure) => {
    for (const pilot of facts.pilots) {
      const called = CALLED[pilot.key];
      if (!called) throw new Error(`The facts file has a pilot "${pilot.key}" that no name is known for.`);
      const { coordinator, country } = pilot;
      const own = {
        steward: coordinator ? organisationSteward(coordinator) : nccId('IT'),
        source: sourceId(called.source),
        ...seeded,
      };
      const id = await ensure(Pilot, {
        key: pilot.key,
        title: called.title,
        project: projectId(pilot.project),
        scope: pilot.scope,
        status: statusOf(pilot),
        theme: pilot.theme_as_printed ?? null,
        goal: goalOf(pilot),
        coordinator: coordinator ? organisationId(coordinator) : null,
        country: country ? countryId(country) : null,
        territory: pilot.territory ?? null,
        ...targetOf(pilot),
        note: pilot.note ? { en: pilot.note } : null,
        ...own,
      });
      for (const expert of pilot.experts ?? []) {
        const key = `${pilot.key}:${expert}:EXPERT`;
        await ensure(PilotParticipation, {
          key,
          pilot: id,
          organisation: organisationId(expert),
          role: 'EXPERT',
          ...own,
        });
      }
      for (const project of pilot.case_studies ?? []) {
        const named = facts.projects.find(({ key }) => key === project);
        const owner = named?.owner ? organisationId(named.owner) : null;
        const title = { it: named?.full_name ?? project };
        const values = { pilot: id, project: projectId(project), organisation: owner, title, ...own };
        await ensure(CaseStudy, { key: `${pilot.key}:${project}`, ...values });
      }
    }
  });
  await seedGroup(run, 'results', (ensure) => seedTrained(ensure, facts));
}

/**
 * "More than 5000" people were trained by the Academy: the one result of the sources with a figure. No source says when each of
 * them was, in which country or how: the period is from the printed launch to the printed end of the project, which the note says.
 */
async function seedTrained(ensure: Ensure, facts: SeedFacts): Promise<void> {
  const { trained_people: trained, online_launch: launch } = facts.academy;
  const end = facts.projects.find(({ key }) => key === 'SOCIALIMAKERS')?.end_date;
  if (!end) throw new Error('The facts file does not say when Social(i)Makers ended.');
  const own = { steward: nccId('IT'), source: sourceId('S1'), ...seeded };
  const title = {
    en: 'People trained by the Social Innovation Academy',
    it: 'Persone formate dalla Social Innovation Academy',
  };
  const result = await ensure(ResultNode, {
    ...{ key: 'SOCIALIMAKERS:TRAINED', project: projectId('SOCIALIMAKERS'), level: 'OUTPUT', title, ...own },
  });
  const measured = { result, code: 'PEOPLE_TRAINED', name: title, unit: 'people', measure: 'SUM' as const };
  const indicator = await ensure(Indicator, {
    ...{ key: 'SOCIALIMAKERS:PEOPLE_TRAINED', direction: 'INCREASE', disaggregation: ['country'], ...measured, ...own },
  });
  await ensure(IndicatorValue, {
    key: 'SOCIALIMAKERS:PEOPLE_TRAINED',
    indicator,
    startsOn: { value: launch, precision: 'DAY' },
    endsOn: { value: end, precision: 'DAY' },
    comparator: 'GT',
    value: trained.value,
    unit: 'people',
    evidence: trained.text,
    note: 'No source says how they are spread over time, countries and modes; the days are the launch of the Academy and the end of the project.',
    ...own,
  });
}
