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

/** A course of Italy with a module that teaches something, an edition of May, and two people of whom one agreed. @param {string} url */
async function aCourse(url) {
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
  const nccId = nccs.nodes[0].id;
  const courseId = await make('Course', { nccId, name: english('Weaving for beginners'), status: 'ONGOING' });
  const moduleId = await make('CourseModule', { courseId, order: 1, title: english('The loom') });
  await make('ModuleCompetence', { moduleId, competenceId: competences.nodes[0].id });
  const held = { courseId, mode: 'FACE_TO_FACE', startsOn: '2026-05-01', endsOn: '2026-05-31' };
  await make('CourseEdition', { ...held, name: english('Weaving in May'), countedBy: 'PEOPLE' });
  await make('CourseEdition', { courseId, mode: 'MOOC', name: english('Weaving online'), countedBy: 'COUNTS' });
  for (const [familyName, agrees] of /** @type {const} */ ([
    ['Telai', true],
    ['Silenzio', false],
  ])) {
    const { registerPerson: person } = await ask(
      `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id contactPoints(first: 1) { nodes { id } } } }`,
      {
        input: {
          givenName: 'Ada',
          familyName,
          email: `ada.${familyName.toLowerCase()}@weave.example`,
          stewardId: nccId,
        },
      },
    );
    if (agrees)
      await ask('mutation ($input: ConsentInput!) { giveConsent(input: $input) { id } }', {
        input: { contactPointId: person.contactPoints.nodes[0].id, purpose: 'training', channel: 'PAPER' },
      });
  }
  return courseId;
}

/** Who was there is recorded by name and gets a certificate; nobody is offered who did not agree. @param {Page} page @param {string} url @param {string} course */
async function recordsByName(page, url, course) {
  await page.goto(`${url}/training/courses/${course}`);
  await settled(page);
  await tabTo(page, /^Record people: Weaving in May$/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] label:has-text("Ada Telai")');
  same(await page.locator('dialog[open] label', { hasText: 'Silenzio' }).count(), 0, 'people who did not agree');
  same(await bothSchemes(page), [], 'axe of the dialog');
  await page.getByLabel('When they were there').focus();
  await page.keyboard.type('2026-07-01');
  await page.getByLabel('Ada Telai').focus();
  await press(page, 'Space');
  await tabTo(page, /^Record$/);
  await press(page, 'Enter');
  await says(page, 'dialog[open] fieldset', 'The date lies outside the edition of the course.');
  await says(page, 'dialog[open] [role=alert]', 'Not recorded: 1.');
  same(await bothSchemes(page), [], 'axe of the refusal');
  await page.getByLabel('When they were there').fill('2026-05-04');
  await tabTo(page, /^Record$/);
  await press(page, 'Enter');
  await says(page, 'main table tr', '4 May 2026');
  await says(page, 'main section', 'counted person by person: 1'); // the total follows at once
  await tabTo(page, /^Certificate for: Ada Telai$/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] form');
  same(await bothSchemes(page), [], 'axe of the certificate');
  await page.getByLabel('Number', { exact: true }).focus();
  await page.keyboard.type('W-1');
  await page.getByLabel('Evidence of').selectOption({ label: 'Evaluate social impact' });
  await tabTo(page, /^Issue$/);
  await press(page, 'Enter');
  await says(page, 'main table tr', 'W-1');
  await says(page, 'main table tr', 'Evaluate social impact');
  await says(page, 'main table tr', 'Certified');
  await tabTo(page, /^Certificate for: Ada Telai$/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] form');
  await tabTo(page, /^Issue$/);
  await press(page, 'Enter');
  await says(page, 'dialog[open] .mantine-InputWrapper-error', 'There is a certificate for it already.');
}

/** How many came is recorded without anybody’s name, with what shows it. @param {Page} page @param {string} url @param {string} course */
async function recordsNumber(page, url, course) {
  await page.goto(`${url}/training/courses/${course}`);
  await settled(page);
  await tabTo(page, /^Record people: Weaving online$/);
  await press(page, 'Enter');
  await page.locator('dialog[open] input[type=radio][value=COUNTS]:checked').waitFor(); // as the edition is counted
  await page.getByLabel('How many people').focus();
  await page.keyboard.type('17');
  await tabTo(page, /^Record$/);
  await press(page, 'Enter');
  await says(page, 'dialog[open] .mantine-InputWrapper-error', 'Say where the number comes from');
  same(await bothSchemes(page), [], 'axe of the refusal');
  await page.getByLabel('What shows it').focus();
  await page.keyboard.type('The list of the trainer.');
  await tabTo(page, /^Record$/);
  await press(page, 'Enter');
  await says(page, 'main table td', '17');
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
  let course = '';
  await task('who was there is recorded by name, and gets a certificate', async (page) => {
    course = await aCourse(url);
    await recordsByName(page, url, course);
  });
  await task('how many came is recorded without a name', (page) => recordsNumber(page, url, course));
  await task('on a phone, in Greek, an officer reads all of it', onPhone, {
    width: 390,
    language: 'el',
    user: 'officer',
  });
}
