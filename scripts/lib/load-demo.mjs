// @ts-check
/** `npm run load:demo`. */
import path from 'node:path';
import { root } from './environment.mjs';
import { runLoad } from './run-load.mjs';

const PROGRAM = path.join(root, 'dist/apps/worker/src/load-demo.js');

/** @returns {Promise<number>} the exit code: 0 loaded, 1 failed */
export const loadDemo = () => runLoad(PROGRAM, () => []);
