import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ALL_PURPOSES,
  type ConsentEventKindName,
  type ConsentFact,
  consentState,
  eventHash,
  evidenceHash,
  mayUse,
  type SealedEvent,
  standingsOf,
  truncatedIp,
} from './consent.rules.js';

const NEWS = 'newsletter:events';
const day = (n: number): Date => new Date(Date.UTC(2026, 0, 1 + n));
const events = (...kinds: ConsentEventKindName[]): ConsentFact[] =>
  kinds.map((kind, n) => ({ kind, purpose: NEWS, at: day(n) }));
const later = day(400);

describe('the state of a consent', () => {
  it.each<[ConsentEventKindName[], string | null]>([
    [[], null],
    [['REQUESTED'], 'REQUESTED'],
    [['REQUESTED', 'CONFIRMED'], 'GIVEN'],
    [['IMPORTED'], 'GIVEN'],
    [['OBJECTED'], 'REFUSED'],
    [['IMPORTED', 'OBJECTED'], 'REFUSED'],
    [['CONFIRMED', 'WITHDRAWN'], 'WITHDRAWN'],
    [['CONFIRMED', 'EXPIRED'], 'EXPIRED'],
    [['REQUESTED', 'EXPIRED'], 'EXPIRED'],
    [['CONFIRMED', 'REQUESTED'], 'GIVEN'],
    [['WITHDRAWN', 'REQUESTED'], 'WITHDRAWN'],
    [['WITHDRAWN', 'EXPIRED'], 'WITHDRAWN'],
    [['WITHDRAWN', 'IMPORTED'], 'WITHDRAWN'],
    [['OBJECTED', 'REQUESTED', 'IMPORTED'], 'REFUSED'],
    [['EXPIRED', 'IMPORTED'], 'GIVEN'],
    [['WITHDRAWN', 'CONFIRMED'], 'GIVEN'],
    [['OBJECTED', 'REQUESTED', 'CONFIRMED'], 'GIVEN'],
    [['WITHDRAWN', 'CONFIRMED', 'EXPIRED', 'IMPORTED'], 'GIVEN'],
  ])('after %j is %s', (kinds, state) => {
    expect(consentState(events(...kinds), NEWS, later)).toBe(state);
  });

  it('at a moment knows nothing of what came later', () => {
    const said = events('CONFIRMED', 'WITHDRAWN');
    expect([day(-1), day(0), day(1)].map((at) => consentState(said, NEWS, at))).toEqual([null, 'GIVEN', 'WITHDRAWN']);
  });

  it('hears a no to everything, and no yes to everything', () => {
    const yes: ConsentFact = { kind: 'CONFIRMED', purpose: NEWS, at: day(0) };
    const no: ConsentFact = { kind: 'OBJECTED', purpose: ALL_PURPOSES, at: day(1) };
    expect(consentState([yes, no], NEWS, later)).toBe('REFUSED');
    expect(consentState([{ ...yes, purpose: ALL_PURPOSES }], NEWS, later)).toBe(null);
  });
});

describe('what was said last about each purpose', () => {
  it('is told with its moment, a no to everything under every purpose and its own', () => {
    const said: ConsentFact[] = [
      { kind: 'CONFIRMED', purpose: NEWS, at: day(0) },
      { kind: 'REQUESTED', purpose: 'newsletter:calls', at: day(1) },
      { kind: 'WITHDRAWN', purpose: ALL_PURPOSES, at: day(2) },
      { kind: 'CONFIRMED', purpose: NEWS, at: day(3) },
    ];
    expect(standingsOf(said, later)).toEqual([
      { purpose: ALL_PURPOSES, state: 'WITHDRAWN', since: day(2) },
      { purpose: 'newsletter:calls', state: 'WITHDRAWN', since: day(2) },
      { purpose: NEWS, state: 'GIVEN', since: day(3) },
    ]);
    expect(standingsOf(said, day(0))).toEqual([{ purpose: NEWS, state: 'GIVEN', since: day(0) }]);
    expect(standingsOf([], later)).toEqual([]);
  });
});

const anEvent = fc.record<ConsentFact>({
  kind: fc.constantFrom('REQUESTED', 'IMPORTED', 'CONFIRMED', 'EXPIRED', 'WITHDRAWN', 'OBJECTED'),
  purpose: fc.constantFrom(NEWS, 'newsletter:calls', ALL_PURPOSES),
  at: fc.integer({ min: 0, max: 6 }).map(day),
});
const someEvents = fc.array(anEvent, { maxLength: 12 });
const aMoment = fc.integer({ min: -1, max: 8 }).map(day);

