import type { AppError, ErrorKind, RequestContext } from '@seedbed/platform/kernel';

/** What was refused. */
export interface Refusal {
  /** Root field, or method and route of a REST handler. */
  readonly field: string;
  readonly code: string;
  /** Whether it was not the caller's to do or see; else something was wrong with what they gave. */
  readonly isAccess: boolean;
  /** What it was about, where the caller named a record. */
  readonly about?: { readonly type?: string | undefined; readonly id?: string | undefined };
}

/** Hears what becomes of use cases, to write it down. */
export interface HearsUseCases {
  /** In: who was refused what. The refusal does not wait for it. Must not throw. */
  refused(ctx: RequestContext, refusal: Refusal): void;
  /** A use case came to its end without an error. In: its context. */
  done(ctx: RequestContext): Promise<void>;
}
export const HEARS_USE_CASES = Symbol('seedbed:hears-use-cases');

/** Of what changes something: all that the caller may be told. Trouble of ours is no refusal. */
const OF_CHANGES: readonly ErrorKind[] = [
  'INVALID',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'LIMITED',
];
/** Of what only reads: what was not the caller's to see, or too much of it. */
const OF_READS: readonly ErrorKind[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'LIMITED'];

/** What hides a record says that it is not there. */
const OF_ACCESS: readonly ErrorKind[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'];

/** One error may pass several places that hear of it. */
const told = new WeakSet<AppError>();

/** Says once that somebody was refused by an error. */
export function tellRefusal(
  listener: HearsUseCases | undefined,
  ctx: RequestContext,
  error: AppError,
  { field, about, changes }: Pick<Refusal, 'field' | 'about'> & { readonly changes: boolean },
): void {
  if (error.data?.retryAfterSeconds !== undefined) return; // whoever asks too much would have as much written down
  if (told.has(error) || !(changes ? OF_CHANGES : OF_READS).includes(error.kind)) return;
  told.add(error);
  const { code, kind } = error;
  const named = about === undefined ? {} : { about };
  listener?.refused(ctx, { field, code, isAccess: OF_ACCESS.includes(kind), ...named });
}
