import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueAt, monthsLater, requestProblems, requestState } from './subject-request.rules.js';

const at = (text: string): Date => new Date(`${text}T10:00:00Z`);
const dayOf = (date: Date | null): string | undefined => date?.toISOString().slice(0, 10);

describe('the time for an answer', () => {
  it.each([
    ['2026-01-15', '2026-02-15', '2026-04-15'],
    ['2026-01-31', '2026-02-28', '2026-04-30'],
    ['2028-01-31', '2028-02-29', '2028-04-30'],
    ['2026-12-31', '2027-01-31', '2027-03-31'],
  ])('from %s is %s, and %s when it was extended', (received, due, extended) => {
    expect(dayOf(dueAt({ receivedAt: at(received) }))).toBe(due);
    expect(dayOf(dueAt({ receivedAt: at(received), extensionReason: 'many records' }))).toBe(extended);
  });

  it('never skips a month', () => {
    fc.assert(
      fc.property(fc.date({ min: at('1990-01-01'), max: at('2090-01-01'), noInvalidDate: true }), (from) => {
        const later = monthsLater(from, 1);
        expect((later.getUTCMonth() - from.getUTCMonth() + 12) % 12).toBe(1);
        expect(later.getUTCDate()).toBeLessThanOrEqual(from.getUTCDate());
      }),
    );
  });

  it('begins before now', () => {
    expect(requestProblems({ receivedAt: at('2026-01-02') }, at('2026-01-01'))).toHaveLength(1);
    expect(requestProblems({ receivedAt: at('2026-01-01') }, at('2026-01-01'))).toEqual([]);
  });
});

describe('the state of a request', () => {
  it('is open or extended until somebody answers, and then stays', () => {
    expect([requestState({}), requestState({ extensionReason: 'x' }), requestState({ extensionReason: ' ' })]).toEqual([
      'OPEN',
      'EXTENDED',
      'OPEN',
    ]);
    expect(requestState({ state: 'DONE', extensionReason: 'x' })).toBe('DONE');
  });
});
