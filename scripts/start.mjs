// @ts-check
/**
 * `npm start`: everything, from a bare machine with Node to a ready Seedbed. `npm run dev`: the same, and every change
 * of a source is built and the processes are started again.
 *
 * Uses nothing but Node's own modules until the packages are installed. This file stays so plain that an old Node can
 * read it and say what is missing.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `NODE_TOO_OLD: Seedbed needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`,
  );
  process.exit(1);
}
const { start } = await import('./lib/start.mjs');
process.exit(await start({ isDev: process.argv.includes('--dev') }));
