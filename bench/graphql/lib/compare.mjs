// @ts-check
/** The comparison: the same questions to all servers, on the same rows. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { recordStatements, requireSameAnswers } from './agree.mjs';
import { describeData, prepareData } from './database.mjs';
import { loadInTurns } from './load.mjs';
import { drawVariables } from './questions.mjs';
import { readerTables } from './report.mjs';
import { readersOf } from './who-reads.mjs';

/**
 * @typedef {object} Bench what one run of the benchmark works with
 * @property {import('./database.mjs').Server} database
 * @property {Record<string, import('./questions.mjs').Question>} asked
 * @property {number} seed
 * @property {number} rounds
 * @property {number} seconds of one slice
 * @property {number} connections
 * @property {string[]} readers as whom the questions are asked, one after the other
 * @property {boolean} fresh whether to fill the databases again
 * @property {string} folder where the single measurements are written
 * @property {(variant: import('./servers.mjs').Variant, url: string, more: import('./servers.mjs').More) => Promise<import('./servers.mjs').Running>} start
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
  /** @type {import('./report.mjs').OfReader[]} */
  const found = [];
  for (const [name, reader] of await readersOf(url, bench.readers)) {
    console.log(`As ${name}:`);
    const slices = await compareAs({ database, asked, start, ...bench }, { url, drawn, variants, reader });
    found.push({ reader: name, slices });
    writeFileSync(path.join(bench.folder, 'slices.json'), JSON.stringify(found));
  }
  return { data: await describeData(url), text: readerTables(found) };
}

/**
 * @param {Bench} bench
 * @param {{ url: string, drawn: Record<string, Record<string, string>[]>, variants: import('./servers.mjs').Variant[], reader: object }} what
 * @returns {Promise<import('./report.mjs').Slice[]>}
 */
async function compareAs({ database, asked, start, ...bench }, { url, drawn, variants, reader }) {
  const statements = path.join(bench.folder, 'statements.json');
  const asReader = JSON.stringify(reader);
  writeFileSync(statements, JSON.stringify(await recordStatements(url, bench.folder, asReader, asked, drawn)));
  const startAll = async () => {
    const servers = [];
    const more = { BENCH_STATEMENTS: statements, BENCH_READER: asReader };
    for (const variant of variants) servers.push(await start(variant, url, more));
    return servers;
  };
  const compared = await startAll();
  console.log(`${await requireSameAnswers(compared, asked, drawn)} answers compared: all equal.`);
  for (const server of compared) await server.stop(); // what is measured starts fresh
  const loads = Object.entries(asked).map(([name, question]) => ({
    ...{ name, question, drawn: drawn[name] ?? [] },
    ...{ seconds: bench.seconds, connections: bench.connections, postmaster: database.pid, url },
  }));
  const servers = await startAll();
  const slices = await loadInTurns(loads, servers, bench.rounds, show);
  for (const server of servers) await server.stop();
  return slices;
}
