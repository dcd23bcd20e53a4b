import { sayError } from './say-error.js';

/**
 * Ends this process in order when it is asked to (SIGTERM, SIGINT): runs `close`, then exits with 0, or with 1 when
 * `close` failed or took longer than `graceMs`. What it does goes to `say`. A second signal changes nothing.
 */
export function stopOnSignal(close: () => Promise<void>, graceMs: number, say: (line: string) => void): void {
  let isStopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    say(`${signal}: stopping`);
    setTimeout(() => process.exit(1), graceMs).unref();
    try {
      await close();
      process.exit(0);
    } catch (error) {
      say(sayError(error));
      process.exit(1);
    }
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
}
