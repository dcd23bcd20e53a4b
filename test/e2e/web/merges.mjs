/** Deciding a duplicate by keyboard: the dialog, what follows from it, and taking it back. */
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { ask } from './product.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, strayTexts, watchedPage } from './visit.mjs';

/** @param {string} url */
const counts = async (url) => {
  const { organisations, duplicateCandidates } = await ask(
    url,
    '{ organisations { totalCount } duplicateCandidates(filter: { decision: { eq: OPEN } }) { totalCount } }',
  );
  return { organisations: organisations.totalCount, open: duplicateCandidates.totalCount };
};

/** @param {import('playwright-core').Page} page */
const closed = (page) => page.waitForFunction(() => !document.querySelector('dialog[open]'));

/** @param {import('playwright-core').Page} page @param {string} url */
async function mergeAndTakeBack(page, url) {
  const before = await counts(url);
  await page.goto(`${url}/duplicates`);
  await settled(page);
  await tabTo(page, /^Decide: /);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] input[type=radio]');
  same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe');
  await tabTo(page, /They are one/);
  await press(page, 'Enter');
  await closed(page);
  same(await counts(url), { organisations: before.organisations - 1, open: before.open - 1 }, 'after the merge');

  const { identityLinks } = await ask(
    url,
    '{ identityLinks(filter: { state: { eq: CONFIRMED } }) { nodes { id leftId rightId keptId } } }',
  );
  const [{ leftId, rightId, keptId }] = identityLinks.nodes;
  await page.goto(`${url}/orgs/${keptId === leftId ? rightId : leftId}`);
  await settled(page);
  await page.waitForSelector(`main p a[href="/orgs/${keptId}"]`);
  expect(
    (await page.textContent('main'))?.includes('stands for it in lists'),
    'the page of the other record says who stands for it',
  );

  await page.goto(`${url}/duplicates?decision=SAME`);
  await settled(page);
  await tabTo(page, /^Take back: /);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] textarea');
  await page.waitForFunction(() => document.activeElement?.closest('dialog') !== null);
  await tabTo(page, /^Take back$/);
  await press(page, 'Enter');
  await closed(page);
  same(await counts(url), before, 'after it was taken back');
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkMerges(browser, url) {
  await check('merges: by keyboard a pair becomes one organisation, and two again', async () => {
    const context = await reader(browser);
    const { page, complaints } = await watchedPage(context, url);
    await mergeAndTakeBack(page, url);
    same(complaints, [], 'complaints');
    await context.close();
  });
  await check('merges: the dialog on a phone, in Greek', async () => {
    const context = await reader(browser, { width: 390, language: 'el' });
    const { page, complaints } = await watchedPage(context, url);
    await page.goto(`${url}/duplicates`);
    await settled(page);
    await page.locator('main td button').first().click();
    await page.waitForSelector('dialog[open] input[type=radio]');
    same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe');
    same(await strayTexts(page, 'el'), [], 'texts');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow <= 0, `the page is ${overflow} px too wide`);
    same(complaints, [], 'complaints');
    await context.close();
  });
}
