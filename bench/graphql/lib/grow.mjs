// @ts-check
/** How the time of an answer grows with the data: Seedbed alone, one fresh server for each size, sizes in turns. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeData, prepareData } from './database.mjs';
import { loadOnce, warmUp } from './load.mjs';
import { drawVariables, withoutCount } from './questions.mjs';
import { growthTable } from './report.mjs';
import { readersOf } from './who-reads.mjs';

/** @param {import('./compare.mjs').Bench} bench @param {number[]} sizes @returns {Promise<import('./compare.mjs').Outcome>} */
export async function grow({ database, asked, start, ...bench }, sizes) {
  const all = asked.Q2 ? { ...asked, 'Q2 without the total': withoutCount(asked.Q2) } : asked;
  const grown = [];
  for (const size of sizes) {
    const url = await prepareData(database, { n: size, seed: bench.seed, fresh: bench.fresh });
    const drawn = await drawVariables(url, all);
    const [[, reader] = []] = await readersOf(url, bench.readers.slice(0, 1));
    grown.push({
      size,
      url,
      drawn,
      server: await start('seedbed', url, { BENCH_READER: JSON.stringify(reader) }),
      slices: slicesOfOne(),
    });
  }
  for (let round = 0; round < bench.rounds; round++) {
    for (const { size, url, drawn, server, slices } of round % 2 === 0 ? grown : [...grown].reverse()) {
      for (const [name, question] of Object.entries(all)) {
        const load = {
          url,
          server,
          name,
          question,
          drawn: drawn[name] ?? [],
          seconds: bench.seconds,
          connections: bench.connections,
          round,
        };
        if (round === 0) await warmUp({ ...load, postmaster: database.pid });
        slices.push(await loadOnce({ ...load, postmaster: database.pid }));
      }
      console.log(`  round ${round + 1}: ${size} organisations`);
    }
  }
  const kept = grown.map(({ size, slices }) => ({ size, slices }));
  writeFileSync(path.join(bench.folder, 'growth.json'), JSON.stringify(kept));
  return { data: await describeData(grown.at(-1)?.url ?? ''), text: growthTable(kept) };
}

/** @returns {import('./report.mjs').Slice[]} */
const slicesOfOne = () => [];
