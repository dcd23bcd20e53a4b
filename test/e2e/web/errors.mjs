/** When something fails: what happened, what is safe, Retry, the reference; and never a blank page. */
import { check, expect, same } from './suite.mjs';
import { reader, settled, watchedPage } from './visit.mjs';

const refused = {
  errors: [
    {
      message: 'The database does not answer.',
      extensions: { code: 'DATABASE_AWAY', kind: 'INVALID', requestId: 'req-4711' },
    },
  ],
};

/** @param {import('playwright-core').Page} page */
const main = (page) => page.evaluate(() => document.querySelector('main')?.textContent ?? '');

/** Text of the page until it holds all words. @param {import('playwright-core').Page} page @param {string[]} words */
const shows = (page, words) =>
  page.waitForFunction((wanted) => wanted.every((word) => document.body.textContent?.includes(word)), words);

async function refusedThenRetry(page, url) {
  let fails = true;
  await page.route('**/graphql', (route) => {
    const isList = route.request().postDataJSON()?.query?.includes('query Organisations(');
    return fails && isList ? route.fulfill({ json: refused }) : route.continue();
  });
  await page.goto(`${url}/orgs`);
  await shows(page, ['The database does not answer.', 'DATABASE_AWAY', 'req-4711', 'Nothing was changed or lost.']);
  fails = false;
  await page.keyboard.press('f');
  await page.keyboard.press('Escape');
  await page.evaluate(() =>
    [...document.querySelectorAll('[role=alert] button')]
      .find(({ textContent }) => textContent === 'Try again')
      ?.focus(),
  );
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-row]');
  expect(!(await main(page)).includes('DATABASE_AWAY'), 'the error is still shown');
}

/** Old rows stay when the next answer fails. */
async function oldRowsStay(page, url) {
  await page.goto(`${url}/orgs`);
  await page.waitForSelector('[data-row]');
  await page.route('**/graphql', (route) => route.fulfill({ status: 500, body: 'broken' }));
  await page.keyboard.press('/');
  await page.keyboard.type('anka');
  await shows(page, ['The server does not answer right now.', 'What you see is as of']);
  expect((await page.locator('[data-row]').count()) > 1, 'the rows are gone');
}

/** @param {import('playwright-core').BrowserContext} context */
async function offline(page, url, context) {
  await page.goto(`${url}/orgs`);
  await page.waitForSelector('[data-row]');
  await context.setOffline(true);
  await shows(page, ['You are offline.']);
  expect((await page.locator('[data-row]').count()) > 1, 'the rows are gone');
  await context.setOffline(false);
  await page.waitForFunction(() => !document.body.textContent?.includes('You are offline.'));
}

async function unknownThings(page, url) {
  await page.goto(`${url}/orgs/00000000-0000-4000-8000-000000000000`);
  await shows(page, ['Page not found', 'Go to Today']);
  await page.goto(`${url}/orgs/not-an-id`);
  await page.waitForFunction(() => (document.querySelector('main')?.textContent?.length ?? 0) > 20);
  await page.goto(`${url}/orgs?after=forged&page=3`);
  await shows(page, ['CURSOR_INVALID']);
  await page.evaluate(() => [...document.querySelectorAll('[role=alert] button')][0]?.focus());
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-row]');
  await page.goto(`${url}/orgs?country=&kind=NOPE,&size=7&sort=evil&preview=x&page=-4&unknown=1`);
  await page.waitForFunction(() => (document.querySelector('main')?.textContent?.length ?? 0) > 20);
  await settled(page);
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkErrors(browser, url) {
  const provoked = /Failed to load resource/;
  const all = [
    ['a refused list says code and reference, and Try again brings it', refusedThenRetry],
    ['old rows stay when the server breaks', oldRowsStay],
    ['a lost line is a bar, the rows stay', offline],
    ['unknown records, forged cursors and odd addresses never give a blank page', unknownThings],
  ];
  for (const [name, run] of all) {
    const context = await reader(browser);
    await check(`errors: ${name}`, async () => {
      const { page, complaints } = await watchedPage(context, url, { expected: provoked });
      page.setDefaultTimeout(15_000);
      await run(page, url, context);
      same(complaints, [], 'complaints');
    });
    await context.close();
  }
}
