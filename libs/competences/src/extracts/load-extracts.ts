import { type FrameworkResult, type FrameworkRun, loadable, loadFramework } from '../framework-load.js';
import type { Extract } from './extract.js';

/**
 * Loads what files were read to, one framework after the other. All of them are judged first: one that is broken keeps all of them
 * out, before anything is written. Throws what {@link loadable} throws.
 */
export async function loadExtracts(
  run: FrameworkRun,
  extracts: readonly Extract[],
  onLoaded: (extract: Extract, result: FrameworkResult) => void,
): Promise<void> {
  for (const { file } of extracts) loadable(run, file);
  for (const extract of extracts) onLoaded(extract, await loadFramework(run, extract.file));
}
