// @ts-check
/** Loaded into Seedbed before its own code: writes down each statement of the read engine, for the bare limit to run. */
import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const { BENCH_RECORD = '' } = process.env;
const pg = createRequire(path.resolve('package.json'))('pg');
const { query } = pg.Client.prototype;

/** @param {any} config @param {...unknown} rest */
pg.Client.prototype.query = function recorded(config, ...rest) {
  if (config?.rowMode === 'array') {
    appendFileSync(BENCH_RECORD, `${JSON.stringify({ text: config.text, values: config.values })}\n`);
  }
  return query.call(this, config, ...rest);
};
