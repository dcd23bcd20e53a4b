/** What people keep of themselves: second factor with a real code app, sessions, tokens, roles, and the end of a sign-in. */
import { codeNow, readQr, secretOf } from './code-app.mjs';
import { press, tabTo } from './keyboard.mjs';
import { OFFICER_ENTRIES } from './roles.mjs';
import { heading, looksRight, menuSays, refusal, typeIn } from './sign-in.mjs';
import { check, expect, same } from './suite.mjs';
import { askAs, centreOf, invited, PASSWORD, signInAs } from './users.mjs';
import { reader, strayTexts, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContext} Context */
/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {{ email: string, id: string }} User */
/** @typedef {{ page: Page, url: string, context: Context, browser: Browser, user: User }} Visit */

const REFUSED = /Failed to load resource/;
const SIGN_IN =
  'mutation ($input: SignInWithPasswordInput!) { signInWithPassword(input: $input) { challenge me { userId } } }';

/** Signs a browser in through the api. @param {Context} context @param {string} url @param {User} user @param {string} [password] */
const enter = (context, url, { email }, password = PASSWORD) =>
  askAs(context, url, SIGN_IN, { input: { email, password } });

/** A button of the page, reached and pressed with the keyboard. @param {Page} page @param {RegExp} words */
async function pressOn(page, words) {
  await page.locator('main h1').first().focus();
  await tabTo(page, words);
  await press(page, 'Enter');
}

/** @param {Visit} visit */
async function codeApp({ page, url, context, user }) {
  await page.goto(`${url}/sign-in`);
  await typeIn(page, user.email, PASSWORD);
  await menuSays(page, /, Editor$/);
  await page.goto(`${url}/account`);
  await heading(page, 'Your account');
  await pressOn(page, /^Set up a code app$/);
  await page.waitForSelector('svg[role=img][viewBox]');
  const address = await readQr(page, 'main svg[role=img]');
  const secret = secretOf(address);
  expect(address.startsWith('otpauth://totp/') && address.includes(encodeURIComponent(user.email)), address);
  same((await page.locator('main code').first().textContent())?.replaceAll(' ', ''), secret, 'the key in letters');
  await looksRight(page, 'account-code-app');
  const code = page.locator('input[name=code]');
  await code.focus();
  await page.keyboard.type('000000');
  await press(page, 'Enter');
  expect((await refusal(page)).startsWith('The code is wrong'), 'a wrong code is refused');
  await code.focus();
  await press(page, 'Control+a');
  await page.keyboard.type(codeNow(secret, -1));
  await press(page, 'Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Recovery codes');
  const codes = await page.locator('main ul code').allTextContents();
  same(new Set(codes).size, 10, 'recovery codes');
  await looksRight(page, 'account-recovery-codes');
  await pressOn(page, /^I have kept it$/);
  await page.reload();
  await page.getByText('Recovery codes that are left: 10.').waitFor();
  expect(!(await page.locator('main').textContent())?.includes(codes[0] ?? '-'), 'the codes are shown once');
  await signOut(page, url);
  await secondStep(page, url, context, user, secret, codes);
}

/** @param {Page} page @param {string} url */
async function signOut(page, url) {
  await tabTo(page, /, Editor$/, 'Shift+Tab');
  await press(page, 'Enter');
  await tabTo(page, /^Sign out$/);
  await press(page, 'Enter');
  await page.waitForURL(`${url}/sign-in`);
}

/** @param {Page} page @param {string} url @param {Context} context @param {User} user @param {string} secret @param {string[]} codes */
async function secondStep(page, url, context, user, secret, codes) {
  await typeIn(page, user.email, PASSWORD);
  const code = page.locator('input[name=code]');
  await code.waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'code');
  same(await code.getAttribute('autocomplete'), 'one-time-code', 'autocomplete');
  await page.keyboard.type('111111');
  await press(page, 'Enter');
  expect((await refusal(page)).startsWith('The code is wrong'), 'a wrong code is refused');
  await code.focus();
  await page.keyboard.type(codeNow(secret));
  await press(page, 'Enter');
  await menuSays(page, /, Editor$/);
  await context.clearCookies();
  await page.goto(`${url}/sign-in`);
  await typeIn(page, user.email, PASSWORD);
  await code.waitFor();
  await tabTo(page, /^Use a recovery code$/);
  await press(page, 'Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'code');
  await page.keyboard.type(codes[2] ?? '');
  await press(page, 'Enter');
  await menuSays(page, /, Editor$/);
}

