import { sayError } from '@seedbed/platform/kernel';

/**
 * Runs a program to its end. What went wrong is said in words, and the process ends with 1, or with what `exitCode` says of the
 * error; in order, so that what was written to the terminal arrives.
 */
export async function runToEnd(
  work: () => Promise<void>,
  exitCode: (error: unknown) => number = () => 1,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(sayError(error));
    process.exitCode = exitCode(error);
  }
}
