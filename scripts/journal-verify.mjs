// @ts-check
/** `npm run journal:verify [-- <number>:<hash>]`: whether the journal is as it was written. See docs/how-to/operate.md. */
const { verifyJournal } = await import('./lib/journal-verify.mjs');
process.exit(await verifyJournal(process.argv.slice(2)));
