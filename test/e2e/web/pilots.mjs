/** Pilots: what one showed is recorded by keyboard; figures are entered, approved by other eyes, and opened with a reason. */
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { asDemo, signIn } from './signed-in.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, strayTexts, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {(query: string, variables?: Record<string, unknown>) => Promise<any>} Ask */

/** @param {Page} page */
const bothSchemes = async (page) => [...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))];

/** Waits until some element of the page says this. @param {Page} page @param {string} selector @param {string} words */
const says = (page, selector, words) =>
  page.waitForFunction(
    ([where, wanted]) => [...document.querySelectorAll(where)].some(({ textContent }) => textContent?.includes(wanted)),
    [selector, words],
  );

/** @param {Ask} ask @param {string} type @param {Record<string, unknown>} input @returns {Promise<string>} its id */
const make = async (ask, type, input) => {
  const { record } = await ask(
    `mutation ($input: Create${type}Input!) { record: create${type}(input: $input) { id } }`,
    { input },
  );
  return record.id;
};

const english = (/** @type {string} */ text) => [{ lang: 'en', text }];

const quarter = (/** @type {number} */ at) =>
  [
    { startsOn: '2026-01-01', endsOn: '2026-03-31' },
    { startsOn: '2026-04-01', endsOn: '2026-06-30' },
  ][at];

/** A pilot of Italy with a result chain and figures that its editor entered. @param {string} url @param {string} title */
async function aPilot(url, title) {
  const editor = await asDemo(url, 'editor-it');
  const pilotId = await make(editor, 'Pilot', {
    title: english(title),
    scope: 'LOCAL',
    status: 'ONGOING',
    visibility: 'NETWORK',
  });
  const outcomeId = await make(editor, 'ResultNode', { pilotId, level: 'OUTCOME', title: english('They use it') });
  const output = { pilotId, level: 'OUTPUT', title: english('Weavers taught'), leadsToId: outcomeId };
  const resultId = await make(editor, 'ResultNode', output);
  const measured = { unit: 'people', measure: 'SUM', direction: 'INCREASE', baseline: 0, target: 200 };
  const indicatorId = await make(editor, 'Indicator', {
    ...{
      resultId,
      code: 'WEB_TRAINED',
      name: english('Weavers taught'),
      visibility: 'NETWORK',
      disaggregation: ['sex'],
      ...measured,
    },
  });
  const value = (/** @type {Record<string, unknown>} */ more) =>
    make(editor, 'IndicatorValue', {
      ...{ indicatorId, unit: 'people', evidence: 'List of participants', visibility: 'NETWORK', ...more },
    });
  await value({ ...quarter(0), comparator: 'EQ', value: 80 });
  await value({ ...quarter(0), comparator: 'EQ', value: 45, dimension: 'sex', category: 'women' });
  await value({ ...quarter(1), comparator: 'GT', value: 100 });
  return { pilotId, indicatorId };
}

/** @param {Page} page */
async function recordsCompetence(page) {
  await tabTo(page, /^Record a competence$/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] option:has-text("Evaluate social impact")', { state: 'attached' });
  same(await bothSchemes(page), [], 'axe of the dialog');
  await page.locator('dialog[open] select').first().focus();
  await page.keyboard.type('D.4 Eval');
  await page.locator('dialog[open] textarea').focus();
  await page.keyboard.type('Two case studies were evaluated.');
  await tabTo(page, /^Record$/);
  await press(page, 'Enter');
  await says(page, 'main li', 'Two case studies were evaluated.');
  await says(page, 'main li', 'Tested');
}

/** The portfolio of the centre shows what the pilot moved; its competence leads back to the pilot. @param {Page} page @param {string} url @param {string} title */
async function portfolioMoved(page, url, title) {
  await page.locator('main a', { hasText: 'Evaluate social impact' }).first().press('Enter');
  await page.waitForURL(/\/competences\/[0-9a-f-]{36}$/);
  await settled(page);
  await says(page, 'main section', title);
  same(await bothSchemes(page), [], 'axe of the competence');
  await page.goto(`${url}/competences?centre=IT`);
  await settled(page);
  await says(page, 'main li', 'Two case studies were evaluated.');
}

/** @param {Page} page @param {RegExp} button @param {string} reason @param {RegExp} send */
async function decides(page, button, reason, send) {
  await tabTo(page, button);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] textarea');
  await page.locator('dialog[open] textarea').focus();
  if (reason) await page.keyboard.type(reason);
  await tabTo(page, send);
  await press(page, 'Enter');
}

