// @ts-check
/**
 * `npm run gen`: writes everything that follows from something else and is committed all the same, so that a review
 * sees it change: aliases (tools/libs.mjs), schema.graphql, records.json, migrations/derived.sql, docs/errors.md,
 * docs/processing.md, .env.example (all from the declarations), the web app's hints, its GraphQL types and its texts to
 * translate.
 *
 *   npm run gen                          writes what differs and says what
 *   npm run gen -- --check               the same, and fails when something differed (npm run check, CI)
 *   npm run gen -- --migration AddBudget drafts migrations/<time>-AddBudget.ts from what the declarations have and the
 *                                        migrations do not; read it before you commit it
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { configFiles } from './gen-config.mjs';
import { hintFiles } from './gen-hints.mjs';
import { run } from './run.mjs';
import { listFiles } from './tree.mjs';
import { writeChanged } from './write-changed.mjs';

const GENERATOR = 'dist/apps/api/src/generate.js';
const WEB_TYPES = 'apps/web/src/gql';
const WEB_TEXTS = 'apps/web/src/i18n/locales';

/** @param {string} what @param {string[]} args @param {string} [cwd] a program that must succeed, run with Node */
async function must(what, args, cwd) {
  const { code, output } = await run(process.execPath, args, { cwd });
  if (code !== 0) throw new Error(`${what} failed:\n${output.trim()}`);
}

/** Compiles the server; its generators are part of it. */
async function build() {
  if (existsSync('tools/build.mjs')) return must('The build', ['tools/build.mjs', '--server']);
  const sources = ['apps', 'libs', 'migrations'].filter((folder) => existsSync(folder));
  return must('The build', ['node_modules/@swc/cli/bin/swc.js', ...sources, '-d', 'dist', '--config-file', '.swcrc']);
}

/** @returns {Record<string, string>} every file that web tools write, with its text */
function webFiles() {
  return Object.fromEntries(
    [WEB_TYPES, WEB_TEXTS]
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
      .filter((file) => /\.(ts|json|po)$/.test(file))
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );
}

/** Types of the GraphQL documents and texts of the web app; both tools write by themselves. @returns {Promise<string[]>} what changed */
async function generateWeb() {
  if (!existsSync('apps/web/codegen.ts') || !existsSync('schema.graphql')) return [];
  const before = webFiles();
  const bin = resolve('node_modules');
  await must('graphql-codegen', [join(bin, '@graphql-codegen/cli/esm/bin.js'), '--config', 'codegen.ts'], 'apps/web');
  await must('lingui extract', [join(bin, '@lingui/cli/dist/lingui.js'), 'extract', '--clean'], 'apps/web');
  const after = webFiles();
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((file) => before[file] !== after[file]);
}

/** @param {string} name of the migration, in words run together: AddBudget */
async function draftMigration(name) {
  if (!/^[A-Z][A-Za-z0-9]+$/.test(name))
    throw new Error('--migration needs a name such as AddPilotBudget: what it does, in one word.');
  const { draft } = await import('./migration-draft.mjs');
  const files = await draft(name);
  if (Object.keys(files).length === 0) console.log('The migrations already make what the declarations say.');
  writeChanged(files);
  for (const file of Object.keys(files))
    await must('Biome', ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', file]);
}

/** @param {string[]} argv @returns {Promise<number>} exit code */
async function main(argv) {
  const check = argv.includes('--check');
  const changed = writeChanged(configFiles(), { check });
  await build();
  if (argv.includes('--migration')) {
    await draftMigration(argv[argv.indexOf('--migration') + 1] ?? '');
    return changed;
  }
  let server = 0;
  if (existsSync(GENERATOR)) {
    const { generate } = await import(pathToFileURL(resolve(GENERATOR)).href);
    server = writeChanged(await generate(), { check });
  } else if (listFiles('.').includes('apps/api/src/generate.ts')) {
    throw new Error(`${GENERATOR} is missing although its source is there: the build left it out.`);
  }
  const hints = writeChanged(hintFiles(), { check });
  const web = await generateWeb();
  for (const file of web) console.log(check ? `${file} was not up to date and is now: commit it` : `wrote ${file}`);
  return check && (changed || server || hints || web.length > 0) ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
process.exit(); // what was imported may hold timers
