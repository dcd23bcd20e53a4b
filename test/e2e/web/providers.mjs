/** Sign-in through another provider, a real one: by people who were invited, from the page of their account, and refused. */
import { codeNow, secretOf } from './code-app.mjs';
import { press, tabTo } from './keyboard.mjs';
import { heading, looksRight, menuSays } from './sign-in.mjs';
import { check, expect, same } from './suite.mjs';
import { askAs } from './users.mjs';
import { reader, strayTexts, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContext} Context */
/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('./oidc-place.mjs').OidcPlace} OidcPlace */
/** @typedef {{ url: string, place: OidcPlace, email: string }} Ground `email`: of somebody who was invited, and has not come yet */

const WANTED = '/orgs?country=IT';
const BUTTON = /^Sign in with Another Place$/;

/** A page whose browser may go to the provider, and to nobody else. @param {Context} context @param {Ground} ground */
async function surfing(context, { url, place }) {
  const { page, complaints } = await watchedPage(context, url, { expected: /Failed to load resource/ });
  page.setDefaultTimeout(20_000);
  return { page, complaints: () => complaints.filter((text) => !text.includes(place.issuer)) };
}

/** The provider forgets who signed in there with this browser. @param {Context} context */
const forgetPlace = (context) => context.clearCookies({ name: /^_(session|interaction|grant)/ });

/** What takes the focus on the page, and says what happened. @param {Page} page @param {'alert' | 'status'} role */
async function told(page, role) {
  await page.waitForFunction((wanted) => document.activeElement?.getAttribute('role') === wanted, role);
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

/** @param {Page} page @param {RegExp} words */
async function pressOn(page, words) {
  await page.locator('main h1').first().focus();
  await tabTo(page, words);
  await press(page, 'Enter');
}

/** @param {Browser} browser @param {Ground} ground */
async function refused(browser, ground) {
  const { url, place } = ground;
  const words = [
    { width: 1360, language: 'en', button: BUTTON, left: 'did not let you in', unknown: 'signs nobody in here' },
    { width: 390, language: 'el', button: /Another Place$/, left: 'Ο άλλος πάροχος', unknown: 'πρόσκληση' },
  ];
  for (const { width, language, button, left, unknown } of words) {
    const context = await reader(browser, { width, language });
    await check(`providers: who is not let in reads why and what to do, ${width} px, ${language}`, async () => {
      const { page, complaints } = await surfing(context, ground);
      for (const [person, code, said] of /** @type {const} */ ([
        [null, 'PROVIDER_REFUSED', left],
        [{ sub: 'nobody', email: 'nobody@people.example', email_verified: true }, 'PROVIDER_USER_UNKNOWN', unknown],
      ])) {
        place.person = person;
        await forgetPlace(context);
        await page.goto(url + WANTED);
        await page.waitForSelector('main form');
        await tabTo(page, button);
        await press(page, 'Enter');
        await page.waitForURL(`${url}/sign-in?problem=${code}&to=${encodeURIComponent(WANTED)}`);
        const alert = page.locator('main [role=alert]');
        await alert.waitFor();
        expect((await alert.textContent())?.includes(said), `${code}: ${await alert.textContent()}`);
      }
      await page.getByRole('link', { name: button }).waitFor();
      await looksRight(page, `provider-refused-${width}`);
      same(await strayTexts(page, language), [], 'hashes or English texts');
      same(complaints(), [], 'complaints');
    });
    await context.close();
  }
}

/** @param {Page} page @param {Context} _context @param {Ground} ground */
async function comesIn(page, _context, { url, place, email }) {
  place.person = { sub: 'nina', email, email_verified: true };
  await page.goto(url + WANTED);
  await heading(page, 'Sign in');
  await tabTo(page, BUTTON);
  await press(page, 'Enter');
  await page.waitForURL(url + WANTED);
  await menuSays(page, /^Nina Horvat, /);
}

/** @param {Page} page @param {Context} context @param {Ground} ground */
async function unlinksAndLinks(page, context, { url, place }) {
  await page.goto(`${url}/account`);
  const table = page.getByRole('table', { name: 'Linked accounts' });
  await table.getByText('Another Place').waitFor();
  await pressOn(page, /^Take away: Another Place$/);
  expect((await told(page, 'status')).includes('signs you in no longer'), 'it is gone');
  await table.waitFor({ state: 'detached' });
  const person = place.person;
  place.person = null;
  await forgetPlace(context);
  await tabTo(page, /^Link an account at Another Place$/);
  await press(page, 'Enter');
  await page.waitForURL(`${url}/account?problem=PROVIDER_REFUSED`);
  expect((await told(page, 'alert')).startsWith('Not linked: the other provider did not let you in'), 'why it is not');
  await looksRight(page, 'account-not-linked');
  place.person = person;
  await tabTo(page, /^Link an account at Another Place$/);
  await press(page, 'Enter');
  await page.waitForURL(`${url}/account?linked=place`);
  expect((await told(page, 'status')).startsWith('Your account at Another Place is linked'), 'it is linked');
  await table.getByText('Another Place').waitFor();
  await looksRight(page, 'account-linked');
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await looksRight(page, 'account-linked-390');
  if (wide) await page.setViewportSize(wide);
}

/** A page whose sign-in ended stays as it is: another tab goes to the provider. @param {Page} page @param {Context} context @param {Ground} ground */
async function comesBackInAnotherTab(page, context, { url }) {
  await context.clearCookies({ name: /seedbed-session/ });
  await page.locator('#main input[autocomplete=name]').focus();
  await press(page, 'Control+a');
  await page.keyboard.type('Nina Kos');
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] input[name=email]');
  const opened = context.waitForEvent('page');
  await tabTo(page, BUTTON);
  await press(page, 'Enter');
  const tab = await opened;
  await tab.getByText('You are signed in as Nina Horvat').waitFor();
  same(new URL(tab.url()).pathname, '/sign-in', 'page of the other tab');
  await tab.close();
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  same(await page.locator('#main input[autocomplete=name]').inputValue(), 'Nina Kos', 'what was typed');
  same(new URL(page.url()).origin, url, 'site');
}

