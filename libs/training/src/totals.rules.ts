import {
  addFigures,
  type Comparator,
  type Figure,
  figureOf,
  NOTHING,
  type SaidFigure,
  said,
} from '@seedbed/platform/quality';
import { firstDay, lastDay } from '@seedbed/platform/records';
import { certainlyOverlap, type Period } from '@seedbed/reference';
import { hasReached, type Stage, timeOf } from './attendance.rules.js';

/** By what totals of training are split. */
export type TotalsBy = 'COUNTRY' | 'YEAR' | 'MODE' | 'COURSE';

/** An edition as it is counted. */
export interface TotalledEdition extends Period {
  readonly id: string;
  readonly courseId: string;
  /** Code of the country. */
  readonly country: string | null;
  readonly mode: string | null;
  readonly isByPeople: boolean;
}

/** A figure without people; of a whole course where it names no edition. */
export interface TotalledCount extends Period {
  readonly courseId: string;
  readonly editionId: string | null;
  readonly stage: Stage;
  readonly category: string | null;
  readonly comparator: Comparator;
  readonly value: number;
}

/** So many people who were recorded came so far in an edition; the year in which they were there, where it was noted. */
export interface TotalledPeople {
  readonly editionId: string;
  readonly stage: Stage;
  readonly year: number | null;
  readonly people: number;
}

/** What is there to be added up, as one reader sees it. */
export interface Totalled {
  readonly editions: readonly TotalledEdition[];
  readonly counts: readonly TotalledCount[];
  readonly people: readonly TotalledPeople[];
}

export interface Place {
  readonly country: string | null;
  readonly year: number | null;
  readonly mode: string | null;
  readonly courseId: string | null;
}

export interface TrainingLine extends SaidFigure, Place {
  readonly stage: Stage;
  readonly category: string | null;
  /** Whether the sum is no exact number. */
  readonly isEstimate: boolean;
  /** How many figures were added up. */
  readonly figures: number;
  /** How many of them are of a course as a whole. */
  readonly ofWholeCourses: number;
  /** How many editions lie here, with a figure or not. */
  readonly editions: number;
  /** How many of them have a figure of their own. */
  readonly counted: number;
  /** How many of the others are in the figure of their course as a whole. */
  readonly inWholeCourses: number;
  /** How many of them are counted person by person, of which the reader adds up those whom they see. */
  readonly byPeople: number;
}

/** The year in which all of a period lies; null where it may lie in several, or nobody says. */
export function yearOf({ startsOn, endsOn }: Period): number | null {
  if (startsOn?.precision === 'DAY_MONTH_NO_YEAR' || endsOn?.precision === 'DAY_MONTH_NO_YEAR') return null;
  const [first, last] = [firstDay(startsOn)?.slice(0, 4), lastDay(endsOn)?.slice(0, 4)];
  return first !== undefined && first === last ? Number(first) : null;
}

interface Sum {
  readonly place: Place;
  readonly stage: Stage;
  readonly category: string | null;
  figure: Figure | null;
  figures: number;
  ofWholeCourses: number;
  readonly editions: Set<string>;
  readonly counted: Set<string>;
  readonly inWholeCourses: Set<string>;
  readonly byPeople: Set<string>;
}

/** Sums by place, stage and part; a place that nobody asked to split by is null. */
class Sums {
  private readonly sums = new Map<string, Sum>();

  constructor(private readonly by: ReadonlySet<TotalsBy>) {}

  at(whole: Place, stage: Stage, category: string | null): Sum {
    const place: Place = {
      country: this.by.has('COUNTRY') ? whole.country : null,
      year: this.by.has('YEAR') ? whole.year : null,
      mode: this.by.has('MODE') ? whole.mode : null,
      courseId: this.by.has('COURSE') ? whole.courseId : null,
    };
    const key = JSON.stringify([place, stage, category]);
    const sum = this.sums.get(key) ?? {
      ...{ place, stage, category, figure: null, figures: 0, ofWholeCourses: 0 },
      ...{ editions: new Set<string>(), counted: new Set<string>() },
      ...{ inWholeCourses: new Set<string>(), byPeople: new Set<string>() },
    };
    this.sums.set(key, sum);
    return sum;
  }

