/** The pages to sign in with: every way in, by keyboard; what they say when it does not work; and what they never do. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { check, expect, same } from './suite.mjs';
import { linkIn, mailTo, PASSWORD, signInAs } from './users.mjs';
import { reader, strayTexts, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContext} Context */

/** What is refused is an error of the network for the browser's console. */
const REFUSED = /Failed to load resource/;

/** @param {Page} page @param {string} name where SEEDBED_TEST_PICTURES says */
export async function picture(page, name) {
  const folder = process.env.SEEDBED_TEST_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** No page is wider than its window, and axe finds nothing in light and dark. @param {Page} page @param {string} name */
export async function looksRight(page, name) {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow <= 0, `the page is ${overflow} px wider than the window`);
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    same(await inScheme(page, scheme), [], `axe, ${scheme}`);
    await picture(page, `${name}-${scheme}`);
  }
}

/** @param {Page} page @param {string} text */
export const heading = (page, text) =>
  page.waitForFunction((wanted) => document.querySelector('main h1')?.textContent === wanted, text);

/** Who the page says is signed in. @param {Page} page @param {RegExp} name */
export const menuSays = (page, name) =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('header button')].some((button) =>
        new RegExp(wanted).test(button.getAttribute('aria-label') ?? ''),
      ),
    name.source,
  );

/** Fills the form with the keyboard and sends it. @param {Page} page @param {string} email @param {string} password */
export async function typeIn(page, email, password) {
  const field = page.locator('input[name=email]');
  await field.waitFor();
  await field.focus();
  await press(page, 'Control+a');
  await page.keyboard.type(email);
  await press(page, 'Tab');
  await page.keyboard.type(password);
  await press(page, 'Enter');
}

/** What the refusal says; it has the focus. @param {Page} page */
export async function refusal(page) {
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
  return (await page.evaluate(() => document.activeElement?.textContent ?? '')).trim();
}

