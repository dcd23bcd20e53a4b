import type { Localised } from '@seedbed/platform/kernel';
import { countryId, loadSeedFacts, type SeedRun, seedGroup } from '@seedbed/reference';
import { Ncc } from './ncc.record.js';
import { nccId } from './ncc-id.js';

/** No source names the five centres; they are called by what they are and whom they serve. */
const NAMES: Record<string, Localised> = {
  IT: centreName('Italy', 'Italia', 'Italija', 'Ιταλία', 'Italia', 'Italija'),
  GR: centreName('Greece', 'Grecia', 'Grčka', 'Ελλάδα', 'Grecia', 'Grčija'),
  RO: centreName('Romania', 'Romania', 'Rumunjska', 'Ρουμανία', 'România', 'Romunija'),
  SI: centreName('Slovenia', 'Slovenia', 'Slovenija', 'Σλοβενία', 'Slovenia', 'Slovenija'),
  HR: centreName('Croatia', 'Croazia', 'Hrvatska', 'Κροατία', 'Croația', 'Hrvaška'),
};

function centreName(en: string, it: string, hr: string, el: string, ro: string, sl: string): Localised {
  return {
    en: `National Competence Centre for Social Innovation – ${en}`,
    it: `Centro nazionale di competenza per l’innovazione sociale – ${it}`,
    hr: `Nacionalni centar kompetencija za društvene inovacije – ${hr}`,
    el: `Εθνικό Κέντρο Ικανοτήτων για την Κοινωνική Καινοτομία – ${el}`,
    ro: `Centrul Național de Competență pentru Inovare Socială – ${ro}`,
    sl: `Nacionalni kompetenčni center za socialne inovacije – ${sl}`,
  };
}

/**
 * The five centres. The mandate is what S4 says of the four centres of SEED; the national priority is as printed; the
 * stage stays empty, because no source says it.
 */
export async function seedCentres(run: SeedRun): Promise<void> {
  const facts = loadSeedFacts();
  const mandate = facts.projects.find((project) => project.key === 'SEED')?.role_of_centres;
  await seedGroup(run, 'centres', async (ensure) => {
    for (const centre of facts.nccs) {
      const code = centre.country_iso2;
      const priority = centre.national_priority_as_printed;
      await ensure(Ncc, {
        key: code,
        country: countryId(code),
        name: NAMES[code] ?? {},
        stage: null,
        mandate: centre.in_projects.includes('SEED') && mandate ? { it: mandate } : null,
        nationalPriority: priority === null ? null : { it: priority },
        steward: nccId(code),
        visibility: 'PUBLIC',
      });
    }
  });
}
