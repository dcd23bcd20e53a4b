// @ts-check
/**
 * `npm run check`: everything about the code that a machine can judge without running it. Steps run two at a time
 * (longest first) and say their seconds.
 *
 *   npm run check                     all steps
 *   npm run check -- arrows lint      some steps
 *   npm run check -- --fix            formats and repairs what Biome can repair, first
 *   npm run check -- --self-test      plants one violation of each rule in a copy and sees that it is caught
 */
import { existsSync, lstatSync } from 'node:fs';
import { checkBans } from './check-bans.mjs';
import { checkLock } from './check-lock.mjs';
import { checkTexts } from './check-texts.mjs';
import { checkTree } from './check-tree.mjs';
import { inParallel, run, runPackage, secondsSince } from './run.mjs';
import { show } from './tree.mjs';

/** @typedef {{ name: string, says: string, when?: () => boolean, run: () => Promise<import('./run.mjs').Outcome> }} Step */

/** @param {(root?: string) => import('./tree.mjs').Finding[]} check @returns {() => Promise<import('./run.mjs').Outcome>} */
const ours = (check) => async () => {
  const findings = check();
  return { code: findings.length > 0 ? 1 : 0, output: findings.map(show).join('\n') };
};

/** @param {string} folder */
const present = (folder) => existsSync(`${folder}/tsconfig.json`);
const TYPES_CACHE = 'node_modules/.cache/seedbed/tsc.tsbuildinfo';
const cruised = ['apps', 'libs', 'migrations', 'test'];

/** @type {Step[]} longest first */
export const steps = [
  {
    name: 'types',
    says: 'TypeScript of apps, libs, migrations and test',
    run: () =>
      runPackage('typescript/bin/tsc', [
        ...['--noEmit', '-p', 'tsconfig.json', '--pretty', 'false'],
        ...(lstatSync('node_modules').isSymbolicLink() ? [] : ['--incremental', '--tsBuildInfoFile', TYPES_CACHE]),
      ]),
  },
  {
    name: 'generated',
    says: 'generated files are up to date',
    run: () => run(process.execPath, ['tools/gen.mjs', '--check']),
  },
  {
    name: 'types-web',
    says: 'TypeScript of apps/web',
    when: () => present('apps/web'),
    run: () => runPackage('typescript/bin/tsc', ['--noEmit', '-p', 'apps/web/tsconfig.json', '--pretty', 'false']),
  },
  {
    name: 'unused',
    says: 'no unused file, export or package (knip)',
    run: () => runPackage('knip/bin/knip.js', ['--no-progress']),
  },
  {
    name: 'arrows',
    says: 'imports run downwards (dependency-cruiser)',
    run: () =>
      runPackage('dependency-cruiser/bin/dependency-cruise.mjs', [
        ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
        ...cruised.filter((folder) => existsSync(folder)),
      ]),
  },
  {
    name: 'types-tools',
    says: 'types of the scripts in tools, scripts and bench',
    run: async () => {
      const outcomes = await inParallel(['tools', 'scripts', 'bench'].filter(present), 1, (folder) =>
        runPackage('typescript/bin/tsc', ['-p', `${folder}/tsconfig.json`, '--pretty', 'false']),
      );
      return {
        code: Math.max(...outcomes.map(({ code }) => code)),
        output: outcomes.map(({ output }) => output).join(''),
      };
    },
  },
  {
    name: 'lint',
    says: 'format and lint (Biome)',
    run: async () => {
      const { code, output } = await runPackage('@biomejs/biome/bin/biome', [
        ...['ci', '--error-on-warnings', '--max-diagnostics=60', '--colors=off'],
      ]);
      return {
        code,
        output: code === 0 ? output : `${output}\n\`npm run check -- --fix\` repairs what can be repaired.`,
      };
    },
  },
  { name: 'bans', says: 'each technology in its place', run: ours(checkBans) },
  { name: 'lock', says: 'exact versions, complete lock, no registry', run: ours(checkLock) },
  { name: 'texts', says: 'every text of the web app in six languages', run: ours(checkTexts) },
  { name: 'tree', says: 'no path, host or key of one machine', run: ours(checkTree) },
];

const LINES = 150;

/** @param {string} output @returns {string} indented; as much as one wants to read in a terminal */
function shortened(output) {
  const lines = output.trim().split('\n');
  const more = lines.length > LINES ? [`… ${lines.length - LINES} more lines`] : [];
  return [...lines.slice(0, LINES).map((line) => line.slice(0, 300)), ...more]
    .map((line) => `       ${line}`)
    .join('\n');
}

/** @param {string[]} names @returns {Promise<number>} exit code */
async function main(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`There is no step "${unknown.join(' ')}". Steps: ${steps.map((step) => step.name).join(' ')}`);
    return 2;
  }
  const begun = performance.now();
  const wanted = steps.filter((step) => names.length === 0 || names.includes(step.name));
  const failed = (
    await inParallel(wanted, 2, async (step) => {
      if (step.when && !step.when()) return [];
      const since = performance.now();
      const { code, output } = await step.run();
      const mark = code === 0 ? 'ok    ' : 'FAILED';
      console.log(`${mark} ${step.name.padEnd(12)} ${secondsSince(since).padStart(7)}  ${step.says}`);
      if (code !== 0) console.log(`${shortened(output)}\n`);
      return code === 0 ? [] : [step.name];
    })
  ).flat();
  console.log(
    failed.length === 0
      ? `check: all good in ${secondsSince(begun)}`
      : `check: ${failed.join(', ')} failed; ${secondsSince(begun)}. One step again: npm run check -- ${failed[0]}`,
  );
  return failed.length === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('check.mjs')) {
  const args = process.argv.slice(2);
  if (args.includes('--self-test')) {
    const { selfTest } = await import('./self-test.mjs');
    process.exitCode = await selfTest(console.log);
  } else {
    if (args.includes('--fix')) {
      const { output } = await runPackage('@biomejs/biome/bin/biome', ['check', '--write', '--max-diagnostics=60']);
      console.log(output.trim());
    }
    process.exitCode = await main(args.filter((arg) => arg !== '--fix'));
  }
}
