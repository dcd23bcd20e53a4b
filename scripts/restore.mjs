// @ts-check
/** `npm run restore -- <backup folder> [--force]`: puts a backup in the place of the data. See docs/how-to/operate.md. */
const { restore } = await import('./lib/restore.mjs');
process.exit(await restore(process.argv.slice(2)));
