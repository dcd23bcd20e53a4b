/**
 * Newsletters for people who come once: from the page to sign up on, over the mail, to leaving and taking it back. On a telephone
 * and on a desk, without a mouse, in two languages.
 */
import 'reflect-metadata';
import { NCC_COUNTRIES, nccId } from '../../../dist/libs/centres/src/index.js';
import { NewsletterTopic } from '../../../dist/libs/newsletters/src/index.js';
import { loadConfig, nodeSecret } from '../../../dist/libs/platform/config/src/index.js';
import { connect, findDatabase } from '../../../dist/libs/platform/database/src/index.js';
import { Outbox } from '../../../dist/libs/platform/events/src/index.js';
import { systemContext, useNodeSecret } from '../../../dist/libs/platform/kernel/src/index.js';
import { Records } from '../../../dist/libs/platform/records/src/index.js';
import { press, tabTo } from './keyboard.mjs';
import { heading, looksRight } from './sign-in.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, strayTexts, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Two open topics of the Greek centre. @param {string} home */
async function makeTopics(home) {
  const config = loadConfig({ ...process.env, SEEDBED_HOME: home });
  useNodeSecret(nodeSecret(config));
  const place = await findDatabase(config, () => undefined);
  const db = await connect({ url: place.url, role: 'seedbed_app', poolSize: 2 });
  const records = new Records(db, new Outbox(db));
  const ncc = nccId('GR');
  const common = { ncc, steward: ncc, visibility: 'PUBLIC', defaultLang: 'el', senderName: 'NCC' };
  for (const [slug, name] of [
    ['ekdiloseis', 'Εκδηλώσεις'],
    ['proskliseis', 'Προσκλήσεις'],
  ]) {
    const text = { el: name, en: slug };
    await records.create(systemContext('test:web'), NewsletterTopic, {
      ...{ slug, name: text, description: text, postalAddress: 'Athens', ...common },
    });
  }
  await db.close();
  await place.release();
}

/** The newest mail to an address, and the link in it. @param {string} url @param {string} email @param {RegExp} page */
async function linkTo(url, email, page) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const { messages } = await (await fetch(`${url}/api/mailbox`)).json();
    for (const { id } of messages.filter(({ to }) => to === email)) {
      const { text } = await (await fetch(`${url}/api/mailbox/${id}`)).json();
      const found = new RegExp(`/n/${page.source}/u\\.[\\w.-]+`).exec(text)?.[0];
      if (found) return found;
    }
    if (Date.now() > deadline) throw new Error(`No mail with ${page} came.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** @param {Page} page @param {string} words */
const shows = (page, words) =>
  page.waitForFunction((wanted) => document.querySelector('main')?.textContent?.includes(wanted), words);

/** @typedef {{ language: string, width: number, email: string }} Who */

/** @param {Page} page @param {string} url @param {Who} who */
async function signUp(page, url, { language, width, email }) {
  const is = language === 'el';
  await page.goto(`${url}/newsletter/gr/ekdiloseis`);
  await page.waitForSelector('input[type=email]');
  expect(await page.locator('input[type=checkbox]').first().isChecked(), 'the topic of the address is chosen');
  same(await page.evaluate(() => document.documentElement.dataset.accent), 'gr', 'accent');
  await page.locator('input[type=checkbox]').last().focus();
  await press(page, 'Space');
  await press(page, 'Tab');
  await page.keyboard.type('no address');
  await looksRight(page, `newsletter-sign-up-${width}`);
  same(await strayTexts(page, language), [], 'hashes or English texts');
  await press(page, 'Enter');
  await page.waitForSelector('main [role=alert] p');
  await page.locator('input[type=email]').focus();
  await press(page, 'Control+a');
  await page.keyboard.type(email);
  await press(page, 'Enter');
  await heading(page, is ? 'Δείτε την αλληλογραφία σας' : 'Look into your mail');
  same(await page.evaluate(() => document.activeElement?.tagName), 'H1', 'focus');
  await looksRight(page, `newsletter-asked-${width}`);
}

/** @param {Page} page @param {string} url @param {Who} who */
async function confirm(page, url, { language, width, email }) {
  const is = language === 'el';
  const link = await linkTo(url, email, /confirm/);
  await page.goto(url + link);
  await heading(page, is ? 'Ένα πάτημα και γραφτήκατε' : 'One press, and you are in');
  await looksRight(page, `newsletter-confirm-${width}`);
  same(await strayTexts(page, language), [], 'hashes or English texts');
  await tabTo(page, is ? /^Ναι, στείλτε το μου$/ : /^Yes, send it to me$/);
  await press(page, 'Enter');
  await heading(page, is ? 'Ευχαριστούμε' : 'Thank you');
  await looksRight(page, `newsletter-confirmed-${width}`);
}

/** Signed up again they are told that they get it, with a link to choose. @param {Page} page @param {string} url @param {Who} who */
async function choose(page, url, { language, width, email }) {
  const is = language === 'el';
  const { topics } = await (await fetch(`${url}/api/newsletters/centres/gr`)).json();
  await fetch(`${url}/api/newsletters/centres/gr/sign-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, topics: topics.map(({ id }) => id), language }),
  });
  await page.goto(url + (await linkTo(url, email, /preferences/)));
  await shows(page, '***@example.org');
  await page.waitForSelector('input[type=checkbox]');
  same(await page.locator('input[type=checkbox]:checked').count(), 2, 'topics');
  await looksRight(page, `newsletter-preferences-${width}`);
  same(await strayTexts(page, language), [], 'hashes or English texts');
  await tabTo(page, is ? /^Παύση για τρεις μήνες$/ : /^Pause for three months$/);
  await press(page, 'Enter');
  await tabTo(page, is ? /^Τέλος της παύσης$/ : /^End the pause$/);
  await press(page, 'Enter');
  await shows(page, is ? 'Παύση για τρεις μήνες' : 'Pause for three months');
  await page.locator('input[type=checkbox]').first().focus();
  await press(page, 'Space');
  await page.waitForFunction(() => document.querySelectorAll('input[type=checkbox]:checked').length === 1);
}

