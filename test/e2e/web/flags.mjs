/** Deciding on quality flags by keyboard: accept, what the record shows then, dismiss, open again; and on a phone. */
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { ask } from './product.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, strayTexts, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {string} url @param {string} title */
async function flagOf(url, title) {
  const { qualityFlags } = await ask(
    url,
    `query($title: String) {
      qualityFlags(filter: { code: { eq: "C01" }, recordTitle: { eq: $title } }) {
        nodes { recordId state decisionReason appliedValue }
      }
    }`,
    { title },
  );
  return qualityFlags.nodes[0];
}

/** @param {string} url @param {string} id */
const countryOf = async (url, id) =>
  (await ask(url, 'query($id: ID!) { organisation(id: $id) { rev country { code } } }', { id })).organisation;

/** @param {Page} page */
const closed = (page) => page.waitForFunction(() => !document.querySelector('dialog[open]'));

/** Presses Tab until the focus is in an element of the kind. @param {Page} page @param {string} tag */
async function tabToA(page, tag) {
  for (let presses = 0; presses < 60; presses++) {
    if ((await page.evaluate(() => document.activeElement?.tagName)) === tag) return;
    await press(page, 'Tab');
  }
  throw new Error(`Tab never reached a ${tag}`);
}

/** @param {Page} page */
const bothSchemes = async (page) => [...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))];

/** @param {Page} page @param {string} url */
async function acceptTrnava(page, url) {
  await page.goto(`${url}/quality?rule=WRONG_VALUE_SUSPECTED`);
  await settled(page);
  await press(page, '/');
  await page.keyboard.type('Trnava');
  await page.waitForURL(/q=Trnava/);
  await page.waitForFunction(() => document.querySelector('main tbody th')?.textContent?.includes('City of Trnava'));
  await tabTo(page, /^Accept: City of Trnava/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] textarea');
  same(await page.inputValue('dialog[open] input'), 'Slovakia', 'the proposed value');
  same(await bothSchemes(page), [], 'axe of the dialog');
  await tabToA(page, 'TEXTAREA');
  await page.keyboard.type('Looked at the map.');
  await tabTo(page, /^Accept$/);
  await press(page, 'Enter');
  await closed(page);
  const { recordId, ...flag } = await flagOf(url, 'City of Trnava');
  same(
    flag,
    { state: 'ACCEPTED', decisionReason: 'Looked at the map.', appliedValue: 'Slovakia' },
    'the flag after it was accepted',
  );
  same((await countryOf(url, recordId)).country.code, 'SK', 'the country');
  return recordId;
}

/** @param {Page} page @param {string} url @param {string} id */
async function seeAndReopen(page, url, id) {
  await page.goto(`${url}/orgs/${id}`);
  await settled(page);
  await tabToA(page, 'SUMMARY');
  await press(page, 'Enter');
  const said = await page.textContent('main details');
  expect(said?.includes('printed as “SLOVENIA” in S0'), `what is printed stays: ${said}`);
  expect(said?.includes('corrected to “Slovakia”') && said.includes('Looked at the map.'), `and why: ${said}`);
  same(await bothSchemes(page), [], 'axe of the page');
  await tabTo(page, /^Open again: City of Trnava/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] textarea');
  await tabToA(page, 'TEXTAREA');
  await tabTo(page, /^Open again$/);
  await press(page, 'Enter');
  await closed(page);
  same((await flagOf(url, 'City of Trnava')).state, 'OPEN', 'the flag after it was opened again');
}

/** @param {Page} page @param {string} url */
async function dismissNeulogy(page, url) {
  await page.goto(`${url}/quality?q=Neulogy&rule=WRONG_VALUE_SUSPECTED`);
  await settled(page);
  await tabTo(page, /^Dismiss: Neulogy/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] textarea');
  await tabTo(page, /^The value is right$/);
  await press(page, 'Enter');
  expect(await page.$('dialog[open]'), 'without a reason nothing is sent');
  await tabToA(page, 'TEXTAREA');
  await page.keyboard.type('It moved.');
  await press(page, 'Tab');
  await tabTo(page, /^The value is right$/);
  await press(page, 'Enter');
  await closed(page);
  // its row has left the list, and the button that opened the dialog with it
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  same((await flagOf(url, 'Neulogy a.s.')).state, 'DISMISSED', 'the flag');
}

/** Two at once, then both are opened again for the next test. @param {Page} page @param {string} url */
async function dismissBoth(page, url) {
  await page.goto(`${url}/quality?rule=WRONG_VALUE_SUSPECTED&type=Organisation`);
  await settled(page);
  await tabToA(page, 'SELECT');
  await tabTo(page, /^Select: Neulogy/);
  await press(page, 'Space');
  await tabTo(page, /^Select: City of Trnava/, 'Shift+Tab');
  await press(page, 'Space');
  await tabTo(page, /^Dismiss selected$/, 'Shift+Tab');
  same(await bothSchemes(page), [], 'axe with a selection');
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] textarea');
  await tabToA(page, 'TEXTAREA');
  await page.keyboard.type('Seen both.');
  await tabTo(page, /^The values are right$/);
  await press(page, 'Enter');
  await closed(page);
  for (const title of ['City of Trnava', 'Neulogy a.s.']) {
    const { state, decisionReason } = await flagOf(url, title);
    same({ state, decisionReason }, { state: 'DISMISSED', decisionReason: 'Seen both.' }, title);
  }
}

/** Leaves the network as the other tests expect it. @param {string} url @param {string} id */
async function putBack(url, id) {
  const { countries, qualityFlags } = await ask(
    url,
    `{ countries(filter: { code: { eq: "SI" } }) { nodes { id } }
       qualityFlags(filter: { state: { eq: DISMISSED }, code: { eq: "C01" } }) { nodes { id rev } } }`,
  );
  const input = { id, rev: (await countryOf(url, id)).rev, countryId: countries.nodes[0].id };
  await ask(url, 'mutation($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { id } }', { input });
  for (const flag of qualityFlags.nodes) {
    await ask(url, 'mutation($input: ReopenQualityFlagInput!) { reopenQualityFlag(input: $input) { id } }', {
      input: flag,
    });
  }
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkFlags(browser, url) {
  await check('flags: by keyboard one is accepted, seen, opened again, another dismissed', async () => {
    const context = await reader(browser);
    const { page, complaints } = await watchedPage(context, url);
    const id = await acceptTrnava(page, url);
    await seeAndReopen(page, url, id);
    await dismissNeulogy(page, url);
    await putBack(url, id);
    await dismissBoth(page, url);
    await putBack(url, id);
    same(complaints, [], 'complaints');
    await context.close();
  });
  await check('flags: filters and the dialog on a phone, in Greek', async () => {
    const context = await reader(browser, { width: 390, language: 'el' });
    const { page, complaints } = await watchedPage(context, url);
    await page.goto(`${url}/quality?rule=WRONG_VALUE_SUSPECTED&type=Organisation`);
    await settled(page);
    same(await page.locator('main tbody tr').count(), 2, 'flags of this kind');
    same(await bothSchemes(page), [], 'axe of the list');
    same(await strayTexts(page, 'el'), [], 'texts of the list');
    await page.locator('main td button').first().click();
    await page.waitForSelector('dialog[open] textarea');
    same(await bothSchemes(page), [], 'axe of the dialog');
    same(await strayTexts(page, 'el'), [], 'texts of the dialog');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow <= 0, `the page is ${overflow} px too wide`);
    same(complaints, [], 'complaints');
    await context.close();
  });
}