/** @param {Visit} visit */
async function sessions({ page, url, context, browser, user }) {
  await enter(context, url, user);
  const other = await reader(browser);
  await enter(other, url, user);
  const { page: elsewhere } = await watchedPage(other, url, { expected: REFUSED });
  await elsewhere.goto(`${url}/records/organisations/new`);
  await elsewhere.locator('#field-name').waitFor();
  await elsewhere.locator('#field-name').fill('Typed before the end');
  await page.goto(`${url}/account`);
  await page.getByRole('table', { name: 'Open sign-ins' }).waitFor();
  same(await page.getByText('this one').count(), 1, 'own sign-in is marked');
  await looksRight(page, 'account');
  const rows = page.locator('table[aria-label="Open sign-ins"] tbody tr');
  for (let open = await rows.count(); open > 1; open -= 1) {
    await pressOn(page, /^End now: /);
    await rows.nth(open - 1).waitFor({ state: 'detached' });
  }
  await endedMeanwhile(elsewhere, user);
  await other.close();
}

/** The form of somebody whose sign-in was ended elsewhere: it keeps what was typed, and is saved after another sign-in. @param {Page} page @param {User} user */
async function endedMeanwhile(page, user) {
  await page.locator('main form button[type=submit]').focus();
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] input[name=email]');
  expect((await page.locator('dialog[open]').textContent())?.includes('Your sign-in has ended'), 'it says so');
  same(await page.locator('#field-name').inputValue(), 'Typed before the end', 'what was typed');
  await looksRight(page, 'sign-in-again');
  await press(page, 'Escape');
  await page.getByText('What you typed is still here and is not saved yet.').waitFor();
  await page.getByRole('button', { name: 'Sign in again' }).focus();
  await press(page, 'Enter');
  await typeIn(page, user.email, PASSWORD);
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  same(await page.locator('#field-name').inputValue(), 'Typed before the end', 'what was typed, after the sign-in');
  await page.locator('main form button[type=submit]').focus();
  await press(page, 'Enter');
  await heading(page, 'Typed before the end');
}

/** @param {Visit} visit */
async function tokens({ page, url, context, user }) {
  await enter(context, url, user);
  await page.goto(`${url}/account`);
  await page.getByRole('button', { name: 'New token' }).waitFor();
  await pressOn(page, /^New token$/);
  await page.getByLabel('What it is for').focus();
  await page.keyboard.type('Monthly figures');
  await press(page, 'Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Your new API token');
  const secret = (await page.locator('main ul code').first().textContent()) ?? '';
  const asks = async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query: '{ me { email actingRole } }' }),
    });
    const { data, errors } = await response.json();
    return data?.me?.email ?? errors?.[0].extensions.code;
  };
  same(await asks(), user.email, 'a program asks with it');
  await looksRight(page, 'account-token');
  await page.reload();
  await page.getByText('Monthly figures').waitFor();
  expect(!(await page.content()).includes(secret), 'it is shown once');
  await page.getByText(`${secret.slice(0, 17)}…`).waitFor();
  await pressOn(page, /^End now: Monthly figures$/);
  await page.getByText('Monthly figures').waitFor({ state: 'detached' });
  same(await asks(), 'TOKEN_ENDED', 'after its end');
}

/** @param {Visit} visit */
async function nameAndPassword({ page, url, context, user }) {
  await enter(context, url, user);
  await page.goto(`${url}/account`);
  const name = page.getByLabel('Name', { exact: true });
  await name.focus();
  await press(page, 'Control+a');
  await page.keyboard.type('Nada Horvat');
  await press(page, 'Enter');
  await menuSays(page, /^Nada Horvat, /);
  await pressOn(page, /^Change the password$/);
  await page.locator('input[name=current-password]').focus();
  await page.keyboard.type('not it');
  await press(page, 'Tab', 'Tab');
  await page.locator('input[name=new-password]').focus();
  await page.keyboard.type('another sentence of mine');
  await press(page, 'Enter');
  expect((await refusal(page)).startsWith('The present password is wrong'), 'a wrong present one is refused');
  await page.locator('input[name=current-password]').focus();
  await press(page, 'Control+a');
  await page.keyboard.type(PASSWORD);
  await press(page, 'Enter');
  await page.getByText('The new password is set.').waitFor();
  const other = await page.context().browser()?.newContext();
  if (!other) throw new Error('The page has no browser.');
  await enter(other, url, user, 'another sentence of mine');
  await other.close();
}

