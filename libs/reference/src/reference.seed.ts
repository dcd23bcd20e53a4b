import { stableId } from '@seedbed/platform/kernel';
import { Source } from '@seedbed/platform/quality';
import { type UncertainDate } from '@seedbed/platform/records';
import { CodeList, CodeValue } from './code-list.record.js';
import { Country } from './country.record.js';
import { FundingProgramme } from './funding-programme.record.js';
import { codeListsData, countriesData, languagesData, nutsData, programmeNamesData } from './reference-data.js';
import { Region } from './region.record.js';
import { loadSeedFacts } from './seed-facts.js';
import { type Ensure, type SeedRun, seedGroup } from './seed-run.js';
import { WrittenLanguage } from './written-language.record.js';

const NUTS_VERSION = '2021';

/** Code under which decisions and flags cite the facts file itself, as opposed to the five texts it was taken from. */
export const FACTS_SOURCE = 'FACTS';

/** Ids of seeded reference records; the other libs' seeds link by them. */
export const countryId = (iso2: string): string => stableId('Country', iso2);
export const sourceId = (code: string): string => stableId('Source', code);
export const programmeId = (key: string): string => stableId('FundingProgramme', key);
export const languageId = (code: string): string => stableId('WrittenLanguage', code);
export const regionId = (nutsCode: string): string => stableId('Region', `${NUTS_VERSION}:${nutsCode}`);

/** Languages, countries, regions, programmes and code lists: what every other record may point to. */
export async function seedReference(run: SeedRun): Promise<void> {
  await seedGroup(run, 'languages and countries', async (ensure) => {
    for (const { code, name, endonym } of languagesData())
      await ensure(WrittenLanguage, { key: code, code, name, endonym });
    for (const { code, ...country } of countriesData()) await ensure(Country, { key: code, code, ...country });
  });
  await seedGroup(run, 'regions', seedRegions);
  await seedGroup(run, 'funding programmes', seedProgrammes);
  await seedGroup(run, 'code lists', async (ensure) => {
    for (const { code, name, values } of codeListsData()) {
      const list = await ensure(CodeList, { key: code, code, name, scope: 'SHARED' });
      for (const [at, value] of values.entries()) {
        await ensure(CodeValue, { key: `${code}:${value.code}`, list, ...value, order: at + 1 });
      }
    }
  });
}

async function seedRegions(ensure: Ensure): Promise<void> {
  const countryOf = new Map(countriesData().map((country) => [country.nutsPrefix, country.code]));
  const regions = nutsData().toSorted(([a], [b]) => a.length - b.length); // a parent before its children
  for (const [code, name] of regions) {
    const level = code.length - 2;
    await ensure(Region, {
      key: `${NUTS_VERSION}:${code}`,
      code,
      name,
      level,
      country: countryId(countryOf.get(code.slice(0, 2)) ?? code.slice(0, 2)),
      parent: level === 0 ? null : regionId(code.slice(0, -1)),
      schemeVersion: NUTS_VERSION,
    });
  }
}

async function seedProgrammes(ensure: Ensure): Promise<void> {
  const names = new Map(programmeNamesData().map(({ key, name }) => [key, name]));
  for (const programme of loadSeedFacts().programmes) {
    const [from, to] = programme.period?.split('-') ?? [];
    await ensure(FundingProgramme, {
      key: programme.key,
      code: programme.key,
      name: names.get(programme.key) ?? { it: programme.name_as_printed },
      nameAsPrinted: programme.name_as_printed,
      otherNames: programme.other_names ?? [],
      period: programme.period ?? null,
      startsOn: from ? year(from) : null,
      endsOn: to ? year(to) : null,
    });
  }
}

const year = (value: string): UncertainDate => ({ value, precision: 'YEAR' });

/** The five texts of the seeds and the facts file. After the centres: a source has a steward. */
export async function seedSources(run: SeedRun): Promise<void> {
  const { meta } = loadSeedFacts();
  await seedGroup(run, 'sources', async (ensure) => {
    for (const { id: code, what } of meta.sources) {
      await ensure(Source, {
        key: code,
        code,
        title: what.replace(/ \(site identified in external_checks \w+\)$/, ''), // a note of the facts file, not of the source
        kind: 'SEED',
        language: meta.language_of_seeds,
        visibility: 'PUBLIC',
      });
    }
    await ensure(Source, {
      key: FACTS_SOURCE,
      code: FACTS_SOURCE,
      title: `${meta.title} (seed-facts.json)`,
      kind: 'SEED',
      language: 'en',
      visibility: 'PUBLIC',
    });
  });
}
