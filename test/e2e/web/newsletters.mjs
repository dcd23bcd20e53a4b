/** A coordinator writes a newsletter in two languages, checks, tries, schedules and sees it sent: with keys alone. */
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { asDemo, signIn } from './signed-in.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, strayTexts, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
const bothSchemes = async (page) => [...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))];

/** Waits until some element says this. @param {Page} page @param {string} selector @param {string} words */
async function says(page, selector, words) {
  try {
    await page.waitForFunction(
      ([where, wanted]) =>
        [...document.querySelectorAll(where)].some(({ textContent }) => textContent?.includes(wanted)),
      [selector, words],
    );
  } catch (cause) {
    const text = await page.evaluate(() => document.querySelector('main')?.textContent?.slice(0, 1500));
    throw new Error(`no ${selector} says ${words}; the page: ${text}`, { cause });
  }
}

/** A topic of Italy and a newsletter of it that nobody has written yet. @param {string} url */
async function anIssue(url) {
  const ask = await asDemo(url, 'coordinator-it');
  const { nccs } = await ask('{ nccs(filter: { country: { code: { eq: "IT" } } }) { nodes { id } } }');
  const make = async (/** @type {string} */ type, /** @type {Record<string, unknown>} */ input) =>
    (await ask(`mutation ($input: Create${type}Input!) { record: create${type}(input: $input) { id } }`, { input }))
      .record.id;
  const topicId = await make('NewsletterTopic', {
    ...{ nccId: nccs.nodes[0].id, slug: 'hills', name: [{ lang: 'en', text: 'News of the hills' }] },
    ...{ defaultLang: 'en', senderName: 'Centre of the hills', postalAddress: 'Via dei Colli 1, 00100 Roma' },
    visibility: 'NETWORK',
  });
  return make('NewsletterIssue', { topicId, title: 'November letter' });
}

/** Types into the field of this label. @param {Page} page @param {string} label @param {string} text */
async function type(page, label, text) {
  await page.getByRole('textbox', { name: label, exact: true }).first().focus();
  await press(page, 'Control+A');
  await page.keyboard.type(text);
}

/** @param {Page} page */
const isSaved = (page) => says(page, 'main [role=status]', 'Everything is saved');

/** @param {Page} page */
const kinds = (page) =>
  page
    .locator('main ol[aria-label=Blocks] > li')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')?.split(',')[0]));

/** Blocks are added, moved, doubled, taken out and brought back. @param {Page} page @param {string} url @param {string} id */
async function writes(page, url, id) {
  await page.goto(`${url}/newsletters/${id}/edit`);
  await settled(page);
  await tabTo(page, /^Add a language$/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] form');
  await tabTo(page, /^Add$/);
  await press(page, 'Enter');
  await says(page, 'main ol[aria-label=Blocks] > li', 'Heading');
  same(await kinds(page), ['Heading', 'Text'], 'first blocks');
  await type(page, 'Subject', 'News of November');
  await type(page, 'Heading', 'What is new');
  await page.getByRole('textbox', { name: 'Text', exact: true }).focus();
  await page.keyboard.type('Good day ');
  await press(page, 'Control+b');
  await page.keyboard.type('to all');
  await says(page, 'main', 'Plain text');
  await page.frameLocator('main iframe').getByText('What is new').waitFor();
  await page.frameLocator('main iframe').locator('strong', { hasText: 'to all' }).waitFor();
  await page.getByLabel('Kind of block: Blocks').focus();
  await page.keyboard.type('Picture');
  await tabTo(page, /^Add: Blocks$/);
  await press(page, 'Enter');
  same(await kinds(page), ['Heading', 'Text', 'Picture'], 'with a picture');
  await says(page, 'main section', 'To mend');
  await tabTo(page, /^Move up: Picture, 3 of 3$/);
  await press(page, 'Enter');
  same(await kinds(page), ['Heading', 'Picture', 'Text'], 'moved up');
  await press(page, 'Alt+ArrowDown');
  same(await kinds(page), ['Heading', 'Text', 'Picture'], 'moved down by a key');
  await tabTo(page, /^Duplicate: Picture, 3 of 3$/);
  await press(page, 'Enter');
  same(await kinds(page), ['Heading', 'Text', 'Picture', 'Picture'], 'doubled');
  await tabTo(page, /^Remove: Picture, 4 of 4$/, 'Tab');
  await press(page, 'Enter');
  await tabTo(page, /^Remove: Picture, 3 of 3$/);
  await press(page, 'Enter');
  same(await kinds(page), ['Heading', 'Text'], 'taken out');
  await tabTo(page, /^Undo$/, 'Shift+Tab');
  await press(page, 'Enter');
  same(await kinds(page), ['Heading', 'Text', 'Picture'], 'brought back');
  await tabTo(page, /^Remove: Picture, 3 of 3$/);
  await press(page, 'Enter');
  await says(page, 'main section', 'Nothing is wrong');
  await isSaved(page);
  same(await bothSchemes(page), [], 'axe of the editor');
}

