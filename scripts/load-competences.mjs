// @ts-check
/** `npm run load:competences -- --from <folder>`: loads published competence frameworks. See docs/how-to/load-competences.md. */
const { loadCompetences } = await import('./lib/load-competences.mjs');
process.exit(await loadCompetences(process.argv.slice(2)));
