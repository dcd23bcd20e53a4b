// @ts-check
/**
 * `npm test`: installs what is missing, builds what changed, starts a PostgreSQL of its own (embedded, in a temporary folder, on a free port),
 * migrates a template database and runs Jest, whose workers clone the template. Stops and removes all of it at the end.
 *
 *   npm test                                  small, contract, medium and API tests
 *   npm test -- organisations --verbose       further arguments go to Jest: here, files whose path has "organisations"
 *   npm test -- --only crash                  another suite (tools/test-suites.mjs)
 *   npm run test:pg15                         the medium tests on a PostgreSQL that is already there
 *
 * Settings: SEEDBED_TEST_POSTGRES (superuser address; then no server is started), SEEDBED_TEST_REDIS (redis suite),
 * SEEDBED_DATA (folder of the real data). With CI set, a skipped test is a failure.
 * The last line is always `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { say } from '../scripts/lib/problem.mjs';
import { Processes } from '../scripts/lib/processes.mjs';
import { installPackages } from '../scripts/lib/setup.mjs';
import { secondsSince } from './run.mjs';
import { foldersOf, suites } from './test-suites.mjs';

/** Thrown for what the person who typed the command can mend. */
class Refusal extends Error {}

/** @type {(() => unknown)[]} undone in reverse order, whatever happens */
const cleanups = [];
const begun = performance.now();
let stopped = false;

/** @param {string[]} argv @returns {{ suite: string, external: boolean, jest: string[] }} */
function parse(argv) {
  const jest = [...argv];
  const external = jest.includes('--external');
  if (external) jest.splice(jest.indexOf('--external'), 1);
  const at = jest.indexOf('--only');
  const [, suite] = at < 0 ? [] : jest.splice(at, 2);
  if (at >= 0 && (!suite || !suites[suite]))
    throw new Refusal(`--only needs one of: ${Object.keys(suites).join(' ')}.`);
  return { suite: suite ?? 'all', external, jest };
}

/** @param {number | undefined} leader @param {NodeJS.Signals} signal */
function killGroup(leader, signal) {
  try {
    if (leader) process.kill(-leader, signal);
  } catch {
    // nobody of the group is left
  }
}

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env] @returns {Promise<number>} exit code */
function runVisibly(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      detached: true, // a group of its own: a worker that hangs in a loop hears no signal of its parent
    });
    const ended = new Promise((done) => child.on('close', done));
    const stop = async () => {
      killGroup(child.pid, 'SIGTERM');
      await Promise.race([ended, new Promise((late) => setTimeout(late, 3000))]);
      killGroup(child.pid, 'SIGKILL');
      await ended; // it still uses what the next cleanup removes
    };
    cleanups.push(stop);
    child.on('error', reject);
    child.on('close', (code) => {
      if (cleanups.includes(stop)) cleanups.splice(cleanups.indexOf(stop), 1);
      resolve(code ?? 1);
    });
  });
}

/** A fresh clone has no packages. Until they are there nothing but Node's own modules is used. */
async function install() {
  const processes = new Processes();
  const stop = () => processes.stopAll(3000);
  cleanups.push(stop);
  await installPackages(processes).catch((error) => {
    throw new Refusal(say(error));
  });
  cleanups.splice(cleanups.indexOf(stop), 1);
}

/** @param {boolean} web */
async function build(web) {
  const code = existsSync('tools/build.mjs')
    ? await runVisibly(process.execPath, ['tools/build.mjs', ...(web ? [] : ['--server'])])
    : await runVisibly(process.execPath, [
        ...['node_modules/@swc/cli/bin/swc.js', ...['apps', 'libs', 'migrations'].filter((f) => existsSync(f))],
        ...['-d', 'dist', '--config-file', '.swcrc', '--quiet'],
      ]);
  if (code !== 0) throw new Refusal('the build failed; its message is above.');
}

/** @param {string} url @returns {Promise<boolean>} whether something answers there within two seconds */
function answers(url) {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || 6379), timeout: 2000 });
    /** @param {boolean} good */
    const done = (good) => {
      socket.destroy();
      resolve(good);
    };
    socket.once('connect', () => done(true));
    socket.once('timeout', () => done(false));
    socket.once('error', () => done(false));
  });
}

/** @param {string} suite @returns {Promise<Record<string, string>>} settings that the suite's tests read */
async function settingsOf(suite) {
  if (suite === 'redis') {
    const url = process.env.SEEDBED_TEST_REDIS ?? 'redis://127.0.0.1:6379/5';
    if (!(await answers(url)))
      throw new Refusal(`no Redis answers at ${url}. Start one, or set SEEDBED_TEST_REDIS to its address.`);
    return { SEEDBED_TEST_REDIS: url };
  }
  if (suite === 'real-data') {
    const folder = process.env.SEEDBED_DATA ?? '../shared/data';
    if (!existsSync(folder))
      throw new Refusal(`the folder of real data is missing (${folder}). Set SEEDBED_DATA to it; npm test needs none.`);
    return { SEEDBED_DATA: folder };
  }
  return {};
}

