/** The browser of the tests: where it comes from, and what it needs. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'));

/**
 * Path of the npm package's Chromium, unpacked once into a cache folder named after its version: the package itself would
 * unpack into the system's temporary folder under a fixed name, where a half-written or older file is taken for good.
 * @returns {Promise<string>}
 */
async function unpackedChromium() {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'seedbed', `chromium-${version}`);
  const before = process.env.TMPDIR;
  mkdirSync(cache, { recursive: true });
  process.env.TMPDIR = cache;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** The system library whose lack the browser complains of, e.g. "libnss3.so". @param {unknown} error @returns {string | undefined} */
const missingLibrary = (error) => /error while loading shared libraries: ([\w.+-]+)/.exec(String(error))?.[1];

/** @returns {Promise<import('playwright-core').Browser>} with an error that says what to install when it cannot start */
export async function launch() {
  const named = process.env.SEEDBED_TEST_CHROME;
  const packed = !named && process.platform === 'linux' && process.arch === 'x64';
  const executablePath = named ?? (packed ? await unpackedChromium() : undefined);
  if (executablePath && !existsSync(executablePath)) throw new Error(`There is no browser at ${executablePath}.`);
  // The package's own arguments switch web security off: tests of policies and foreign hosts would prove nothing.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    return await chromium.launch({ executablePath, channel: executablePath ? undefined : 'chrome', args });
  } catch (cause) {
    const missing = missingLibrary(cause);
    const help = missing
      ? `It misses the system library ${missing}; on Debian and Ubuntu: apt-get install libnss3 libnspr4 libatk1.0-0 libgbm1 fonts-liberation`
      : 'Install Google Chrome, or name a Chromium in SEEDBED_TEST_CHROME.';
    throw new Error(`The browser does not start. ${help}`, { cause });
  }
}
