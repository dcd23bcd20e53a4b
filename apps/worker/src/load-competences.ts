/**
 * Loads competence frameworks from a folder of published files into the database of the settings. Arguments: the folder;
 * `--leave-out` loads a framework without the entries that no framework may have. Ends with 0: loaded; 1: failed; 130: cancelled. What was written until then stays, and the next run goes on there.
 */
import { competencesProgram, type FrameworkResult, loadExtracts, readExtracts } from '@seedbed/competences';
import { systemContext } from '@seedbed/platform/kernel';
import { refreshSearch } from '@seedbed/platform/records';
import { type LoadTools, runLoad } from './run-load.js';

const [from = '', ...flags] = process.argv.slice(2);
const leavesOut = flags.includes('--leave-out');
const ctx = systemContext('system:load-competences', 'competence frameworks');
const say = (line: string): void => console.log(line);

async function load(
  extracts: ReturnType<typeof readExtracts>,
  { db, records, onProgress }: LoadTools,
): Promise<Record<string, FrameworkResult>> {
  const results: Record<string, FrameworkResult> = {};
  const tell = (done: number, total: number, what: string): Promise<void> =>
    onProgress(done, total, `${what}: ${done} of ${total}`);
  const run = { ctx, db, records, leavesOut, onProgress: tell };
  await loadExtracts(run, extracts, ({ file, notLoaded, notes }, result) => {
    const name = `${file.key} ${file.version}`;
    results[name] = result;
    tellResult(name, result, notLoaded);
    for (const { key, code, place } of notes) say(`  ${key} (${place}): ${code}`);
    say(file.licence ?? '');
  });
  if (Object.values(results).some(({ created }) => Object.keys(created).length > 0)) await refreshSearch(db, ctx);
  return results;
}

function tellResult(
  name: string,
  { created, existed, skipped, isReleased }: FrameworkResult,
  notLoaded: Readonly<Record<string, number>>,
): void {
  const list = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ') || 'nothing';
  say(`${name}: created ${list(created)}; there already ${list(existed)}; ${skipped.length} skipped`);
  for (const { key, code, place } of skipped) say(`  skipped ${key} (${place}): ${code}`);
  if (!isReleased) say('  it stays a draft: load the corrected file, or release it by hand');
  say(`  not loaded: ${list(notLoaded)}`);
}

await runLoad({
  program: competencesProgram,
  ctx,
  atHand: 'entries',
  read: () => readExtracts(from),
  work: load,
  kept: (results) => results,
});
