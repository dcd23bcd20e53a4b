import { describe, expect, it } from '@jest/globals';
import { loadSeedFacts } from '@seedbed/reference';
import fc from 'fast-check';
import { scriptOf, tidyName } from './name.rules.js';
import { isPublicKind, OrganisationKind } from './organisation-kind.js';
import { membershipProblems, relationProblems } from './relation.rules.js';
import { seedKind } from './seed-kinds.js';
import { namesWithFacts } from './seed-names.js';
import { siteMismatch, siteProblems } from './site.rules.js';

describe('a name', () => {
  it('is kept as printed but for its spaces', () => {
    expect(tidyName('  FEB-  Faculty of\u00a0Economics ')).toBe('FEB- Faculty of Economics');
    expect(tidyName('UNIONE COMUNI')).toBe('UNIONE COMUNI');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => tidyName(tidyName(text)) === tidyName(text)));
  });
  it('knows its script, unless it mixes two', () => {
    expect([
      scriptOf('Consultanță'),
      scriptOf('Κολλεκτίβα'),
      scriptOf('Задруга'),
      scriptOf('ΑΝΚΑ ANKA'),
      scriptOf('2015'),
    ]).toEqual(['Latn', 'Grek', 'Cyrl', null, null]);
  });
});

describe('public or private', () => {
  it('is said only where the kind decides it', () => {
    expect([
      isPublicKind('MINISTRY'),
      isPublicKind('FOUNDATION'),
      isPublicKind('UNIVERSITY'),
      isPublicKind(null),
    ]).toEqual([true, false, null, null]);
    for (const kind of OrganisationKind.values) expect([true, false, null]).toContain(isPublicKind(kind));
  });
});

describe('the seeds', () => {
  const { organisations } = loadSeedFacts();
  it('map every kind of the facts file, and guess none', () => {
    const kinds = organisations.map(({ kind }) => seedKind(kind));
    const count = (is: string) => kinds.filter((kind) => kind.is === is).length;
    expect([count('known'), count('unknown'), count('unverified')]).toEqual([46, 12, 2]);
    expect(() => seedKind('guild')).toThrow('guild');
  });
  it('know the language of names that are printed, and of no other', () => {
    const printed = new Set(organisations.flatMap(({ name_variants: variants }) => variants));
    expect(namesWithFacts().filter((name) => !printed.has(name))).toEqual([]);
  });
});

describe('a site', () => {
  const codes = (draft: Parameters<typeof siteProblems>[0]) => siteProblems(draft).map(({ code }) => code);
  it('has one owner and both coordinates', () => {
    expect(codes({ ncc: 'x' })).toEqual([]);
    expect(codes({ organisation: 'x', latitude: 0, longitude: 0 })).toEqual([]);
    expect(codes({ organisation: 'x', ncc: 'y', latitude: 1 })).toEqual([
      'SITE_NEEDS_ONE_OWNER',
      'SITE_NEEDS_BOTH_COORDINATES',
    ]);
  });
  it('is suspect when its region lies in another country', () => {
    const greece = { code: 'GR', nutsPrefix: 'EL' };
    expect(siteMismatch(greece, 'EL42')).toBeNull();
    expect(siteMismatch(greece, 'SK02')).toEqual({ country: 'GR', region: 'SK02' });
    expect(siteMismatch(null, 'SK02')).toBeNull();
  });
});

describe('a relation', () => {
  it('joins two', () => {
    expect(relationProblems({ from: 'a', to: 'b' })).toEqual([]);
    expect(relationProblems({ from: 'a', to: { id: 'a' } })).toHaveLength(1);
    expect(membershipProblems({ network: { id: 'a' }, member: 'a' })).toHaveLength(1);
  });
});
