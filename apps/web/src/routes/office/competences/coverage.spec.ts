import { describe, expect, it } from '@jest/globals';
import { areaRows, type Cell, competenceRows, countriesOf } from './coverage.js';

const cell = (competenceId: string, country: string, state: Cell['state'], area: string | null = 'Method'): Cell =>
  ({
    ...{ competenceId, code: competenceId, label: competenceId, area, areaCode: area, isLocal: false },
    ...{ country, nccId: country, state, stateBefore: null, holders: 0, validated: 0 },
  }) as unknown as Cell;

const CELLS = [
  cell('C1', 'SI', 'VALIDATED'),
  cell('C1', 'IT', null),
  cell('C2', 'SI', 'CONSOLIDATED'),
  cell('C2', 'IT', 'PLANNED'),
  cell('C3', 'SI', 'TESTED'),
  cell('C3', 'IT', 'VALIDATED'),
  cell('C4', 'SI', null, null),
  cell('C4', 'IT', 'PLANNED', null),
];

describe('the matrix of competences', () => {
  it('says of each area how many a centre has shown, has begun with, and how many there are', () => {
    expect(areaRows(CELLS).map(({ area, shares }) => [area, Object.fromEntries(shares)])).toEqual([
      ['Method', { SI: { held: 2, begun: 3, all: 3 }, IT: { held: 1, begun: 2, all: 3 } }],
      ['', { SI: { held: 0, begun: 0, all: 1 }, IT: { held: 0, begun: 1, all: 1 } }],
    ]);
  });

  it('counts each cell once: what areas come to is what there is', () => {
    const shares = areaRows(CELLS).flatMap((row) => [...row.shares.values()]);
    expect(shares.reduce((sum, { all }) => sum + all, 0)).toBe(CELLS.length);
    expect(shares.every(({ held, begun, all }) => held <= begun && begun <= all)).toBe(true);
  });

  it('has a row for each competence in the order of the framework, and each country in its place', () => {
    const rows = competenceRows(CELLS);
    expect(rows.map(({ id }) => id)).toEqual(['C1', 'C2', 'C3', 'C4']);
    expect(rows.map(({ cells }) => cells.get('SI')?.state)).toEqual(['VALIDATED', 'CONSOLIDATED', 'TESTED', null]);
    expect(rows[3]?.area).toBe('');
    expect(countriesOf(CELLS)).toEqual(['IT', 'SI']);
    expect(competenceRows([])).toEqual([]);
  });
});
