import { describe, expect, it } from '@jest/globals';
import { conjunction, jsonObject, literal, name } from './sql-text.js';

describe('SQL text', () => {
  it('doubles the quotes of names and constants', () => {
    expect(name('a"b')).toBe('"a""b"');
    expect(literal("d'Aosta")).toBe("'d''Aosta'");
  });

  it('leaves out conditions that are not there', () => {
    expect(conjunction('a', undefined, '', 'b')).toBe('a and b');
    expect(conjunction(undefined)).toBe('');
  });

  it('never gives a function of PostgreSQL more than its 100 arguments', () => {
    const pairs = (count: number): [string, string][] =>
      Array.from({ length: count }, (_, at) => [`k${at}`, String(at)]);
    const calls = (sql: string): number[] =>
      [...sql.matchAll(/json_build_object\(([^)]*)\)/g)].map(([, inside = '']) =>
        inside === '' ? 0 : inside.split(', ').length,
      );
    expect(calls(jsonObject([]))).toEqual([0]);
    expect(calls(jsonObject(pairs(50)))).toEqual([100]);
    expect(calls(jsonObject(pairs(51)))).toEqual([100, 2]);
    expect(calls(jsonObject(pairs(120)))).toEqual([100, 100, 40]);
  });
});