describe('whether an address may be used', () => {
  it('does not depend on the order in which events are known, nor on how often one is told', () => {
    fc.assert(
      fc.property(
        someEvents.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length }),
            fc.subarray(list),
            aMoment,
          ),
        ),
        ([list, shuffled, again, at]) => {
          expect(mayUse([...again, ...shuffled], NEWS, at)).toBe(mayUse(list, NEWS, at));
          expect(consentState([...shuffled, ...again], NEWS, at)).toBe(consentState(list, NEWS, at));
        },
      ),
    );
  });

  it('is never so after a no, unless the person agreed later themselves (invariant 6)', () => {
    fc.assert(
      fc.property(someEvents, aMoment, (list, at) => {
        const heard = list.filter((event) => event.at <= at);
        const noes = heard.filter(
          ({ kind, purpose }) => ['WITHDRAWN', 'OBJECTED'].includes(kind) && [NEWS, ALL_PURPOSES].includes(purpose),
        );
        const lastNo = Math.max(Number.NEGATIVE_INFINITY, ...noes.map((event) => event.at.getTime()));
        const yes = heard.some(
          ({ kind, purpose, at: when }) => kind === 'CONFIRMED' && purpose === NEWS && when.getTime() > lastNo,
        );
        if (noes.length > 0 && !yes) {
          expect(mayUse(list, NEWS, at)).toBe(false);
          expect(mayUse(list, NEWS, at, 'LEGITIMATE_INTEREST')).toBe(false);
        }
      }),
    );
  });

  it('does not change by an import that comes in after a no, whatever its date', () => {
    fc.assert(
      fc.property(someEvents, fc.integer({ min: 0, max: 8 }).map(day), (list, when) => {
        const refused: ConsentFact[] = [...list, { kind: 'WITHDRAWN', purpose: NEWS, at: day(6) }];
        const imported: ConsentFact = { kind: 'IMPORTED', purpose: NEWS, at: when };
        expect(mayUse([...refused, imported], NEWS, day(9))).toBe(false);
      }),
    );
  });

  it('needs a consent on consent, and only no objection on another basis', () => {
    expect([mayUse([], NEWS, later), mayUse([], NEWS, later, 'LEGITIMATE_INTEREST')]).toEqual([false, true]);
    expect(mayUse(events('REQUESTED'), NEWS, later)).toBe(false);
    expect(mayUse(events('OBJECTED'), NEWS, later, 'PUBLIC_TASK')).toBe(false);
    expect(mayUse(events('OBJECTED', 'CONFIRMED'), NEWS, later, 'PUBLIC_TASK')).toBe(true);
  });
});

describe('the chain of events', () => {
  const event: SealedEvent = {
    id: 'a',
    contactPoint: 'b',
    no: 1,
    purpose: NEWS,
    kind: 'CONFIRMED',
    legalBasis: 'CONSENT',
    wording: null,
    locale: 'sl',
    channel: 'WEB_FORM',
    actor: 'demo',
    at: day(0),
    evidenceHash: 'e',
  };

  it('changes its hash with each thing it covers, and with the event before', () => {
    const hashes = [
      eventHash(null, event),
      eventHash('x', event),
      ...Object.entries({ no: 2, purpose: 'p', kind: 'IMPORTED', wording: 'w', at: day(1), evidenceHash: 'f' }).map(
        ([name, value]) => eventHash(null, { ...event, [name]: value } as SealedEvent),
      ),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('covers evidence whatever the order of its parts, and only with its salt', () => {
    const rest = { ipTrunc: '192.0.2.0', uaHash: null };
    const hash = evidenceHash('s', { evidence: { a: '1', b: '2' }, ...rest });
    expect(evidenceHash('s', { evidence: { b: '2', a: '1' }, ...rest })).toBe(hash);
    expect(evidenceHash('t', { evidence: { a: '1', b: '2' }, ...rest })).not.toBe(hash);
  });

  it('keeps networks, not addresses', () => {
    expect(truncatedIp('192.0.2.17')).toBe('192.0.2.0');
    expect(truncatedIp('::ffff:192.0.2.17')).toBe('192.0.2.0');
    expect(truncatedIp('2001:db8:1:2:3::7')).toBe('2001:db8:1::');
    expect(truncatedIp('no address')).toBe(null);
  });
});
