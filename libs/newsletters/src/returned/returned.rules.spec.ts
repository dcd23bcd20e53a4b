import { describe, expect, it } from '@jest/globals';
import type { ReturnedRecipient } from './returned.js';
import { consequenceOf } from './returned.rules.js';

const now = new Date('2026-11-30T12:00:00Z');
const daysAgo = (days: number) => ({ at: new Date(now.getTime() - days * 86_400_000) });
type Said = Pick<ReturnedRecipient, 'action' | 'class' | 'reason' | 'status'>;
const gone: Said = { action: 'failed', class: 'hard', reason: 'no-mailbox', status: '5.1.1' };
const full: Said = { action: 'failed', class: 'soft', reason: 'mailbox-full', status: '5.2.2' };
const policy: Said = { action: 'failed', class: 'policy', reason: 'reputation', status: '5.7.1' };

describe('what follows from a report', () => {
  it('a mailbox that is gone or switched off suppresses at once', () => {
    expect(consequenceOf('failed', gone, [], now)).toEqual({ do: 'suppress', reason: 'hard_bounce' });
    const disabled: Said = { action: 'failed', class: 'soft', reason: 'mailbox-disabled', status: '5.2.1' };
    expect(consequenceOf('failed', disabled, [], now)).toEqual({ do: 'suppress', reason: 'hard_bounce' });
  });

  it('a full mailbox suppresses the fifth time in thirty days, and not before', () => {
    const four = [1, 8, 15, 29].map(daysAgo);
    expect(consequenceOf('failed', full, four, now)).toEqual({ do: 'suppress', reason: 'soft_repeated' });
    expect(consequenceOf('failed', full, four.slice(1), now)).toEqual({ do: 'count' });
    expect(consequenceOf('failed', full, [...four.slice(1), daysAgo(30)], now)).toEqual({ do: 'count' });
  });

  it('a policy refusal rests the domain and never suppresses, however often it comes', () => {
    expect(
      consequenceOf(
        'failed',
        policy,
        Array.from({ length: 50 }, () => daysAgo(1)),
        now,
      ),
    ).toEqual({ do: 'rest-domain' });
    expect(consequenceOf('delayed', { ...policy, action: 'delayed', status: '4.7.0' }, [], now)).toEqual({
      do: 'rest-domain',
    });
  });

  it('a delay, a message that was too large and an unreadable reason change nothing', () => {
    expect(consequenceOf('delayed', { ...gone, action: 'delayed' }, [], now)).toEqual({ do: 'nothing' });
    expect(consequenceOf('failed', { ...full, reason: 'too-large' }, [1, 2, 3, 4].map(daysAgo), now)).toEqual({
      do: 'nothing',
    });
    expect(consequenceOf('failed', { ...full, class: 'unknown', reason: null }, [], now)).toEqual({ do: 'nothing' });
  });

  it('a complaint suppresses, an unsubscribe mail unsubscribes', () => {
    expect(consequenceOf('complaint', gone, [], now)).toEqual({ do: 'suppress', reason: 'complaint' });
    expect(consequenceOf('unsubscribe-mail', gone, [], now)).toEqual({ do: 'unsubscribe' });
  });
});
