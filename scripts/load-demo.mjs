// @ts-check
/** `npm run load:demo`: loads made-up pilots with results, in demo mode only. See libs/demo/README.md. */
const { loadDemo } = await import('./lib/load-demo.mjs');
process.exit(await loadDemo());
