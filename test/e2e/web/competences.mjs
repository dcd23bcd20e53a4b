/** The page of competences: a key competence is moved with its reason, by keyboard, wide and narrow. */
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { asDemo, signIn } from './signed-in.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, strayTexts, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page @param {string} state the one to choose @param {string} reason */
async function move(page, state, reason) {
  await tabTo(page, /^Move: Innovate in public administration$/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] form');
  await page.locator(`dialog[open] input[type=radio][value=${state}]`).focus();
  await press(page, 'Space');
  same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe of the dialog');
  await page.locator('dialog[open] textarea').first().focus();
  await page.keyboard.type(reason);
  await tabTo(page, /^Move$/);
  await press(page, 'Enter');
  await page.waitForSelector(`li:has-text("${reason}")`);
}

/** Waits until some element of the page says this. @param {Page} page @param {string} selector @param {string} words */
const says = (page, selector, words) =>
  page.waitForFunction(
    ([where, wanted]) => [...document.querySelectorAll(where)].some(({ textContent }) => textContent?.includes(wanted)),
    [selector, words],
  );

/** A day some days from now, as the api takes it. @param {number} days */
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** An organisation of Italy that says of itself that it can do something, until soon, and takes part in a pilot. @param {string} url */
async function aClaim(url) {
  const ask = await asDemo(url, 'coordinator-it');
  const make = async (/** @type {string} */ type, /** @type {Record<string, unknown>} */ input) => {
    const { record } = await ask(
      `mutation ($input: Create${type}Input!) { record: create${type}(input: $input) { id } }`,
      { input: { visibility: 'NETWORK', ...input } },
    );
    return record.id;
  };
  const { nccs, competences } = await ask(
    `{ nccs(filter: { country: { code: { eq: "IT" } } }) { nodes { id } }
       competences(filter: { code: { eq: "D.4" } }, first: 1) { nodes { id } } }`,
  );
  const id = await make('Organisation', { name: 'Weavers of Biella', stewardId: nccs.nodes[0].id });
  await make('CompetenceClaim', {
    ...{ organisationId: id, competenceId: competences.nodes[0].id, state: 'SELF_ASSESSED', endsOn: inDays(20) },
  });
  const pilotId = await make('Pilot', { title: [{ lang: 'en', text: 'Looms in town' }], status: 'ONGOING' });
  await make('PilotParticipation', { pilotId, organisationId: id, role: 'EXPERT' });
  return id;
}

/** What it says of itself is validated by keyboard, once something shows it. @param {Page} page @param {string} url @param {string} id */
async function validates(page, url, id) {
  await page.goto(`${url}/orgs/${id}`);
  await settled(page);
  await says(page, 'main table tr', 'ends in 20 days');
  await says(page, 'main table tr', 'Said by the holder');
  await says(page, 'main table tr', 'Looms in townExpert');
  same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe of the organisation');
  await tabTo(page, /^Validate or not: Evaluate social impact$/);
  await press(page, 'Enter');
  await page.locator('#judge-validator').focus();
  await page.keyboard.type('Politecnico di Milano');
  await page.waitForSelector('dialog[open] [role=option]:has-text("Politecnico di Milano")');
  await press(page, 'Enter');
  same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe of the dialog');
  await tabTo(page, /^Validated$/);
  await press(page, 'Enter');
  await says(page, 'dialog[open] .mantine-InputWrapper-error', 'say what was looked at');
  same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe of the refusal');
  await page.getByLabel('What shows it').focus();
  await page.keyboard.type('The study of the looms.');
  await tabTo(page, /^Validated$/);
  await press(page, 'Enter');
  await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
  await says(page, 'main table tr', 'The study of the looms.');
  await says(page, 'main table tr', 'Validated');
  same(await page.locator('main button', { hasText: /^Validate$/ }).count(), 0, 'what is judged is not asked again');
  await tabTo(page, /^Add: Competences$/);
  await press(page, 'Enter');
  await page.waitForURL(/\/records\/competence-claims\/new\?organisation=/);
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkCompetences(browser, url) {
  /** @type {[number, string, string][]} */
  const runs = [
    [1360, 'TESTED', 'The pilot of Turin tried it out.'],
    [390, 'VALIDATED', 'The report of the pilot says so.'],
  ];
  for (const [width, state, reason] of runs) {
    await check(`competences: an item is moved by keyboard, ${width} px`, async () => {
      const context = await reader(browser, { width });
      const { page, complaints } = await watchedPage(context, url);
      try {
        await page.goto(`${url}/competences?centre=IT`);
        await settled(page);
        await page.waitForSelector('button:has-text("Move")');
        await move(page, state, reason);
        const cell = page.locator('tr:has-text("Innovate in public administration")');
        const words = state === 'TESTED' ? 'Tested' : 'Validated';
        await page.waitForFunction(
          ([name, word]) =>
            [...document.querySelectorAll('tr')].some(
              (row) => row.textContent?.includes(name) && row.textContent.includes(word),
            ),
          ['Innovate in public administration', words],
        );
        expect((await cell.count()) === 1, 'one row of the competence');
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        same(wide, false, 'the page scrolls sideways');
        same(complaints, [], 'complaints');
      } finally {
        await context.close();
      }
    });
  }
  /** @type {[string, (page: Page, id: string) => Promise<void>, { user: string, width?: number, language?: string }][]} */
  const onOrganisation = [
    [
      'what an organisation can do is validated by keyboard',
      (page, id) => validates(page, url, id),
      { user: 'coordinator-it' },
    ],
    [
      'on a phone, in Greek, an officer reads what an organisation can do',
      async (page, id) => {
        await page.goto(`${url}/orgs/${id}`);
        await settled(page);
        await says(page, 'main table tr', 'The study of the looms.');
        same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe');
        same(await strayTexts(page, 'el'), [], 'texts');
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow <= 0, `${overflow} px too wide`);
        same(
          await page.locator('main form, main a[href*="/new"]').count(),
          0,
          'an officer is offered nothing to write',
        );
      },
      { user: 'officer', width: 390, language: 'el' },
    ],
  ];
  let organisation = '';
  for (const [name, work, { user, ...how }] of onOrganisation) {
    await check(`competences: ${name}`, async () => {
      organisation ||= await aClaim(url);
      const context = await reader(browser, how);
      try {
        await signIn(context, url, user);
        const { page, complaints } = await watchedPage(context, url);
        await work(page, organisation);
        same(complaints, [], 'complaints');
      } finally {
        await context.close();
      }
    });
  }
  await check('competences: what became of them since a day', async () => {
    const context = await reader(browser);
    const { page, complaints } = await watchedPage(context, url);
    try {
      await page.goto(`${url}/competences?centre=IT`);
      await settled(page);
      await page.getByLabel('Compared with').fill('2020-01-01');
      await page.waitForURL((current) => current.search.includes('since=2020-01-01'));
      await page.waitForFunction(() =>
        [...document.querySelectorAll('tr')].some(
          ({ textContent }) =>
            textContent?.includes('Innovate in public administration') && textContent.includes('new'),
        ),
      );
      same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe');
      same(complaints, [], 'complaints');
    } finally {
      await context.close();
    }
  });
}
