/**
 * Reads the whole journal and says whether it is as it was written. Argument: the head of an earlier check
 * (`number:hash`), which must still be in the chain. Ends with 0: whole; 1: could not be read; 2: altered.
 */
import { loadConfig } from '@seedbed/platform/config';
import type { Db } from '@seedbed/platform/database';
import { type Tampering, type Verification, verifyJournal } from '@seedbed/platform/journal';
import { systemContext } from '@seedbed/platform/kernel';
import { onDatabase, type ProgramTools } from '@seedbed/platform/queue';
import { runToEnd } from './run-to-end.js';

const say = (line: string): void => console.log(line);
const ctx = systemContext('system:verify');
/** Of so many findings each gets a line. */
const SHOWN = 100;

const WORDS: Readonly<Record<Tampering['what'], string>> = {
  ROW_ALTERED: 'was altered after it was sealed',
  ROW_MISSING: 'is missing',
  ROW_ADDED: 'was put in among sealed rows',
  SEAL_ALTERED: 'does not follow from its rows and the seal before it',
  SEAL_MISSING: 'is missing',
};

function line({ what, seal, seq, recordType, recordId }: Tampering): string {
  const record = recordType === undefined ? '' : ` (${recordType} ${recordId})`;
  const isRow = what.startsWith('ROW_');
  return isRow ? `row ${seq}${record}, seal ${seal}: ${WORDS[what]}` : `seal ${seal}: ${WORDS[what]}`;
}

function report(found: Verification): void {
  const { rows, seals, erased, unsealed, head, tampered } = found;
  say(`journal: ${rows} rows under ${seals} seals, ${erased} of them erased; ${unsealed} rows not sealed yet`);
  if (head !== null) say(`head: ${head}`);
  for (const one of tampered.slice(0, SHOWN)) say(`ALTERED ${line(one)}`);
  if (tampered.length > SHOWN) say(`… and ${tampered.length - SHOWN} more`);
  say(tampered.length === 0 ? 'The journal is as it was written.' : 'The journal is NOT as it was written.');
}

/** Whether the seal of an earlier check still stands in the chain. */
async function holds(db: Db, head: string | undefined): Promise<boolean> {
  if (head === undefined) return true;
  const [no, hash] = head.split(':');
  const sql = `select from journal_seals where no = $1 and encode(hash, 'hex') = $2`;
  const found = await db.query(ctx, sql, [no, hash]);
  say(`seal ${no}: ${found.length > 0 ? 'is the one noted down' : 'is NOT the one noted down'}`);
  return found.length > 0;
}

async function check({ db }: ProgramTools): Promise<void> {
  const found = await verifyJournal(db, ctx);
  report(found);
  process.exitCode = (await holds(db, process.argv[2])) && found.tampered.length === 0 ? 0 : 2;
}

await runToEnd(() => onDatabase(loadConfig(), () => undefined, check, { role: 'seedbed_worker', poolSize: 2 }));
