import { describe, expect, it } from '@jest/globals';
import { RowConditions } from './row-conditions.js';

describe('conditions of rows', () => {
  const filter = {};

  /** A condition that follows so many links, each by an alias of its own. */
  function statement(links: number): {
    readonly ask: (alias: string, form?: string) => string;
    readonly made: () => number;
  } {
    let aliases = 0;
    let made = 0;
    const conditions = new RowConditions(() => aliases);
    const compile = (row: string): string => {
      made += 1;
      return Array.from({ length: links }, () => `exists (select from x t${aliases++} where ${row}.id = 1)`).join(
        ' and ',
      );
    };
    return { ask: (alias, form = 'x') => conditions.on(alias, filter, form, compile), made: () => made };
  }

  it('are compiled once, whichever row they are about', () => {
    const { ask, made } = statement(1);
    expect(ask('t8')).toBe('exists (select from x t0 where t8.id = 1)');
    expect(ask('t9')).toBe('exists (select from x t0 where t9.id = 1)');
    expect(made()).toBe(1);
  });

  it('are compiled anew in another form', () => {
    const { ask, made } = statement(1);
    ask('t8');
    expect(ask('t8', 'as of a moment')).toBe('exists (select from x t1 where t8.id = 1)');
    expect(made()).toBe(2);
  });

  it('are refused when they repeat more links than one statement should plan', () => {
    const { ask } = statement(100);
    for (let at = 0; at <= 10; at++) ask('t8'); // the first is none that repeats
    expect(() => ask('t8')).toThrow(expect.objectContaining({ code: 'QUERY_TOO_MANY_LINKS' }));
  });
});
