import { nccId } from '@seedbed/centres';
import { organisationId, organisationSteward } from '@seedbed/organisations';
import { loadSeedFacts, type SeedFacts, type SeedRun, seedGroup, sourceId } from '@seedbed/reference';
import { CompetenceClaim } from './claim.record.js';
import { type FrameworkFile, shippedFramework } from './framework-file.js';
import { competenceId, frameworkId, loadFramework } from './framework-load.js';
import { loadLinks, shippedLinks } from './links-load.js';
import { Portfolio, PortfolioItem } from './portfolio.record.js';

export const ACADEMY_FRAMEWORK = frameworkId('ACADEMY', '2018');
export const NCC_FRAMEWORK = frameworkId('NCC', '0.1');

/** Which competence of the draft stands for the national priority that S4 names. */
const PRIORITIES: Readonly<Record<string, string>> = { IT: 'C.1', GR: 'A.1', RO: 'B.2', SI: 'B.3' };
const titleOf = (country: string) => ({
  en: `Key competences, NCC ${country}`,
  it: `Competenze chiave, NCC ${country}`,
  hr: `Ključne kompetencije, NCC ${country}`,
  el: `Βασικές ικανότητες, NCC ${country}`,
  ro: `Competențe-cheie, NCC ${country}`,
  sl: `Ključne kompetence, NCC ${country}`,
});
const seeded = { visibility: 'PUBLIC' as const };

/** The seven modules of the Social Innovation Academy: what is needed to design an initiative, not what a centre offers (C17). */
function academyFramework({ academy }: SeedFacts): FrameworkFile {
  return {
    key: 'ACADEMY',
    version: '2018',
    name: { en: 'Social Innovation Academy: seven modules', it: 'Social Innovation Academy: sette moduli' },
    note: { it: academy.statement_modules_are_key_competences },
    releasedOn: academy.online_launch,
    levels: null,
    levelNames: null,
    isExtract: false,
    maintainer: 'Social(i)Makers',
    licence: null,
    url: academy.mooc_url,
    competences: academy.modules.map((module) => ({
      code: `M${module.number}`,
      kind: 'COMPETENCE',
      label: { it: module.title_as_printed, en: module.proposed_label_en },
      description: null,
      broader: null,
      source: 'S0',
    })),
    outcomes: [],
  };
}

/**
 * Frameworks, the portfolios of the five centres with their national priorities, and the one claim that a source makes. What
 * no source says stays empty: the centre of Croatia has no priority, nobody says which trainer taught which module.
 */
export async function seedCompetences(run: SeedRun): Promise<void> {
  const facts = loadSeedFacts();
  const files = ['ncc-0.1', 'digcomp-3.0', 'entrecomp-2016', 'esco-1.1'].map(shippedFramework);
  for (const file of [academyFramework(facts), ...files]) await seedFramework(run, file);
  const file = shippedLinks('links-2026-11');
  const made = await loadLinks(run, file);
  run.log(`seed links between frameworks: ${made} new, ${file.links.length - made} there already`);
  await seedGroup(run, 'portfolios', async (ensure) => {
    for (const { country_iso2: country, national_priority_as_printed: priority } of facts.nccs) {
      const ncc = nccId(country);
      const own = { steward: ncc, ...seeded };
      const title = titleOf(country);
      const portfolio = await ensure(Portfolio, {
        key: `${country} NCC 0.1`,
        ncc,
        framework: NCC_FRAMEWORK,
        title,
        ...own,
      });
      const code = PRIORITIES[country];
      if (priority === null || code === undefined) continue;
      const competence = competenceId(NCC_FRAMEWORK, code);
      const values = { portfolio, competence, note: priority, source: sourceId('S4'), ...own };
      await ensure(PortfolioItem, { key: `${country} NCC 0.1 ${code}`, ...values });
    }
  });
  await seedGroup(run, 'competence claims', async (ensure) => {
    await ensure(CompetenceClaim, {
      key: 'avanzi ACADEMY M5',
      organisation: organisationId('avanzi'),
      competence: competenceId(ACADEMY_FRAMEWORK, 'M5'),
      state: 'REPORTED',
      evidenceKind: 'PILOT',
      evidence: 'Experts of the Italian local pilot of Social(i)Makers, which was about evaluating social impact.',
      source: sourceId('S1'),
      steward: organisationSteward('avanzi'),
      ...seeded,
    });
  });
}

async function seedFramework(run: SeedRun, file: FrameworkFile): Promise<void> {
  const { created, existed } = await loadFramework(run, file);
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((all, n) => all + n, 0);
  run.log(`seed framework ${file.key} ${file.version}: ${sum(created)} new, ${sum(existed)} there already`);
}
