import type { Problem } from '@seedbed/platform/kernel';
import type { Money } from '@seedbed/platform/records';
import { LANGUAGE_CODE, linkId, type Period, periodProblems } from '@seedbed/reference';

const notACode = (field: string): Problem => ({ field, code: 'WRONG_FORM', params: { expected: 'en, it, sl …' } });

/** A course as its rules see it; a record and a draft both fit. */
export interface CourseDraft {
  readonly isFree?: boolean | null;
  readonly price?: Money | null;
  readonly languages?: readonly string[] | null;
}

/** What is free has no price, no price is negative, and languages are codes. */
export function courseProblems({ isFree, price, languages }: CourseDraft): Problem[] {
  const problems: Problem[] = [];
  if (price?.amount.startsWith('-')) problems.push({ field: 'price', code: 'AMOUNT_NEGATIVE' });
  else if (isFree && price && Number(price.amount) > 0)
    problems.push({ field: 'price', code: 'COURSE_FREE_WITH_PRICE' });
  if (languages?.some((code) => !LANGUAGE_CODE.test(code))) problems.push(notACode('languages'));
  return problems;
}

interface EditionDraft extends Period {
  readonly language?: string | null;
}

/** An edition ends after it starts, and its language is a code. */
export function editionProblems(draft: EditionDraft): Problem[] {
  const problems = periodProblems(draft);
  if (draft.language && !LANGUAGE_CODE.test(draft.language)) problems.push(notACode('language'));
  return problems;
}

/** Somebody who teaches in an edition, as the rules see it; a record and a draft both fit. */
export interface TrainerDraft {
  readonly id?: string | null;
  readonly edition?: unknown;
  readonly organisation?: unknown;
  readonly person?: unknown;
  readonly module?: unknown;
}
const whoOf = ({ organisation, person }: TrainerDraft): string | null => linkId(organisation) ?? linkId(person);

/** Parts of one course belong together. In: the field, the course of what it names (undefined: it names nothing), the course. */
export const whyOfOtherCourse = (field: string, named: string | undefined, course: string | null): Problem[] =>
  named === undefined || named === course ? [] : [{ field, code: 'TRAINING_OTHER_COURSE' }];

/**
 * Nobody is noted twice as who teaches a module of an edition, or all of it. In: the trainer, the live trainers of the
 * edition of the same kind (the trainer itself may be among them).
 */
export function whyTrainerTwice(trainer: TrainerDraft, others: readonly TrainerDraft[]): Problem[] {
  const twice = others
    .filter((other) => !trainer.id || other.id !== trainer.id)
    .filter((other) => linkId(other.edition) === linkId(trainer.edition) && whoOf(other) === whoOf(trainer))
    .some((other) => linkId(other.module) === linkId(trainer.module));
  return twice ? [{ field: trainer.person ? 'person' : 'organisation', code: 'TRAINER_TWICE' }] : [];
}
