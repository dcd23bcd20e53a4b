/** The product under test: npm start with a data folder and a port of its own, stopped at the end. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns {Promise<number>} a port that is free now */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Starts everything with the seed network and waits until it says that it is ready.
 * @param {Record<string, string>} [settings] beside those of every run
 * @returns {Promise<{ url: string, home: string, stop: () => Promise<void> }>} `home` is its data folder
 */
export async function startProduct(settings = {}) {
  const home = mkdtempSync(join(tmpdir(), 'seedbed-web-'));
  const port = await freePort();
  const env = { ...process.env, SEEDBED_HOME: home, PORT: String(port), ...settings };
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let output = '';
  const ready = new Promise((resolve, reject) => {
    const read = (chunk) => {
      output += chunk;
      if (output.includes('Seedbed is ready')) resolve(undefined);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => reject(new Error(`npm start ended before it was ready:\n${output.slice(-3000)}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await ready;
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, home, stop };
}

/**
 * Asks the api of the product.
 * @param {string} url @param {string} query @param {Record<string, unknown>} [variables]
 * @returns {Promise<any>} `data`
 */
export async function ask(url, query, variables) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${query}: ${errors[0].message}`);
  return data;
}
