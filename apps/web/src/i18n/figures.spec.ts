import { describe, expect, it, jest } from '@jest/globals';

/** What the build makes of a text, as far as it is needed: the text itself, in English. */
const msg = (text: TemplateStringsArray | { message: string }, ...values: unknown[]): { id: string } => ({
  id: 'message' in text ? text.message : String.raw({ raw: text }, ...values),
});
jest.unstable_mockModule('@lingui/core/macro', () => ({ msg }));
jest.unstable_mockModule('./index.js', () => ({ currentLanguage: () => 'en' }));
const { i18n } = await import('@lingui/core');
i18n.loadAndActivate({ locale: 'en', messages: {} });
const { formatFigure, shortFigure } = await import('./figures.js');

describe('a figure', () => {
  it.each([
    ['EQ', '5,000 people', '5,000'],
    ['GT', 'more than 5,000 people', '> 5,000'],
    ['GE', 'at least 5,000 people', '≥ 5,000'],
    ['LT', 'less than 5,000 people', '< 5,000'],
    ['LE', 'at most 5,000 people', '≤ 5,000'],
    ['ABOUT', 'about 5,000 people', '≈ 5,000'],
  ] as const)('is said as it is meant: %s', (comparator, long, short) => {
    expect(formatFigure({ comparator, value: 5000 }, 'people')).toBe(long);
    expect(shortFigure({ comparator, value: 5000 })).toBe(short);
  });

  it('is nothing where nothing is said, and nought where nought is', () => {
    for (const value of [null, undefined]) {
      expect(formatFigure({ comparator: 'GT', value }, 'people')).toBe('');
      expect(shortFigure({ comparator: null, value })).toBe('');
    }
    expect(formatFigure({ comparator: 'EQ', value: 0 }, 'people')).toBe('0 people');
    expect(shortFigure({ value: 0 })).toBe('0');
  });

  it('has its unit, a share its sign, and two places at most', () => {
    expect(formatFigure({ value: 66.666 }, '%')).toBe('66.67 %');
    expect(formatFigure({ value: 0.125 }, null)).toBe('0.13');
    expect(formatFigure({ comparator: null, value: -5 }, 'EUR')).toBe('-5 EUR');
  });
});
