import type { Language, Reader } from '@seedbed/platform/kernel';

/** What one execution of a plan knows: the parameters of its statement are made from it. */
export interface Run {
  /** Coerced variable values. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly reader: Reader;
  readonly language: Language;
}
export type Bind = (run: Run) => unknown;

/** A query that the compiler cannot turn into SQL; the ordinary executor answers it. */
export class NotProjectable extends Error {}
