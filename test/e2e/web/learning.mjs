/** Mutual learning and one course: practices, exchanges and adoptions are found, filtered and added by keyboard. */
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { asDemo, signIn } from './signed-in.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, strayTexts, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ practice: string, course: string, centre: string, competence: string }} Made */

/** @param {Page} page */
const bothSchemes = async (page) => [...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))];

/** Waits until some element of the page says this. @param {Page} page @param {string} selector @param {string} words */
const says = (page, selector, words) =>
  page.waitForFunction(
    ([where, wanted]) => [...document.querySelectorAll(where)].some(({ textContent }) => textContent?.includes(wanted)),
    [selector, words],
  );

const english = (/** @type {string} */ text) => [{ lang: 'en', text }];

/** A practice of Italy that Greece learns and takes over. @param {string} url @returns {Promise<Made>} ids */
async function aPractice(url) {
  const [italy, greece] = [await asDemo(url, 'coordinator-it'), await asDemo(url, 'coordinator-gr')];
  const make = async (
    /** @type {typeof italy} */ ask,
    /** @type {string} */ type,
    /** @type {Record<string, unknown>} */ input,
  ) => {
    const { record } = await ask(
      `mutation ($input: Create${type}Input!) { record: create${type}(input: $input) { id } }`,
      { input: { visibility: 'NETWORK', ...input } },
    );
    return record.id;
  };
  const found = await italy(
    `{ it: nccs(filter: { country: { code: { eq: "IT" } } }) { nodes { id } }
       gr: nccs(filter: { country: { code: { eq: "GR" } } }) { nodes { id } }
       competences(filter: { code: { eq: "D.4" } }, first: 1) { nodes { id } }
       courses(filter: { modules: { some: { id: { isNull: false } } } }, first: 1) { nodes { id } } }`,
  );
  const [mentorNccId, nccId, competenceId, course] = [found.it, found.gr, found.competences, found.courses].map(
    ({ nodes }) => nodes[0].id,
  );
  const practiceId = await make(italy, 'Practice', {
    ...{ title: english('Talks at the loom'), text: english('Everybody brings a cloth.'), competenceId },
    website: 'https://example.org/loom',
  });
  const about = { mentorNccId, learnerNccId: nccId, competenceId, practiceId };
  await make(greece, 'LearningExchange', { ...about, goal: 'Hold talks of our own', status: 'ONGOING' });
  await make(greece, 'PracticeAdoption', {
    ...{ practiceId, nccId, state: 'ADAPTED', since: '2026-05', territory: 'Thessaly', evidence: 'Report of May' },
  });
  return { practice: practiceId, course, centre: mentorNccId, competence: competenceId };
}

/** From the page of strategies to the practice, and back with an exchange that was added. @param {Page} page @param {string} url */
async function byKeyboard(page, url) {
  await page.goto(`${url}/strategies?centre=IT`);
  await settled(page);
  await tabTo(page, /^Mutual learning$/);
  await press(page, 'Enter');
  await page.waitForURL(/\/learning\?centre=IT$/);
  await settled(page);
  await says(page, 'main table tr', 'Talks at the loom');
  await says(page, 'main table tr', 'Hold talks of our own');
  await says(page, 'main table tr', 'since May 2026');
  same(await bothSchemes(page), [], 'axe of the page');
  await tabTo(page, /^Talks at the loom$/);
  await press(page, 'Enter');
  await page.waitForURL(/\/learning\/practices\/[0-9a-f-]{36}$/);
  await settled(page);
  await says(page, 'main section', 'Everybody brings a cloth.');
  await says(page, 'main table tr', 'Report of May');
  same(await bothSchemes(page), [], 'axe of the practice');
  await tabTo(page, /^Add: Who took it over$/);
  await press(page, 'Enter');
  await page.waitForURL(/\/records\/practice-adoptions\/new\?practice=/);
}

/** Filters stand in the address, and what matches nothing leads back to all. @param {Page} page @param {string} url @param {Made} made */
async function filters(page, url, { competence }) {
  await page.goto(`${url}/learning?competence=${competence}&status=ONGOING`);
  await settled(page);
  await says(page, 'main table tr', 'Hold talks of our own');
  const status = page.getByLabel('Status of the exchange');
  same(await status.inputValue(), 'ONGOING', 'status of the address');
  await status.selectOption('CANCELLED');
  await page.waitForURL(/status=CANCELLED/);
  await says(page, 'main section', 'Nobody teaches anybody here yet.');
  await page.goto(`${url}/learning?centre=HR&status=CANCELLED`);
  await settled(page);
  await page.locator('main a', { hasText: 'Show all' }).press('Enter');
  await says(page, 'main table tr', 'Talks at the loom');
}

/** @param {Page} page @param {string} url @param {Made} made */
async function courseAndCentre(page, url, { course, centre }) {
  await page.goto(`${url}/training`);
  await settled(page);
  await page.locator(`main h2 a[href="/training/courses/${course}"]`).press('Enter');
  await page.waitForURL(/\/training\/courses\//);
  await settled(page);
  await says(page, 'main section', 'Modules');
  await says(page, 'main section', 'People trained');
  same(await bothSchemes(page), [], 'axe of the course');
  await page.goto(`${url}/centres/${centre}`);
  await settled(page);
  await says(page, 'main table tr', 'Hold talks of our own');
  same(await bothSchemes(page), [], 'axe of the centre');
}

/** @param {Page} page @param {string} url @param {Made} made */
async function onPhone(page, url, { practice, course, centre }) {
  for (const path of [
    '/learning',
    `/learning/practices/${practice}`,
    `/training/courses/${course}`,
    `/centres/${centre}`,
  ]) {
    await page.goto(url + path);
    await settled(page);
    same(await bothSchemes(page), [], `axe of ${path}`);
    same(await strayTexts(page, 'el'), [], `texts of ${path}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow <= 0, `${path} is ${overflow} px too wide`);
    same(await page.locator('main form, main a[href*="/new"]').count(), 0, 'an officer is offered nothing to write');
  }
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkLearning(browser, url) {
  /** @type {Made | undefined} */
  let made;
  const task = (
    /** @type {string} */ name,
    /** @type {(page: Page, url: string, made: Made) => Promise<void>} */ work,
    { user = 'coordinator-it', ...how } = {},
  ) =>
    check(`learning: ${name}`, async () => {
      made ??= await aPractice(url);
      const context = await reader(browser, how);
      try {
        await signIn(context, url, user);
        const { page, complaints } = await watchedPage(context, url);
        await work(page, url, made);
        same(complaints, [], 'complaints');
      } finally {
        await context.close();
      }
    });
  await task('from strategies to a practice and its adoptions, by keyboard', byKeyboard);
  await task('filters stand in the address, nothing leads back to all', filters);
  await task('a course and a centre show what belongs to them', courseAndCentre);
  await task('on a phone, in Greek, an officer reads all of it', onPhone, {
    width: 390,
    language: 'el',
    user: 'officer',
  });
}
