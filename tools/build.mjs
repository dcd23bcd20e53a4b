// @ts-check
/**
 * `npm run build [-- --server|--web]`: builds what changed.
 *
 * server: apps, libs and migrations by swc in one pass into dist/, the same relative paths; files whose source is gone
 *         are removed from dist, so that a deleted migration or job cannot run on.
 * web:    apps/web by vite into dist/web, with .br and .gz beside each text file.
 *
 * A part is skipped when nothing it is made from has changed: the hash of all its sources stands in dist/.stamps.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { runPackage, secondsSince } from './run.mjs';

const STAMPS = 'dist/.stamps';
const SERVER_FOLDERS = ['apps', 'libs', 'migrations'];

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {() => string[]} sources files whose content decides whether to build
 * @property {() => string[]} outputs files that must be there to skip the build
 * @property {() => Promise<import('./run.mjs').Outcome>} build
 * @property {() => void} [clean] what to remove after the build
 */

/** @type {Record<'server' | 'web', Part>} */
const parts = {
  server: {
    name: 'server',
    sources: () => [...serverSources(), '.swcrc', 'package-lock.json', 'tools/build.mjs'],
    outputs: () => serverSources().map(outputOf),
    build: () =>
      runPackage('@swc/cli/bin/swc.js', [
        ...SERVER_FOLDERS.filter((folder) => existsSync(folder)),
        ...['-d', 'dist', '--config-file', '.swcrc'],
      ]),
    clean: removeOrphans,
  },
  web: {
    name: 'web',
    sources: () => [...walk('apps/web'), 'records.json', 'package-lock.json'],
    outputs: () => ['dist/web/index.html'],
    build: () => runPackage('vite/bin/vite.js', ['build', '--config', 'apps/web/vite.config.ts', '--logLevel', 'warn']),
  },
};

/** @param {string} folder @returns {string[]} all files below it, sorted */
function walk(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.posix.join(entry.parentPath, entry.name))
    .sort();
}

function serverSources() {
  return SERVER_FOLDERS.flatMap(walk).filter(
    (file) => /\.(ts|js)$/.test(file) && !/\.(spec|d)\.ts$/.test(file) && !file.startsWith('apps/web/'),
  );
}

/** @param {string} source */
const outputOf = (source) => `dist/${source.replace(/\.ts$/, '.js')}`;

/** Removes from dist what no source makes any more. */
function removeOrphans() {
  const wanted = new Set(serverSources().map(outputOf));
  for (const file of SERVER_FOLDERS.flatMap((folder) => walk(`dist/${folder}`))) {
    if (!wanted.has(file.replace(/\.map$/, ''))) rmSync(file);
  }
}

/** @param {string[]} files @returns {string} of their names and contents */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @param {Part} part @returns {Promise<boolean>} whether the part is ready */
async function build(part) {
  const since = performance.now();
  const stampFile = `${STAMPS}/${part.name}`;
  const stamp = hashOf(part.sources());
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && part.outputs().every(isFile)) {
    console.log(`${part.name} unchanged`);
    return true;
  }
  rmSync(stampFile, { force: true }); // a build that is killed in the middle must not look finished
  const { code, output } = await part.build();
  const missing = part.outputs().filter((file) => !isFile(file));
  if (code !== 0 || missing.length > 0) {
    console.error(withoutStack(output.trim()));
    console.error(
      `BUILD_FAILED: ${part.name} (${missing.length > 0 ? `${missing[0]} was not made` : `exit code ${code}`})`,
    );
    return false;
  }
  part.clean?.();
  // the sources as they were before: what changed meanwhile is built next time
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stampFile, stamp);
  console.log(`${part.name} built in ${secondsSince(since)}`);
  return true;
}

/** swc adds a stack of its own Rust code, which hides the place in the source. @param {string} text */
const withoutStack = (text) =>
  stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => !/^Stack backtrace:$|^ +\d+: \S|^ +at \S/.test(line))
    .join('\n');

/** @param {string} file */
const isFile = (file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const wishes = process.argv.slice(2);
const unknown = wishes.find((wish) => !['--server', '--web'].includes(wish));
if (unknown !== undefined) {
  console.error(`BUILD_FAILED: ${unknown} is unknown; use --server, --web or nothing for both.`);
  process.exit(2);
}
const chosen = Object.values(parts).filter((part) => wishes.length === 0 || wishes.includes(`--${part.name}`));
for (const part of chosen) if (!(await build(part))) process.exitCode = 1;
