import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { competenceErrors } from '../competences.errors.js';
import { readDigComp } from './digcomp.js';
import { readEntreComp } from './entrecomp.js';
import { readEsco } from './esco.js';
import type { Extract } from './extract.js';

const HIERARCHY = 'ESCO_skillsHierarchy_en.csv';
const COLLECTIONS = ['ESCO_transversalSkillsCollection_en.csv', 'ESCO_ictSkillsCollection_en.csv'];

/**
 * Reads what a folder holds of the three frameworks that are known. Throws COMPETENCE_EXTRACT_UNREADABLE where a file is not
 * what its name says, and where there is none of them.
 */
export function readExtracts(folder: string): Extract[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const extracts = names.flatMap((name): Extract[] => {
    if (/^DigComp_3\.0.*\.jsonld$/.test(name)) return [reading(name, () => readDigComp(text(name)))];
    if (/^EntreComp_2016.*\.json$/.test(name)) return [reading(name, () => readEntreComp(text(name)))];
    if (name !== HIERARCHY) return [];
    const collections = COLLECTIONS.filter((one) => names.includes(one)).map(text);
    return [reading(name, () => readEsco({ hierarchy: text(name), collections }))];
  });
  if (extracts.length > 0) return extracts;
  throw competenceErrors.COMPETENCE_EXTRACT_UNREADABLE({
    file: folder,
    reason: 'no DigComp, EntreComp or ESCO file in it',
  });
}

function reading(file: string, read: () => Extract): Extract {
  try {
    return read();
  } catch (cause) {
    const reason = String(cause instanceof Error ? cause.message : cause).slice(0, 200);
    throw competenceErrors.COMPETENCE_EXTRACT_UNREADABLE({ file, reason }, { cause });
  }
}