  all = (): Sum[] => [...this.sums.values()];
}

function add(sum: Sum, figure: Figure): void {
  sum.figure = addFigures(sum.figure ?? NOTHING, figure);
  sum.figures += 1;
}

const placeOf = (edition: TotalledEdition, time: Period = edition): Place => ({
  ...{ country: edition.country, mode: edition.mode, courseId: edition.courseId },
  year: yearOf(time),
});

/**
 * How many people were trained, split as asked, of each stage. An edition counts by figures or by people, as it says, so
 * that nobody is counted twice; who completed a course is among those who attended where people are recorded, while figures
 * stand for the stage that they name alone. A bound stays one: 10 and "more than 5000" are "more than 5010". Recorded people
 * are "at least": whoever did not agree is not among them. Where editions are split by a part, people have none.
 */
export function trainingTotalsOf(
  { editions, counts, people }: Totalled,
  by: ReadonlySet<TotalsBy>,
  stages: readonly Stage[],
  isSplit: boolean,
): TrainingLine[] {
  const sums = new Sums(by);
  const known = new Map(editions.map((edition) => [edition.id, edition]));
  for (const stage of stages) {
    const ofStage = counts.filter((count) => count.stage === stage);
    for (const count of ofStage) addCount(sums, count, known);
    for (const edition of editions) {
      const sum = sums.at(placeOf(edition), stage, null);
      sum.editions.add(edition.id);
      if (edition.isByPeople) sum.byPeople.add(edition.id);
      const recorded = people.filter((one) => one.editionId === edition.id && hasReached(one.stage, stage));
      if (edition.isByPeople && !isSplit) addPeople(sums, edition, stage, recorded);
      const figures = ofStage.filter(({ editionId }) => editionId === edition.id);
      const hasOwn = edition.isByPeople ? recorded.length > 0 : figures.length > 0;
      if (hasOwn) sum.counted.add(edition.id);
      else if (ofStage.some((count) => isOfAll(count, edition))) sum.inWholeCourses.add(edition.id);
    }
  }
  return sums.all().map(lineOf).sort(inOrder);
}

const isOfAll = (count: TotalledCount, edition: TotalledEdition): boolean =>
  count.editionId === null && count.courseId === edition.courseId && certainlyOverlap(count, edition);

function addCount(sums: Sums, count: TotalledCount, editions: ReadonlyMap<string, TotalledEdition>): void {
  const edition = count.editionId === null ? undefined : editions.get(count.editionId);
  if (edition?.isByPeople) return;
  const place = edition
    ? placeOf(edition, timeOf(count, edition))
    : { country: null, mode: null, courseId: count.courseId, year: yearOf(count) };
  const sum = sums.at(place, count.stage, count.category);
  add(sum, figureOf(count.comparator, count.value));
  if (!edition) sum.ofWholeCourses += 1;
}

function addPeople(sums: Sums, edition: TotalledEdition, stage: Stage, recorded: readonly TotalledPeople[]): void {
  const place = placeOf(edition);
  for (const { year, people } of recorded)
    add(sums.at({ ...place, year: year ?? place.year }, stage, null), figureOf('GE', people));
}

function lineOf({ place, stage, category, figure, figures, ofWholeCourses, ...sets }: Sum): TrainingLine {
  const sum = figure ? said(figure) : { comparator: null, value: null, isAbout: false };
  return {
    ...place,
    ...{ stage, category, ...sum, figures, ofWholeCourses },
    isEstimate: figure !== null && sum.comparator !== 'EQ',
    editions: sets.editions.size,
    counted: sets.counted.size,
    inWholeCourses: sets.inWholeCourses.size,
    byPeople: sets.byPeople.size,
  };
}

const orderOf = ({ country, year, mode, courseId, stage, category }: TrainingLine): string =>
  JSON.stringify([country, year, mode, courseId, stage, category]);
const inOrder = (a: TrainingLine, b: TrainingLine): number => orderOf(a).localeCompare(orderOf(b));
