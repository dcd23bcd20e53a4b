import type { AppError } from '@seedbed/platform/kernel';

/** Some records of one write were refused before anything was written: the error of each, by its place in the write. */
export class ItemsRefused extends Error {
  override readonly name = 'ItemsRefused';

  constructor(readonly failures: ReadonlyMap<number, AppError>) {
    super(`${failures.size} records were refused.`);
  }
}

/** Runs a write of one record: its refusal is thrown as the error itself. */
export async function alone<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw error instanceof ItemsRefused ? (error.failures.values().next().value ?? error) : error;
  }
}
