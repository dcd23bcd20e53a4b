import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Absolute path of a file that ships with the product, given from the root of the repository. Works from the sources
 * (tests) and from `dist/` alike, whatever the current folder is.
 */
export function projectFile(path: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package-lock.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No package-lock.json above ${fileURLToPath(import.meta.url)}.`);
    folder = parent;
  }
  return join(folder, path);
}
