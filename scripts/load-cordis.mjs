// @ts-check
/** `npm run load:cordis -- --from <folder> [--report <file>]`: loads an extract of CORDIS. See docs/how-to/load-cordis.md. */
const { loadCordis } = await import('./lib/load-cordis.mjs');
process.exit(await loadCordis(process.argv.slice(2)));