/** The chart has a bar for each value of the whole, the bound as a bound, and says what the table below it says. @param {Page} page */
async function chartSaysAsTable(page) {
  const chart = page.locator('main [role=img]');
  const said = (await chart.getAttribute('aria-label')) ?? '';
  const cells = await page
    .locator('main article table tbody tr', { hasNotText: 'women' })
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].slice(0, 2).map(({ textContent }) => textContent ?? '')),
    );
  same(cells.length, 2, 'values of the whole');
  for (const [period = '', figure = ''] of cells)
    expect(said.includes(period) && said.includes(figure), `${said} / ${cells}`);
  expect(said.includes('more than 100 people'), said);
  same((await chart.textContent())?.includes('> 100'), true, `the bar of the bound: ${await chart.textContent()}`);
}

/** A figure is entered by keyboard; what is wrong is said at its field, and what was typed stays. @param {Page} page @param {string} url @param {string} pilotId */
async function entersFigure(page, url, pilotId) {
  await page.goto(`${url}/pilots/${pilotId}`);
  await settled(page);
  await tabTo(page, /^Add: Value of: Weavers taught$/);
  await press(page, 'Enter');
  await page.waitForSelector('#field-value');
  for (const [field, text] of [
    ['startsOn', '2026-07-01'],
    ['endsOn', '2026-09-30'],
    ['value', '12'],
    ['unit', 'EUR'],
    ['evidence', 'A list of names'],
  ]) {
    await page.locator(`#field-${field}`).focus();
    await page.keyboard.type(text ?? '');
  }
  await page.locator('#field-comparator').selectOption({ index: 1 });
  await tabTo(page, /^Save$/);
  await press(page, 'Enter');
  await says(page, 'main form', 'The indicator is measured in “people”.');
  same(await page.locator('#field-evidence').inputValue(), 'A list of names', 'what was typed');
  same(await bothSchemes(page), [], 'axe of the refusal');
  await page.locator('#field-unit').fill('people');
  await tabTo(page, /^Save$/);
  await press(page, 'Enter');
  await page.waitForURL((current) => current.pathname === `/pilots/${pilotId}`);
  await says(page, 'main table', 'A list of names');
}

/** @param {Page} page @param {string} url @param {string} pilotId */
async function approvesAndOpens(page, url, pilotId) {
  await page.goto(`${url}/pilots/${pilotId}`);
  await settled(page);
  await says(page, 'main table', 'more than 100');
  await chartSaysAsTable(page);
  await decides(page, /^Approve: Weavers taught, 1 January/, '', /^Approve$/);
  await says(page, 'main dl', '40 % of the way'); // 80 of 200 are approved
  const rows = page.locator('main table tr', { hasText: '1 January 2026' });
  same((await rows.locator('text=Approved').count()) >= 2, true, 'the whole and its part are approved together');
  await says(page, 'main dl', 'more than 50 % of the way'); // a bound stays a bound
  same(await bothSchemes(page), [], 'axe of the pilot');
  await decides(page, /^Open again: Weavers taught, 1 January/, 'Ten were counted twice.', /^Open again$/);
  await says(page, 'main td', 'Ten were counted twice.');
  await page.goto(`${url}/results?centre=IT&from=2026-04-01&to=2026-06-30`);
  await settled(page);
  await says(page, 'main table', 'more than 100 people');
  same(await bothSchemes(page), [], 'axe of the results');
}

/** Who entered a value reads why the approval waits for somebody else. @param {Page} page @param {string} url */
async function isRefused(page, url) {
  const coordinator = await asDemo(url, 'coordinator-it');
  const { pilotId, indicatorId } = await aPilot(url, 'A pilot with one pair of eyes');
  await make(coordinator, 'IndicatorValue', {
    ...{ indicatorId, startsOn: '2025-01-01', endsOn: '2025-12-31', comparator: 'EQ', value: 5, unit: 'people' },
    evidence: 'My own list',
  });
  await page.goto(`${url}/pilots/${pilotId}`);
  await settled(page);
  await says(page, 'main table', 'My own list');
  await decides(page, /^Approve: Weavers taught, 1 January 2025/, '', /^Approve$/);
  await says(page, 'dialog[open] [role=alert]', 'VALUE_NEEDS_OTHER_EYES');
  same(await bothSchemes(page), [], 'axe of the refusal');
}

