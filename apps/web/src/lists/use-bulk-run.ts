import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isOver, newRun, type Run, type Send, step } from './bulk-run.js';
import type { Target } from './fields.js';

export interface BulkState {
  readonly run: Run;
  readonly isRunning: boolean;
  /** Stops before the next chunk; what was written stays. */
  readonly stop: () => void;
  /** Goes on where it stopped; a chunk without an answer is sent again under its own key, and writes nothing twice. */
  readonly goOn: () => void;
  /** Tries what was refused once more, on the newest versions. */
  readonly retryFailed: () => void;
}

/** Sends a run chunk by chunk, from the moment the component is on the screen. */
export function useBulkRun(
  first: Run,
  send: Send,
  readAgain: (ids: readonly string[]) => Promise<readonly Target[]>,
): BulkState {
  const client = useQueryClient();
  const [run, setRun] = useState(first);
  const [isRunning, setRunning] = useState(true);
  const stopped = useRef(false);
  const begun = useRef(false);
  const go = useCallback(
    async (from: Run) => {
      stopped.current = false;
      setRunning(true);
      let now = from;
      while (!isOver(now) && !stopped.current) {
        now = await step(now, send);
        setRun(now);
        if (now.broken) break;
      }
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'BulkTargets' });
      setRunning(false);
    },
    [client, send],
  );
  useEffect(() => {
    if (!begun.current) void go(first);
    begun.current = true;
  }, [first, go]);
  // Who closes the dialog stops the run.
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  const retryFailed = async () => {
    setRunning(true);
    try {
      const targets = await readAgain(run.failed.map(({ target }) => target.id));
      const again = newRun(targets);
      setRun({ ...again, done: run.done, unchanged: run.unchanged });
      await go({ ...again, done: run.done, unchanged: run.unchanged });
    } catch (broken) {
      setRun({ ...run, broken });
      setRunning(false);
    }
  };
  return {
    run,
    isRunning,
    stop: () => {
      stopped.current = true;
    },
    goOn: () => void go(run),
    retryFailed: () => void retryFailed(),
  };
}
