/**
 * Loads an extract of CORDIS into the database of the settings. Arguments: its folder, and the file for the report. Ends
 * with 0: loaded; 1: failed; 130: cancelled. What was written until then stays, and the next run goes on there.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cordisProgram, type LoadResult, loadCordis, readCordis, reportCsv } from '@seedbed/exchange';
import { loadConfig } from '@seedbed/platform/config';
import { connect, type Db, findDatabase, requireMigrated } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { AppError, sayError, systemContext } from '@seedbed/platform/kernel';
import { ProgramRun, queueErrors } from '@seedbed/platform/queue';
import { Records, refreshSearch } from '@seedbed/platform/records';

const [from = '', reportFile = ''] = process.argv.slice(2);
const ctx = systemContext('system:load-cordis', 'extract of CORDIS');
const say = (line: string): void => console.log(line);
let isStopping = false;

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

async function load(db: Db): Promise<LoadResult> {
  const records = new Records(db, new Outbox(db));
  const extract = readCordis(from);
  const run = await ProgramRun.begin({ db, records }, ctx, cordisProgram);
  const tell = pace();
  const onProgress = async (done: number, total: number, what: string): Promise<void> => {
    const line = tell(done, total, what);
    say(line);
    await run.progress(done, total, line);
    if (isStopping) throw queueErrors.JOB_CANCELLED({});
  };
  try {
    const result = await loadCordis({ ctx, db, records, onProgress }, extract);
    if (Object.keys(result.created).length > 0) await refreshSearch(db, ctx);
    const { report, ...counts } = result;
    await run.finish(counts);
    return { ...counts, report };
  } catch (error) {
    if (isCancelled(error)) await run.cancel();
    else await run.fail(sayError(error), error instanceof AppError ? error.code : undefined);
    throw error;
  }
}

const isCancelled = (error: unknown): boolean => error instanceof AppError && error.code === 'JOB_CANCELLED';

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

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    say(isStopping ? 'Stopping already.' : `${signal}: stopping after the rows at hand`);
    isStopping = true;
  });
}

try {
  const place = await findDatabase(loadConfig(), say);
  try {
    const db = await connect({ url: place.url, role: 'seedbed_app', poolSize: 2 });
    try {
      await requireMigrated(db);
      const result = await load(db);
      if (Object.keys(result.created).length > 0) await analyze(place.ownerUrl);
      tellResult(result);
    } finally {
      await db.close();
    }
  } finally {
    await place.release();
  }
} catch (error) {
  console.error(sayError(error));
  process.exitCode = isCancelled(error) ? 130 : 1;
}