/** A project that the coordinators of Italy keep. @param {string} url */
async function projectOfItaly(url) {
  const ask = await asDemo(url, 'coordinator-it');
  const query = '{ projects(filter: { steward: { country: { code: { eq: "IT" } } } }, first: 1) { nodes { id } } }';
  return (await ask(query)).projects.nodes[0].id;
}

/** A result of a project and one of a centre are added on their pages, and shown there. @param {Page} page @param {string} url */
async function ownResults(page, url) {
  const ask = await asDemo(url, 'coordinator-it');
  const { nccs } = await ask('{ nccs(filter: { country: { code: { eq: "IT" } } }) { nodes { id } } }');
  for (const [of, id] of /** @type {const} */ ([
    ['projects', await projectOfItaly(url)],
    ['centres', nccs.nodes[0].id],
  ])) {
    await page.goto(`${url}/${of}/${id}`);
    await says(page, 'main h2', 'Result chain');
    await tabTo(page, /^Add: Result chain$/);
    await press(page, 'Enter');
    await page.locator('#field-title').fill(`Taught by ${of}`);
    await page.getByLabel('Level').selectOption({ label: 'Output' });
    await tabTo(page, /^Save$/);
    await press(page, 'Enter');
    await page.waitForURL((current) => current.pathname === `/${of}/${id}`);
    await says(page, 'main', `Taught by ${of}`);
    same(await bothSchemes(page), [], `axe of ${of}`);
  }
}

/** @param {import('playwright-core').Browser} browser @param {string} url @param {string} name @param {(page: Page) => Promise<void>} work @param {{ width?: number, language?: string, user?: string, expected?: RegExp }} [how] */
async function task(browser, url, name, work, { user = 'coordinator-it', expected, ...how } = {}) {
  await check(`pilots: ${name}`, async () => {
    const context = await reader(browser, how);
    try {
      await signIn(context, url, user);
      const { page, complaints } = await watchedPage(context, url, { expected });
      await work(page);
      same(complaints, [], 'complaints');
    } finally {
      await context.close();
    }
  });
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkPilots(browser, url) {
  const title = 'Keys to the city';
  let pilotId = '';
  await task(browser, url, 'what one showed is recorded by keyboard, and the portfolio moves', async (page) => {
    ({ pilotId } = await aPilot(url, title));
    await page.goto(`${url}/pilots`);
    await settled(page);
    await page.locator('main [data-row] a', { hasText: title }).press('Enter');
    await says(page, 'main h1', title);
    await recordsCompetence(page);
    await portfolioMoved(page, url, title);
  });
  await task(browser, url, 'a figure is approved by other eyes, and opened with a reason', (page) =>
    approvesAndOpens(page, url, pilotId),
  );
  await task(browser, url, 'a figure is entered by keyboard, and what is wrong with it is said', (page) =>
    entersFigure(page, url, pilotId),
  );
  await task(browser, url, 'who entered a figure does not approve it', (page) => isRefused(page, url));
  await task(
    browser,
    url,
    'nobody is shown an empty chain of a project who could not fill it',
    async (page) => {
      await page.goto(`${url}/projects/${await projectOfItaly(url)}`);
      await settled(page);
      const sections = await page.locator('main h2').allTextContents();
      expect(
        sections.some((text) => text.startsWith('History')),
        `no page: ${sections}`,
      );
      same(
        sections.filter((text) => text.startsWith('Result chain')),
        [],
        'sections',
      );
    },
    { user: 'officer' },
  );
  await task(browser, url, 'a project as a whole and a centre have results too', (page) => ownResults(page, url));
  await task(
    browser,
    url,
    'on a phone, in Greek, an officer reads them all',
    async (page) => {
      for (const path of [`/pilots/${pilotId}`, '/results', '/pilots']) {
        await page.goto(url + path);
        await settled(page);
        if (path === '/results') await says(page, 'main table', 'WEB_TRAINED');
        same(await bothSchemes(page), [], `axe of ${path}`);
        same(await strayTexts(page, 'el'), [], `texts of ${path}`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow <= 0, `${path} is ${overflow} px too wide`);
        same(await page.locator('main dialog, main form').count(), 0, 'an officer is offered nothing to write');
      }
    },
    { width: 390, language: 'el', user: 'officer' },
  );
}