/** @param {Page} page @param {Context} context @param {Ground} ground */
async function showsSecondFactor(page, context, ground) {
  const { url } = ground;
  const { offerSecondFactor } = await askAs(context, url, 'mutation { offerSecondFactor { address } }');
  const secret = secretOf(offerSecondFactor.address);
  const confirm = 'mutation ($code: String!) { confirmSecondFactor(input: { code: $code }) { recoveryCodes } }';
  await askAs(context, url, confirm, { code: codeNow(secret, -1) });
  await context.clearCookies();
  await page.goto(url + WANTED);
  await heading(page, 'Sign in');
  await tabTo(page, BUTTON);
  await press(page, 'Enter');
  await page.locator('input[name=code]').waitFor();
  same(new URL(page.url()).hash, '', 'the secret is out of the address');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'code');
  await page.keyboard.type(codeNow(secret));
  await press(page, 'Enter');
  await page.waitForURL(url + WANTED);
  await menuSays(page, /^Nina Horvat, /);
}

/** @param {Browser} browser @param {Ground} ground */
async function linkedOnAPhone(browser, ground) {
  const context = await reader(browser, { width: 390, language: 'el' });
  await check(
    'providers: an invited user comes in on a phone, in Greek, and the page of the account looks right',
    async () => {
      const { page, complaints } = await surfing(context, ground);
      await page.goto(`${ground.url}/account`);
      await page.waitForSelector('main form');
      await tabTo(page, /Another Place$/);
      await press(page, 'Enter');
      await page.locator('input[name=code]').waitFor();
      await looksRight(page, 'provider-second-factor-390');
      same(await strayTexts(page, 'el'), [], 'hashes or English texts');
      same(complaints(), [], 'complaints');
    },
  );
  await context.close();
}

/** @param {Browser} browser @param {Ground} ground */
export async function checkProviders(browser, ground) {
  await refused(browser, ground);
  const context = await reader(browser);
  const { page, complaints } = await surfing(context, ground);
  for (const [name, run] of /** @type {const} */ ([
    ['an invited user comes in, to the page that was wanted', comesIn],
    ['an account is taken away, refused, and linked again, on the page of the account', unlinksAndLinks],
    ['a sign-in that has ended goes on in another tab', comesBackInAnotherTab],
    ['the second factor is asked for after it', showsSecondFactor],
  ])) {
    await check(`providers: ${name}`, async () => {
      await run(page, context, ground);
      same(complaints(), [], 'complaints');
    });
  }
  await context.close();
  await linkedOnAPhone(browser, ground);
}
