import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '@seedbed/reference';
import { exchangeErrors } from '../exchange.errors.js';
import type { OrganisationRow, ProjectRow, SeatRow } from './cordis.rules.js';

/** The three tables of an extract of CORDIS, row by row as they are printed. */
export interface CordisExtract {
  readonly organisations: readonly OrganisationRow[];
  readonly projects: readonly ProjectRow[];
  readonly seats: readonly SeatRow[];
}

/** The columns that we read; an extract may have others. */
const COLUMNS = {
  organisations: ['organisationID', 'name', 'shortName', 'activityType', 'street', 'city', 'country'],
  projects: [
    ...['rcn', 'reference', 'acronym', 'status', 'programme', 'startDate', 'endDate', 'totalCost'],
    ...['ecMaxContribution', 'call', 'coordinator', 'numOrg'],
  ],
  participations: ['projectRcn', 'organisationID'],
} as const;

/**
 * Reads an extract. In: its folder, or one above it that holds nothing else of the kind. Throws EXTRACT_NOT_FOUND,
 * EXTRACT_WRONG_FORM with the file and the column that is missing.
 */
export function readCordis(from: string): CordisExtract {
  const folder = folderOf(from);
  return {
    organisations: table(folder, 'organisations') as unknown as OrganisationRow[],
    projects: table(folder, 'projects') as unknown as ProjectRow[],
    seats: table(folder, 'participations') as unknown as SeatRow[],
  };
}

function folderOf(from: string): string {
  const isExtract = (folder: string): boolean =>
    Object.keys(COLUMNS).every((name) => existsSync(join(folder, `${name}.csv`)));
  if (isExtract(from)) return from;
  const below = existsSync(from) ? readdirSync(from).map((name) => join(from, name)) : [];
  const [found, ...others] = below.filter(isExtract);
  if (found === undefined || others.length > 0) throw exchangeErrors.EXTRACT_NOT_FOUND({ folder: from });
  return found;
}

function table(folder: string, name: keyof typeof COLUMNS): Record<string, string>[] {
  const file = `${name}.csv`;
  const rows = readTable(readFileSync(join(folder, file), 'utf8'));
  const missing = COLUMNS[name].find((column) => rows[0]?.[column] === undefined);
  if (missing !== undefined) throw exchangeErrors.EXTRACT_WRONG_FORM({ file, column: missing });
  return rows;
}

/** The first projects of an extract with their participations and organisations: the same ones every time. */
export function firstProjects({ organisations, projects, seats }: CordisExtract, count: number): CordisExtract {
  const chosen = projects.slice(0, count);
  const rcns = new Set(chosen.map(({ rcn }) => rcn));
  const kept = seats.filter(({ projectRcn }) => rcns.has(projectRcn));
  const members = new Set(kept.map(({ organisationID }) => organisationID));
  return {
    projects: chosen,
    seats: kept,
    organisations: organisations.filter(({ organisationID }) => members.has(organisationID)),
  };
}
