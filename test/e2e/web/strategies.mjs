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

/** @typedef {(query: string, variables?: Record<string, unknown>) => Promise<any>} Ask */

/** @param {Ask} ask @param {string} type @param {Record<string, unknown>} input @returns {Promise<string>} its id */
async function made(ask, type, input) {
  const { record } = await ask(
    `mutation ($input: Create${type}Input!) { record: create${type}(input: $input) { id } }`,
    { input: { visibility: 'NETWORK', ...input } },
  );
  return record.id;
}

/** A project of Italy with a pilot, an action and a deliverable that is late. @param {string} url @returns {Promise<string>} its id */
async function aProject(url) {
  const ask = await asDemo(url, 'coordinator-it');
  const projectId = await made(ask, 'Project', { acronym: 'LOOM', title: english('Looms of the hills') });
  const pilot = {
    projectId,
    title: english('Looms in Biella'),
    status: 'ONGOING',
    scope: 'LOCAL',
    territory: 'Biella',
  };
  await made(ask, 'Pilot', pilot);
  const action = { projectId, order: 1, title: english('Map the looms'), status: 'ONGOING' };
  const actionId = await made(ask, 'ProjectAction', action);
  const late = {
    projectId,
    actionId,
    code: 'D1.1',
    title: english('Map of looms'),
    dueOn: '2025-03-31',
    status: 'PLANNED',
  };
  await made(ask, 'Deliverable', late);
  return projectId;
}

/** The work of a project: a milestone is added and a deliverable handed in, by keyboard. @param {Page} page @param {string} url @param {string} id of the project */
async function worksOn(page, url, id) {
  await page.goto(`${url}/projects/${id}`);
  await settled(page);
  await says(page, 'main table tr', 'Biella');
  await says(page, 'main table tr', '31 March 2025 Overdue');
  await says(page, 'main table th', '1. Map the looms');
  same(await bothSchemes(page), [], 'axe of the project');
  await tabTo(page, /^Add: Milestone$/);
  await press(page, 'Enter');
  await page.waitForSelector('#field-title');
  await page.locator('#field-title').focus();
  await page.keyboard.type('All looms found');
  await page.locator('#field-code').focus();
  await page.keyboard.type('MS1');
  await tabTo(page, /^Save$/);
  await press(page, 'Enter');
  await page.waitForURL((current) => current.pathname === `/projects/${id}`);
  await says(page, 'main table tr', 'MS1 All looms found');
  await says(page, 'main table th', 'Without an action');
  await moves(page, /^Move: Map of looms$/, 'HANDED_IN', 'Sent to the ministry.', 'https://example.org/map');
  await says(page, 'main table tr', 'Handed in');
  same(
    await page.locator('main a[aria-label="Document: Map of looms"]').getAttribute('href'),
    'https://example.org/map',
    'document',
  );
  await says(page, 'main table tr', 'Move: Map of looms'.slice(6));
  same(await page.locator('main table', { hasText: 'Overdue' }).count(), 0, 'what is handed in is not overdue');
  await moves(page, /^Move: Map the looms$/, 'DONE', 'Every valley was seen.');
  await says(page, 'main table th', 'Done');
  same(await bothSchemes(page), [], 'axe of the project after it');
}

/** What a page does not show is said: phases, what a measure waits for, steps of a centre. @param {Page} page @param {string} url @param {string} project @param {string} nccId */
async function saysWhatIsCut(page, url, project, nccId) {
  const ask = await asDemo(url, 'coordinator-it');
  const items = Array.from({ length: 51 }, (_, at) => ({ projectId: project, order: at + 1, name: `Phase ${at + 1}` }));
  await ask('mutation ($input: CreateProjectPhasesInput!) { createProjectPhases(input: $input) { done } }', {
    input: { items },
  });
  await page.goto(`${url}/projects/${project}`);
  await settled(page);
  await says(page, 'main p', 'Phases: 50 of 51 are shown.');
  same(
    await page.locator('main a[href^="/records/project-phases"]', { hasText: 'All records' }).count(),
    1,
    'the way to all',
  );
  const { strategyObjectives } = await ask(
    `{ strategyObjectives(filter: { strategy: { ncc: { id: { eq: "${nccId}" } } } }, first: 1) { nodes { id } } }`,
  );
  const objectiveId = strategyObjectives.nodes[0].id;
  const last = await made(ask, 'StrategyMeasure', { objectiveId, title: english('Weave it all') });
  for (let at = 1; at <= 22; at++) {
    const dependsOnId = await made(ask, 'StrategyMeasure', { objectiveId, title: english(`Thread ${at}`) });
    await made(ask, 'MeasureDependency', { measureId: last, dependsOnId });
  }
  await page.goto(`${url}/strategies?centre=IT`);
  await settled(page);
  await says(page, 'main ol li li', 'and 2 more');
  for (let at = 0; at < 21; at++) {
    const { ncc } = await ask(`{ ncc(id: "${nccId}") { rev stage } }`);
    const stage = ncc.stage === 'DESIGN' ? 'LAUNCHED' : 'DESIGN';
    const input = { nccId, rev: ncc.rev, stage, on: new Date().toISOString().slice(0, 10), reason: `Step ${at}` };
    await ask('mutation ($input: MoveStageInput!) { moveStage(input: $input) { id } }', { input });
  }
  await page.goto(`${url}/centres/${nccId}`);
  await settled(page);
  await says(page, 'main p', /** @type {string} */ ('Steps of the centre: 20 of '));
  same(await bothSchemes(page), [], 'axe of the centre');
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkStrategies(browser, url) {
  let nccId = '';
  let project = '';
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
  await task('the work of a project is added to and moves by keyboard', async (page) => {
    project = await aProject(url);
    await worksOn(page, url, project);
  });
  await task('what is cut is said, with the way to the rest', (page) => saysWhatIsCut(page, url, project, nccId));
  const onPhone = { width: 390, language: 'el', user: 'officer' };
  await task(
    'on a phone, in Greek, an officer reads strategies and training',
    async (page) => {
      for (const path of ['/strategies', '/training', '/centres', `/projects/${project}`]) {
        await page.goto(url + path);
        await settled(page);
        same(await bothSchemes(page), [], `axe of ${path}`);
        same(await strayTexts(page, 'el'), [], `texts of ${path}`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow <= 0, `${path} is ${overflow} px too wide`);
        same(
          await page.locator('main form, main a[href*="/new"]').count(),
          0,
          'an officer is offered nothing to write',
        );
      }
    },
    onPhone,
  );
}
