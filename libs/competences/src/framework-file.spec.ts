import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type FrameworkFile, fromTheTop, shippedFramework } from './framework-file.js';
import { soundFramework } from './framework-sound.js';

const one = (code: string, broader: string | null = null) => ({
  code,
  kind: 'COMPETENCE' as const,
  label: { en: code },
  description: null,
  broader,
});
const file = (rest: Partial<FrameworkFile>): FrameworkFile => ({
  ...{
    key: 'X',
    version: '1',
    name: { en: 'X' },
    note: null,
    releasedOn: '2026',
    levels: null,
    levelNames: null,
    isExtract: false,
  },
  ...{ maintainer: null, licence: null, url: null, competences: [], outcomes: [] },
  ...rest,
});

describe('frameworks that ship', () => {
  it.each([
    ['digcomp-3.0', 5, 21],
    ['entrecomp-2016', 3, 15],
    ['ncc-0.1', 4, 14],
    ['esco-1.1', 31, 6],
  ])('%s: %d areas and %d competences, sound', (name, areas, competences) => {
    const shipped = shippedFramework(name);
    const kinds = shipped.competences.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'AREA')).toHaveLength(areas);
    expect(kinds.filter((kind) => kind === 'COMPETENCE')).toHaveLength(competences);
    expect(soundFramework(shipped).skipped).toEqual([]);
    expect(shipped.licence).not.toBeNull();
  });

  it('the draft of our own is named in six languages, and quotes a source for each competence', () => {
    for (const { kind, label, source, description } of shippedFramework('ncc-0.1').competences) {
      expect(Object.keys(label).sort()).toEqual(['el', 'en', 'hr', 'it', 'ro', 'sl']);
      if (kind === 'COMPETENCE') expect([typeof source, typeof description?.it]).toEqual(['string', 'string']);
    }
  });
});

describe('a file with mistakes', () => {
  it('loses only what is wrong, and says so', () => {
    const { file: sound, skipped } = soundFramework(
      file({
        competences: [
          one('a'),
          one('b', 'a'),
          one('a'),
          one('c', 'nowhere'),
          one('x', 'y'),
          one('y', 'x'),
          { ...one('n'), label: {} },
        ],
        outcomes: [
          { competence: 'a', code: '1', text: 'x', kind: null, level: null, levelName: null },
          { competence: 'a', code: '1', text: 'y', kind: null, level: null, levelName: null },
          { competence: 'x', code: '2', text: 'z', kind: null, level: null, levelName: null },
        ],
      }),
    );
    expect(sound.competences.map(({ code, broader }) => [code, broader])).toEqual([
      ['a', null],
      ['b', 'a'],
      ['c', null],
    ]);
    expect(sound.outcomes).toHaveLength(1);
    expect(skipped.map(({ key, code, place }) => `${key} ${code} ${place}`)).toEqual([
      'a CODE_TWICE competence 3',
      'n LABEL_MISSING competence 7',
      'x BROADER_CIRCLE competence 5',
      'y BROADER_CIRCLE competence 6',
      'c BROADER_UNKNOWN competence 4',
      '1 CODE_TWICE outcome 2',
      '2 COMPETENCE_UNKNOWN outcome 3',
    ]);
  });

  it('is sound afterwards, whatever it was: each competence stands behind what is broader, none is lost without a word', () => {
    const codes = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const any = fc.array(fc.record({ code: codes, broader: fc.option(codes, { nil: null }) }));
    fc.assert(
      fc.property(any, (given) => {
        const competences = given.map(({ code, broader }) => one(code, broader));
        const { file: sound, skipped } = soundFramework(file({ competences }));
        const ordered = fromTheTop(sound.competences);
        expect(ordered).toHaveLength(sound.competences.length);
        const seen = new Set<string>();
        for (const { code, broader } of ordered) {
          expect(broader === null || seen.has(broader)).toBe(true);
          expect(seen.has(code)).toBe(false);
          seen.add(code);
        }
        const gone = skipped.filter(({ code }) => code !== 'BROADER_UNKNOWN').length;
        expect(sound.competences.length + gone).toBe(given.length);
      }),
    );
  });
});
