import { AppError } from '@seedbed/platform/kernel';
import { recordErrors } from './record.errors.js';

type MakeError = (params: { rule: string }, details: { cause: unknown }) => AppError;
const named = new Map<string, MakeError>();

/**
 * Says which coded error a constraint of the database stands for: the safety net under a rule that two people can
 * break together. Called once per constraint, where the rule is written.
 */
export function onConstraint(constraint: string, error: MakeError): void {
  named.set(constraint, error);
}

const UNIQUE = '23505';
const FOREIGN_KEY = '23503';
const CHECK = '23514';
const EXCLUSION = '23P01';

/** What a failed statement means to its caller: a coded error for a broken rule, the error itself for anything else. */
export function writeError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const { code, constraint } = error as { code?: string; constraint?: string };
  const rule = constraint ?? code ?? 'unknown';
  const made = constraint === undefined ? undefined : named.get(constraint);
  if (made) return made({ rule }, { cause: error });
  switch (code) {
    case UNIQUE:
    case EXCLUSION:
      return recordErrors.NOT_UNIQUE({ rule }, { cause: error });
    case FOREIGN_KEY:
      return recordErrors.LINK_TO_NOTHING({ rule }, { cause: error });
    case CHECK:
      return recordErrors.WRONG_FORM({ expected: rule }, { cause: error });
    default:
      return error;
  }
}
