// @ts-check
/** What the scripts know before anything is built: where they are and the settings as text. */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseEnv } from 'node:util';
import { Problem } from './problem.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** The environment over the file .env of the repository. @returns {Record<string, string | undefined>} */
export function readEnvironment() {
  try {
    return { ...parseEnv(readFileSync(path.join(root, '.env'), 'utf8')), ...process.env };
  } catch {
    return { ...process.env };
  }
}

/** SEEDBED_HOME as an absolute path. @param {Record<string, string | undefined>} env */
export const homeOf = (env) => path.resolve(root, env.SEEDBED_HOME || '.seedbed');

/**
 * Makes a folder and those above it. One by one: the recursive way of Node 20 never ends where the system says that a
 * folder cannot be made although the one above it exists.
 * @param {string} folder
 */
export function makeFolder(folder) {
  try {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    if (path.dirname(folder) !== folder) makeFolder(path.dirname(folder));
    mkdirSync(folder);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('START_FOLDER_UNUSABLE', { folder, why: /** @type {Error} */ (error).message });
  }
}

/** Imports a module of the built server. @param {string} file below dist */
export const importBuilt = (file) => import(pathToFileURL(path.join(root, 'dist', file)).href);

/** The embedded PostgreSQL, from the built server. */
export const importEmbedded = () => importBuilt('libs/platform/database/src/embedded/index.js');
