/** What each role is offered: what it may not do is not there, on lists, pages and forms, nor by a key. */
import { press, tabTo } from './keyboard.mjs';
import { heading, looksRight } from './sign-in.mjs';
import { check, expect, same } from './suite.mjs';
import { askAs, centreOf, invited, mailTo, signInAs } from './users.mjs';
import { reader, settled, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContext} Context */
/** @typedef {import('playwright-core').Browser} Browser */

/** What a centre can do and what came of it. */
const ACHIEVED = ['Centres', 'Competences', 'Pilots', 'Results', 'Training', 'Strategies'];
/** What every reader has. */
const READS = ['Organisations', 'Projects', ...ACHIEVED];
const KEEPS = ['Today', 'Organisations', 'Projects', 'People', ...ACHIEVED, 'Newsletters', 'All records', 'Review'];
const WORKS = ['Quality flags', 'Duplicates'];
const REST = ['Jobs', 'Mailbox'];
export const OFFICER_ENTRIES = [...READS, 'Mailbox'];
/** Demo user → the entries of its navigation, without their numbers. @type {[string, string[]][]} */
const navigations = [
  ['coordinator-it', [...KEEPS, ...WORKS, 'Requests of people', 'Privacy register', ...REST, 'Users']],
  ['editor-it', [...KEEPS, ...WORKS, ...REST]],
  ['partner', [...READS, 'Mailbox', 'Users']],
  ['officer', OFFICER_ENTRIES],
  [
    'auditor',
    ['Today', ...READS, 'Newsletters', 'All records', ...WORKS, 'Privacy register', ...REST, 'Users', 'Audit'],
  ],
  ['admin', [...READS, 'All records', 'Privacy register', ...REST, 'Users', 'Audit']],
];

/** @param {Page} page */
const entries = async (page) =>
  (await page.locator('nav[aria-label="Main navigation"] a').allTextContents()).map((text) =>
    text.replace(/[\d.,\s]+$/, ''),
  );

/** An organisation of a centre. @param {Context} context @param {string} url @param {string} country */
async function organisationOf(context, url, country) {
  const question = `query ($country: String!) {
    organisations(filter: { steward: { country: { code: { eq: $country } } } }, first: 1) { nodes { id name } }
  }`;
  return (await askAs(context, url, question, { country })).organisations.nodes[0];
}

/** Somebody who only reads. @param {Page} page @param {string} url @param {Context} context */
async function onlyReads(page, url, context) {
  await page.goto(`${url}/orgs`);
  await page.waitForSelector('[data-row]');
  same(await page.locator('main a[href$="/new"]').count(), 0, 'links to forms');
  await press(page, 'j', 'x');
  await page.getByText('1 selected').waitFor();
  same(
    await page
      .locator('main')
      .getByRole('button', { name: /^(Change fields|Archive)$/ })
      .count(),
    0,
    'bulk actions',
  );
  await press(page, 'c');
  await press(page, 'F2');
  same(await page.locator('[role=grid] input:not([type=checkbox]), [role=grid] select').count(), 0, 'editors in cells');
  same(new URL(page.url()).pathname, '/orgs', 'C opens no form');
  const { id } = await organisationOf(context, url, 'IT');
  await page.goto(`${url}/orgs/${id}`);
  await settled(page);
  same(
    await page.locator('main a[href*="/records/"][href*="/new"], main a[href*="/edit"]').count(),
    0,
    'ways to change',
  );
  await page.goto(`${url}/records/organisations/new`);
  await page.getByText('Your role does not allow this').waitFor();
  await page.goto(`${url}/records/organisations/${id}/edit`);
  await page.getByText('Your role does not allow this').waitFor();
  same(await page.locator('main form').count(), 0, 'forms');
}

/** A coordinator changes what the own centre keeps, and only that. @param {Page} page @param {string} url @param {Context} context */
async function ownCentre(page, url, context) {
  const edits = () => page.locator('main').getByRole('link', { name: 'Edit', exact: true }).count();
  for (const [country, links] of /** @type {const} */ ([
    ['IT', 1],
    ['GR', 0],
  ])) {
    const { id, name } = await organisationOf(context, url, country);
    await page.goto(`${url}/orgs/${id}`);
    await heading(page, name);
    same(await edits(), links, `Edit on an organisation of ${country}`);
  }
  await page.goto(`${url}/orgs`);
  await page.waitForSelector('[data-row]');
  await press(page, 'c');
  await heading(page, 'New: Organisation');
}

