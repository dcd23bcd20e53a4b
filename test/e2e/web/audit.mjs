/** The audit: what was done and refused is found by its filters, opened, and taken away, by the auditor alone. */
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { asDemo, signIn } from './signed-in.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, strayTexts, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
const bothSchemes = async (page) => [...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))];

/** @param {Page} page @param {RegExp} words */
const rowWith = (page, words) => page.locator('main tbody tr', { hasText: words }).first();

/** Something done and something refused, by the coordinator of Italy. @param {string} url @returns {Promise<string>} the organisation */
async function doSomething(url) {
  const ask = await asDemo(url, 'coordinator-it');
  const { createOrganisation } = await ask(
    'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id } }',
    { input: { name: 'Audited Cooperative', reason: 'to be looked at' } },
  );
  await ask('mutation { endRole(input: { id: "00000000-0000-7000-8000-000000000000", rev: 1 }) }').catch(() => {});
  return createOrganisation.id;
}

/** @param {Page} page @param {string} url */
async function findsAndOpens(page, url) {
  await page.goto(`${url}/admin/audit`);
  await settled(page);
  const row = rowWith(page, /Audited Cooperative/);
  expect(((await row.textContent()) ?? '').includes('Coordinator IT'), 'who did it is told by name');
  expect(/GMT|UTC|CET|CEST/.test((await row.textContent()) ?? ''), 'the time zone stands beside the time');
  same(await bothSchemes(page), [], 'axe of the list');
  await tabTo(page, /^All.*/);
  const outcome = page.getByLabel('Outcome');
  await outcome.focus();
  await page.keyboard.type('Done');
  await page.waitForURL(/outcome=DONE/);
  const what = page.getByLabel('What', { exact: true });
  await what.selectOption(
    String(await what.locator('option', { hasText: 'Made: Organisation' }).first().getAttribute('value')),
  );
  await page.waitForURL(/action=createOrganisation/);
  await settled(page);
  await row.locator('th a').focus();
  await press(page, 'Enter');
  await page.waitForURL(/\/admin\/audit\/[0-9a-f-]{36}$/);
  await settled(page);
  await page.waitForFunction(() => document.querySelector('main li')?.textContent?.includes('Audited Cooperative'));
  expect((await page.textContent('main'))?.includes('to be looked at'), 'the reason stands there');
  same(await bothSchemes(page), [], 'axe of the event');
  await press(page, 'Escape');
  await page.waitForURL(/\/admin\/audit$/);
}

/** @param {Page} page @param {string} url */
async function takesAway(page, url) {
  await page.goto(`${url}/admin/audit?action=createOrganisation`);
  await settled(page);
  await tabTo(page, /^Export$/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] input[type=radio]');
  await page.locator('dialog[open] input[value=xlsx]').focus();
  await press(page, 'ArrowDown');
  const coming = page.waitForEvent('download');
  await tabTo(page, /^Save file$/);
  await press(page, 'Enter');
  expect(/^auditEvents-.*\.csv$/.test((await coming).suggestedFilename()), 'the name of the file');
  await press(page, 'Escape');
  await page.goto(`${url}/admin/audit?action=export`);
  await settled(page);
  expect(
    /auditEvents, CSV: \d+ records of a part/.test((await page.textContent('main tbody')) ?? ''),
    'the export is an event',
  );
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkAudit(browser, url) {
  await check('audit: an auditor finds what was done by its filters, opens it, and takes it away', async () => {
    await doSomething(url);
    const context = await reader(browser);
    await signIn(context, url, 'auditor');
    const { page, complaints } = await watchedPage(context, url);
    await findsAndOpens(page, url);
    await takesAway(page, url);
    same(complaints, [], 'complaints');
    await context.close();
  });
  await check('audit: on a phone, in Greek, nothing is too wide and all of it is translated', async () => {
    const context = await reader(browser, { width: 390, language: 'el' });
    await signIn(context, url, 'auditor');
    const { page, complaints } = await watchedPage(context, url);
    await page.goto(`${url}/admin/audit?outcome=DONE`);
    await settled(page);
    same(await bothSchemes(page), [], 'axe');
    same(await strayTexts(page, 'el'), [], 'texts');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow <= 0, `the page is ${overflow} px too wide`);
    same(complaints, [], 'complaints');
    await context.close();
  });
  await check('audit: others see nothing but what they did themselves', async () => {
    const context = await reader(browser);
    await signIn(context, url, 'officer');
    const { page, complaints } = await watchedPage(context, url);
    await page.goto(`${url}/admin/audit`);
    await settled(page);
    const text = (await page.textContent('main')) ?? '';
    expect(
      !text.includes('Audited Cooperative') && text.includes('Signed in'),
      `only their own: ${text.slice(0, 400)}`,
    );
    same(complaints, [], 'complaints');
    await context.close();
  });
}
