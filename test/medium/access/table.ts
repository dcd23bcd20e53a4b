import { readdirSync } from 'node:fs';
import type { Reader } from '@seedbed/platform/kernel';
import type { Row } from './row.js';

/** What a role may do with a row: change and see it, see it, or not know of it. */
export type Cell = 'w' | 'r' | '-';

/** The columns of a table, in the order of its cells; what is a row's "own" is said by its steward or organisation. */
const COLUMNS = [
  'coordinator of its centre',
  'coordinator of another centre',
  'editor of its centre',
  'editor of another centre',
  'partner that it is about',
  'another partner',
  'programme officer',
  'node administrator',
  'auditor',
  'public',
  'demo',
] as const;

/** The example rows of a type. */
export type RowsOf = (type: string) => readonly Row[];

/** Who may do what with the rows of a record type: written by hand, so that the declaration can be wrong. */
export interface AccessTable {
  /** Name of the record type. */
  readonly type: string;
  /** Line → one cell for each of {@link COLUMNS}, with spaces between. Lines are visibilities, or what `line` says. */
  readonly lines: Readonly<Record<string, string>>;
  /** Fields by which a row is about an organisation; `id` for the organisation itself. */
  readonly about?: readonly string[];
  /** Links to records without which nobody sees the row. */
  readonly seenWith?: readonly string[];
  /** Which line a row is judged by, where that is not its visibility. */
  readonly line?: (row: Row, who: Reader, rowsOf: RowsOf) => string;
  /** What a cell means for one row, where that depends on more than the line. */
  readonly cell?: (cell: Cell, row: Row, who: Reader) => Cell;
  /** Values of the example rows that lines depend on; also their `id`. */
  readonly values?: (place: number) => Readonly<Record<string, unknown>>;
}

export const accessTable = (table: AccessTable): AccessTable => {
  for (const [line, cells] of Object.entries(table.lines)) {
    if (!/^[wr-]( +[wr-]){10}$/.test(cells))
      throw new Error(`${table.type}, ${line}: ${COLUMNS.length} cells are needed.`);
  }
  return table;
};

/** All tables that stand in `test/medium/<lib>/<type>.access.ts`, by record type. */
export async function loadTables(): Promise<ReadonlyMap<string, AccessTable>> {
  const folder = new URL('../', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.access.ts'),
  );
  const tables = new Map<string, AccessTable>();
  for (const file of files.sort()) {
    const { default: table } = (await import(new URL(file, folder).href)) as { default: AccessTable };
    if (tables.has(table.type)) throw new Error(`${table.type} has two access tables.`);
    tables.set(table.type, table);
  }
  return tables;
}

const ROLES_OF_COLUMNS: Readonly<Record<string, readonly [string, string]>> = {
  COORDINATOR: ['coordinator of its centre', 'coordinator of another centre'],
  EDITOR: ['editor of its centre', 'editor of another centre'],
  PARTNER_ADMIN: ['partner that it is about', 'another partner'],
  PARTNER_EDITOR: ['partner that it is about', 'another partner'],
  OFFICER_READ: ['programme officer', 'programme officer'],
  NODE_ADMIN: ['node administrator', 'node administrator'],
  AUDITOR: ['auditor', 'auditor'],
  DEMO: ['demo', 'demo'],
};

/** What a table says of a row and a reader. A role that has no column is the public. */
export function cellOf(table: AccessTable, row: Row, who: Reader, rowsOf: RowsOf): Cell {
  const [own, other] = ROLES_OF_COLUMNS[who.role] ?? ['public', 'public'];
  const isOwn = own.startsWith('partner') ? isAbout(table, row, who) : who.nccIds.includes(row.steward ?? '');
  const line = table.line?.(row, who, rowsOf) ?? row.visibility ?? 'ALL';
  const cells = table.lines[line]?.split(/ +/);
  if (!cells) throw new Error(`${table.type} has no line ${line}.`);
  const cell = cells[(COLUMNS as readonly string[]).indexOf(isOwn ? own : other)] as Cell;
  return table.cell?.(cell, row, who) ?? cell;
}

const isAbout = ({ about = [] }: AccessTable, row: Row, who: Reader): boolean =>
  about.some((field) => who.organisationIds.includes(String(field === 'id' ? row.id : row.values[field])));
