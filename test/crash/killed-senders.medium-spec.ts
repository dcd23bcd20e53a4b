import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { projectFile } from '@seedbed/platform/kernel';

interface Report {
  readonly planned: number;
  readonly accepted: number;
  readonly lost: number;
  readonly extraCopies: number;
  readonly unknowns: number;
  readonly problems: readonly string[];
}

/** Runs `bench/newsletters/crash.mjs`, which has a database of its own. Out: what it found; throws what it said else. */
async function crashed(...args: string[]): Promise<Report> {
  const child = spawn(process.execPath, [projectFile('bench/newsletters/crash.mjs'), '--json', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  await once(child, 'close');
  const [seed = '', last = ''] = [said.split('\n')[0], said.trimEnd().split('\n').at(-1)];
  process.stdout.write(`${seed}\n${last}\n`);
  if (!last.startsWith('{')) throw new Error(said);
  return JSON.parse(last) as Report;
}

/** The moments follow from a seed, which is printed: SEEDBED_TEST_SEED runs one again. */
describe('senders of newsletters that are killed at random moments', () => {
  it('lose nobody, and each second copy is one of unknown fate', async () => {
    const report = await crashed('--recipients', '20000', '--kills', '25', '--postgres', '0');
    expect(report).toMatchObject({ lost: 0, problems: [] });
    expect(report.extraCopies).toBeLessThanOrEqual(report.unknowns);
  }, 900_000);

  it('send nobody two where what may have arrived is held', async () => {
    const report = await crashed('--recipients', '1500', '--kills', '5', '--postgres', '0', '--hold');
    expect(report).toMatchObject({ lost: 0, extraCopies: 0, problems: [] });
  }, 600_000);
});
