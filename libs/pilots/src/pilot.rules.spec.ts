import { describe, expect, it } from '@jest/globals';
import { parseUncertainDate, type UncertainDate } from '@seedbed/platform/records';
import { pilotProblems, type ShowingPilot, whyNotInside, whyNotSeatedInPilot, whyNotShown } from './pilot.rules.js';

const on = (text: string): UncertainDate => {
  const date = parseUncertainDate(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
};
const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code);
const period = (from: string | null, to: string | null) => ({
  startsOn: from === null ? null : on(from),
  endsOn: to === null ? null : on(to),
});

describe('a pilot', () => {
  it('ends after it starts, has its ages in order, and costs nothing negative', () => {
    expect(pilotProblems({ ...period('2026', '2026'), ageFrom: 15, ageTo: 23 })).toEqual([]);
    expect(pilotProblems({ ageFrom: 15, ageTo: 15 })).toEqual([]);
    expect(pilotProblems({ ageFrom: 99 })).toEqual([]);
    expect(codes(pilotProblems({ ageFrom: 23, ageTo: 15 }))).toEqual(['PILOT_AGES_REVERSED']);
    expect(codes(pilotProblems(period('2026-02', '2026-01')))).toEqual(['PERIOD_ENDS_BEFORE_START']);
    expect(codes(pilotProblems({ budget: { amount: '-1.00', currency: 'EUR' } }))).toEqual(['AMOUNT_NEGATIVE']);
  });
});

describe('a part of a pilot', () => {
  it('lies inside the pilot as far as is known', () => {
    expect(whyNotInside(period(null, null), period('2026', '2026'))).toEqual([]);
    expect(whyNotInside(period('2026-01', '2026-12'), period('2026', '2026'))).toEqual([]);
    expect(codes(whyNotInside(period('2025', '2027'), period('2026', '2026')))).toEqual([
      'PILOT_PART_OUTSIDE',
      'PILOT_PART_OUTSIDE',
    ]);
  });

  it('is there once in a role at a time', () => {
    const seat = { id: 'a', organisation: 'o', role: 'EXPERT', ...period('2026-01', '2026-03') };
    const pilot = period('2026', '2026');
    expect(whyNotSeatedInPilot(seat, pilot, [seat])).toEqual([]);
    expect(whyNotSeatedInPilot({ ...seat, id: 'b', role: 'PARTNER' }, pilot, [seat])).toEqual([]);
    expect(whyNotSeatedInPilot({ ...seat, id: 'b', ...period('2026-04', null) }, pilot, [seat])).toEqual([]);
    expect(whyNotSeatedInPilot({ ...seat, id: 'b', ...period(null, null) }, pilot, [seat])).toEqual([
      { field: 'organisation', code: 'PILOT_PARTICIPATION_TWICE' },
    ]);
    const person = { person: 'p', role: 'EXPERT' };
    expect(whyNotSeatedInPilot(person, pilot, [{ ...person, id: 'c' }])).toEqual([
      { field: 'person', code: 'PILOT_PARTICIPATION_TWICE' },
    ]);
  });
});

describe('what a pilot shows', () => {
  const pilot: ShowingPilot = { steward: 'IT', scope: 'LOCAL', status: 'ONGOING', ...period('2026-02', null) };
  const why = (values: Partial<ShowingPilot>, ncc = 'IT', day = '2026-03-01') =>
    codes(whyNotShown({ ...pilot, ...values }, ncc, on(day)));

  it('is of its own centre, unless it reaches further or nobody says how far', () => {
    expect(why({})).toEqual([]);
    expect(why({}, 'SI')).toEqual(['PILOT_OF_OTHER_CENTRE']);
    expect(why({ scope: 'NATIONAL' }, 'SI')).toEqual(['PILOT_OF_OTHER_CENTRE']);
    expect(why({ scope: 'TRANSNATIONAL' }, 'SI')).toEqual([]);
    expect(why({ scope: null }, 'SI')).toEqual([]);
  });

  it('comes after its beginning, while it is in the lists', () => {
    expect(why({}, 'IT', '2026-02-01')).toEqual([]);
    expect(why({}, 'IT', '2026-01-31')).toEqual(['PILOT_NOT_BEGUN']);
    expect(why({ status: 'PLANNED' })).toEqual(['PILOT_NOT_BEGUN']);
    expect(why({ startsOn: null }, 'IT', '1999-01-01')).toEqual([]);
    expect(why({ archivedAt: new Date(0) })).toEqual(['RECORD_ARCHIVED']);
  });
});
