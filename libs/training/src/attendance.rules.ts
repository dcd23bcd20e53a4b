import type { Problem } from '@seedbed/platform/kernel';
import type { Comparator } from '@seedbed/platform/quality';
import type { UncertainDate } from '@seedbed/platform/records';
import { certainlyOverlap, liesOutside, linkId, type Period, periodProblems } from '@seedbed/reference';

export const STAGES = ['REGISTERED', 'ATTENDED', 'COMPLETED', 'CERTIFIED'] as const;
export type Stage = (typeof STAGES)[number];

/** Whether who has come to a stage has come to another one as well: who completed a course attended it. */
export const hasReached = (stage: Stage, wanted: Stage): boolean => STAGES.indexOf(stage) >= STAGES.indexOf(wanted);

const given = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

/** A figure of people as its rules see it; a record and a draft both fit. */
export interface CountDraft extends Period {
  readonly id?: string | null;
  readonly edition?: unknown;
  readonly module?: unknown;
  readonly stage?: string | null;
  readonly dimension?: string | null;
  readonly category?: string | null;
  readonly comparator?: Comparator | null;
  readonly value?: number | null;
  readonly evidence?: string | null;
  readonly evidenceUrl?: string | null;
  readonly source?: unknown;
}

/** A figure says where it comes from (invariant 10), and is of a named part or of all. */
export function countProblems(draft: CountDraft): Problem[] {
  const problems = periodProblems(draft);
  if (!given(draft.evidence) && !given(draft.evidenceUrl) && !given(draft.source))
    problems.push({ field: 'evidence', code: 'COUNT_NEEDS_EVIDENCE' });
  if (given(draft.dimension) !== given(draft.category))
    problems.push({ field: 'category', code: 'COUNT_PART_OF_WHAT' });
  return problems;
}

/** A edition of a course as the rules of what is counted in it see it. */
export interface EditionHeld extends Period {
  readonly id?: string | null;
  readonly countedBy?: string | null;
}

/** The time that a figure is of: its own, else that of its edition. */
export const timeOf = (count: CountDraft, edition: Period | undefined): Period => ({
  startsOn: count.startsOn ?? edition?.startsOn ?? null,
  endsOn: count.endsOn ?? edition?.endsOn ?? null,
});

/** Dates of something in an edition that certainly lie outside of it. */
export function whyOutsideEdition(part: Period, edition: Period): Problem[] {
  const outside = liesOutside(part, edition);
  return (['startsOn', 'endsOn'] as const).flatMap((field) =>
    outside[field] ? [{ field, code: 'ATTENDANCE_OUTSIDE_EDITION' }] : [],
  );
}

/** The same for the one date of a person. */
export const whyNotThere = (attendedOn: UncertainDate | null | undefined, edition: Period): Problem[] =>
  whyOutsideEdition({ startsOn: attendedOn ?? null, endsOn: attendedOn ?? null }, edition).length > 0
    ? [{ field: 'attendedOn', code: 'ATTENDANCE_OUTSIDE_EDITION' }]
    : [];

const partOf = ({ module, stage, dimension, category }: CountDraft): string =>
  JSON.stringify([linkId(module), stage, dimension ?? null, category ?? null]);

/** Whether two figures speak of the same people: one edition, or one of the two speaks of the course as a whole. */
const meet = (a: CountDraft, b: CountDraft): boolean => {
  const [x, y] = [linkId(a.edition), linkId(b.edition)];
  return x === null || y === null || x === y;
};

/**
 * People are counted once: two figures of one course, stage and part never speak of the same people at the same time, and
 * no edition that is counted person by person lies in the time of a figure of the course as a whole. In: a figure, the
 * live figures of its course (itself may be among them), the live editions of the course by id.
 */
export function whyCountedTwice(
  count: CountDraft,
  others: readonly CountDraft[],
  editions: ReadonlyMap<string, EditionHeld>,
): Problem[] {
  const time = (one: CountDraft): Period => timeOf(one, editions.get(linkId(one.edition) ?? ''));
  const own = time(count);
  const twice = others
    .filter((other) => !count.id || other.id !== count.id)
    .filter((other) => partOf(other) === partOf(count) && meet(other, count))
    .some((other) => certainlyOverlap(time(other), own));
  const isWhole = linkId(count.edition) === null && linkId(count.module) === null && !given(count.dimension);
  const people = [...editions.values()].filter(({ countedBy }) => isWhole && countedBy === 'PEOPLE');
  const again = twice || people.some((edition) => certainlyOverlap(edition, own));
  return again ? [{ field: 'stage', code: 'COUNT_OVERLAPS' }] : [];
}

/** How many there were at least; null where a figure says nothing of that. */
export const atLeast = ({ comparator, value }: CountDraft): number | null => {
  if (typeof value !== 'number' || comparator === 'LT' || comparator === 'LE' || comparator === 'ABOUT') return null;
  return comparator === 'GT' ? value + 1 : value;
};

/** A certificate as its rules see it; a record and a draft both fit. */
export interface CertificateDraft {
  readonly id?: string | null;
  readonly attendance?: unknown;
  readonly module?: unknown;
  readonly issuedOn?: UncertainDate | null;
}

/** A certificate was issued on a day. */
export const certificateProblems = ({ issuedOn }: CertificateDraft): Problem[] =>
  issuedOn && issuedOn.precision !== 'DAY'
    ? [{ field: 'issuedOn', code: 'WRONG_FORM', params: { expected: 'YYYY-MM-DD' } }]
    : [];

/** An attendance as the rules of certificates see it. */
interface Attended {
  readonly person: unknown;
  readonly stage: string;
  readonly archivedAt?: Date | null;
}

/**
 * Who only enrolled gets no certificate, and nobody two of the same. In: the certificate, its attendance, the live
 * certificates of that attendance (the certificate itself may be among them).
 */
export function whyNotCertified(
  draft: CertificateDraft,
  { stage, archivedAt }: Attended,
  others: readonly CertificateDraft[],
): Problem[] {
  const problems: Problem[] = [];
  if (archivedAt || stage === 'REGISTERED')
    problems.push({ field: 'attendance', code: 'CERTIFICATE_WITHOUT_ATTENDANCE' });
  const twice = others
    .filter((other) => !draft.id || other.id !== draft.id)
    .filter((other) => linkId(other.attendance) === linkId(draft.attendance))
    .some((other) => linkId(other.module) === linkId(draft.module));
  if (twice) problems.push({ field: 'attendance', code: 'CERTIFICATE_TWICE' });
  return problems;
}

/**
 * A certificate is evidence of what its holder learnt there. In: the certificate, its attendance, the competence that
 * somebody has, what the modules of the course teach.
 */
export function whyNoEvidence(
  draft: CertificateDraft,
  { person }: Attended,
  claim: { readonly person: unknown; readonly competence: unknown },
  taught: readonly { readonly module: unknown; readonly competence: unknown }[],
): Problem[] {
  if (linkId(claim.person) !== linkId(person)) return [{ field: 'claim', code: 'CERTIFICATE_OF_OTHER_PERSON' }];
  const module = linkId(draft.module);
  const shows = taught
    .filter((one) => module === null || linkId(one.module) === module)
    .some((one) => linkId(one.competence) === linkId(claim.competence));
  return shows ? [] : [{ field: 'claim', code: 'CERTIFICATE_SHOWS_OTHER' }];
}
