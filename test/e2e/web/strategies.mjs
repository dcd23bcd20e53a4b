/** Strategies as boards, the stage of a centre, and training: measures and centres move by keyboard, with a reason. */
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { asDemo, signIn } from './signed-in.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, strayTexts, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
const bothSchemes = async (page) => [...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))];

/** Waits until some element of the page says this. @param {Page} page @param {string} selector @param {string} words */
const says = (page, selector, words) =>
  page.waitForFunction(
    ([where, wanted]) => [...document.querySelectorAll(where)].some(({ textContent }) => textContent?.includes(wanted)),
    [selector, words],
  );

const english = (/** @type {string} */ text) => [{ lang: 'en', text }];

/** A strategy of Italy with two measures, one of which waits for the other. @param {string} url */
async function aStrategy(url) {
  const ask = await asDemo(url, 'coordinator-it');
  const make = async (/** @type {string} */ type, /** @type {Record<string, unknown>} */ input) => {
    const { record } = await ask(
      `mutation ($input: Create${type}Input!) { record: create${type}(input: $input) { id } }`,
      { input },
    );
    return record.id;
  };
  const { nccs } = await ask('{ nccs(filter: { country: { code: { eq: "IT" } } }) { nodes { id } } }');
  const nccId = nccs.nodes[0].id;
  const strategyId = await make('Strategy', {
    ...{ nccId, title: english('A strategy for the hills'), visibility: 'NETWORK' },
    ...{ startsOn: '2026-01-01', endsOn: '2029-12-31' },
  });
  const objectiveId = await make('StrategyObjective', { strategyId, order: 1, title: english('A legal frame') });
  const measure = (/** @type {string} */ title, /** @type {string} */ deadline) =>
    make('StrategyMeasure', { objectiveId, title: english(title), deadline });
  const law = await measure('Draft the law', '2026-06');
  const regions = await measure('Consult the regions', '2026-06-30');
  await make('MeasureDependency', { measureId: law, dependsOnId: regions });
  return nccId;
}

/** @param {Page} page @param {RegExp} button @param {string} state @param {string} reason @param {string} [evidence] */
async function moves(page, button, state, reason, evidence) {
  await tabTo(page, button);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] form');
  await page.locator(`dialog[open] input[type=radio][value=${state}]`).focus();
  await press(page, 'Space');
  await page.locator('dialog[open] textarea').focus();
  await page.keyboard.type(reason);
  if (evidence) {
    await page.locator('dialog[open] input[type=url]').focus();
    await page.keyboard.type(evidence);
  }
  await tabTo(page, /^Move$/);
  await press(page, 'Enter');
}

/** @param {Page} page @param {string} url */
async function movesMeasures(page, url) {
  await page.goto(`${url}/strategies?centre=IT`);
  await settled(page);
  await says(page, 'main ol li', 'waits for: Consult the regions');
  await says(page, 'main table', 'Overdue');
  await says(page, 'main ol p', 'until June 2026Overdue'); // a month is overdue when it is over
  same(await bothSchemes(page), [], 'axe of the board');
  await moves(page, /^Move: Consult the regions$/, 'IN_PROGRESS', 'The first region answered.');
  await says(page, 'main ol > li', 'At work 1');
  await moves(page, /^Move: Consult the regions$/, 'DONE', 'All regions answered.');
  await says(page, 'dialog[open] [role=alert]', 'MEASURE_');
  same(await bothSchemes(page), [], 'axe of the refusal');
  await page.locator('dialog[open] input[type=url]').focus();
  await page.keyboard.type('https://example.org/answers');
  await tabTo(page, /^Move$/);
  await press(page, 'Enter');
  await says(page, 'main ol > li', 'Done 1');
}

/** @param {Page} page @param {string} url @param {string} nccId */
async function movesCentre(page, url, nccId) {
  await page.goto(`${url}/centres/${nccId}`);
  await settled(page);
  await says(page, 'main table', 'Legal framework defined');
  await moves(page, /^Move: National Competence Centre/, 'DESIGN', 'The ministry asked for it.');
  await says(page, 'main li', 'The ministry asked for it.');
  await says(page, 'main li', 'not met then');
  same(await bothSchemes(page), [], 'axe of the centre');
  await page.goto(`${url}/centres`);
  await settled(page);
  await says(page, 'main table', 'A strategy for the hills');
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkStrategies(browser, url) {
  let nccId = '';
  const task = (
    /** @type {string} */ name,
    /** @type {(page: Page) => Promise<void>} */ work,
    { user = 'coordinator-it', ...how } = {},
  ) =>
    check(`strategies: ${name}`, async () => {
      nccId ||= await aStrategy(url);
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
  await task('a measure moves by keyboard, and is done when something shows it', (page) => movesMeasures(page, url));
  await task('a centre comes into a stage, with what it lacks', (page) => movesCentre(page, url, nccId));
  const onPhone = { width: 390, language: 'el', user: 'officer' };
  await task(
    'on a phone, in Greek, an officer reads strategies and training',
    async (page) => {
      for (const path of ['/strategies', '/training', '/centres']) {
        await page.goto(url + path);
        await settled(page);
        same(await bothSchemes(page), [], `axe of ${path}`);
        same(await strayTexts(page, 'el'), [], `texts of ${path}`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow <= 0, `${path} is ${overflow} px too wide`);
      }
    },
    onPhone,
  );
}