/** The pages with the keyboard alone, one reader each. @type {[string, (page: Page, url: string, context: Context, browser: import('playwright-core').Browser) => Promise<void>][]} */
const tasks = [
  [
    'one press signs in as a demo user, and leads to where the role begins',
    async (page, url) => {
      await page.goto(`${url}/sign-in`);
      await heading(page, 'Sign in');
      await page.getByRole('button', { name: 'Coordinator IT' }).waitFor(); // what there is on a node is fetched
      await tabTo(page, /^Coordinator IT$/);
      await press(page, 'Enter');
      await heading(page, 'Today');
      await menuSays(page, /^Coordinator IT \(demo\), Coordinator$/);
    },
  ],
  [
    'each role begins where it works: officer, partner, admin',
    async (page, url) => {
      for (const [button, path] of [
        ['Programme officer', '/orgs'],
        ['Admin of this node', '/admin/users'],
      ]) {
        await page.goto(`${url}/sign-in`);
        await page.getByRole('button', { name: button, exact: true }).waitFor();
        await tabTo(page, new RegExp(`^${button}$`));
        await press(page, 'Enter');
        await page.waitForURL(url + path);
      }
    },
  ],
  [
    'a wrong password is refused with the same words whether the address is known, which take the focus',
    async (page, url) => {
      const said = [];
      for (const email of ['coordinator-it@demo.example', 'nobody@nowhere.example']) {
        await page.goto(`${url}/sign-in`);
        await typeIn(page, email, 'wrong');
        said.push(await refusal(page));
      }
      same(said[0], 'Mail address or password is wrong. Try again, or ask for a link by mail.', 'words');
      same(said[1], said[0], 'words for an unknown address');
      same(new URL(page.url()).pathname, '/sign-in', 'page');
      same(await page.locator('input[name=email]').inputValue(), 'nobody@nowhere.example', 'what was typed');
    },
  ],
  [
    'after ten tries the page says how many minutes to wait',
    async (page, url) => {
      await page.goto(`${url}/sign-in`);
      for (let tried = 0; tried < 10; tried++) {
        await askRefused(page, url, 'locked@nowhere.example');
      }
      await typeIn(page, 'locked@nowhere.example', 'wrong');
      const words = await refusal(page);
      expect(/Wait \d+ minutes/.test(words), words);
    },
  ],
  [
    'what a password manager and a code app need is said to the browser, and pasting works',
    async (page, url) => {
      await page.goto(`${url}/sign-in`);
      await heading(page, 'Sign in');
      const attributes = (name) =>
        page
          .locator(`input[name=${name}]`)
          .evaluate((input) => [input.getAttribute('autocomplete'), input.getAttribute('type')]);
      same(await attributes('email'), ['username', 'email'], 'address');
      same(await attributes('current-password'), ['current-password', 'password'], 'password');
      await page.evaluate(() => navigator.clipboard.writeText('pasted secret'));
      await page.locator('input[name=current-password]').focus();
      await press(page, 'Control+v');
      same(await page.locator('input[name=current-password]').inputValue(), 'pasted secret', 'pasted');
      await press(page, 'Tab');
      await press(page, ' ');
      same(await page.locator('input[name=current-password]').getAttribute('type'), 'text', 'type of the field');
    },
  ],
  [
    'a link by mail signs in after one press, once; who only opens it uses nothing up',
    async (page, url, context, browser) => {
      await page.goto(`${url}/sign-in`);
      await tabTo(page, /^Send me a link by mail instead$/);
      await press(page, 'Enter');
      await page.locator('input[name=email]').focus();
      await page.keyboard.type('auditor@demo.example');
      await press(page, 'Enter');
      await page.waitForFunction(() => document.activeElement?.textContent?.includes('a link is on its way'));
      const link = linkIn((await mailTo(url, 'auditor@demo.example')).text);
      const scanner = await browser.newContext();
      const opened = await scanner.newPage();
      await opened.goto(link);
      await opened.waitForSelector('main button');
      await scanner.close();
      await page.goto(link);
      await heading(page, 'Sign in');
      await page.waitForFunction(() => window.location.hash === '');
      await tabTo(page, /^Sign in$/);
      await press(page, 'Enter');
      await menuSays(page, /^Auditor \(demo\), Auditor$/);
      await context.clearCookies();
      await page.goto(link);
      await tabTo(page, /^Sign in$/);
      await press(page, 'Enter');
      expect((await refusal(page)).startsWith('This link was used already'), 'a second use is refused');
      await tabTo(page, /^Ask for a new link$/);
      await press(page, 'Enter');
      await page.waitForURL(`${url}/sign-in`);
    },
  ],
  [
    'a link that says where to go on leads there, as those of reminders do',
    async (page, url) => {
      await page.goto(`${url}/sign-in`);
      await tabTo(page, /^Send me a link by mail instead$/);
      await press(page, 'Enter');
      await page.locator('input[name=email]').focus();
      await page.keyboard.type('coordinator-it@demo.example');
      await press(page, 'Enter');
      await page.waitForFunction(() => document.activeElement?.textContent?.includes('a link is on its way'));
      const link = linkIn((await mailTo(url, 'coordinator-it@demo.example')).text);
      await page.goto(link.replace('/link#', '/link?to=/my#'));
      await heading(page, 'Sign in');
      await page.waitForFunction(() => window.location.hash === '');
      same(new URL(page.url()).searchParams.get('to'), '/my', 'what stays in the address');
      await tabTo(page, /^Sign in$/);
      await press(page, 'Enter');
      await page.waitForURL(`${url}/my`);
    },
  ],
  [
    'an invitation is sent by an admin, read in the mailbox, and accepted with a password',
    async (page, url, _context, browser) => {
      const admin = await reader(browser);
      await signInAs(admin, url, 'admin');
      const { page: office } = await watchedPage(admin, url);
      await office.goto(`${url}/admin/users`);
      await tabTo(office, /^Invite somebody$/);
      await press(office, 'Enter');
      await heading(office, 'Invite somebody');
      await office.locator('form input[type=email]').focus();
      await office.keyboard.type('maria@people.example');
      await press(office, 'Tab');
      await office.keyboard.type('Maria Rossi');
      await office.getByLabel('Role', { exact: true }).focus();
      await office.keyboard.type('Edit');
      await office.getByLabel('Centre', { exact: true }).waitFor();
      await press(office, 'Tab');
      await press(office, 'ArrowDown');
      await press(office, 'Tab', 'Enter');
      await heading(office, 'Maria Rossi');
      await office.getByText('The invitation is on its way.').waitFor();
      const { id, text } = await mailTo(url, 'maria@people.example');
      await office.goto(`${url}/mailbox/${id}`);
      const frame = office.frameLocator('iframe');
      const link = frame.locator('a[href*="/sign-in/invitation#"]').first();
      same(await link.getAttribute('href'), linkIn(text), 'link in the message');
      await page.goto((await link.getAttribute('href')) ?? '');
      await heading(page, 'Welcome to NCC network');
      await page.locator('input[name=new-password]').focus();
      await page.keyboard.type('short');
      await press(page, 'Enter');
      expect((await refusal(page)).startsWith('A password has at least 12 characters.'), 'a short one is refused');
      await page.locator('input[name=new-password]').focus();
      await press(page, 'Control+a');
      await page.keyboard.type(PASSWORD);
      await press(page, 'Enter');
      await menuSays(page, /^Maria Rossi, Editor$/);
      await admin.close();
    },
  ],
  [
    'an address leads nowhere but to pages of this site',
    async (page, url) => {
      for (const [to, path] of [
        ['//evil.example/', '/orgs'],
        ['https://evil.example/', '/orgs'],
        ['/\\evil.example', '/orgs'],
        ['/projects?status=ONGOING', '/projects?status=ONGOING'],
      ]) {
        await page.goto(`${url}/sign-in?to=${encodeURIComponent(to)}`);
        await page.getByRole('button', { name: 'Programme officer' }).waitFor();
        await tabTo(page, /^Programme officer$/);
        await press(page, 'Enter');
        await page.waitForURL(url + path);
      }
      await page.goto(`${url}/sign-in?problem=PROVIDER_REFUSED`);
      expect(
        (await page.locator('main [role=alert]').textContent())?.includes('did not let you in'),
        'the problem is said',
      );
      await page.goto(`${url}/sign-in?problem=<b>x</b>`);
      expect(!(await page.locator('main').innerHTML()).includes('<b>'), 'what the address says is not shown');
    },
  ],
];

