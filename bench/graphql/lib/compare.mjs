// @ts-check
/** The comparison: the same questions to all servers, on the same rows. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { recordStatements, requireSameAnswers } from './agree.mjs';
import { describeData, prepareData } from './database.mjs';
import { loadInTurns } from './load.mjs';
import { drawVariables } from './questions.mjs';
import { mainTable } from './report.mjs';

/**
 * @typedef {object} Bench what one run of the benchmark works with
 * @property {import('./database.mjs').Server} database
 * @property {Record<string, import('./questions.mjs').Question>} asked
 * @property {number} seed
 * @property {number} rounds
 * @property {number} seconds of one slice
 * @property {number} connections
 * @property {boolean} fresh whether to fill the databases again
 * @property {string} folder where the single measurements are written
 * @property {(variant: import('./servers.mjs').Variant, url: string, more?: Record<string, string>) => Promise<import('./servers.mjs').Running>} start
 *   a server that is stopped at the end of the run
 */
/** @typedef {{ data: Awaited<ReturnType<typeof describeData>>, text: string }} Outcome */

/** @param {import('./report.mjs').Slice} slice */
const show = ({ question, variant, round, rate }) =>
  console.log(`  ${question} round ${round + 1} ${variant.padEnd(12)} ${rate.toFixed(0)}/s`);

/**
 * @param {Bench} bench @param {number} organisations @param {import('./servers.mjs').Variant[]} variants
 * @returns {Promise<Outcome>} Throws when two servers answer differently.
 */
export async function compare({ database, asked, start, ...bench }, organisations, variants) {
  const url = await prepareData(database, { n: organisations, seed: bench.seed, fresh: bench.fresh });
  const drawn = await drawVariables(url, asked);
  const statements = path.join(bench.folder, 'statements.json');
  writeFileSync(statements, JSON.stringify(await recordStatements(url, bench.folder, asked, drawn)));
  const startAll = async () => {
    const servers = [];
    for (const variant of variants) servers.push(await start(variant, url, { BENCH_STATEMENTS: statements }));
    return servers;
  };
  const compared = await startAll();
  console.log(`${await requireSameAnswers(compared, asked, drawn)} answers compared: all equal.`);
  for (const server of compared) await server.stop(); // what is measured starts fresh
  const loads = Object.entries(asked).map(([name, question]) => ({
    ...{ name, question, drawn: drawn[name] ?? [] },
    ...{ seconds: bench.seconds, connections: bench.connections, postmaster: database.pid, url },
  }));
  const slices = await loadInTurns(loads, await startAll(), bench.rounds, show);
  writeFileSync(path.join(bench.folder, 'slices.json'), JSON.stringify(slices));
  return { data: await describeData(url), text: mainTable(slices) };
}
