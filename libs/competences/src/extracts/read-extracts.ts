import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '@seedbed/platform/kernel';
import { ZodError } from 'zod';
import { competenceErrors } from '../competences.errors.js';
import { readFramework } from '../framework-file.js';
import { readDigComp } from './digcomp.js';
import { readEntreComp } from './entrecomp.js';
import { readEsco } from './esco.js';
import type { Extract } from './extract.js';

const HIERARCHY = 'ESCO_skillsHierarchy_en.csv';
const COLLECTIONS = ['ESCO_transversalSkillsCollection_en.csv', 'ESCO_ictSkillsCollection_en.csv'];
/** The largest file of a framework has half a megabyte. */
const MOST_MEGABYTES = 20;

/**
 * Reads what a folder holds of the three frameworks that are known, and of frameworks in the form of ours (`*.framework.json`).
 * Throws COMPETENCE_EXTRACT_UNREADABLE where a file is not what its name says, and where there is none of them;
 * COMPETENCE_FILE_TOO_LARGE before it reads one that cannot be a framework.
 */
export function readExtracts(folder: string): Extract[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const text = (name: string): string => textOf(join(folder, name), name);
  const extracts = names.flatMap((name): Extract[] => {
    if (/^DigComp_3\.0.*\.jsonld$/.test(name)) return [reading(name, () => readDigComp(text(name)))];
    if (/^EntreComp_2016.*\.json$/.test(name)) return [reading(name, () => readEntreComp(text(name)))];
    if (/\.framework\.json$/.test(name))
      return [reading(name, () => ({ file: readFramework(text(name)), notLoaded: {}, notes: [] }))];
    if (name !== HIERARCHY) return [];
    const collections = COLLECTIONS.filter((one) => names.includes(one)).map(text);
    return [reading(name, () => readEsco({ hierarchy: text(name), collections }))];
  });
  if (extracts.length > 0) return extracts;
  throw competenceErrors.COMPETENCE_EXTRACT_UNREADABLE({
    file: folder,
    reason: 'no DigComp, EntreComp or ESCO file in it, and no *.framework.json',
  });
}

/** The text of a file. Nothing of it is guessed: bytes that are no UTF-8 would come out as other words. */
function textOf(path: string, file: string): string {
  if (statSync(path).size > MOST_MEGABYTES * 1_000_000)
    throw competenceErrors.COMPETENCE_FILE_TOO_LARGE({ file, limit: MOST_MEGABYTES });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (cause) {
    throw competenceErrors.COMPETENCE_EXTRACT_UNREADABLE({ file, reason: 'it is not UTF-8' }, { cause });
  }
}

function reading(file: string, read: () => Extract): Extract {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw competenceErrors.COMPETENCE_EXTRACT_UNREADABLE({ file, reason: reasonOf(cause).slice(0, 300) }, { cause });
  }
}

/** What is wrong with a file, and where: of a form, its first places. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof ZodError)) return String(cause instanceof Error ? cause.message : cause);
  return cause.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`)
    .join('; ');
}
