/** Saving a list as a file, by keyboard: the dialog, the file that comes, and one that breaks off. */
import { readFileSync } from 'node:fs';
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { ask } from './product.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, strayTexts, watchedPage } from './visit.mjs';

/** @param {import('playwright-core').Page} page */
async function openDialog(page, button = /^Export$/) {
  await tabTo(page, button);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] input[type=radio]');
}

/** The file has the records of the list, filtered as it is, under the headings of its columns. */
async function saves(page, url) {
  const { organisations } = await ask(
    url,
    '{ organisations(filter: { country: { code: { eq: "GR" } } }) { totalCount } }',
  );
  await page.goto(`${url}/orgs?country=GR&cols=country,projects`);
  await settled(page);
  await openDialog(page);
  same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe');
  await page.locator('dialog[open] input[value=xlsx]').focus();
  await press(page, 'ArrowDown');
  const coming = page.waitForEvent('download');
  await tabTo(page, /^Save file$/);
  await press(page, 'Enter');
  const download = await coming;
  expect(/^organisations-\d{4}-\d{2}-\d{2}\.csv$/.test(download.suggestedFilename()), download.suggestedFilename());
  const lines = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  same(lines[0], '\uFEFFName,Country,Projects', 'headings');
  same(lines.length - 1, organisations.totalCount, 'records');
  expect(
    lines.slice(1).every((line) => line.includes('Greece')),
    'names of countries',
  );
  await page.waitForFunction(() =>
    document.querySelector('dialog[open] [role=status]')?.textContent?.includes('saved'),
  );
}

/** The lines of the file that the open dialog saves as CSV. @param {import('playwright-core').Page} page */
async function savedCsv(page) {
  await page.locator('dialog[open] input[value=xlsx]').focus();
  await press(page, 'ArrowDown');
  const coming = page.waitForEvent('download');
  await tabTo(page, /^Save file$/);
  await press(page, 'Enter');
  const text = readFileSync(await (await coming).path(), 'utf8');
  return text.trimEnd().split('\r\n');
}

/** Pairs of every decision, and of one; flags as they are searched for. */
async function doubts(page, url) {
  const {
    all,
    same: merged,
    flags,
  } = await ask(
    url,
    `{ all: duplicateCandidates { totalCount } same: duplicateCandidates(filter: { decision: { eq: SAME } }) { totalCount }
       flags: qualityFlags(search: "country", filter: { state: { eq: OPEN } }) { totalCount } }`,
  );
  for (const [path, count] of [
    ['/duplicates?decision=ALL', all.totalCount],
    ['/duplicates?decision=SAME', merged.totalCount],
    ['/quality?q=country', flags.totalCount],
  ]) {
    expect(count > 0, `${path}: the seed network has none`);
    await page.goto(url + path);
    await settled(page);
    await openDialog(page);
    same((await savedCsv(page)).length - 1, count, `records of ${path}`);
  }
}

/** What does not arrive whole is not saved, and the page says so. */
async function breaksOff(page, url) {
  await page.route('**/api/export/**', (route) => route.abort('connectionreset'));
  await page.goto(`${url}/projects`);
  await settled(page);
  await openDialog(page);
  await tabTo(page, /^Save file$/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] [role=alert]');
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkExports(browser, url) {
  const context = await reader(browser, {});
  await check('exports: a list is saved as it is filtered, without a mouse', async () => {
    const { page, complaints } = await watchedPage(context, url);
    await saves(page, url);
    same(complaints, [], 'complaints');
  });
  await check('exports: duplicates and flags are saved as they are filtered and searched', async () => {
    const { page, complaints } = await watchedPage(context, url);
    await doubts(page, url);
    same(complaints, [], 'complaints');
  });
  await check('exports: what breaks off is not saved', async () => {
    const { page } = await watchedPage(context, url);
    await breaksOff(page, url);
  });
  await context.close();
  const phone = await reader(browser, { width: 390, language: 'sl' });
  await check('exports: the dialog fits a phone and speaks its language', async () => {
    const { page, complaints } = await watchedPage(phone, url);
    await page.goto(`${url}/quality`);
    await settled(page);
    await openDialog(page, /^Izvoz$/);
    same(await strayTexts(page, 'sl'), [], 'stray texts');
    same(await inScheme(page, 'light'), [], 'axe');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      'wider than the screen',
    );
    same(complaints, [], 'complaints');
  });
  await phone.close();
}
