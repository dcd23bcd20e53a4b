/** The bytes of the first load, from the manifest of the build: what a reader waits for is limited, see the table. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { check, expect } from './suite.mjs';

const DIST = 'dist/web';
const KB = 1000;

/** @type {Record<string, { file: string, css?: string[], imports?: string[], isDynamicEntry?: boolean }>} */
let manifest;

/** @param {string} file */
const gz = (file) => gzipSync(readFileSync(`${DIST}/${file}`), { level: 9 }).length;

/** Files the browser must have for these modules. @param {string[]} modules @returns {{ js: string[], css: string[] }} */
function loadedBy(modules) {
  const seen = new Set();
  const css = new Set();
  const walk = (name) => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The manifest has no ${name}.`);
    if (seen.has(name)) return;
    seen.add(name);
    for (const sheet of chunk.css ?? []) css.add(sheet);
    for (const other of chunk.imports ?? []) walk(other);
  };
  modules.forEach(walk);
  return { js: [...seen].map((name) => manifest[name].file), css: [...css] };
}

/** @param {string[]} files */
const sum = (files) => files.reduce((total, file) => total + gz(file), 0);

/** @param {string} what @param {number} bytes @param {number} limit in kB */
async function within(what, bytes, limit) {
  await check(`budget: ${what} ${(bytes / KB).toFixed(1)} kB of ${limit} kB`, () =>
    expect(bytes <= limit * KB, `${((bytes - limit * KB) / KB).toFixed(1)} kB too much`),
  );
}

/** Files with the texts of parts of the app in one language; the longest language counts. @param {string[]} parts */
function textsOf(parts) {
  const texts = `${DIST}/assets/texts`;
  const version = readdirSync(texts)[0];
  const languages = readdirSync(`${texts}/${version}`);
  const files = languages.map((language) => parts.map((part) => `assets/texts/${version}/${language}/${part}.json`));
  return files.sort((left, right) => sum(right) - sum(left))[0] ?? [];
}

/** kB. The design says 190: the entries of fourteen more pages, and what each role may do, are to be made lighter again. */
const OF_THE_LIST = 195;
const LIST = 'routes/office/organisations/OrganisationsPage';
const FRAME = 'shell/Shell';
/** It brings an editor of text; everything else that is fetched later is light. */
const NEWSLETTER_EDITOR = '/EditPage-';
const SIGN_IN = 'routes/sign-in/SignInPage';

/** What a reader waits for before the page is there: the start, the frame of the page, the page. @param {string[]} parts */
function firstLoad(...parts) {
  const { js, css } = loadedBy(['index.html', ...parts.map((part) => `src/${part}.tsx`)]);
  return { scripts: sum([...js, ...textsOf(['shell', ...parts])]), css: sum(css) };
}

export async function checkBudget() {
  manifest = JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, 'utf8'));
  const list = firstLoad(FRAME, LIST);
  await within('JS and texts of the first load of the organisations list', list.scripts, OF_THE_LIST);
  await within('CSS of the first load of the organisations list', list.css, 25);
  const signIn = firstLoad(SIGN_IN);
  await within('JS and texts of the first load of the page to sign in with', signIn.scripts, 162);
  const my = loadedBy(['my.html']);
  await within('JS and texts of the first load of the area of partners', sum([...my.js, ...textsOf(['my'])]), 130);
  await within('CSS of the first load of the area of partners', sum(my.css), 25);
  const fonts = readdirSync(`${DIST}/assets`).filter((name) => /^inter-latin.*\.woff2$/.test(name));
  await within(
    'fonts of an English page',
    fonts.reduce((total, name) => total + statSync(`${DIST}/assets/${name}`).size, 0),
    60,
  );
  const first = new Set([...loadedBy(['index.html']).js, ...my.js]);
  const lazy = Object.values(manifest).filter(({ file }) => file.endsWith('.js') && !first.has(file));
  const editor = lazy.find(({ file }) => file.includes(NEWSLETTER_EDITOR));
  if (!editor) throw new Error(`No chunk is named ${NEWSLETTER_EDITOR}.`);
  await within('the editor of newsletters', gz(editor.file), 220);
  const heaviest = lazy.filter((chunk) => chunk !== editor).sort((left, right) => gz(right.file) - gz(left.file))[0];
  if (heaviest) await within(`heaviest lazy chunk (${heaviest.file})`, gz(heaviest.file), 80);
}

if (process.argv[1]?.endsWith('budget.mjs')) {
  const { finish } = await import('./suite.mjs');
  await checkBudget();
  process.exit(finish());
}
