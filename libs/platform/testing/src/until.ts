import { setTimeout as pause } from 'node:timers/promises';
import type { Db } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';

export interface UntilOptions {
  /** What is waited for, for the message: "the mail to be sent". */
  readonly what?: string;
  /** After so many milliseconds it is a failure, not slowness. */
  readonly deadlineMs?: number;
  readonly everyMs?: number;
}

/**
 * Waits for a state instead of for time: asks until the answer is neither false, null nor undefined, and returns it.
 * What the question throws counts as "not yet"; it is told when the deadline passes.
 */
export async function until<T>(
  ask: () => T | Promise<T>,
  { what = 'the state', deadlineMs = 60_000, everyMs = 25 }: UntilOptions = {},
): Promise<Exclude<T, false | null | undefined>> {
  const deadline = performance.now() + deadlineMs;
  for (;;) {
    let cause: unknown;
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined)
        return answer as Exclude<T, false | null | undefined>;
    } catch (error) {
      cause = error;
    }
    if (performance.now() > deadline) {
      const last = cause instanceof Error ? `; last error: ${cause.message}` : '';
      throw new Error(`Waited ${deadlineMs} ms for ${what}, in vain${last}.`, { cause });
    }
    await pause(everyMs);
  }
}

const UNSETTLED = `
  select (select count(*)::int from outbox where set_aside_at is null) as messages,
         (select count(*)::int from jobs where state in ('WAITING', 'RUNNING', 'CANCELLING')) as jobs`;

/**
 * Waits until everything that was announced is done: no message in the outbox, no job waiting or running. Needs a
 * worker (a process, or one in the test) that does the work. Twice in a row, because a delivered message may have just
 * become a job.
 */
export async function untilSettled(db: Db, options: UntilOptions = {}): Promise<void> {
  let quiet = 0;
  let left = '';
  await until(
    async () => {
      const [count] = await db.query<{ messages: number; jobs: number }>(systemContext('test:until'), UNSETTLED);
      left = `${count?.messages} messages and ${count?.jobs} jobs left`;
      quiet = count?.messages === 0 && count.jobs === 0 ? quiet + 1 : 0;
      return quiet >= 2;
    },
    { what: 'all messages and jobs to be done', ...options },
  ).catch((error: Error) => {
    throw new Error(`${error.message} ${left}.`, { cause: error });
  });
}
