/**
 * A node that is no demo: strangers see the page to sign in with and nothing else; the first admin comes in by a link, others
 * through another provider.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { codeNow, readQr, secretOf } from './code-app.mjs';
import { press, tabTo } from './keyboard.mjs';
import { OidcPlace } from './oidc-place.mjs';
import { startProduct } from './product.mjs';
import { checkProviders } from './providers.mjs';
import { heading, looksRight, menuSays, typeIn } from './sign-in.mjs';
import { check, expect, same } from './suite.mjs';
import { PASSWORD } from './users.mjs';
import { reader, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Browser} Browser */

const ADMIN = 'anna@people.example';
const INVITED = 'nina@people.example';

/** The link that the operator's command prints. @param {string} home @param {string} url @param {string} email @param {string} name */
async function invite(home, url, email, name) {
  const env = { ...process.env, SEEDBED_HOME: home, SEEDBED_DEMO: 'false', PUBLIC_URL: url };
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/invite-admin.mjs', email, name], { env });
  return /https?:\/\/\S+#[\w-]{43}/.exec(stdout)?.[0] ?? stdout;
}

/** @param {Browser} browser @param {string} url */
async function stranger(browser, url) {
  for (const width of [1360, 390]) {
    const context = await reader(browser, { width });
    await check(`strangers: every page is that to sign in with, and nothing is asked for, ${width} px`, async () => {
      const { page, complaints } = await watchedPage(context, url);
      /** @type {string[]} */
      const asked = [];
      page.on('request', (request) => {
        const query = request.url().endsWith('/graphql') ? request.postDataJSON()?.query : undefined;
        if (query) asked.push(/(?:query|mutation) (\w+)/.exec(query)?.[1] ?? query);
      });
      for (const path of ['/', '/orgs?country=IT', '/admin/users', '/account', '/records/organisations/new']) {
        await page.goto(url + path);
        await heading(page, 'Sign in');
        same(new URL(page.url()).pathname + new URL(page.url()).search, path, 'address');
      }
      same(await page.locator('nav[aria-label="Main navigation"]').count(), 0, 'navigation');
      same(await page.locator('main section').count(), 0, 'demo users');
      same([...new Set(asked)].sort(), ['Me', 'SignInWays'], 'questions');
      await looksRight(page, `stranger-${width}`);
      same(complaints, [], 'complaints');
    });
    await context.close();
  }
}

/** @param {Browser} browser @param {string} url @param {string} home */
async function firstAdmin(browser, url, home) {
  const context = await reader(browser);
  await check('strangers: the first admin accepts, sets up a code app, and acts as an admin', async () => {
    const { page, complaints } = await watchedPage(context, url, { expected: /Failed to load resource/ });
    page.setDefaultTimeout(20_000);
    await page.goto(await invite(home, url, ADMIN, 'Anna Kosta'));
    await heading(page, 'Welcome to NCC network');
    await page.locator('input[name=new-password]').focus();
    await page.keyboard.type(PASSWORD);
    await press(page, 'Enter');
    await page.waitForURL(`${url}/account`);
    await page.getByText('Your role needs a second factor.').waitFor();
    await looksRight(page, 'account-needs-factor');
    await tabTo(page, /^Set up a code app$/);
    await press(page, 'Enter');
    await page.waitForSelector('main svg[role=img]');
    const secret = secretOf(await readQr(page, 'main svg[role=img]'));
    await page.locator('input[name=code]').focus();
    await page.keyboard.type(codeNow(secret, -1));
    await press(page, 'Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Recovery codes');
    await menuSays(page, /^Anna Kosta, Admin of this node$/); // it is the only role, and may be acted under from now on
    await tabTo(page, /^Users$/, 'Shift+Tab');
    await press(page, 'Enter');
    await page.waitForURL(`${url}/admin/users`);
    await context.clearCookies();
    await page.goto(`${url}/projects`);
    await typeIn(page, ADMIN, PASSWORD);
    await page.locator('input[name=code]').waitFor();
    await page.keyboard.type(codeNow(secret));
    await press(page, 'Enter');
    await heading(page, 'Projects');
    expect(page.url() === `${url}/projects`, `the page that was wanted: ${page.url()}`);
    same(complaints, [], 'complaints');
  });
  await context.close();
}

/** @param {Browser} browser */
export async function checkStrangers(browser) {
  const place = await OidcPlace.start();
  const settings = { SEEDBED_DEMO: 'false', SEEDBED_SIGN_IN_PROVIDERS: JSON.stringify([place.settings]) };
  const product = await startProduct(settings).catch(async (error) => {
    await place.close();
    throw error;
  });
  const { url, home } = product;
  try {
    place.know(url);
    await stranger(browser, url);
    await firstAdmin(browser, url, home);
    await invite(home, url, INVITED, 'Nina Horvat');
    await checkProviders(browser, { url, place, email: INVITED });
  } finally {
    await product.stop();
    await place.close();
  }
}
