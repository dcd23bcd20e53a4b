import { describe, expect, it } from '@jest/globals';
import {
  atLeast,
  type CountDraft,
  certificateProblems,
  countProblems,
  type EditionHeld,
  hasReached,
  whyCountedTwice,
  whyNoEvidence,
  whyNotCertified,
  whyNotThere,
  whyOutsideEdition,
} from './attendance.rules.js';

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);
const day = (value: string) => ({ value, precision: 'DAY' as const });
const year = (value: string) => ({ value, precision: 'YEAR' as const });

describe('a figure of people', () => {
  const count: CountDraft = { stage: 'ATTENDED', comparator: 'EQ', value: 10, evidence: 'List.' };

  it('says where it comes from, and of which part it is', () => {
    expect(countProblems(count)).toEqual([]);
    expect(codes(countProblems({ ...count, evidence: ' '.trim() }))).toEqual(['COUNT_NEEDS_EVIDENCE']);
    expect(codes(countProblems({ ...count, dimension: 'SEX' }))).toEqual(['COUNT_PART_OF_WHAT']);
    expect(codes(countProblems({ ...count, category: 'women' }))).toEqual(['COUNT_PART_OF_WHAT']);
  });

  it('never speaks of the same people as another one', () => {
    const editions = new Map<string, EditionHeld>([
      ['a', { id: 'a', startsOn: year('2018'), endsOn: year('2018'), countedBy: 'COUNTS' }],
      ['b', { id: 'b', startsOn: year('2023'), endsOn: year('2023'), countedBy: 'COUNTS' }],
    ]);
    const twice = (draft: CountDraft, ...others: CountDraft[]) => codes(whyCountedTwice(draft, others, editions));
    const ofA = { ...count, id: '1', edition: 'a' };
    expect(twice({ ...count, edition: 'a' }, ofA)).toEqual(['COUNT_OVERLAPS']);
    expect(twice(ofA, ofA)).toEqual([]);
    expect(twice({ ...count, edition: 'b' }, ofA)).toEqual([]);
    expect(twice({ ...count, edition: 'a', stage: 'COMPLETED' }, ofA)).toEqual([]);
    expect(twice({ ...count, edition: 'a', module: 'm' }, ofA)).toEqual([]);
    expect(twice({ ...count, edition: 'a', dimension: 'SEX', category: 'women' }, ofA)).toEqual([]);
    const months = { startsOn: day('2018-01-01'), endsOn: day('2018-03-31') };
    const next = { startsOn: day('2018-04-01'), endsOn: day('2018-06-30') };
    expect(twice({ ...count, edition: 'a', ...next }, { ...ofA, ...months })).toEqual([]);
    // a figure of the course as a whole speaks of everybody who was there in its time
    const whole = { ...count, startsOn: day('2018-09-01'), endsOn: day('2020-07-31') };
    expect(twice(whole, ofA)).toEqual([]); // nothing certain: the year may have ended for the edition before
    expect(twice({ ...whole, startsOn: day('2018-01-01') }, ofA)).toEqual(['COUNT_OVERLAPS']);
    expect(twice(whole, { ...count, id: '2', edition: 'b' })).toEqual([]);
    expect(twice({ ...count }, { ...count, id: '2', edition: 'b' })).toEqual(['COUNT_OVERLAPS']);
  });

  it('of a whole course leaves no room for editions that are counted person by person', () => {
    const editions = new Map([
      ['a', { id: 'a', startsOn: day('2024-01-10'), endsOn: day('2024-01-12'), countedBy: 'PEOPLE' }],
    ]);
    expect(codes(whyCountedTwice(count, [], editions))).toEqual(['COUNT_OVERLAPS']);
    expect(whyCountedTwice({ ...count, endsOn: day('2023-12-31') }, [], editions)).toEqual([]);
    expect(whyCountedTwice({ ...count, edition: 'a' }, [], editions)).toEqual([]);
  });

  it('lies in its edition', () => {
    const edition = { startsOn: day('2024-01-10'), endsOn: day('2024-01-12') };
    expect(whyOutsideEdition({ startsOn: day('2024-01-10') }, edition)).toEqual([]);
    expect(codes(whyOutsideEdition({ startsOn: day('2024-01-13') }, edition))).toEqual(['ATTENDANCE_OUTSIDE_EDITION']);
    expect(codes(whyNotThere(day('2024-01-09'), edition))).toEqual(['ATTENDANCE_OUTSIDE_EDITION']);
    expect(whyNotThere(year('2024'), edition)).toEqual([]);
    expect(whyNotThere(null, edition)).toEqual([]);
  });

  it('says how many there were at least', () => {
    const least = (comparator: CountDraft['comparator']) => atLeast({ comparator: comparator ?? null, value: 30 });
    expect([least('EQ'), least('GE'), least('GT'), least('LT'), least('LE'), least('ABOUT')]).toEqual([
      ...[30, 30, 31, null, null, null],
    ]);
  });
});

describe('a certificate', () => {
  const attended = { person: 'p', stage: 'ATTENDED' };
  it('is of a day, of somebody who was there, and one of a kind', () => {
    expect(codes(certificateProblems({ issuedOn: year('2024') }))).toEqual(['WRONG_FORM']);
    expect(codes(whyNotCertified({ attendance: 'a' }, { ...attended, stage: 'REGISTERED' }, []))).toEqual([
      'CERTIFICATE_WITHOUT_ATTENDANCE',
    ]);
    const other = { id: '1', attendance: 'a', module: null };
    expect(codes(whyNotCertified({ attendance: 'a' }, attended, [other]))).toEqual(['CERTIFICATE_TWICE']);
    expect(whyNotCertified({ attendance: 'a', module: 'm' }, attended, [other])).toEqual([]);
    expect(whyNotCertified(other, attended, [other])).toEqual([]);
  });

  it('is evidence of what its holder learnt there', () => {
    const taught = [{ module: 'm', competence: 'c' }];
    const claim = { person: 'p', competence: 'c' };
    expect(whyNoEvidence({ module: 'm' }, attended, claim, taught)).toEqual([]);
    expect(whyNoEvidence({}, attended, claim, taught)).toEqual([]);
    expect(codes(whyNoEvidence({ module: 'n' }, attended, claim, taught))).toEqual(['CERTIFICATE_SHOWS_OTHER']);
    expect(codes(whyNoEvidence({}, attended, { ...claim, person: 'q' }, taught))).toEqual([
      'CERTIFICATE_OF_OTHER_PERSON',
    ]);
  });

  it('comes last of all stages', () => {
    expect(hasReached('CERTIFIED', 'ATTENDED')).toBe(true);
    expect(hasReached('REGISTERED', 'ATTENDED')).toBe(false);
  });
});
