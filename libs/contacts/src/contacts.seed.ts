import { organisationId, organisationSteward } from '@seedbed/organisations';
import { loadSeedFacts, type SeedFacts, type SeedRun, seedGroup, sourceId } from '@seedbed/reference';
import { Person } from './person.record.js';
import { PersonRole } from './person-role.record.js';

type SeedPerson = SeedFacts['people'][number];

/** The first words of a printed name are the given name; all but the first, since the seeds have names of that form only. */
function namesOf(printed: string): { givenName: string; familyName: string } {
  const [givenName = '', ...family] = printed.split(' ');
  return { givenName, familyName: family.join(' ') };
}

/** Public speakers keep their names; a private person of a source is left out of the facts (`handling` says so). */
const isPublic = ({ handling }: SeedPerson): boolean => handling === undefined;

/** The speakers that the sources name, with what they do in which organisation. Shown to everybody. */
export async function seedPeople(run: SeedRun): Promise<void> {
  await seedGroup(run, 'people', async (ensure) => {
    for (const { key, name_as_printed: name, organisation, role, source } of loadSeedFacts().people.filter(isPublic)) {
      const common = {
        steward: organisationSteward(organisation),
        source: sourceId(source.split(',')[0] as string),
        visibility: 'PUBLIC' as const,
      };
      // who speaks in public for an organisation is known for that
      const known = { languages: ['it'], legalBasis: 'LEGITIMATE_INTEREST' as const };
      const person = await ensure(Person, { key, ...namesOf(name), ...known, ...common });
      await ensure(PersonRole, {
        key: `${key}:${organisation}`,
        person,
        organisation: organisationId(organisation),
        function: role,
        isPrimary: true,
        ...common,
      });
    }
  });
}