/** Users are found, given and taken roles, suspended and let in again. @param {Page} page @param {string} url @param {Context} context @param {Browser} browser */
async function users(page, url, context, browser) {
  const ncc = await centreOf(context, url, 'SI');
  const { email, id } = await invited(browser, url, 'managed', [{ role: 'EDITOR', ncc }]);
  await page.goto(`${url}/admin/users`);
  await heading(page, 'Users');
  await looksRight(page, 'users');
  await press(page, '/');
  await page.keyboard.type('managed');
  await page.waitForFunction(() => document.querySelectorAll('main tbody tr').length === 1);
  await tabTo(page, /^managed$/);
  await press(page, 'Enter');
  await heading(page, 'managed');
  await tabTo(page, /^Give a role$/);
  await press(page, 'Enter');
  await page.getByLabel('Role', { exact: true }).focus();
  await page.keyboard.type('Prog');
  await page.getByLabel('Programme', { exact: true }).waitFor();
  await looksRight(page, 'user-give');
  await tabTo(page, /^Give the role$/);
  await press(page, 'Enter');
  await page.getByRole('cell', { name: /all programmes/ }).waitFor();
  await looksRight(page, 'user');
  await tabTo(page, /^End now: Editor$/);
  await press(page, 'Enter');
  await page.getByText('ended', { exact: true }).waitFor();
  await page.locator('main h1').focus();
  await tabTo(page, /^Suspend$/);
  await press(page, 'Enter');
  await page.getByText('Let this user in no longer?').waitFor();
  await tabTo(page, /^Suspend$/);
  await press(page, 'Enter');
  await page.getByText('The user is suspended.').waitFor();
  const state = async () =>
    (await askAs(context, url, 'query ($id: ID!) { user(id: $id) { status } }', { id })).user.status;
  same(await state(), 'SUSPENDED', 'state');
  await tabTo(page, /^Let in again$/);
  await press(page, 'Enter');
  await page.getByText('The user may sign in again.').waitFor();
  same(await state(), 'ACTIVE', 'state');
  expect(email.includes('managed'), email);
}

/** An invitation that nobody answered is sent again, and the first link is good no longer. @param {Page} page @param {string} url @param {Context} context */
async function again(page, url, context) {
  const invite = 'mutation ($input: InviteUserInput!) { inviteUser(input: $input) { id } }';
  const input = { email: 'late@people.example', displayName: 'Late', role: 'AUDITOR' };
  const { inviteUser } = await askAs(context, url, invite, { input });
  const first = await mailTo(url, input.email);
  await page.goto(`${url}/admin/users/${inviteUser.id}`);
  await heading(page, 'Late');
  await tabTo(page, /^Send the invitation again$/);
  await press(page, 'Enter');
  await page.getByText('The invitation is on its way.').waitFor();
  await mailTo(url, input.email, (text) => text !== first.text);
}

/** @type {[string, string, (page: Page, url: string, context: Context, browser: Browser) => Promise<void>][]} */
const tasks = [
  ['officer', 'is offered nothing to add, change or archive', onlyReads],
  ['partner', 'is offered nothing of the office to add, change or archive', onlyReads],
  ['coordinator-it', 'changes what the own centre keeps, and adds', ownCentre],
  ['admin', 'finds users, gives and ends roles, suspends and lets in', users],
  ['admin', 'sends an invitation again', again],
];

/** @param {Browser} browser @param {string} url */
export async function checkRoles(browser, url) {
  for (const [name, wanted] of navigations) {
    const context = await reader(browser);
    await check(`roles: the navigation of ${name}`, async () => {
      await signInAs(context, url, name);
      const { page, complaints } = await watchedPage(context, url);
      await page.goto(`${url}/orgs`);
      await page.waitForSelector('[data-row]');
      same(await entries(page), wanted, 'entries');
      same(complaints, [], 'complaints');
    });
    await context.close();
  }
  for (const [name, what, run] of tasks) {
    const context = await reader(browser);
    await check(`roles: ${name} ${what}`, async () => {
      await signInAs(context, url, name);
      const { page, complaints } = await watchedPage(context, url);
      page.setDefaultTimeout(20_000);
      await run(page, url, context, browser);
      same(complaints, [], 'complaints');
    });
    await context.close();
  }
}
