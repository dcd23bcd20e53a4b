// @ts-check
/** `npm run backup [-- <new folder>]`: a copy of all data at rest, with a manifest. See docs/how-to/operate.md. */
const { backup } = await import('./lib/backup.mjs');
process.exit(await backup(process.argv.slice(2)));
