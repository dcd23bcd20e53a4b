/** The page of competences: a key competence is moved with its reason, by keyboard, wide and narrow. */
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page @param {string} state the one to choose @param {string} reason */
async function move(page, state, reason) {
  await tabTo(page, /^Move: Innovate in public administration$/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] form');
  await page.locator(`dialog[open] input[type=radio][value=${state}]`).focus();
  await press(page, 'Space');
  same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe of the dialog');
  await page.locator('dialog[open] textarea').first().focus();
  await page.keyboard.type(reason);
  await tabTo(page, /^Move$/);
  await press(page, 'Enter');
  await page.waitForSelector(`li:has-text("${reason}")`);
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkCompetences(browser, url) {
  /** @type {[number, string, string][]} */
  const runs = [
    [1360, 'TESTED', 'The pilot of Turin tried it out.'],
    [390, 'VALIDATED', 'The report of the pilot says so.'],
  ];
  for (const [width, state, reason] of runs) {
    await check(`competences: an item is moved by keyboard, ${width} px`, async () => {
      const context = await reader(browser, { width });
      const { page, complaints } = await watchedPage(context, url);
      try {
        await page.goto(`${url}/competences?centre=IT`);
        await settled(page);
        await page.waitForSelector('button:has-text("Move")');
        await move(page, state, reason);
        const cell = page.locator('tr:has-text("Innovate in public administration")');
        const words = state === 'TESTED' ? 'Tested' : 'Validated';
        await page.waitForFunction(
          ([name, word]) =>
            [...document.querySelectorAll('tr')].some(
              (row) => row.textContent?.includes(name) && row.textContent.includes(word),
            ),
          ['Innovate in public administration', words],
        );
        expect((await cell.count()) === 1, 'one row of the competence');
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        same(wide, false, 'the page scrolls sideways');
        same(complaints, [], 'complaints');
      } finally {
        await context.close();
      }
    });
  }
  await check('competences: what became of them since a day', async () => {
    const context = await reader(browser);
    const { page, complaints } = await watchedPage(context, url);
    try {
      await page.goto(`${url}/competences?centre=IT`);
      await settled(page);
      await page.getByLabel('Compared with').fill('2020-01-01');
      await page.waitForURL((current) => current.search.includes('since=2020-01-01'));
      await page.waitForFunction(() =>
        [...document.querySelectorAll('tr')].some(
          ({ textContent }) =>
            textContent?.includes('Innovate in public administration') && textContent.includes('new'),
        ),
      );
      same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe');
      same(complaints, [], 'complaints');
    } finally {
      await context.close();
    }
  });
}
