import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './language.js';

/** The families of errors; each has one HTTP status, one log level and one way to be shown (docs/errors.md). */
export const ERROR_KINDS = {
  INVALID: { status: 400, log: 'info' },
  UNAUTHENTICATED: { status: 401, log: 'info' },
  FORBIDDEN: { status: 403, log: 'warn' },
  NOT_FOUND: { status: 404, log: 'info' },
  CONFLICT: { status: 409, log: 'info' },
  LIMITED: { status: 429, log: 'warn' },
  UNAVAILABLE: { status: 503, log: 'error' },
  BUG: { status: 500, log: 'error' },
} as const;
export type ErrorKind = keyof typeof ERROR_KINDS;
export type ErrorParams = Readonly<Record<string, string | number>>;

/** One thing wrong with one field; a write that is refused lists all of them. `code` is a code of `defineErrors`. */
export interface Problem {
  readonly field: string;
  readonly code: string;
  readonly params?: ErrorParams;
}

interface ErrorDetails {
  readonly field?: string;
  readonly problems?: readonly Problem[];
  /** What a program needs to go on (the values in conflict): stands in the answer's extensions and in no log. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/**
 * The only error that services and rules throw. `code` is stable: documented, translated, good to search for.
 * `params` fill the text and hold no personal data: the text ends in logs.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly field?: string;
  readonly problems?: readonly Problem[];
  readonly data?: Readonly<Record<string, unknown>>;

  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly params: ErrorParams = {},
    details: ErrorDetails = {},
  ) {
    super(errorText(code, 'en', params), details.cause === undefined ? undefined : { cause: details.cause });
    if (details.field !== undefined) this.field = details.field;
    if (details.problems !== undefined) this.problems = details.problems;
    if (details.data !== undefined) this.data = details.data;
  }
}

export interface ErrorDefinition {
  readonly kind: ErrorKind;
  /** ICU MessageFormat in each language of the product: what is wrong and what to do about it. */
  readonly text: Readonly<Record<Language, string>>;
}

const catalogue = new Map<string, ErrorDefinition>();
const formats = new Map<string, IntlMessageFormat>();

/**
 * Declares the errors of a lib, once, in its `<x>.errors.ts`. A missing language does not compile.
 * Out: one function per code that makes the error: `throw projectErrors.PROJECT_NOT_FOUND({ id })`.
 * Throws when a code is declared twice.
 */
export function defineErrors<const T extends Record<string, ErrorDefinition>>(
  errors: T,
): { readonly [K in keyof T & string]: (params?: ErrorParams, details?: ErrorDetails) => AppError } {
  const makers: Record<string, (params?: ErrorParams, details?: ErrorDetails) => AppError> = {};
  for (const [code, definition] of Object.entries(errors)) {
    if (catalogue.has(code)) throw new Error(`The error code ${code} is declared twice; choose another one.`);
    catalogue.set(code, definition);
    makers[code] = (params, details) => new AppError(definition.kind, code, params, details);
  }
  return makers as ReturnType<typeof defineErrors<T>>;
}

/** The text of a code in a language. An unknown code gives the code itself: an error must never hide another one. */
export function errorText(code: string, language: Language, params: ErrorParams = {}): string {
  const pattern = catalogue.get(code)?.text[language];
  if (pattern === undefined) return code;
  try {
    return String(formatOf(code, language, pattern).format(params));
  } catch {
    return pattern; // a parameter is missing or the pattern is broken: it still says more than a second error
  }
}

function formatOf(code: string, language: Language, pattern: string): IntlMessageFormat {
  const key = `${language} ${code}`;
  const known = formats.get(key) ?? new IntlMessageFormat(pattern, language);
  formats.set(key, known);
  return known;
}

/**
 * One error for problems that were found: their common code where they have one, else what `otherwise` makes of them.
 * In: at least one problem.
 */
export function errorOfProblems(
  problems: readonly Problem[],
  otherwise: (details: ErrorDetails & { readonly problems: readonly Problem[] }) => AppError,
): AppError {
  const [first] = problems;
  const definition = first && catalogue.get(first.code);
  const details = { problems, ...(first === undefined ? {} : { field: first.field }) };
  if (!first || !definition || problems.some(({ code }) => code !== first.code)) return otherwise(details);
  return new AppError(definition.kind, first.code, first.params, details);
}

/** All declared errors, by code: the source of docs/errors.md and of the catalogue test. */
export const declaredErrors = (): ReadonlyMap<string, ErrorDefinition> => catalogue;
