/**
 * Loads an extract of CORDIS into the database of the settings. Arguments: its folder, and the file for the report. Ends
 * with 0: loaded; 1: failed; 130: cancelled. What was written until then stays, and the next run goes on there.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type CordisExtract,
  cordisProgram,
  type LoadResult,
  loadCordis,
  readCordis,
  reportCsv,
} from '@seedbed/exchange';
import { connect } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';
import { refreshSearch } from '@seedbed/platform/records';
import { type LoadTools, runLoad } from './run-load.js';

const [from = '', reportFile = ''] = process.argv.slice(2);
const ctx = systemContext('system:load-cordis', 'extract of CORDIS');
const say = (line: string): void => console.log(line);

/** Says how far it is, how fast it goes and how long it will take. */
function pace(): (done: number, total: number, what: string) => string {
  const begun = performance.now();
  return (done, total, what) => {
    const seconds = (performance.now() - begun) / 1000;
    const rate = done / Math.max(seconds, 0.001);
    const left = done === 0 ? '' : `, ${Math.ceil((total - done) / rate)} s left`;
    return `${what}: ${done} of ${total} rows, ${Math.round(rate)} rows/s${left}`;
  };
}

async function load(extract: CordisExtract, { db, records, onProgress }: LoadTools): Promise<LoadResult> {
  const words = pace();
  const tell = (done: number, total: number, what: string): Promise<void> =>
    onProgress(done, total, words(done, total, what));
  const result = await loadCordis({ ctx, db, records, onProgress: tell }, extract);
  if (Object.keys(result.created).length > 0) await refreshSearch(db, ctx);
  return result;
}

function tellResult({ created, existed, used, newFlags, codes, refused, report }: LoadResult): void {
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, n) => all + n, 0);
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, n]) => `${name} ${n}`)
      .join(', ');
  say(`${sum(created)} records created${sum(created) > 0 ? ` (${list(created)})` : ''}, ${sum(existed)} there already`);
  say(`0 changed, ${used} organisations known by their PIC, ${newFlags} new quality flags, ${refused} refused`);
  mkdirSync(path.dirname(reportFile), { recursive: true });
  writeFileSync(reportFile, reportCsv(report));
  say(`${report.length} findings (${list(codes)}): ${reportFile}`);
}

/** After many rows the planner has to know how many there are now. */
async function analyze(ownerUrl: string): Promise<void> {
  const db = await connect({ url: ownerUrl, role: 'seedbed_owner', poolSize: 1 });
  try {
    await db.query(ctx, 'analyze');
  } finally {
    await db.close();
  }
}

await runLoad({
  program: cordisProgram,
  ctx,
  atHand: 'rows',
  read: () => readCordis(from),
  work: load,
  kept: ({ report: _inItsFile, ...counts }) => counts,
  after: async (result, { ownerUrl }) => {
    if (Object.keys(result.created).length > 0) await analyze(ownerUrl);
    tellResult(result);
  },
});
