import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from './csv.js';

/** A file of the folder of real data; tools/test.mjs says where it is and stops when it is missing. */
export const realFile = (path: string): Buffer =>
  readFileSync(join(process.env.SEEDBED_DATA ?? '../shared/data', path));

/** A table of the folder of real data, in UTF-8. */
export const realTable = (path: string): Record<string, string>[] => readCsv(realFile(path).toString('utf8'));
