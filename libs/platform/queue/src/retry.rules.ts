import { AppError, assertNever, type ErrorKind } from '@seedbed/platform/kernel';

/** What follows a failed attempt: another one after a pause, or none. */
export type Next = { readonly again: true; readonly inMs: number } | { readonly again: false };

const NEVER: Next = { again: false };
/** A bug seldom goes away by itself, but what looks like one is sometimes a lost connection. */
const BUG_RETRIES = 2;
const MAX_PAUSE_MS = 300_000;

/** The kind of whatever a job threw. Errors that are not ours are bugs. */
export const kindOf = (error: unknown): ErrorKind => (error instanceof AppError ? error.kind : 'BUG');

/**
 * Decides by the kind of the error (style guide, errors) whether a job is tried again.
 * In: the kind, how often the job was begun, how often it may be retried, the first pause in ms (it doubles, up to 5 min).
 */
export function afterFailure(kind: ErrorKind, attempts: number, retries: number, firstPauseMs: number): Next {
  switch (kind) {
    case 'INVALID':
    case 'UNAUTHENTICATED':
    case 'FORBIDDEN':
    case 'NOT_FOUND':
    case 'CONFLICT':
      return NEVER;
    case 'LIMITED':
    case 'UNAVAILABLE':
      return attempts <= retries ? pause(attempts, firstPauseMs) : NEVER;
    case 'BUG':
      return attempts <= Math.min(retries, BUG_RETRIES) ? pause(attempts, firstPauseMs) : NEVER;
    default:
      return assertNever(kind);
  }
}

/** Whether a job was begun so often without ending that it is taken to kill its worker each time. */
export const diesAlways = (attempts: number, retries: number): boolean => attempts > retries + 3;

function pause(attempts: number, firstPauseMs: number): Next {
  return { again: true, inMs: Math.min(firstPauseMs * 2 ** Math.min(attempts - 1, 30), MAX_PAUSE_MS) };
}