/** A wrong password sent beside the page, so that ten of them are quick. @param {Page} page @param {string} url @param {string} email */
const askRefused = (page, url, email) =>
  page.context().request.post(`${url}/graphql`, {
    data: {
      query: 'mutation ($input: SignInWithPasswordInput!) { signInWithPassword(input: $input) { challenge } }',
      variables: { input: { email, password: 'wrong' } },
    },
  });

/** Every page of it on a phone and wide, in two languages. @param {import('playwright-core').Browser} browser @param {string} url */
async function checkLooks(browser, url) {
  for (const [width, language] of /** @type {const} */ ([
    [1360, 'en'],
    [390, 'el'],
  ])) {
    for (const [name, path] of [
      ['sign-in', '/sign-in'],
      ['sign-in-link', `/sign-in/link#${'x'.repeat(43)}`],
      ['sign-in-invitation', `/sign-in/invitation#${'x'.repeat(43)}`],
      ['sign-in-incomplete', '/sign-in/link'],
    ]) {
      const context = await reader(browser, { width, language });
      await check(`sign-in: ${path.split('#')[0]} looks right, ${width} px, ${language}`, async () => {
        const { page, complaints } = await watchedPage(context, url);
        await page.goto(url + path);
        await page.waitForSelector('main h1');
        if (name === 'sign-in') await page.waitForSelector('main section li');
        await looksRight(page, `${name}-${width}`);
        same(await strayTexts(page, language), [], 'hashes or English texts');
        same(complaints, [], 'complaints');
      });
      await context.close();
    }
  }
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkSignIn(browser, url) {
  await checkLooks(browser, url);
  for (const [name, run] of tasks) {
    const context = await reader(browser);
    await check(`sign-in: ${name}`, async () => {
      const { page, complaints } = await watchedPage(context, url, { expected: REFUSED });
      page.setDefaultTimeout(20_000);
      await run(page, url, context, browser);
      same(complaints, [], 'complaints');
    });
    await context.close();
  }
}
