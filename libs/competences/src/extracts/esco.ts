import { readTable } from '@seedbed/reference';
import type { FileCompetence, FrameworkFile } from '../framework-file.js';
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
function groupOf(row: Row): FileCompetence | null {
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
  };
}

/** A skill with the first of its broader ones that is a group of the hierarchy. */
function skillOf(row: Row, groups: ReadonlySet<string>): FileCompetence {
  const uri = textOf(row, 'conceptUri');
  const broader = textOf(row, 'broaderConceptUri')
    .split('|')
    .map((one) => codeOf(one.trim()));
  return {
    code: codeOf(uri),
    kind: 'COMPETENCE',
    label: { en: textOf(row, 'preferredLabel') },
    description: english(textOf(row, 'description')),
    broader: broader.find((code) => groups.has(code)) ?? broader[0] ?? null,
    uri,
  };
}

/**
 * Reads the hierarchy of skill groups of ESCO v1.1 and the skills of its collections. A skill that stands in two collections
 * is one. Throws COMPETENCE_EXTRACT_UNREADABLE through its caller where a table has other columns.
 */
export function readEsco({ hierarchy, collections }: EscoTables): Extract {
  const groups = requireColumns(readTable(hierarchy), 'Level 0 URI').flatMap((row) => groupOf(row) ?? []);
  const codes = new Set(groups.map(({ code }) => code));
  const skills = new Map<string, FileCompetence>();
  for (const table of collections)
    for (const row of requireColumns(readTable(table), 'conceptUri')) {
      const skill = skillOf(row, codes);
      skills.set(skill.code, skill);
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
    levelNames: [],
    maintainer: 'European Commission',
    licence: 'ESCO: free reuse with name and version of the source. Source: ESCO v1.1, European Commission',
    url: 'https://esco.ec.europa.eu',
    competences: [...groups, ...skills.values()],
    outcomes: [],
  };
  return { file, notLoaded: {} };
}

function requireColumns(rows: readonly Row[], column: string): readonly Row[] {
  if (rows.length === 0 || !rows.every((row) => column in row)) throw new Error(`the column "${column}" is missing`);
  return rows;
}
