/**
 * Loads competence frameworks from a folder of published files into the database of the settings. Argument: the folder. Ends
 * with 0: loaded; 1: failed; 130: cancelled. What was written until then stays, and the next run goes on there.
 */
import { competencesProgram, type FrameworkResult, loadFramework, readExtracts } from '@seedbed/competences';
import { loadConfig } from '@seedbed/platform/config';
import { connect, type Db, findDatabase, requireMigrated } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { AppError, sayError, systemContext } from '@seedbed/platform/kernel';
import { ProgramRun, queueErrors } from '@seedbed/platform/queue';
import { Records, refreshSearch } from '@seedbed/platform/records';

const [from = ''] = process.argv.slice(2);
const ctx = systemContext('system:load-competences', 'competence frameworks');
const say = (line: string): void => console.log(line);
let isStopping = false;

async function load(db: Db): Promise<void> {
  const records = new Records(db, new Outbox(db));
  const extracts = readExtracts(from);
  const run = await ProgramRun.begin({ db, records }, ctx, competencesProgram);
  const onProgress = async (done: number, total: number, what: string): Promise<void> => {
    const line = `${what}: ${done} of ${total}`;
    say(line);
    await run.progress(done, total, line);
    if (isStopping) throw queueErrors.JOB_CANCELLED({});
  };
  const results: Record<string, FrameworkResult> = {};
  try {
    for (const { file, notLoaded } of extracts) {
      const result = await loadFramework({ ctx, db, records, onProgress }, file);
      const name = `${file.key} ${file.version}`;
      results[name] = result;
      tell(name, result, notLoaded);
      say(file.licence ?? '');
    }
    if (Object.values(results).some(({ created }) => Object.keys(created).length > 0)) await refreshSearch(db, ctx);
    await run.finish(results);
  } catch (error) {
    if (isCancelled(error)) await run.cancel();
    else await run.fail(sayError(error), error instanceof AppError ? error.code : undefined);
    throw error;
  }
}

const isCancelled = (error: unknown): boolean => error instanceof AppError && error.code === 'JOB_CANCELLED';

function tell(
  name: string,
  { created, existed, skipped }: FrameworkResult,
  notLoaded: Readonly<Record<string, number>>,
): void {
  const list = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ') || 'nothing';
  say(`${name}: created ${list(created)}; there already ${list(existed)}; ${skipped.length} skipped`);
  for (const { key, code } of skipped) say(`  skipped ${key}: ${code}`);
  say(`  not loaded: ${list(notLoaded)}`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    say(isStopping ? 'Stopping already.' : `${signal}: stopping after the entries at hand`);
    isStopping = true;
  });
}

try {
  const place = await findDatabase(loadConfig(), say);
  try {
    const db = await connect({ url: place.url, role: 'seedbed_app', poolSize: 2 });
    try {
      await requireMigrated(db);
      await load(db);
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
