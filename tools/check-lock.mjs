// @ts-check
/**
 * The rules of each package.json and package-lock.json: `npm ci` must work on every platform and from every registry, and
 * install the same bytes everywhere.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAsCommand } from './tree.mjs';

const COMPLETE = 'run `node tools/complete-lock.mjs` and commit its result.';

/**
 * @param {any} lock parsed package-lock.json
 * @param {any} pkg parsed package.json
 * @returns {import('./tree.mjs').Finding[]}
 */
export function lockProblems(lock, pkg) {
  /** @type {import('./tree.mjs').Finding[]} */
  const findings = [];
  /** @param {string} rule @param {string} file @param {string} message */
  const say = (rule, file, message) => findings.push({ rule, file, message });
  const lockFile = 'package-lock.json';

  for (const [key, entry] of Object.entries(lock.packages ?? {})) {
    if ('resolved' in entry && !entry.link)
      say('lock-names-no-registry', lockFile, `${key} has a "resolved" address: ${COMPLETE}`);
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      const nested = `${key ? `${key}/` : ''}node_modules/${name}`;
      if (!lock.packages[nested] && !lock.packages[`node_modules/${name}`])
        say('lock-complete-for-all-platforms', lockFile, `${name}, optional for ${key}, is missing: ${COMPLETE}`);
    }
  }
  const locked = lock.packages?.[''] ?? {};
  for (const group of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    for (const [name, version] of Object.entries(pkg[group] ?? {})) {
      if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))
        say(
          'exact-versions',
          'package.json',
          `${name} is "${version}": pin one version, \`npm install --save-exact ${name}\`.`,
        );
      if (locked[group]?.[name] !== version)
        say(
          'lock-agrees',
          lockFile,
          `${name} is ${version} in package.json, ${locked[group]?.[name]} here: run \`npm install\`, then ${COMPLETE}`,
        );
    }
  }
  return findings;
}

/** The folders with packages of their own: the product, and each benchmark that has some. @param {string} root */
function packageFolders(root) {
  const bench = join(root, 'bench');
  const folders = existsSync(bench) ? readdirSync(bench).map((name) => join('bench', name)) : [];
  return ['', ...folders.filter((folder) => existsSync(join(root, folder, 'package.json')))];
}

/** @param {string} [root] @returns {import('./tree.mjs').Finding[]} */
export function checkLock(root = '.') {
  return packageFolders(root).flatMap((folder) => {
    if (!existsSync(join(root, folder, 'package-lock.json')))
      return [
        { rule: 'lock-agrees', file: join(folder, 'package-lock.json'), message: 'it is missing: run `npm install`.' },
      ];
    const [lock, pkg] = ['package-lock.json', 'package.json'].map((file) =>
      JSON.parse(readFileSync(join(root, folder, file), 'utf8')),
    );
    return lockProblems(lock, pkg).map((finding) => ({ ...finding, file: join(folder, finding.file) }));
  });
}

runAsCommand(import.meta.url, checkLock);
