import { existsSync } from 'node:fs';
import { aliasOf, entryOf, libs } from '../../tools/libs.mjs';
import { listFiles } from '../../tools/tree.mjs';

/** Every file that git knows or would know, from the root of the repository. */
export const repositoryFiles = (): string[] => listFiles('.');

/** Loads every lib, so that all their declarations (record types, errors, jobs, messages) are registered. */
export async function loadAllLibs(): Promise<void> {
  for (const lib of libs) if (!lib.testsOnly && existsSync(entryOf(lib))) await import(aliasOf(lib));
}

/** Loads every file that declares errors, also those no index shows. */
export async function loadAllErrors(): Promise<void> {
  for (const file of repositoryFiles()) {
    if (/^(libs|apps\/(api|worker))\/.*\.errors\.ts$/.test(file)) await import(`../../${file}`);
  }
}
