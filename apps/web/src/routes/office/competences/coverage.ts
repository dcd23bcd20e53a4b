import type { CompetenceCoverageQuery } from '../../../gql/graphql.js';

export type Cell = CompetenceCoverageQuery['competenceCoverage'][number];

/** A competence with its cell of each country, in the order of the framework. */
export interface CompetenceRow {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly area: string;
  readonly isLocal: boolean;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** How many of the competences of an area a centre has. */
export interface Share {
  readonly held: number;
  readonly begun: number;
  readonly all: number;
}

export interface AreaRow {
  readonly id: string;
  readonly area: string;
  readonly shares: ReadonlyMap<string, Share>;
}

export const countriesOf = (cells: readonly Cell[]): string[] =>
  [...new Set(cells.map(({ country }) => country))].sort();

export function competenceRows(cells: readonly Cell[]): CompetenceRow[] {
  const rows = new Map<string, CompetenceRow & { readonly cells: Map<string, Cell> }>();
  for (const cell of cells) {
    const { competenceId: id, code, label, area, isLocal } = cell;
    const row = rows.get(id) ?? { id, code, label, area: area ?? '', isLocal, cells: new Map() };
    row.cells.set(cell.country, cell);
    rows.set(id, row);
  }
  return [...rows.values()];
}

export function areaRows(cells: readonly Cell[]): AreaRow[] {
  const areas = new Map<string, Map<string, Share>>();
  for (const { area, country, state } of cells) {
    const shares = areas.get(area ?? '') ?? new Map<string, Share>();
    const { held, begun, all } = shares.get(country) ?? { held: 0, begun: 0, all: 0 };
    const isHeld = state === 'VALIDATED' || state === 'CONSOLIDATED';
    shares.set(country, { held: held + (isHeld ? 1 : 0), begun: begun + (state ? 1 : 0), all: all + 1 });
    areas.set(area ?? '', shares);
  }
  return [...areas].map(([area, shares]) => ({ id: area, area, shares }));
}
