import { describe, expect, it } from '@jest/globals';
import { figureOf, said } from '@seedbed/platform/quality';
import { type Aim, progressOf } from './progress.rules.js';

const more: Aim = { direction: 'INCREASE', baseline: 100, target: 200 };
const fewer: Aim = { direction: 'DECREASE', baseline: 200, target: 100 };
const figure = (comparator: Parameters<typeof figureOf>[0], value: number) => said(figureOf(comparator, value));

describe('progress towards a target', () => {
  it('is the share of the way from the baseline, in either direction, also below and above', () => {
    const of = (aim: Aim, value: number) => progressOf(aim, figure('EQ', value));
    expect(of(more, 150)).toEqual({ comparator: 'EQ', percent: 50, isReached: false });
    expect(of(more, 200)).toMatchObject({ percent: 100, isReached: true });
    expect(of(more, 250)).toMatchObject({ percent: 150, isReached: true });
    expect(of(more, 90)).toMatchObject({ percent: -10, isReached: false });
    expect(of(fewer, 175)).toMatchObject({ percent: 25, isReached: false });
    expect(of(fewer, 50)).toMatchObject({ percent: 150, isReached: true });
  });

  it('keeps bounds, turned round where less is better, and says only what they say', () => {
    expect(progressOf(more, figure('GT', 150))).toEqual({ comparator: 'GT', percent: 50, isReached: null });
    expect(progressOf(more, figure('GE', 200))).toMatchObject({ comparator: 'GE', isReached: true });
    expect(progressOf(more, figure('LT', 200))).toMatchObject({ comparator: 'LT', isReached: false });
    expect(progressOf(more, figure('LE', 200))).toMatchObject({ comparator: 'LE', isReached: null });
    expect(progressOf(fewer, figure('GT', 100))).toMatchObject({ comparator: 'LT', percent: 100, isReached: false });
    expect(progressOf(fewer, figure('LE', 100))).toMatchObject({ comparator: 'GE', percent: 100, isReached: true });
    expect(progressOf(more, figure('ABOUT', 200))).toMatchObject({ comparator: 'ABOUT', isReached: true });
  });

  it('is not said where the way, its end or its beginning is not known', () => {
    const of = (aim: Partial<Aim>) => progressOf({ ...more, ...aim }, figure('EQ', 150));
    expect(of({ baseline: null })).toMatchObject({ percent: 75 });
    expect(of({ target: null })).toBeNull();
    expect(of({ target: 100 })).toBeNull();
    expect(of({ direction: 'DECREASE', baseline: null })).toBeNull();
    expect(progressOf(more, null)).toBeNull();
    expect(progressOf(more, { comparator: null, value: null, isAbout: false })).toBeNull();
  });
});
