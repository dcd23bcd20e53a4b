// @ts-check
/** `npm run load:competences`. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './environment.mjs';
import { Problem } from './problem.mjs';
import { runLoad } from './run-load.mjs';

const PROGRAM = path.join(root, 'dist/apps/worker/src/load-competences.js');

/** @param {string[]} args @returns {Promise<number>} the exit code: 0 loaded, 1 failed, 130 cancelled */
export const loadCompetences = (args) => runLoad(PROGRAM, () => argumentsOf(args));

/** @param {string[]} args @returns {string[]} the folder of the published files, and whether broken entries are left out */
function argumentsOf(args) {
  /** @type {{ from?: string, 'leave-out'?: boolean }} */
  let values;
  try {
    ({ values } = parseArgs({ args, options: { from: { type: 'string' }, 'leave-out': { type: 'boolean' } } }));
  } catch {
    throw new Problem('LOAD_COMPETENCES_USAGE');
  }
  if (!values.from) throw new Problem('LOAD_COMPETENCES_USAGE');
  return [path.resolve(values.from), ...(values['leave-out'] ? ['--leave-out'] : [])];
}