/**
 * @param {any} result Jest's JSON
 * @returns {{ passed: number, failed: number, broken: string[], skipped: string[] }} names, too; a file that could not run counts as one failure
 */
function countsOf(result) {
  const skipped = result.testResults.flatMap((/** @type {any} */ file) =>
    file.assertionResults
      .filter((/** @type {any} */ test) => test.status === 'pending' || test.status === 'todo')
      .map((/** @type {any} */ test) => `${file.name}: ${test.fullName}`),
  );
  const broken = result.testResults.flatMap((/** @type {any} */ file) => {
    const name = relative(process.cwd(), file.name);
    const tests = file.assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
    if (tests.length > 0) return tests.map((/** @type {any} */ test) => `${name}: ${test.fullName}`);
    return file.status === 'failed' ? [`${name}: could not run`] : [];
  });
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    broken,
    skipped,
  };
}

/**
 * @param {string} file where Jest wrote its result @param {number} code Jest's exit code
 * @param {boolean} byName tests were chosen by name: Jest counts the others as skipped
 * @returns {number} exit code
 */
function report(file, code, byName) {
  if (!existsSync(file)) {
    console.log('Jest ended without a result.');
    console.log('0 passed, 1 failed');
    return 1;
  }
  const counts = countsOf(JSON.parse(readFileSync(file, 'utf8')));
  const { passed, failed } = counts;
  const skipped = byName ? [] : counts.skipped;
  const chosen = byName ? counts.skipped.length : 0;
  for (const name of counts.broken) console.log(`FAILED ${name}`);
  for (const name of skipped) console.log(`SKIPPED ${name}`);
  if (chosen > 0) console.log(`${chosen} tests have other names than the one asked for.`);
  const forbidden = process.env.CI && skipped.length > 0;
  if (forbidden) console.log('A skipped test is a failure here (CI): it says green without having tested.');
  const bad = failed + (forbidden ? skipped.length : 0) + (code !== 0 && failed === 0 && !forbidden ? 1 : 0);
  console.log(`Done in ${secondsSince(begun)}.`);
  console.log(`${passed} passed, ${bad} failed`);
  return bad === 0 ? 0 : 1;
}

/** @param {string[]} argv @returns {Promise<number>} exit code */
async function main(argv) {
  const { suite, external, jest } = parse(argv);
  const folders = foldersOf(suite);
  if (folders.length === 0) throw new Refusal(`there is no test folder for "${suite}": ${suites[suite]?.folders}.`);
  const settings = await settingsOf(suite);
  console.log(`Tests: ${suites[suite]?.says}.`);
  await install();
  const { prepareTestDatabase } = await import('./test-database.mjs');
  const withDatabase = suites[suite]?.database !== false;
  if (withDatabase) await build(suites[suite]?.web === true);
  const scratch = mkdtempSync(join(tmpdir(), `seedbed-test-${process.pid}-`));
  cleanups.push(() => rmSync(scratch, { recursive: true, force: true }));
  const database = withDatabase ? await prepareTestDatabase({ scratch, external }) : { env: {}, stop: () => {} };
  cleanups.push(database.stop);
  const result = join(scratch, 'jest.json');
  const leftOpen = watchForOpenEnds(result);
  const code = await runVisibly(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'],
      ...(jest.some((arg) => /^(-i|-w|--runInBand|--maxWorkers)/.test(arg)) ? [] : ['--maxWorkers=2']),
      ...['--json', `--outputFile=${result}`, ...(process.env.CI ? ['--ci'] : []), ...jest],
    ],
    { ...database.env, ...settings, SEEDBED_TEST_SUITE: suite, NODE_ENV: 'test' },
  );
  clearInterval(leftOpen);
  if (stopped) await new Promise(() => {});
  return report(
    result,
    code,
    jest.some((arg) => /^(-t$|--testNamePattern)/.test(arg)),
  );
}

/**
 * Jest waits for ever when a test leaves something open. Its result is written by then: after 20 seconds it is ended,
 * which counts as a failure, because the same would keep a product process from stopping.
 * @param {string} result where Jest writes its result @returns {NodeJS.Timeout}
 */
function watchForOpenEnds(result) {
  let seconds = 0;
  return setInterval(() => {
    if (!existsSync(result) || ++seconds !== 20) return;
    console.log(
      'A test left something open (a connection, a timer, a server). Find it: npm test -- PATH --detectOpenHandles',
    );
    for (const undo of cleanups.splice(-1)) undo(); // the last one is Jest
  }, 1000).unref();
}

async function cleanUp() {
  for (const undo of cleanups.splice(0).reverse()) {
    try {
      await undo();
    } catch (error) {
      console.error('while cleaning up:', error);
    }
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, async () => {
    stopped = true;
    await cleanUp();
    console.log('0 passed, 1 failed');
    process.exit(130);
  });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (stopped) await new Promise(() => {}); // the signal's handler has the last word
  console.log(error instanceof Refusal ? `Tests did not run: ${error.message}` : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  await cleanUp();
}
