import { type ChoiceOf, choice } from './choice.js';

export const LawfulBasis = choice('LawfulBasis', 'The ground of article 6 GDPR on which data of a person is used.', {
  CONSENT: 'The person agreed.',
  CONTRACT: 'A contract with the person needs it.',
  LEGAL_OBLIGATION: 'A law obliges us to it.',
  VITAL_INTEREST: "It protects somebody's life.",
  PUBLIC_TASK: 'A task in the public interest needs it.',
  LEGITIMATE_INTEREST: "We have a legitimate interest that the person's own does not outweigh.",
});
export type LawfulBasis = ChoiceOf<typeof LawfulBasis>;

/** What the record of processing says of a purpose (article 30 GDPR). English: it is read by supervisors of five countries. */
export interface PurposeFacts {
  /** What the data is used for, in a sentence. */
  readonly says: string;
  /** Whose data it is. */
  readonly subjects: string;
  /** Who gets it. */
  readonly recipients: string;
}

/** What data of persons is used for; made by {@link definePurpose} alone. */
export interface Purpose extends PurposeFacts {
  readonly code: string;
}

/** What a declaration says of a field that holds data of persons. */
export interface PersonalFacts {
  readonly purpose: Purpose;
  readonly basis: LawfulBasis;
  /** How long it is kept after the person was last of use for the purpose, as ISO 8601 in years, months and days: `P2Y`. */
  readonly keep: string;
}

const purposes = new Map<string, Purpose>();

/** Declares what data of persons is used for. In: its code and what the record of processing says. Throws when it is taken. */
export function definePurpose(code: string, facts: PurposeFacts): Purpose {
  if (purposes.has(code)) throw new Error(`The purpose ${code} is declared twice; use the one that is there.`);
  const purpose = { code, ...facts };
  purposes.set(code, purpose);
  return purpose;
}

/** All purposes of the loaded libs. */
export const declaredPurposes = (): ReadonlyMap<string, Purpose> => purposes;
