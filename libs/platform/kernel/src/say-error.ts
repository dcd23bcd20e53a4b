import { AppError } from './errors.js';

/** What a process that cannot go on says: code and text of a coded error, everything of any other. */
export function sayError(error: unknown): string {
  if (error instanceof AppError) return `${error.code}: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
