import type { MakesLetters } from './lane.js';

/** Makes the letters of an issue: what its variants say, to each recipient in their language. */
export interface LettersOf {
  /** Loads what an issue says. Throws ISSUE_NOT_COMPILED. */
  of(issue: string): Promise<MakesLetters>;
}
export const LETTERS = Symbol('seedbed:newsletter-letters');
