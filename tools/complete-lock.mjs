// @ts-check
/**
 * Completes package-lock.json after a change of dependencies: `npm ci` refuses a lock that misses the optional packages of
 * other platforms, and npm leaves them out where the registry in use does not serve them. Adds a stub for each unmet name
 * in any `optionalDependencies`, and for what those platform packages would bring. Run it where the lock lies and commit
 * its result.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** @param {string} name what a platform package says of its platform, read from its name */
function platformOf(name) {
  const os = name.match(/(darwin|win32|windows|freebsd|android|openharmony|aix|linux|sunos|netbsd|openbsd)/)?.[1];
  const cpu = name.match(/(arm64|x64|ia32|arm|ppc64|s390x|riscv64|loong64|wasm32)/)?.[1];
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(os ? { os: [os === 'windows' ? 'win32' : os] } : {}) };
}

let added = 0;
for (const [key, pkg] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(pkg.optionalDependencies ?? {})) {
    const nested = `${key ? `${key}/` : ''}node_modules/${name}`;
    const top = `node_modules/${name}`;
    if (lock.packages[nested] || lock.packages[top]) continue;
    const version = String(range).replace(/^[\^~]/, '');
    lock.packages[top] = { version, optional: true, ...(pkg.dev ? { dev: true } : {}), ...platformOf(name) };
    added++;
  }
}
for (const pkg of Object.values(lock.packages)) delete pkg.resolved; // the lock names no registry host
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, '\t')}\n`);
console.log(`${added} stubs added`);
