import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { STAGES, type Stage } from './attendance.rules.js';
import {
  type Totalled,
  type TotalledCount,
  type TotalledEdition,
  type TotalsBy,
  type TrainingLine,
  trainingTotalsOf,
  yearOf,
} from './totals.rules.js';

const day = (value: string) => ({ value, precision: 'DAY' as const });
const year = (value: string) => ({ value, precision: 'YEAR' as const });
const edition = (values: Partial<TotalledEdition> = {}): TotalledEdition => ({
  ...{ id: 'e', courseId: 'c', country: 'IT', mode: 'MOOC', isByPeople: false },
  ...{ startsOn: year('2018'), endsOn: year('2018') },
  ...values,
});
const count = (values: Partial<TotalledCount> = {}): TotalledCount => ({
  ...{ courseId: 'c', editionId: 'e', stage: 'ATTENDED', category: null, comparator: 'EQ', value: 10 },
  ...values,
});
const total = (of: Partial<Totalled>, by: TotalsBy[] = [], stages: Stage[] = ['ATTENDED']): TrainingLine[] =>
  trainingTotalsOf({ editions: [], counts: [], people: [], ...of }, new Set(by), stages, false);
const ALL: TotalsBy[] = ['COUNTRY', 'YEAR', 'MODE', 'COURSE'];

describe('how many people were trained', () => {
  it('keeps "more than 5000" a bound', () => {
    const editions = [edition(), edition({ id: 'f', courseId: 'd' })];
    const counts = [count({ comparator: 'GT', value: 5000 }), count({ editionId: 'f', courseId: 'd' })];
    expect(total({ editions, counts })).toMatchObject([
      { comparator: 'GT', value: 5010, isEstimate: true, figures: 2, editions: 2, counted: 2, country: null },
    ]);
  });

  it('says what it covers, and that no figure is not the figure nought', () => {
    const whole = count({ editionId: null, comparator: 'GT', value: 5000 });
    const editions = [edition(), edition({ id: 'f', courseId: 'd', country: 'SI' })];
    expect(total({ editions, counts: [whole] }, ['COUNTRY', 'YEAR', 'MODE'])).toMatchObject([
      { country: 'IT', year: 2018, value: null, isEstimate: false, editions: 1, counted: 0, inWholeCourses: 1 },
      { country: 'SI', year: 2018, value: null, editions: 1, counted: 0, inWholeCourses: 0 },
      { country: null, year: null, mode: null, value: 5000, ofWholeCourses: 1, editions: 0 },
    ]);
  });

  it('counts an edition by people or by figures, as it says, and people by all that they came to', () => {
    const people = [
      { editionId: 'e', stage: 'REGISTERED' as const, year: null, people: 4 },
      { editionId: 'e', stage: 'ATTENDED' as const, year: 2019, people: 2 },
      { editionId: 'e', stage: 'CERTIFIED' as const, year: null, people: 1 },
    ];
    const counts = [count(), count({ stage: 'REGISTERED' })];
    const byFigures = total({ editions: [edition()], counts, people });
    expect(byFigures).toMatchObject([{ comparator: 'EQ', value: 10, byPeople: 0 }]);
    const byPeople = { editions: [edition({ isByPeople: true })], counts, people };
    expect(total(byPeople)).toMatchObject([{ comparator: 'GE', value: 3, byPeople: 1, counted: 1 }]);
    expect(total(byPeople, [], ['REGISTERED'])).toMatchObject([{ value: 7 }]);
    expect(total(byPeople, ['YEAR'])).toMatchObject([
      { year: 2018, value: 1, editions: 1 },
      { year: 2019, value: 2, editions: 0 },
    ]);
  });

  it('knows the year of what lies in one', () => {
    expect(yearOf({ startsOn: day('2018-09-10'), endsOn: null })).toBeNull();
    expect(yearOf({ startsOn: day('2018-09-10'), endsOn: day('2019-01-10') })).toBeNull();
    expect(yearOf({ startsOn: { value: '2018-09', precision: 'MONTH' }, endsOn: year('2018') })).toBe(2018);
    const noYear = { value: '--09-10', precision: 'DAY_MONTH_NO_YEAR' as const };
    expect(yearOf({ startsOn: noYear, endsOn: noYear })).toBeNull();
  });

  const anyEdition = fc.record({
    country: fc.constantFrom('IT', 'SI', null),
    mode: fc.constantFrom('MOOC', 'BLENDED', null),
    courseId: fc.constantFrom('c', 'd'),
    year: fc.constantFrom('2018', '2019'),
    isByPeople: fc.boolean(),
    stage: fc.constantFrom(...STAGES),
    comparator: fc.constantFrom('EQ' as const, 'GT' as const, 'GE' as const, 'ABOUT' as const),
    value: fc.nat(100_000),
  });
  it('comes to the same however it is split: nobody is lost and nobody counted twice', () => {
    fc.assert(
      fc.property(fc.array(anyEdition, { maxLength: 12 }), fc.subarray(ALL), (drafts, by) => {
        const editions = drafts.map((draft, at) =>
          edition({ ...draft, id: `${at}`, startsOn: year(draft.year), endsOn: year(draft.year) }),
        );
        const counts = drafts.map((draft, at) => count({ ...draft, editionId: `${at}` }));
        const people = drafts.map(({ stage, value }, at) => ({ editionId: `${at}`, stage, year: null, people: value }));
        const sum = (lines: TrainingLine[], of: 'value' | 'figures' | 'editions' | 'counted' | 'byPeople') =>
          lines.reduce((all, line) => all + (line[of] ?? 0), 0);
        for (const stage of STAGES) {
          const whole = total({ editions, counts, people }, [], [stage]);
          const split = total({ editions, counts, people }, by, [stage]);
          for (const figure of ['value', 'figures', 'editions', 'counted', 'byPeople'] as const)
            expect(sum(split, figure)).toBe(sum(whole, figure));
        }
      }),
    );
  });
});
