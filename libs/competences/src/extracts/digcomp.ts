import { z } from 'zod';
import type { FrameworkFile } from '../framework-file.js';
import type { Extract } from './extract.js';

/** Entries of the supplement of DigComp 3.0; everything of a kind that is not known is counted as skipped. */
const area = z.object({
  '@type': z.literal('CompetenceArea'),
  '@id': z.string(),
  name: z.string(),
  description: z.string(),
});
const competence = z.object({
  '@type': z.literal('Competence'),
  '@id': z.string(),
  name: z.string(),
  description: z.string(),
  competence_area_id: z.string(),
});
const outcome = z.object({
  '@type': z.literal('LearningOutcome'),
  '@id': z.string(),
  description: z.string(),
  type: z.string(),
  competence_id: z.string(),
  four_levels_proficiency_name: z.string(),
});
const level = z.object({
  '@type': z.literal('ProficiencyLevel'),
  four_levels_name: z.string(),
  eight_levels_mapping: z.number().int(),
});
const supplement = z.object({ '@graph': z.array(z.looseObject({ '@type': z.string() })) });

const codeOf = (id: string): string => id.slice(id.indexOf('/') + 1);
const KINDS: Readonly<Record<string, 'KNOWLEDGE' | 'SKILL' | 'ATTITUDE'>> = {
  Knowledge: 'KNOWLEDGE',
  Skill: 'SKILL',
  Attitude: 'ATTITUDE',
};

/** Reads `DigComp_3.0_supplement_….jsonld`. Throws what zod or JSON say when it is something else. */
export function readDigComp(text: string): Extract {
  const entries = supplement.parse(JSON.parse(text))['@graph'];
  const ofType = (type: string) => entries.filter((entry) => entry['@type'] === type);
  const levels = ofType('ProficiencyLevel')
    .map((entry) => level.parse(entry))
    .sort((a, b) => a.eight_levels_mapping - b.eight_levels_mapping);
  if (levels.length === 0) throw new Error('no level of proficiency in it');
  const lowest = new Map<string, number>();
  for (const { four_levels_name: name, eight_levels_mapping: at } of levels)
    lowest.set(name, Math.min(at, lowest.get(name) ?? at));
  const areas = ofType('CompetenceArea').map((entry) => area.parse(entry));
  const competences = ofType('Competence').map((entry) => competence.parse(entry));
  const outcomes = ofType('LearningOutcome').map((entry) => outcome.parse(entry));
  const file: FrameworkFile = {
    key: 'DIGCOMP',
    version: '3.0',
    name: { en: 'DigComp 3.0: the digital competence framework for citizens' },
    note: null,
    releasedOn: '2025-11-24',
    levels: levels.length,
    levelNames: { en: levels.map(({ four_levels_name: name, eight_levels_mapping: at }) => `${name} ${at}`) },
    isExtract: false,
    attribution: 'DigComp 3.0, JRC, CC BY 4.0',
    maintainer: 'European Commission, Joint Research Centre',
    licence: 'CC BY 4.0. Source: DigComp 3.0, JRC, CC BY 4.0',
    url: 'https://joint-research-centre.ec.europa.eu/digcomp_en',
    competences: [
      ...areas.map((one) => ({
        ...{ code: codeOf(one['@id']), kind: 'AREA' as const, broader: null },
        ...{ label: { en: one.name.trim() }, description: { en: one.description.trim() } },
      })),
      ...competences.map((one) => ({
        ...{ code: codeOf(one['@id']), kind: 'COMPETENCE' as const, broader: codeOf(one.competence_area_id) },
        ...{ label: { en: one.name.trim() }, description: { en: one.description.trim() } },
      })),
    ],
    outcomes: outcomes.map((one) => {
      const levelName = codeOf(one.four_levels_proficiency_name);
      return {
        ...{ competence: codeOf(one.competence_id), code: codeOf(one['@id']), text: one.description.trim() },
        ...{ kind: KINDS[one.type] ?? null, level: lowest.get(levelName) ?? null, levelName },
      };
    }),
  };
  return { file, notLoaded: countOthers(entries), notes: [] };
}

const LOADED = new Set(['CompetenceArea', 'Competence', 'LearningOutcome', 'ProficiencyLevel']);

function countOthers(entries: readonly { readonly '@type': string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { '@type': type } of entries) if (!LOADED.has(type)) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
