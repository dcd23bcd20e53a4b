import type { FrameworkFile } from '../framework-file.js';
import type { SkippedEntry } from '../framework-sound.js';

/** A framework as it was read from published files. */
export interface Extract {
  readonly file: FrameworkFile;
  /** What the files hold besides, by kind: it is not loaded, and the report says so. */
  readonly notLoaded: Readonly<Record<string, number>>;
  /** What is loaded otherwise than the files have it, in the form of skipped entries. */
  readonly notes: readonly SkippedEntry[];
}
