/**
 * Makes the demo users and one API token for each of them, and writes the tokens into `demo-access.json` of SEEDBED_HOME,
 * readable by its owner alone. Tokens that are still good stay. Runs in demo mode only. Ends with 0 or 1.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiTokens, type DemoAccess, makeDemoAccess, Secrets } from '@seedbed/identity';
import { organisationId, organisationSteward } from '@seedbed/organisations';
import { type AppConfig, loadConfig, nodeSecret } from '@seedbed/platform/config';
import { Audit } from '@seedbed/platform/journal';
import { systemContext } from '@seedbed/platform/kernel';
import { onDatabase, type ProgramTools } from '@seedbed/platform/queue';
import { runToEnd } from './run-to-end.js';

const log = (line: string): void => console.log(line);

/** The development agency of Karditsa: it took part in SEED and in SEED2SCALE. */
const PARTNER = 'anka';

async function makeAccess({ db, records }: ProgramTools, config: AppConfig, known: DemoAccess): Promise<DemoAccess> {
  const secrets = new Secrets(nodeSecret(config));
  const tokens = new ApiTokens(db, secrets, new Audit(db), { demo: true });
  const partner = { organisation: organisationId(PARTNER), ncc: organisationSteward(PARTNER) };
  return makeDemoAccess({ db, records, tokens, secrets }, systemContext('system:demo'), partner, known);
}

/** The tokens of an earlier start; none when there is no such file, or nobody can read it. */
function readKnown(file: string): DemoAccess {
  try {
    const known: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof known !== 'object' || known === null) return {};
    return Object.fromEntries(Object.entries(known).filter(([, token]) => typeof token === 'string')) as DemoAccess;
  } catch {
    return {};
  }
}

/** Whole or not at all: a program may be reading it. */
function write(file: string, access: DemoAccess): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(draft, file);
}

await runToEnd(async () => {
  const config = loadConfig();
  if (!config.demo) throw new Error('There are demo users in demo mode only.');
  await onDatabase(config, log, async (tools) => {
    const file = join(config.home, 'demo-access.json');
    const known = readKnown(file);
    const access = await makeAccess(tools, config, known);
    write(file, access);
    const fresh = Object.keys(access).filter((name) => access[name] !== known[name]);
    log(fresh.length === 0 ? 'demo tokens: as before' : `demo tokens: new for ${fresh.join(', ')}`);
  });
});
