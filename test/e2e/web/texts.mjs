/** Texts come with the code that shows them: at once, in every part that is open, and again after a new version. */
import { readdirSync, readFileSync } from 'node:fs';
import { readCatalogue } from '../../../tools/check-texts.mjs';
import { press, tabTo } from './keyboard.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, strayTexts, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

const TEXTS = 'dist/web/assets/texts';
const PROJECTS = /\/texts\/[^/]+\/\w+\/routes\/office\/projects\/ProjectsPage\.json$/;

/** @param {Page} page @param {string} path of an entry of the navigation */
const open = (page, path) => page.locator(`nav a[href="${path}"]`).first().press('Enter');

/** Answers a request only after it is told to. @param {Page} page @param {RegExp} address @returns {Promise<() => void>} */
async function held(page, address) {
  /** @type {() => void} */
  let release = () => undefined;
  const released = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Neither waits for the other: each is asked for while the answer of the other is kept back. @param {Page} page @param {string} url */
async function atOnce(page, url) {
  const shell = await held(page, /\/en\/shell\.json$/);
  const code = page.waitForRequest(/\/assets\/OrganisationsPage-.*\.js$/);
  await page.goto(`${url}/orgs`, { waitUntil: 'commit' });
  await code;
  shell();
  await settled(page);
  const projects = await held(page, /\/assets\/ProjectsPage-.*\.js$/);
  const texts = page.waitForRequest(PROJECTS);
  await open(page, '/projects');
  await texts;
  projects();
  await page.waitForFunction(() => document.querySelector('main h1')?.textContent === 'Projects');
  same(await strayTexts(page, 'en'), [], 'hashes');
}

/** What was loaded before the language changes, what is loaded after it, and what is open. @param {Page} page @param {string} url */
async function anotherLanguage(page, url) {
  await page.goto(`${url}/quality`);
  await settled(page);
  await tabTo(page, /^Export$/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] form, dialog[open] [role=radiogroup], dialog[open] button[type=submit]');
  await press(page, 'Escape');
  await tabTo(page, /^Language: English$/, 'Shift+Tab');
  await press(page, 'Enter');
  await tabTo(page, /^Ελληνικά$/);
  await press(page, 'Enter');
  await page.waitForFunction(() => document.documentElement.lang === 'el');
  await settled(page);
  same(await strayTexts(page, 'el'), [], 'texts of the page');
  await tabTo(page, /^Εξαγωγή$/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open]');
  same(await strayTexts(page, 'el'), [], 'texts of a dialog that was loaded before');
  await press(page, 'Escape');
  await open(page, '/projects');
  await page.waitForURL(/\/projects$/);
  await page.waitForSelector('[data-row]');
  same(await strayTexts(page, 'el'), [], 'texts of a page that is loaded now');
}

/** The texts of the build that an old tab came with are gone: it is loaded anew. @param {Page} page @param {string} url */
async function newVersion(page, url) {
  await page.goto(`${url}/orgs`);
  await settled(page);
  await page.evaluate(() => {
    globalThis.isOldTab = true;
  });
  let asked = 0;
  await page.route(PROJECTS, (route) => (asked++ === 0 ? route.fulfill({ status: 404, body: '' }) : route.continue()));
  await open(page, '/projects');
  await page.waitForFunction(
    () => !globalThis.isOldTab && document.querySelector('main h1')?.textContent === 'Projects',
  );
  same(await strayTexts(page, 'en'), [], 'hashes');
}

/** Ids of the messages in all parts of a language. @param {string} language */
function idsIn(language) {
  const folder = `${TEXTS}/${readdirSync(TEXTS)[0]}/${language}`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return new Set(files.flatMap((name) => Object.keys(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))));
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkTextsOfParts(browser, url) {
  await check('texts: every message of the catalogues is in some part', () => {
    const found = idsIn('sl');
    const missing = readCatalogue('sl').filter(({ id }) => !found.has(id));
    same(
      missing.map(({ source }) => source),
      [],
      'in no part',
    );
    expect(found.size > 500, `messages: ${found.size}`);
  });
  const all = [
    ['come at once with the code of a page', atOnce],
    ['another language reaches what is open, what was loaded and what is loaded later', anotherLanguage],
    ['of a version that is gone: the page is loaded anew', newVersion],
  ];
  for (const [name, run] of all) {
    const context = await reader(browser);
    await check(`texts: ${name}`, async () => {
      const { page, complaints } = await watchedPage(context, url, { expected: /404|cannot be had/ });
      page.setDefaultTimeout(20_000);
      await run(page, url);
      same(complaints, [], 'complaints');
    });
    await context.close();
  }
}
