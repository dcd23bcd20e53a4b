export { CodeList, CodeListScope, CodeValue } from './code-list.record.js';
export { Country } from './country.record.js';
export { type CountryNames, countryReader, nutsAgrees } from './country.rules.js';
export { FundingProgramme } from './funding-programme.record.js';
export { byId, linkId, linkIds } from './link-id.js';
export {
  type CertainDays,
  certainDays,
  certainlyOverlap,
  liesOutside,
  type Period,
  periodProblems,
} from './period.rules.js';
export { readTable, readWholeTable } from './read-table.js';
export { referenceErrors } from './reference.errors.js';
export { ReferenceModule } from './reference.module.js';
export {
  countryId,
  FACTS_SOURCE,
  languageId,
  programmeId,
  regionId,
  seedReference,
  seedSources,
  sourceId,
} from './reference.seed.js';
export { ReferenceService } from './reference.service.js';
export { Region } from './region.record.js';
export { loadSeedFacts, type SeedFacts, type SeedOrganisation, type SeedProject } from './seed-facts.js';
export { type Ensure, type SeedRun, seedGroup } from './seed-run.js';
export { LANGUAGE_CODE, WrittenLanguage } from './written-language.record.js';
