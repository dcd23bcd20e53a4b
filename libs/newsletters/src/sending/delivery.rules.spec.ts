import { describe, expect, it } from '@jest/globals';
import { MAX_RESENDS } from '@seedbed/platform/mail';
import fc from 'fast-check';
import { DELIVERY, enhancedOf, MOST_ATTEMPTS, settled, waitAfter } from './delivery.rules.js';

const facts = { attempt: 1, unknowns: 0, onUnknown: 'RESEND' } as const;

describe('what follows from an attempt', () => {
  it('is over when the server took it', () => {
    expect(settled({ kind: 'accepted', code: 250, reply: '2.0.0 OK' }, facts)).toMatchObject({
      ...{ state: DELIVERY.ACCEPTED, enhanced: '2.0.0', waitMs: null, suppress: false, isUnknown: false },
    });
  });

  it('suppresses an address that is not there, and never one whose provider refuses the sender', () => {
    const refused = (reply: string) => settled({ kind: 'rejected', code: 550, reply }, facts);
    expect(refused('550 5.1.1 no such user')).toMatchObject({ state: DELIVERY.FAILED, suppress: true, rests: false });
    expect(refused('550 5.7.1 blocked')).toMatchObject({ state: DELIVERY.FAILED, suppress: false, rests: true });
    expect(refused('550 no')).toMatchObject({ state: DELIVERY.FAILED, suppress: false, rests: false });
  });

  it('is tried again when it was refused for now, and given up after two days', () => {
    const later = settled({ kind: 'deferred', code: 451, reply: '4.3.0 later' }, facts);
    expect(later).toMatchObject({ state: DELIVERY.PLANNED, waitMs: 300_000, rests: false });
    expect(settled({ kind: 'deferred', code: 421, reply: 'busy' }, facts).rests).toBe(true);
    const last = { ...facts, attempt: MOST_ATTEMPTS };
    expect(settled({ kind: 'deferred', code: 451, reply: 'later' }, last).state).toBe(DELIVERY.FAILED);
    const waits = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, at) => waitAfter(at + 1));
    const hours = waits.reduce((sum, wait) => sum + wait, 0) / 3_600_000;
    expect(hours).toBeGreaterThan(40);
    expect(hours).toBeLessThan(72);
  });

  it('is sent again or held when nobody knows', () => {
    const unknown = { kind: 'unknown', reply: 'gone' } as const;
    expect(settled(unknown, facts)).toMatchObject({ state: DELIVERY.PLANNED, waitMs: 0, isUnknown: true });
    expect(settled(unknown, { ...facts, onUnknown: 'HOLD' })).toMatchObject({ state: DELIVERY.UNKNOWN, waitMs: null });
    expect(settled(unknown, { ...facts, unknowns: MAX_RESENDS }).state).toBe(DELIVERY.UNKNOWN);
  });

  it('reads the enhanced status wherever it stands, and no other numbers', () => {
    expect([enhancedOf('250 2.1.5 ok'), enhancedOf('host 10.2.3.4 said no'), enhancedOf('no')]).toEqual([
      '2.1.5',
      null,
      null,
    ]);
    fc.assert(
      fc.property(fc.string(), (text) => expect(enhancedOf(text) ?? '5.0.0').toMatch(/^[245]\.\d{1,3}\.\d{1,3}$/)),
    );
  });

  it('never waits longer than four hours, nor shorter than five minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (attempt) => {
        expect(waitAfter(attempt)).toBeGreaterThanOrEqual(300_000);
        expect(waitAfter(attempt)).toBeLessThanOrEqual(4 * 3_600_000);
      }),
    );
  });
});
