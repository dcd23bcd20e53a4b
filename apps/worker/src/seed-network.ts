import { seedCentres } from '@seedbed/centres';
import { seedCompetences } from '@seedbed/competences';
import { seedPeople } from '@seedbed/contacts';
import { seedContradictions, seedDuplicates } from '@seedbed/exchange';
import { seedOrganisations } from '@seedbed/organisations';
import { seedPilots } from '@seedbed/pilots';
import { seedProjects } from '@seedbed/projects';
import { type SeedRun, seedReference, seedSources } from '@seedbed/reference';
import { seedStrategy } from '@seedbed/strategy';
import { seedTraining } from '@seedbed/training';

/**
 * Loads the seed network: reference data, the five centres, 60 organisations, public speakers, five projects and what the sources say of
 * them, competences and portfolios, pilots, criteria of the stages, training. The order follows the links. Run again, also after a crash in
 * the middle, it adds what is missing and changes nothing else.
 */
export async function seedNetwork(run: SeedRun): Promise<void> {
  await seedReference(run);
  await seedCentres(run);
  await seedSources(run);
  await seedOrganisations(run);
  await seedPeople(run);
  await seedProjects(run);
  await seedCompetences(run);
  await seedPilots(run);
  await seedStrategy(run);
  await seedTraining(run);
  await seedDuplicates(run);
  await seedContradictions(run);
}
