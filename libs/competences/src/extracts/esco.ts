import { readWholeTable } from '@seedbed/reference';
import type { FileCompetence, FrameworkFile } from '../framework-file.js';
import type { SkippedEntry } from '../framework-sound.js';
import type { Extract } from './extract.js';

type Row = Readonly<Record<string, string>>;

/** The tables of ESCO that are read: the hierarchy of groups, and collections of skills in it. */
export interface EscoTables {
  readonly hierarchy: string;
  readonly collections: readonly string[];
}

const textOf = (row: Row, name: string): string => (row[name] ?? '').trim();
const english = (text: string): { en: string } | null => (text === '' ? null : { en: text });
/** The last part of an address, by which ESCO calls a group ("S1.2") or a skill (a UUID). */
const codeOf = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);
const LEVELS = [0, 1, 2, 3] as const;

/** The last group of a row of the hierarchy with the one above it. */
function groupOf(row: Row, place: string): FileCompetence | null {
  const path = LEVELS.map((level) => textOf(row, `Level ${level} URI`)).filter((uri) => uri !== '');
  const uri = path.at(-1);
  if (uri === undefined) return null;
  return {
    code: codeOf(uri),
    kind: 'AREA',
    label: { en: textOf(row, `Level ${path.length - 1} preferred term`) },
    description: english(textOf(row, 'Description')),
    broader: path.length > 1 ? codeOf(path.at(-2) ?? '') : null,
    uri,
    place,
  };
}

/** The groups of a hierarchy, each once; one that stands in two places stays in the first one, and a note says so. */
function groupsOf(hierarchy: string, notes: SkippedEntry[]): Map<string, FileCompetence> {
  const groups = new Map<string, FileCompetence>();
  for (const [at, row] of rowsOf(hierarchy, 'Level 0 URI').entries()) {
    const place = `hierarchy, row ${at + 2}`;
    const group = groupOf(row, place);
    if (!group) continue;
    const known = groups.get(group.code);
    if (!known) groups.set(group.code, group);
    else
      notes.push({
        key: group.code,
        place,
        code: known.broader === group.broader ? 'ROW_TWICE' : 'UNDER_SEVERAL_GROUPS',
      });
  }
  return groups;
}

/** A skill with the first of its broader ones that is a group of the hierarchy; a note where there are several of them. */
function skillOf(row: Row, place: string, groups: ReadonlyMap<string, unknown>, notes: SkippedEntry[]): FileCompetence {
  const uri = textOf(row, 'conceptUri');
  const code = codeOf(uri);
  const broader = textOf(row, 'broaderConceptUri')
    .split('|')
    .map((one) => codeOf(one.trim()));
  const above = broader.filter((one) => groups.has(one));
  if (above.length > 1) notes.push({ key: code, place: `${place}, ${above.join(', ')}`, code: 'UNDER_SEVERAL_GROUPS' });
  return {
    ...{ code, kind: 'COMPETENCE', uri, place },
    label: { en: textOf(row, 'preferredLabel') },
    description: english(textOf(row, 'description')),
    broader: above[0] ?? broader[0] ?? null,
  };
}

/**
 * Reads the hierarchy of skill groups of ESCO v1.1 and the skills of its collections. A concept that stands twice is one, under
 * the first group that is there: the notes name each. Throws what is wrong with a table, which its caller says as
 * COMPETENCE_EXTRACT_UNREADABLE.
 */
export function readEsco({ hierarchy, collections }: EscoTables): Extract {
  const notes: SkippedEntry[] = [];
  const groups = groupsOf(hierarchy, notes);
  const skills = new Map<string, FileCompetence>();
  for (const [number, table] of collections.entries())
    for (const [at, row] of rowsOf(table, 'conceptUri').entries()) {
      const place = `collection ${number + 1}, row ${at + 2}`;
      const isKnown = skills.has(codeOf(textOf(row, 'conceptUri')));
      const skill = skillOf(row, place, groups, isKnown ? [] : notes);
      if (isKnown) notes.push({ key: skill.code, place, code: 'ROW_TWICE' });
      else skills.set(skill.code, skill);
    }
  const file: FrameworkFile = {
    key: 'ESCO',
    version: '1.1',
    name: { en: 'ESCO v1.1: groups of skills, transversal and digital skills' },
    note: {
      en: 'The groups of the skills pillar, and the skills of two collections. The other skills of ESCO are not in the extract.',
    },
    releasedOn: '2022',
    levels: null,
    levelNames: null,
    isExtract: true,
    attribution: 'ESCO v1.1, European Commission',
    maintainer: 'European Commission',
    licence: 'ESCO: free reuse with name and version of the source. Source: ESCO v1.1, European Commission',
    url: 'https://esco.ec.europa.eu',
    competences: [...groups.values(), ...skills.values()],
    outcomes: [],
  };
  return { file, notLoaded: {}, notes };
}

function rowsOf(table: string, column: string): readonly Row[] {
  const rows = readWholeTable(table);
  if (rows.length === 0 || !rows.every((row) => column in row)) throw new Error(`the column "${column}" is missing`);
  return rows;
}
