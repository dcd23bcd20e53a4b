import { describe, expect, it } from '@jest/globals';
import { type ClaimSeen, renewalOf, usualEnd } from './claims.js';

const TODAY = '2026-03-01';
const until = (value: string, more: Partial<ClaimSeen> = {}): ClaimSeen => ({
  ...{ id: 'a', state: 'SELF_ASSESSED', competence: { id: 'c' } },
  endsOn: { value, precision: 'DAY' },
  ...more,
});

describe('a claim that ends', () => {
  it('goes on by its own end while it is the partner’s', () => {
    expect(renewalOf(until('2026-03-21'), [], TODAY)).toEqual({ way: 'CHANGE' });
    expect(renewalOf(until('2026-03-01'), [], TODAY)).toEqual({ way: 'CHANGE' });
  });

  it('is followed by another one where somebody judged it, or where it has ended', () => {
    const judged = until('2026-03-21', { state: 'VALIDATED' });
    expect(renewalOf(judged, [], TODAY)).toEqual({ way: 'FOLLOW', startsOn: '2026-03-22' });
    expect(renewalOf(until('2026-02-01'), [], TODAY)).toEqual({ way: 'FOLLOW', startsOn: TODAY });
  });

  it('is not renewed while its end is far, where it has none, or was refused', () => {
    expect(renewalOf(until('2026-06-01'), [], TODAY)).toBeNull();
    expect(renewalOf(until('', { endsOn: null }), [], TODAY)).toBeNull();
    expect(renewalOf(until('2026-03-21', { state: 'REFUSED' }), [], TODAY)).toBeNull();
  });

  it('is not renewed twice', () => {
    const judged = until('2026-03-21', { state: 'VALIDATED' });
    const next = until('2027-03-21', { id: 'b' });
    expect(renewalOf(judged, [next, judged], TODAY)).toBeNull();
    expect(renewalOf(judged, [{ ...next, endsOn: null }], TODAY)).toBeNull();
    expect(renewalOf(judged, [{ ...next, competence: { id: 'd' } }], TODAY)).not.toBeNull();
    expect(renewalOf(judged, [{ ...next, state: 'REFUSED' }], TODAY)).not.toBeNull();
  });

  it('is offered a year more', () => {
    expect(usualEnd(until('2026-03-21'), TODAY)).toBe('2027-03-21');
    expect(usualEnd(until('2026-02-01'), TODAY)).toBe('2027-03-01');
  });
});