/** @param {Visit} visit */
async function roleSwitch({ page, url, context, user }) {
  await enter(context, url, user);
  await page.goto(url);
  await heading(page, 'Today');
  const entries = () => page.locator('nav[aria-label="Main navigation"] a').allTextContents();
  expect(
    (await entries()).some((text) => text.startsWith('Quality flags')),
    'an editor has the flags',
  );
  await tabTo(page, /, Editor$/);
  await press(page, 'Enter');
  await tabTo(page, /^Programme officer$/);
  await looksRight(page, 'user-menu');
  await press(page, 'Enter');
  await page.waitForURL(`${url}/orgs`);
  await menuSays(page, /, Programme officer$/);
  same(await entries(), OFFICER_ENTRIES, 'pages of an officer');
  same(await page.getByRole('link', { name: 'New organisation' }).count(), 0, 'an officer adds nothing');
}

/** The node under a name: browsers know passkeys only there. @param {string} url */
const named = (url) => url.replace('127.0.0.1', 'localhost');

/** A passkey is set up on a device that asks who holds it, signs in without a password, and signs in no longer once it is taken away. @param {Visit} visit */
async function passkeys({ page, url: address, context, user }) {
  const url = named(address);
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await enter(context, url, user);
  await page.goto(`${url}/account`);
  await page.getByRole('button', { name: 'New passkey' }).waitFor();
  await pressOn(page, /^New passkey$/);
  await page.getByLabel('What to call it').focus();
  await page.keyboard.type('Laptop');
  await press(page, 'Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Recovery codes');
  await looksRight(page, 'account-passkey');
  await pressOn(page, /^I have kept it$/);
  await page.getByRole('table', { name: 'Passkeys' }).getByText('Laptop').waitFor();
  await signOut(page, url);
  await pressOn(page, /^Sign in with a passkey$/);
  await menuSays(page, /, Editor$/);
  await page.goto(`${url}/account`);
  await page.getByText('with a passkey').first().waitFor();
  await pressOn(page, /^Rename: Laptop$/);
  await page.getByLabel('What to call it').focus();
  await press(page, 'Control+a');
  await page.keyboard.type('Old laptop');
  await press(page, 'Enter');
  await pressOn(page, /^Take away: Old laptop$/);
  await page.getByText('You have none. With one you sign in').waitFor();
  const { credentials } = await devtools.send('WebAuthn.getCredentials', { authenticatorId });
  same(credentials.length, 1, 'the device still has it');
  await signOut(page, url);
  await pressOn(page, /^Sign in with a passkey$/);
  expect((await refusal(page)).startsWith('This passkey does not sign in here.'), 'after it was taken away');
}

/** @type {[string, Record<string, unknown>[], (visit: Visit) => Promise<void>][]} */
const tasks = [
  [
    'a code app is set up from its QR code, asked for at the next sign-in, and replaced by a recovery code',
    [],
    codeApp,
  ],
  [
    'a sign-in is ended elsewhere; the page there keeps what was typed, and goes on after another sign-in',
    [],
    sessions,
  ],
  ['a token is shown once, works, and works no longer after its end', [], tokens],
  ['name and password are changed', [], nameAndPassword],
  ['a passkey is set up, signs in, and is taken away', [], passkeys],
  ['another role is chosen, and the navigation is that of the role', [{ role: 'OFFICER_READ' }], roleSwitch],
];

/** @param {Browser} browser @param {string} url */
async function checkPhone(browser, url) {
  const context = await reader(browser, { width: 390, language: 'el' });
  await check('account: all of it on a phone, in Greek', async () => {
    await signInAs(context, url, 'editor-it');
    const { page, complaints } = await watchedPage(context, url);
    await page.goto(`${url}/account`);
    await page.waitForSelector('main table tbody tr');
    await looksRight(page, 'account-390');
    same(await strayTexts(page, 'el'), [], 'hashes or English texts');
    same(complaints, [], 'complaints');
  });
  await context.close();
}

/** @param {Browser} browser @param {string} url */
export async function checkAccount(browser, url) {
  await checkPhone(browser, url);
  const admin = await browser.newContext();
  await signInAs(admin, url, 'admin');
  const ncc = await centreOf(admin, url, 'IT');
  await admin.close();
  for (const [index, [name, roles, run]] of tasks.entries()) {
    const user = await invited(browser, url, `account-${index}`, [{ role: 'EDITOR', ncc }, ...roles]);
    const context = await reader(browser);
    await check(`account: ${name}`, async () => {
      const at = run === passkeys ? named(url) : url;
      const { page, complaints } = await watchedPage(context, at, { expected: REFUSED });
      page.setDefaultTimeout(20_000);
      await run({ page, url, context, browser, user });
      same(complaints, [], 'complaints');
    });
    await context.close();
  }
}
