/** People: taken in, their consents, their requests, their erasure and its proof. Only keys are pressed. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { ask } from './product.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, strayTexts, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Stands in the name and address of the person; nothing of it may be left at the end. */
const WORD = 'zqxnovak';
const DOMAIN = 'kollektiv-zqx.example';

/** @param {Page} page @param {string} name where SEEDBED_TEST_PICTURES says */
async function picture(page, name) {
  const folder = process.env.SEEDBED_TEST_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** No overflow, and axe finds nothing in either scheme. @param {Page} page @param {string} label */
async function looksRight(page, label) {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow <= 0, `the page is ${overflow} px wider than the window`);
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    same(await inScheme(page, scheme), [], `axe, ${scheme}`);
    await picture(page, `${label}-${scheme}`);
  }
}

/** @param {Page} page @param {string} text that the page must come to show */
const shows = (page, text) =>
  page
    .waitForFunction((wanted) => document.querySelector('main')?.textContent?.includes(wanted), text)
    .catch(async () => {
      throw new Error(`"${text}" never stood on ${page.url()}: ${await page.textContent('main')}`);
    });

/** Goes to the field of a label and types. @param {Page} page @param {string} label @param {string} text */
async function fill(page, label, text) {
  // what must be given has a star behind its label
  const field = page.getByLabel(new RegExp(`^${label}( \\*)?$`)).last();
  await field.focus();
  await page.keyboard.type(text);
}

/** @param {Page} page @param {string} url */
async function takeIn(page, url) {
  await page.goto(`${url}/people`);
  await settled(page);
  await press(page, 'c');
  await page.waitForFunction(() => document.querySelector('main h1')?.textContent === 'New person');
  await fill(page, 'Given name', 'Ana');
  await press(page, 'Tab');
  await page.keyboard.type(WORD);
  await fill(page, 'E-mail', `ana.${WORD}@${DOMAIN}`);
  await shows(page, 'its website has the same domain');
  await looksRight(page, 'people-new');
  await tabTo(page, /^Kollektiv ZQX/);
  await press(page, 'Enter');
  await fill(page, 'Function', 'Director');
  await tabTo(page, /^Save$/);
  await press(page, 'Enter');
  await page.waitForURL(/\/people\/[0-9a-f-]{36}$/);
  await page.waitForFunction((name) => document.querySelector('main h1')?.textContent === name, `Ana ${WORD}`);
  await settled(page);
  await shows(page, 'Kollektiv ZQX');
}

/** @param {Page} page */
async function addresses(page) {
  expect(!(await page.content()).includes(DOMAIN), 'the address is there before anybody asked for it');
  await tabTo(page, /^Show the addresses$/);
  await press(page, 'Enter');
  await shows(page, `ana.${WORD}@${DOMAIN}`);
  await press(page, 'Enter');
  await page.waitForFunction((wanted) => !document.body.textContent?.includes(wanted), DOMAIN);
}

/** @param {Page} page */
async function consents(page) {
  await tabTo(page, /^Consent given$/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open]');
  await looksRight(page, 'person-consent-dialog');
  await fill(page, 'Purpose', 'newsletter:events');
  await page.getByLabel('When', { exact: true }).fill('2099-01-01T09:00');
  await tabTo(page, /^Save$/);
  await press(page, 'Enter');
  await page.waitForFunction(() =>
    document.querySelector('dialog[open] [role=alert]')?.textContent?.includes('cannot be dated in the future'),
  );
  await page.getByLabel('When', { exact: true }).focus();
  await page.getByLabel('When', { exact: true }).fill('');
  await tabTo(page, /^Save$/);
  await press(page, 'Enter');
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  await shows(page, 'newsletter:eventsAgreed');
  await tabTo(page, /^Withdrawn$/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open]');
  await tabTo(page, /^Save$/);
  await press(page, 'Enter');
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  await shows(page, 'EverythingWithdrawn');
}

/** @param {Page} page */
async function restriction(page) {
  for (const [open, badge] of [
    ['Restrict processing', true],
    ['Lift the restriction', false],
  ]) {
    await tabTo(page, new RegExp(`^${open}$`));
    await press(page, 'Enter');
    await page.waitForSelector('dialog[open] textarea');
    await fill(page, 'Why', 'contested');
    await tabTo(page, new RegExp(`^${open}$`));
    await press(page, 'Enter');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
    await page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('main [class*=badge]')].some(
          ({ textContent }) => textContent === 'Processing restricted',
        ) === wanted,
      badge,
    );
  }
}

