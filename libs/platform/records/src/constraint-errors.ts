import { AppError } from '@seedbed/platform/kernel';
import type { RecordMeta } from './declaration.js';
import { recordErrors } from './record.errors.js';

type MakeError = (params: { rule: string }, details: { cause: unknown; field?: string }) => AppError;
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

/**
 * What a failed statement means to its caller: a coded error for a broken rule, with the field where the name of the
 * constraint tells it; the error itself for anything else. In: the type that was written.
 */
export function writeError(error: unknown, meta?: RecordMeta): unknown {
  if (error instanceof AppError) return error;
  const { code, constraint } = error as { code?: string; constraint?: string };
  const rule = constraint ?? code ?? 'unknown';
  const made = constraint === undefined ? undefined : named.get(constraint);
  const field = meta && constraint !== undefined ? fieldOfConstraint(meta, constraint) : undefined;
  const details = { cause: error, ...(field === undefined ? {} : { field }) };
  if (made) return made({ rule }, details);
  switch (code) {
    case UNIQUE:
    case EXCLUSION:
      return recordErrors.NOT_UNIQUE({ rule }, details);
    case FOREIGN_KEY:
      return recordErrors.LINK_TO_NOTHING({ rule }, details);
    case CHECK:
      return recordErrors.WRONG_FORM({ expected: rule }, details);
    default:
      return error;
  }
}

/** Names are made from table and columns (`entity-schema.ts`); of a rule over several fields the last one is named. */
function fieldOfConstraint(meta: RecordMeta, constraint: string): string | undefined {
  if (constraint === `${meta.table}_pkey`) return 'id';
  const keys = [...meta.fields.values()].filter(({ column }) => constraint === `${meta.table}_${column}_fkey`);
  const unique = (meta.options.unique ?? []).find(
    (names) => constraint === `${meta.table}_${names.map((name) => meta.fields.get(name)?.column).join('_')}_key`,
  );
  return keys[0]?.name ?? unique?.at(-1);
}
