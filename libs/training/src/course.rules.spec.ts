import { describe, expect, it } from '@jest/globals';
import { courseProblems, editionProblems, whyOfOtherCourse, whyTrainerTwice } from './course.rules.js';

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('a course', () => {
  it('is free or has a price', () => {
    const price = (amount: string) => ({ amount, currency: 'EUR' });
    expect(codes(courseProblems({ isFree: true, price: price('10.00') }))).toEqual(['COURSE_FREE_WITH_PRICE']);
    expect(codes(courseProblems({ isFree: true, price: price('0.00') }))).toEqual([]);
    expect(codes(courseProblems({ isFree: null, price: price('-1.00') }))).toEqual(['AMOUNT_NEGATIVE']);
    expect(codes(courseProblems({ isFree: true, languages: ['en', 'sr-Latn'] }))).toEqual([]);
  });

  it('names languages by their codes', () => {
    expect(codes(courseProblems({ languages: ['en', 'Italian'] }))).toEqual(['WRONG_FORM']);
    expect(codes(editionProblems({ language: 'IT' }))).toEqual(['WRONG_FORM']);
    expect(codes(editionProblems({ language: 'el' }))).toEqual([]);
  });

  it('has editions that end after they start', () => {
    const [startsOn, endsOn] = ['2019', '2018'].map((value) => ({ value, precision: 'YEAR' as const }));
    expect(codes(editionProblems({ startsOn, endsOn }))).toEqual(['PERIOD_ENDS_BEFORE_START']);
  });
});

describe('a trainer', () => {
  const trainer = { edition: 'e', organisation: 'o', module: null };
  it('is noted once for a module, and once for all of them', () => {
    expect(codes(whyTrainerTwice(trainer, [{ ...trainer, id: '1' }]))).toEqual(['TRAINER_TWICE']);
    expect(whyTrainerTwice(trainer, [{ ...trainer, id: '1', module: 'm' }])).toEqual([]);
    expect(whyTrainerTwice({ ...trainer, id: '1' }, [{ ...trainer, id: '1' }])).toEqual([]);
    expect(whyTrainerTwice(trainer, [{ ...trainer, id: '1', edition: 'other' }])).toEqual([]);
  });

  it('teaches modules of the course of the edition', () => {
    expect(codes(whyOfOtherCourse('module', 'other', 'c'))).toEqual(['TRAINING_OTHER_COURSE']);
    expect(whyOfOtherCourse('module', undefined, 'c')).toEqual([]);
  });
});