/** A request for erasure, from its first step to the proof. @param {Page} page @param {string} url @param {string} person */
async function erasure(page, url, person) {
  const made = await ask(
    url,
    `mutation ($input: CreateSubjectRequestInput!) { createSubjectRequest(input: $input) { id } }`,
    {
      input: { personId: person, right: 'ERASURE_17', receivedAt: new Date().toISOString(), reference: `case ${WORD}` },
    },
  );
  await page.goto(`${url}/subject-requests`);
  await settled(page);
  await looksRight(page, 'requests');
  await tabTo(page, /^Erasure \(article 17\)$/);
  await press(page, 'Enter');
  await page.waitForURL((current) => current.pathname.endsWith(made.createSubjectRequest.id));
  await settled(page);
  await shows(page, 'nothing is given out or erased before');
  await tabTo(page, /^Note the check$/);
  await press(page, 'Enter');
  await fill(page, 'How the identity was checked', `a call to ${WORD}`);
  await tabTo(page, /^Note the check$/);
  await press(page, 'Enter');
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  await tabTo(page, /^Show what would go$/);
  await press(page, 'Enter');
  await shows(page, 'Would go');
  await page.waitForFunction(() => !document.querySelector('[class*="skeleton"]'));
  await looksRight(page, 'request-erasure-preview');
  await tabTo(page, /^Erase the person$/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] input[type=checkbox]');
  await page.getByLabel('It is to go for good').focus();
  await press(page, ' ');
  await looksRight(page, 'request-erasure-question');
  await tabTo(page, /^Erase for good$/);
  await press(page, 'Enter');
  await shows(page, 'Proof of the erasure');
  await looksRight(page, 'request-erasure-proof');
  expect(!(await page.content()).includes(WORD), 'the page still names the person');
  await page.goto(`${url}/people/${person}`);
  await settled(page);
  expect(!(await page.content()).includes(WORD), 'the page of the person still names them');
}

/** @param {Page} page @param {string} url */
async function register(page, url) {
  await page.goto(`${url}/admin/privacy`);
  await settled(page);
  await shows(page, 'Erasures1');
  await tabTo(page, /^Show what is over$/);
  await press(page, 'Enter');
  await shows(page, 'Nothing is over.');
  await looksRight(page, 'privacy');
}

/** @param {Page} page @param {string} url */
async function wordings(page, url) {
  await page.goto(`${url}/admin/consent-wordings`);
  await settled(page);
  await tabTo(page, /^New purpose$/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open]');
  await fill(page, 'Purpose', 'newsletter:events');
  await fill(page, 'English', 'Yes, write to me about events.');
  await looksRight(page, 'wording-new');
  await tabTo(page, /^Publish$/);
  await press(page, 'Enter');
  await shows(page, 'Version 1');
  await tabTo(page, /^New version: newsletter:events$/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open]');
  await tabTo(page, /^Publish$/);
  await press(page, 'Enter');
  await page.waitForFunction(() =>
    document.querySelector('dialog[open] [role=alert]')?.textContent?.includes('CONSENT_WORDING_SAME'),
  );
  await fill(page, 'Italian', 'Sì, scrivetemi degli eventi.');
  await tabTo(page, /^Publish$/);
  await press(page, 'Enter');
  await shows(page, 'Version 2');
  await looksRight(page, 'wordings');
}

/** What a request shows at each of its rights, on a phone and in another language. @param {import('playwright-core').Browser} browser @param {string} url */
async function checkRights(browser, url) {
  const { people } = await ask(url, `{ people(filter: { visibility: { eq: PUBLIC } }, first: 1) { nodes { id } } }`);
  const person = people.nodes[0].id;
  const rights = ['ACCESS_15', 'RECTIFICATION_16', 'RESTRICTION_18', 'NOTIFY_19', 'OBJECTION_21', 'NO_AUTOMATION_22'];
  const languages = ['el', 'sl', 'hr', 'it', 'ro', 'en'];
  for (const [at, right] of rights.entries()) {
    const language = languages[at] ?? 'en';
    const context = await reader(browser, { width: at % 2 === 0 ? 390 : 1360, language });
    await check(`people: a request for ${right}, ${language}`, async () => {
      const made = await ask(
        url,
        'mutation ($input: CreateSubjectRequestInput!) { createSubjectRequest(input: $input) { id } }',
        {
          input: {
            ...{ personId: person, right, receivedAt: new Date(Date.now() - 40 * 86_400_000).toISOString() },
            ...{ identityCheck: '—' },
          },
        },
      );
      const { page, complaints } = await watchedPage(context, url);
      await page.goto(`${url}/subject-requests/${made.createSubjectRequest.id}`);
      await settled(page);
      await looksRight(page, `request-${right}`);
      same(await strayTexts(page, language), [], 'texts');
      same(complaints, [], 'complaints');
    });
    await context.close();
  }
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkPeople(browser, url) {
  await ask(url, 'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id } }', {
    input: { name: 'Kollektiv ZQX', website: `https://www.${DOMAIN}/about`, ...(await centreOf(url)) },
  });
  const context = await reader(browser, { width: 1360 });
  const { page, complaints } = await watchedPage(context, url);
  page.setDefaultTimeout(15_000);
  let person = '';
  await check('people: one is taken in, the domain of the address proposes the organisation', async () => {
    await takeIn(page, url);
    person = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await looksRight(page, 'person');
  });
  await check('people: an address is shown when it is asked for', () => addresses(page));
  await check('people: consents are given and withdrawn, not in the future', () => consents(page));
  await check('people: processing is restricted, and no longer', () => restriction(page));
  await check('people: a request for erasure ends with its proof', () => erasure(page, url, person));
  await check('people: the register shows the receipt and what is over', () => register(page, url));
  await check('people: wordings have versions', () => wordings(page, url));
  await check('people: nothing else went wrong', () => same(complaints, [], 'complaints'));
  await context.close();
  await checkRights(browser, url);
}

/** @param {string} url @returns {Promise<object>} the centre of record of what is made here */
async function centreOf(url) {
  const { nccs } = await ask(url, '{ nccs(filter: { country: { code: { eq: "IT" } } }, first: 1) { nodes { id } } }');
  return { stewardId: nccs.nodes[0].id };
}