/** @param {Page} page @param {string} url @param {string} id */
async function addsItalian(page, url, id) {
  await page.goto(`${url}/newsletters/${id}/edit`);
  await settled(page);
  await tabTo(page, /^Add a language$/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] form');
  await page.locator('dialog[open] select').first().focus();
  await page.keyboard.type('Italian');
  await tabTo(page, /^Add$/);
  await press(page, 'Enter');
  await page.waitForURL((current) => current.searchParams.get('lang') === 'it');
  await page.waitForFunction(() => document.querySelector('main nav [aria-pressed=true]')?.textContent === 'Italian');
  await type(page, 'Subject', 'Novità di novembre');
  await isSaved(page);
  await page.reload();
  await settled(page);
  same(
    await page.getByRole('textbox', { name: 'Subject', exact: true }).inputValue(),
    'Novità di novembre',
    'what was saved',
  );
}

/** Two write the same text: nothing is lost. @param {Page} page @param {string} url @param {string} id */
async function meets(page, url, id) {
  await page.goto(`${url}/newsletters/${id}/edit?lang=en`);
  await settled(page);
  const ask = await asDemo(url, 'coordinator-it');
  const { newsletterIssue } = await ask(
    `{ newsletterIssue(id: "${id}") { variants(filter: { lang: { eq: "en" } }) { nodes { rev blocks } } } }`,
  );
  const { rev, blocks } = newsletterIssue.variants.nodes[0];
  const input = { issueId: id, lang: 'en', rev, subject: 'News of everybody', blocks };
  await ask('mutation ($input: NewsletterVariantInput!) { writeNewsletterVariant(input: $input) { id } }', { input });
  await type(page, 'Subject', 'News of mine');
  await says(page, 'main [role=alert]', 'Somebody else changed this text');
  await tabTo(page, /^Take theirs$/);
  await press(page, 'Enter');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('input')].some(({ value }) => value === 'News of everybody'),
  );
  await tabTo(page, /^Undo$/, 'Shift+Tab');
  await press(page, 'Enter');
  same(
    await page.getByRole('textbox', { name: 'Subject', exact: true }).inputValue(),
    'News of mine',
    'what was typed',
  );
  await isSaved(page);
}

/** @param {Page} page @param {string} url @param {string} id */
async function sends(page, url, id) {
  await page.goto(`${url}/newsletters/${id}/audience`);
  await settled(page);
  await says(page, 'main section', 'Who gets it');
  same(await bothSchemes(page), [], 'axe of the audience');
  await tabTo(page, /^Check and send$/);
  await press(page, 'Enter');
  await page.waitForURL(/\/send$/);
  await says(page, 'main section', 'Nothing is wrong');
  await tabTo(page, /^Send a test to myself$/);
  await press(page, 'Enter');
  await says(page, 'main [role=status]', 'On its way to ');
  same(await bothSchemes(page), [], 'axe of sending');
  await tabTo(page, /^Send…$/);
  await press(page, 'Enter');
  await says(page, 'dialog[open]', 'people get it');
  same(await bothSchemes(page), [], 'axe of the question');
  await tabTo(page, /^Send now$/);
  await press(page, 'Enter');
  await page.waitForFunction(
    () => [...document.querySelectorAll('main [role=status]')].some(({ textContent }) => textContent === 'Sent'),
    undefined,
    { timeout: 150_000 },
  );
  await page.goto(`${url}/newsletters/${id}/edit`);
  await settled(page);
  await says(page, 'main', 'only a draft can be changed');
  same(await page.locator('main ol[aria-label=Blocks]').count(), 0, 'what was sent is not offered to be written');
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkNewsletters(browser, url) {
  let id = '';
  const task = (
    /** @type {string} */ name,
    /** @type {(page: Page) => Promise<void>} */ work,
    { user = 'coordinator-it', ...how } = {},
  ) =>
    check(`newsletters: ${name}`, async () => {
      id ||= await anIssue(url);
      const context = await reader(browser, how);
      try {
        await signIn(context, url, user);
        const { page, complaints } = await watchedPage(context, url);
        await work(page);
        same(complaints, [], 'complaints');
      } finally {
        await context.close();
      }
    });
  await task('blocks are written and put in order with keys alone', (page) => writes(page, url, id));
  await task('a second language begins with the first', (page) => addsItalian(page, url, id));
  await task('two who write the same text lose nothing', (page) => meets(page, url, id));
  const looked = (/** @type {string} */ language) => async (/** @type {Page} */ page) => {
    const own = ['edit', 'audience', 'send', 'report'].map((part) => `/newsletters/${id}/${part}`);
    for (const path of ['/newsletters', '/newsletters/segments', '/newsletters/suppressions', ...own]) {
      await page.goto(url + path);
      await settled(page);
      same(await bothSchemes(page), [], `axe of ${path}`);
      if (!path.endsWith('edit')) same(await strayTexts(page, language), [], `texts of ${path}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow <= 0, `${path} is ${overflow} px too wide`);
    }
  };
  await task('on a phone, in Greek, all of it is there', looked('el'), { width: 390, language: 'el' });
  await task('it is tried, scheduled and sent', (page) => sends(page, url, id));
  await task(
    'an auditor reads and is offered nothing to write',
    async (page) => {
      await looked('it')(page);
      await page.goto(`${url}/newsletters/${id}/edit`);
      await settled(page);
      same(await page.locator('main form, main a[href$="/new"]').count(), 0, 'forms');
    },
    { user: 'auditor', language: 'it' },
  );
}
