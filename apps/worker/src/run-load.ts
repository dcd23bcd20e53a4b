import { loadConfig } from '@seedbed/platform/config';
import { AppError, type RequestContext, sayError } from '@seedbed/platform/kernel';
import {
  onDatabase,
  type ProgramDefinition,
  ProgramRun,
  type ProgramTools,
  queueErrors,
} from '@seedbed/platform/queue';
import { runToEnd } from './run-to-end.js';

/** What a load works with. */
export interface LoadTools extends ProgramTools {
  /** Says in the terminal and in the list of jobs how far it is. Throws JOB_CANCELLED when somebody stopped it. */
  onProgress(done: number, total: number, line: string): Promise<void>;
}

export interface Load<E, R> {
  readonly program: ProgramDefinition;
  readonly ctx: RequestContext;
  /** What is still done after a signal. */
  readonly atHand: string;
  /** Reads the files, before the load stands in the list of jobs. */
  readonly read: () => E;
  readonly work: (extract: E, tools: LoadTools) => Promise<R>;
  /** What of the result stands in the list of jobs. */
  readonly kept: (result: R) => unknown;
  /** What is done when the load is over for the list of jobs. */
  readonly after?: (result: R, tools: ProgramTools) => Promise<void>;
}

const say = (line: string): void => console.log(line);
const isCancelled = (error: unknown): boolean => error instanceof AppError && error.code === 'JOB_CANCELLED';

/** Whether the process was asked to stop; the first signal is answered by what is still done. */
function stopAsked(atHand: string): () => boolean {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      say(isStopping ? 'Stopping already.' : `${signal}: stopping after the ${atHand} at hand`);
      isStopping = true;
    });
  }
  return () => isStopping;
}

async function inListOfJobs<E, R>(tools: ProgramTools, load: Load<E, R>, isStopping: () => boolean): Promise<R> {
  const { ctx, program, read, work, kept } = load;
  const extract = read();
  const run = await ProgramRun.begin(tools, ctx, program);
  const onProgress = async (done: number, total: number, line: string): Promise<void> => {
    say(line);
    await run.progress(done, total, line);
    if (isStopping()) throw queueErrors.JOB_CANCELLED({});
  };
  try {
    const result = await work(extract, { ...tools, onProgress });
    await run.finish(kept(result));
    return result;
  } catch (error) {
    if (isCancelled(error)) await run.cancel();
    else await run.fail(sayError(error), error instanceof AppError ? error.code : undefined);
    throw error;
  }
}

/**
 * Loads files into the database of the settings as a program of the list of jobs. The process ends with 0: loaded; 1: failed; 130:
 * cancelled. What was written until then stays, and the next run goes on there.
 */
export function runLoad<E, R>(load: Load<E, R>): Promise<void> {
  const isStopping = stopAsked(load.atHand);
  const work = async (tools: ProgramTools): Promise<void> => {
    const result = await inListOfJobs(tools, load, isStopping);
    await load.after?.(result, tools);
  };
  return runToEnd(
    () => onDatabase(loadConfig(), say, work, { poolSize: 2 }),
    (error) => (isCancelled(error) ? 130 : 1),
  );
}