/** The mail that tells of it has a link to take it back. @param {Page} page @param {string} url @param {Who} who */
async function takeBack(page, url, { language, width, email }) {
  const is = language === 'el';
  await page.goto(url + (await linkTo(url, email, /unsubscribe/)));
  await heading(page, is ? 'Αποχωρήσατε' : 'You are unsubscribed');
  await looksRight(page, `newsletter-left-${width}`);
  await tabTo(page, is ? /^Αναίρεση$|^Αναίρεση/ : /^Undo$/);
  await press(page, 'Enter');
  await heading(page, is ? 'Το λαμβάνετε ξανά' : 'You get it again');
  await page.reload();
  await page.waitForSelector('main button');
  await looksRight(page, `newsletter-unsubscribe-${width}`);
  same(await strayTexts(page, language), [], 'hashes or English texts');
  await tabTo(page, is ? /^Διαγραφή από τη λίστα$/ : /^Unsubscribe$/);
  await press(page, 'Enter');
  await heading(page, is ? 'Αποχωρήσατε' : 'You are unsubscribed');
}

/** A page of the server has no script that tells of its scheme: its styles follow the reader's by themselves. @param {Page} page */
const followsEvening = (page) =>
  page.evaluate(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const tell = () => {
      document.documentElement.dataset.mantineColorScheme = dark.matches ? 'dark' : 'light';
    };
    dark.addEventListener('change', tell);
    tell();
  });

/** @param {Page} page @param {string} url @param {Who} who */
async function others(page, url, { width }) {
  await page.goto(`${url}/n/archive/gr/ekdiloseis`);
  await page.waitForSelector('main h1');
  same(await page.locator('link[rel=alternate][type="application/rss+xml"]').count(), 1, 'feeds');
  await followsEvening(page);
  await looksRight(page, `newsletter-archive-${width}`);
  await page.goto(`${url}/n/archive/gr`);
  await followsEvening(page);
  await looksRight(page, `newsletter-archives-${width}`);
  for (const path of [
    '/n/unsubscribe/u.nothing',
    '/n/preferences/u.nothing',
    '/n/confirm/u',
    '/newsletter/xx',
    '/n/x',
  ]) {
    await page.goto(url + path);
    await page.waitForSelector('main h1');
  }
  await looksRight(page, `newsletter-no-page-${width}`);
}

const STEPS = {
  'signs up': signUp,
  confirms: confirm,
  chooses: choose,
  'takes back': takeBack,
  'looks around': others,
};
/** Refused on purpose. */
const REFUSED = /Failed to load resource/;

/** @param {import('playwright-core').Browser} browser @param {string} url @param {string} home */
export async function checkSubscriptions(browser, url, home) {
  expect(NCC_COUNTRIES.includes('GR'), 'there is a centre in Greece');
  await makeTopics(home);
  for (const [width, language] of /** @type {const} */ ([
    [390, 'el'],
    [1360, 'en'],
  ])) {
    const who = { width, language, email: `reader-${width}@example.org` };
    const context = await reader(browser, { width, language });
    for (const [does, step] of Object.entries(STEPS)) {
      await check(`subscriptions: a reader ${does}, ${language}, ${width} px`, async () => {
        const { page, complaints } = await watchedPage(context, url, { expected: REFUSED });
        page.setDefaultTimeout(20_000);
        await step(page, url, who);
        same(complaints, [], 'complaints');
        await page.close();
      });
    }
    await context.close();
  }
}
