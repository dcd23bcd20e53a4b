// @ts-check
/** `npm run load:cordis`. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './environment.mjs';
import { Problem } from './problem.mjs';
import { runLoad } from './run-load.mjs';

const PROGRAM = path.join(root, 'dist/apps/worker/src/load-cordis.js');

/** @param {string[]} args @returns {Promise<number>} the exit code: 0 loaded, 1 failed, 130 cancelled */
export const loadCordis = (args) => runLoad(PROGRAM, (home) => readArguments(args, home));

/** @param {string[]} args @param {string} home @returns {string[]} the folder of the extract, the file for the report */
function readArguments(args, home) {
  /** @type {{ from?: string, report?: string }} */
  let values;
  try {
    ({ values } = parseArgs({ args, options: { from: { type: 'string' }, report: { type: 'string' } } }));
  } catch {
    throw new Problem('LOAD_USAGE');
  }
  if (!values.from) throw new Problem('LOAD_USAGE');
  const report = path.resolve(values.report ?? path.join(home, 'reports', 'cordis.csv'));
  return [path.resolve(values.from), report];
}
