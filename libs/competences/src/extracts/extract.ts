import type { FrameworkFile } from '../framework-file.js';

/** A framework as it was read from published files. */
export interface Extract {
  readonly file: FrameworkFile;
  /** What the files hold besides, by kind: it is not loaded, and the report says so. */
  readonly notLoaded: Readonly<Record<string, number>>;
}
