// @ts-check
/**
 * `npm run bench:graphql`: Seedbed beside PostGraphile 5, the usual DataLoader server and the bare limit, on the same
 * rows. README.md says what is measured, how to read it and which options there are.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from './lib/compare.mjs';
import { root, startDatabase } from './lib/database.mjs';
import { grow } from './lib/grow.mjs';
import { answerable, questions } from './lib/questions.mjs';
import { machine, writeSection } from './lib/report.mjs';
import { startServer } from './lib/servers.mjs';

const { values: options } = parseArgs({
  options: {
    organisations: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '9' },
    slice: { type: 'string', default: '1' },
    connections: { type: 'string', default: '32' },
    questions: { type: 'string', default: Object.keys(questions).join() },
    readers: { type: 'string', default: 'coordinator,editor,officer,partner,public' },
    variants: { type: 'string', default: 'seedbed,postgraphile,dataloader,bare' },
    grow: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '1000,10000,100000' },
    fresh: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

/** @type {(() => Promise<void>)[]} undone in reverse order, whatever happens */
const cleanups = [];

async function cleanUp() {
  for (const undo of cleanups.splice(0).reverse()) await undo().catch((error) => console.error(error));
}

/** @returns {Promise<import('./lib/compare.mjs').Bench>} */
async function prepare() {
  const folder = path.join(root, '.seedbed-bench', 'run');
  const database = await startDatabase();
  cleanups.push(database.stop);
  mkdirSync(folder, { recursive: true });
  return {
    ...{ database, folder, fresh: options.fresh, seed: Number(options.seed) },
    ...{ rounds: Number(options.rounds), seconds: Number(options.slice), connections: Number(options.connections) },
    asked: answerable(options.questions.split(',')),
    readers: options.readers.split(','),
    start: async (variant, url, more) => {
      const server = await startServer(variant, url, more);
      cleanups.push(server.stop);
      return server;
    },
  };
}

const many = (/** @type {string} */ n, /** @type {string} */ what) => `${n} ${what}${n === '1' ? '' : 's'}`;
const section = () => (options.grow ? 'graphql growth' : options.connections === '1' ? 'graphql alone' : 'graphql');

/** @param {import('./lib/compare.mjs').Outcome} outcome @returns {string} */
function describe({ data, text }) {
  const command = ['npm run bench:graphql', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])];
  const count = (/** @type {number} */ value) => value.toLocaleString('en');
  const rows = options.grow
    ? ''
    : `${count(data.organisations)} organisations, ${count(data.projects)} projects, ${count(data.participations)} participations; `;
  const shown = Object.entries(questions).filter(([name]) => text.includes(`| ${name} |`));
  const asked = shown.map(([name, { says }]) => `- ${name}: ${says}`);
  const title = options.grow
    ? 'How the GraphQL API grows with the data'
    : `The GraphQL API beside others${options.connections === '1' ? ', one request at a time' : ''}`;
  const about = `${rows}${options.rounds} rounds of ${options.slice} s, ${many(options.connections, 'connection')}. ${machine(data.version)}. Made by \`${command.join(' ')}\`; [how to read it](../bench/graphql/README.md).`;
  return [`## ${title}`, about, text, ...(options.grow ? [] : [asked.join('\n')])].join('\n\n');
}

async function main() {
  const bench = await prepare();
  const variants = /** @type {import('./lib/servers.mjs').Variant[]} */ (options.variants.split(','));
  const outcome = options.grow
    ? await grow(bench, options.sizes.split(',').map(Number))
    : await compare(bench, Number(options.organisations), variants);
  const text = describe(outcome);
  console.log(`\n${text}\n`);
  if (options.write) writeSection(section(), text);
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, async () => {
    await cleanUp();
    process.exit(130);
  });
}

try {
  await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await cleanUp();
}
