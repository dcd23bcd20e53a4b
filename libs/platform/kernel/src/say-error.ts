import { AppError, errorText } from './errors.js';

/** An error in words for a terminal: code and text, and below it what is wrong with which field; a stack for a bug. */
export function sayError(error: unknown): string {
  if (error instanceof AppError) {
    const problems = error.problems?.map(({ field, code, params }) => `  ${field}: ${errorText(code, 'en', params)}`);
    return [`${error.code}: ${error.message}`, ...(problems ?? [])].join('\n');
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
