/** Every page through axe, in light and dark, wide and narrow, in two languages; in the other four for its texts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { check, expect, same } from './suite.mjs';
import { signInAs } from './users.mjs';
import { reader, routes, settled, strayTexts, watchedPage } from './visit.mjs';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LANES = 2;

/** @param {import('playwright-core').Page} page @param {string[]} [without] rules that say nothing here @returns {Promise<string[]>} */
export async function violations(page, without = []) {
  // The protocol's evaluate passes the page's policy; a script element would be refused by it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(
    async ([values, off]) => {
      const { violations: found } = await globalThis.axe.run(document, {
        runOnly: { type: 'tag', values },
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
      });
      return found.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 160))
            .join(' | ')}`,
      );
    },
    /** @type {const} */ ([rules, without]),
  );
}

/** Violations in a colour scheme. @param {import('playwright-core').Page} page @param {'light' | 'dark'} colorScheme */
export async function inScheme(page, colorScheme) {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.waitForFunction((wanted) => document.documentElement.dataset.mantineColorScheme === wanted, colorScheme);
  return violations(page);
}

/** What opens over a page: how to open it, and what to wait for. @type {[string, string, number, string[], string][]} */
const openings = [
  ['the search', '/orgs', 1360, ['Control+k'], '.mantine-Spotlight-search'],
  ['the filters', '/orgs', 1360, ['f'], '[role=dialog] li'],
  ['the values of a filter', '/orgs', 1360, ['f', 'Enter'], '[role=dialog] fieldset label'],
  ['the keys', '/orgs', 1360, ['?'], 'dialog[open] kbd'],
  ['a selection', '/orgs', 1360, ['j', 'x', 'p'], 'aside h3'],
  ['the drawer', '/', 390, ['Tab', 'Tab', 'Enter'], 'dialog[open] nav'],
];

/** @param {import('playwright-core').Browser} browser @param {string} url */
async function checkOpenings(browser, url) {
  for (const [name, path, width, keys, selector] of openings) {
    const context = await reader(browser, { width });
    await check(`page: ${name}, open`, async () => {
      const { page, complaints } = await watchedPage(context, url);
      await page.goto(url + path);
      await settled(page);
      for (const key of keys) await page.keyboard.press(key);
      await page.waitForSelector(selector);
      same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe');
      same(complaints, [], 'complaints');
    });
    await context.close();
  }
}

/** Lists in which nothing can be, and the words that lead on from there. */
const empty = [
  ['/orgs?q=zzzzqqqq', 'Remove all filters'],
  ['/projects?q=zzzzqqqq', 'Remove all filters'],
  ['/quality?q=zzzzqqqq', 'Remove all filters'],
  ['/records/sites?archived=yes', 'Show all'],
];

/** An empty list says what to do next, and that leads to a list with something in it. @param {import('playwright-core').Browser} browser @param {string} url */
async function checkEmpty(browser, url) {
  for (const [path, words] of empty) {
    const context = await reader(browser);
    await check(`page: ${path} is empty and leads on`, async () => {
      const { page, complaints } = await watchedPage(context, url);
      await page.goto(url + path);
      await settled(page);
      await page.locator('main').locator('a, button', { hasText: words }).press('Enter');
      await page.waitForSelector('main [data-row], main tbody tr');
      same(complaints, [], 'complaints');
    });
    await context.close();
  }
  const context = await reader(browser, { width: 390 });
  await check('page: Today on a node that holds nothing yet', async () => {
    const { page, complaints } = await watchedPage(context, url);
    await page.route('**/graphql', async (route) => {
      if (!route.request().postDataJSON()?.query?.includes('TodayCounts')) return route.continue();
      const none = { totalCount: 0 };
      const data = {
        organisations: none,
        projects: none,
        participations: none,
        nccs: { totalCount: 1 },
        unconfirmed: none,
        bridges: none,
      };
      return route.fulfill({ json: { data } });
    });
    await page.goto(url);
    await settled(page);
    const steps = page.locator('main ol li', { has: page.locator('a[href^="/records/"]') });
    same(await steps.count(), 4, 'steps');
    same(await page.locator('main ol >> text=There already').count(), 1, 'steps that are done');
    same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe');
    same(complaints, [], 'complaints');
  });
  await context.close();
}

/**
 * How the pages are looked at. Both schemes where width and language are those that most people have, or the narrowest
 * with the longest words; for the other two one scheme. The other languages take turns, for their texts and their width:
 * that their catalogues are whole, and forms and messages in each of them, other parts check.
 * @type {{ width: number, language: string, schemes: ('light' | 'dark')[], turn?: number }[]}
 */
const looks = [
  { width: 1360, language: 'en', schemes: ['light', 'dark'] },
  { width: 390, language: 'el', schemes: ['light', 'dark'] },
  { width: 390, language: 'en', schemes: ['light'] },
  { width: 1360, language: 'el', schemes: ['dark'] },
  ...['it', 'hr', 'ro', 'sl'].map((language, turn) => ({ width: 1360, language, schemes: [], turn })),
];

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkPages(browser, url) {
  await checkOpenings(browser, url);
  await checkEmpty(browser, url);
  const all = await routes(url);
  const readers = [...new Set(all.map(({ as }) => as))].flatMap((as) =>
    looks.map(({ turn, ...look }) => {
      const pages = all.filter((page, place) => page.as === as && (turn === undefined || place % 4 === turn));
      return { ...look, as, pages };
    }),
  );
  let next = 0;
  const lane = async () => {
    while (next < readers.length) await visitAll(browser, url, readers[next++]);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** One reader opens page after page, as people do: what is loaded once stays in the cache of the browser. */
async function visitAll(browser, url, { as, pages, ...look }) {
  const context = await reader(browser, look);
  try {
    if (as) await signInAs(context, url, as);
    for (const page of pages) await visitOne(context, url, { ...look, ...page });
  } finally {
    await context.close();
  }
}

async function visitOne(context, url, { width, language, schemes, name, path }) {
  await check(`page: ${name}, ${language}, ${width} px`, async () => {
    const { page, complaints } = await watchedPage(context, url);
    try {
      await page.goto(url + path);
      await settled(page);
      same(await page.evaluate(() => document.documentElement.lang), language, 'language of the page');
      same(await strayTexts(page, language), [], 'hashes or English texts');
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow <= 0, `the page is ${overflow} px wider than the window`);
      for (const scheme of schemes) same(await inScheme(page, scheme), [], `axe, ${scheme}`);
      same(complaints, [], 'complaints');
    } finally {
      await page.close();
    }
  });
}
