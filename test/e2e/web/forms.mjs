/** Records are made, changed, archived and put right in the browser: by keyboard, in both schemes, wide and narrow. */
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { ask } from './product.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, strayTexts, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page @param {string} text */
const heading = (page, text) =>
  page.waitForFunction((wanted) => document.querySelector('main h1')?.textContent === wanted, text);

/** Waits until the page says what was saved. @param {Page} page @param {RegExp} words */
const told = (page, words) =>
  page.waitForFunction((source) => {
    const lines = [...document.querySelectorAll('main [role=status]')].map((line) => line.textContent ?? '');
    return lines.some((line) => new RegExp(source).test(line));
  }, words.source);

/** Goes to a control by its label as the error summary does, and writes into it. @param {Page} page @param {string} id @param {string} text */
async function write(page, id, text) {
  await page.focus(`#field-${id}`);
  await press(page, 'Control+a');
  if (text === '') await press(page, 'Delete');
  else await page.keyboard.type(text);
}

/** @param {string} url @param {string} name @returns {Promise<{ id: string, rev: number }>} an organisation of the test */
async function organisation(url, name) {
  const { record } = await ask(
    url,
    'mutation($input: CreateOrganisationInput!) { record: createOrganisation(input: $input) { id rev } }',
    { input: { name } },
  );
  return record;
}

const change = 'mutation($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { rev } }';

/** Runs one task on a watched page. @param {import('playwright-core').Browser} browser @param {string} url */
async function task(browser, url, name, work, options = {}) {
  await check(`forms: ${name}`, async () => {
    const context = await reader(browser, options);
    const { page, complaints } = await watchedPage(context, url);
    try {
      await work(page);
      same(complaints, [], 'complaints');
    } finally {
      await context.close();
    }
  });
}

async function createByKeyboard(page, url) {
  await page.goto(`${url}/orgs`);
  await settled(page);
  await press(page, 'c');
  await heading(page, 'New: Organisation');
  await tabTo(page, /^Save$/);
  await press(page, 'Enter');
  await page.waitForFunction(() => /1 field to correct/.test(document.activeElement?.textContent ?? ''));
  const described = await page.evaluate(() => {
    const field = document.getElementById('field-name');
    const ids = (field?.getAttribute('aria-describedby') ?? '').split(' ');
    return [field?.getAttribute('aria-invalid'), ids.map((id) => document.getElementById(id)?.textContent).join(' ')];
  });
  same(described[0], 'true', 'aria-invalid');
  expect(/must not be empty/.test(described[1] ?? ''), `the message belongs to its field: ${described[1]}`);
  same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe');
  await press(page, 'Tab', 'Enter');
  same(await page.evaluate(() => document.activeElement?.id), 'field-name', 'the entry leads to its field');
  await page.keyboard.type('Test association of the forms');
  await page.focus('#field-country');
  await page.keyboard.type('Slov');
  await page.waitForFunction(() => /Slovenia/.test(document.querySelector('[role=option]')?.textContent ?? ''));
  await press(page, 'Enter');
  same(await page.inputValue('#field-country'), 'Slovenia', 'chosen country');
  await tabTo(page, /^Save$/);
  await press(page, 'Enter');
  await heading(page, 'Test association of the forms');
  await told(page, /Saved\./);
}

async function editByKeyboard(page, url) {
  const { id } = await organisation(url, 'Edited by keyboard');
  await page.goto(`${url}/orgs/${id}`);
  await settled(page);
  await press(page, 'e');
  await heading(page, 'Edit: Edited by keyboard');
  await write(page, 'website', 'no address');
  await tabTo(page, /^Save$/);
  await press(page, 'Enter');
  await page.waitForFunction(() => /to correct/.test(document.activeElement?.textContent ?? ''));
  same(await page.inputValue('#field-website'), 'no address', 'what was typed stays');
  await write(page, 'website', 'https://edited.example/');
  await page.fill('form > div:has(input[maxlength="500"]) input[maxlength="500"]', 'Found on their page');
  await tabTo(page, /^Save$/);
  await press(page, 'Enter');
  await heading(page, 'Edited by keyboard');
  await page.waitForSelector('ol >> text=Found on their page');
  const entry = await page.textContent('ol > li');
  expect(/Website: empty → https:\/\/edited\.example\//.test(entry ?? ''), `before and after: ${entry}`);
  // what was done last is taken back from the same place
  await tabTo(page, /^Undo$/);
  await press(page, 'Enter');
  await page.waitForFunction(() => document.activeElement?.closest('dialog') !== null);
  await page.fill('dialog[open] input', 'It was the wrong page');
  same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe');
  await tabTo(page, /^Take back$/);
  await press(page, 'Enter');
  await page.waitForSelector('ol >> text=It was the wrong page');
  const { organisation: after } = await ask(url, `{ organisation(id: "${id}") { website } }`);
  same(after.website, null, 'website after undo');
}

async function conflictOfTwo(page, url) {
  const { id, rev } = await organisation(url, 'Changed by two');
  await page.goto(`${url}/records/organisations/${id}/edit`);
  await settled(page);
  await ask(url, change, { input: { id, rev, website: 'https://theirs.example/', legalForm: 'theirs' } });
  await write(page, 'website', 'https://mine.example/');
  await write(page, 'legalForm', 'mine');
  await write(page, 'name', 'Changed by both');
  await tabTo(page, /^Save$/);
  await press(page, 'Enter');
  await page.waitForFunction(() => /2 fields/.test(document.activeElement?.textContent ?? ''));
  same(await page.locator('main fieldset').count(), 2, 'fields in conflict');
  const text = (await page.textContent('main fieldset')) ?? '';
  expect(
    /empty/.test(text) && /theirs/.test(text) && /mine/.test(text) && /Demo user/.test(text),
    `three values: ${text}`,
  );
  same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe');
  await page
    .locator('main fieldset', { hasText: 'Website' })
    .getByLabel(/^Yours/)
    .check();
  await page
    .locator('main fieldset', { hasText: 'Legal form' })
    .getByLabel(/^Another/)
    .check();
  await page.fill('#other--legalForm', 'both');
  await tabTo(page, /^Save these values$/);
  await press(page, 'Enter');
  await heading(page, 'Changed by both');
  const { organisation: after } = await ask(url, `{ organisation(id: "${id}") { name website legalForm } }`);
  same(after, { name: 'Changed by both', website: 'https://mine.example/', legalForm: 'both' }, 'the record');
}

async function silentMerge(page, url) {
  const { id, rev } = await organisation(url, 'Merged in silence');
  await page.goto(`${url}/records/organisations/${id}/edit`);
  await settled(page);
  await ask(url, change, { input: { id, rev, legalForm: 'theirs' } });
  await write(page, 'website', 'https://mine.example/');
  await tabTo(page, /^Save$/);
  await press(page, 'Enter');
  await heading(page, 'Merged in silence');
  await told(page, /Saved together with a change by Demo user: Legal form/);
}

async function unsavedWork(page, url) {
  const { id } = await organisation(url, 'Left too early');
  await page.goto(`${url}/orgs/${id}`);
  await settled(page);
  await press(page, 'e');
  await heading(page, 'Edit: Left too early');
  await write(page, 'legalForm', 'typed');
  await page.evaluate(() => history.back());
  await page.waitForSelector('dialog[open] >> text=Leave without saving?');
  await tabTo(page, /^Stay here$/);
  await press(page, 'Enter');
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  same(await page.inputValue('#field-legalForm'), 'typed', 'what was typed');
  await page.locator('nav a[href="/projects"]').first().click();
  await page.waitForSelector('dialog[open] >> text=Leave without saving?');
  await tabTo(page, /^Leave$/);
  await press(page, 'Enter');
  await heading(page, 'Projects');
}

async function archiveAndRestore(page, url) {
  const { id } = await organisation(url, 'Archived and restored');
  await page.goto(`${url}/records/organisations/${id}`);
  await settled(page);
  await tabTo(page, /^Archive$/);
  await press(page, 'Enter');
  await page.waitForFunction(() => document.activeElement?.closest('dialog') !== null);
  same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe');
  await page.focus('dialog[open] form input');
  await tabTo(page, /^Archive$/);
  await press(page, 'Enter');
  await page.waitForSelector('ol strong >> text=Archived');
  await page.goto(`${url}/records/organisations?archived=yes`);
  await settled(page);
  await page.waitForSelector('table a >> text=Archived and restored');
  await page.goto(`${url}/records/organisations/${id}`);
  await settled(page);
  await tabTo(page, /^Restore$/);
  await press(page, 'Enter');
  await page.waitForFunction(() => document.activeElement?.closest('dialog') !== null);
  await page.focus('dialog[open] form input');
  await tabTo(page, /^Restore$/);
  await press(page, 'Enter');
  await page.waitForSelector('ol strong >> text=Restored');
}

/** A part of an organisation is added from its page, and the reader comes back to it. */
async function addName(page, url) {
  const { id } = await organisation(url, 'Has two names');
  await page.goto(`${url}/orgs/${id}`);
  await settled(page);
  await tabTo(page, /^Add: Names$/);
  await press(page, 'Enter');
  await heading(page, 'New: Name of an organisation');
  await page.waitForFunction(() => document.querySelector('#field-organisation')?.value === 'Has two names');
  await write(page, 'text', 'Its other name');
  await page.selectOption('#field-kind', 'BRAND');
  await write(page, 'startsOn', '2018-13');
  await page.waitForSelector('text=Write a date such as');
  await write(page, 'startsOn', '2018-09');
  await tabTo(page, /^Save$/);
  await press(page, 'Enter');
  await heading(page, 'Has two names');
  await page.waitForSelector('table >> text=Its other name');
}

/** A part of a project is added from its page; what is refused stays in the form with all that was typed. */
async function addPhase(page, url) {
  const acronym = `ADD${Date.now()}`;
  const { record } = await ask(
    url,
    'mutation($input: CreateProjectInput!) { record: createProject(input: $input) { id } }',
    { input: { acronym } },
  );
  await page.goto(`${url}/projects/${record.id}`);
  await settled(page);
  for (const part of [
    'Partners',
    'Funding',
    'Linked projects',
    'Phases',
    'Platforms',
    'Web links',
    'Grant agreement',
  ]) {
    const button = page.getByRole('link', { name: `Add: ${part}`, exact: true });
    same(await button.count(), 1, `buttons that add: ${part}`);
  }
  await tabTo(page, /^Add: Phases$/);
  await press(page, 'Enter');
  await heading(page, 'New: Phase of a project');
  await page.waitForFunction((wanted) => document.querySelector('#field-project')?.value === wanted, acronym);
  await write(page, 'name', 'A phase that ends before it begins');
  await write(page, 'order', '1');
  await write(page, 'startsOn', '2024-06');
  await write(page, 'endsOn', '2024-01');
  await tabTo(page, /^Save$/);
  await press(page, 'Enter');
  await page.waitForFunction(() => /to correct/.test(document.activeElement?.textContent ?? ''));
  same(await page.inputValue('#field-name'), 'A phase that ends before it begins', 'what was typed stays');
  same(await page.inputValue('#field-project'), acronym, 'the project stays');
  await write(page, 'endsOn', '2024-12');
  await tabTo(page, /^Save$/);
  await press(page, 'Enter');
  await heading(page, acronym);
  await page.getByText('1. A phase that ends before it begins').waitFor();
  await tabTo(page, /^Edit: A phase that ends before it begins$/);
  await press(page, 'Enter');
  await heading(page, 'Edit: A phase that ends before it begins');
}

/** Every list of records is sorted by each of its headings, both ways; the address keeps it, also on a phone. */
async function everyOrder(page, url) {
  await page.goto(`${url}/records`);
  await settled(page);
  const lists = await page.evaluate(() =>
    [...document.querySelectorAll('main li a')].map((link) => link.getAttribute('href') ?? ''),
  );
  let sorted = 0;
  for (const path of lists) {
    await page.goto(url + path);
    await settled(page);
    const headings = page.locator('th[aria-sort] button');
    const count = await headings.count();
    for (let at = 0; at < count; at++) {
      for (let turn = 0; turn < 2; turn++) {
        const before = await headings.nth(at).evaluate((button) => button.closest('th')?.ariaSort);
        await headings.nth(at).press('Enter');
        await page.waitForFunction(
          ([place, old]) => document.querySelectorAll('th[aria-sort]')[Number(place)]?.ariaSort !== old,
          [at, before],
        );
        await page.waitForFunction(() => document.querySelector('main h1 ~ [role=status]')?.textContent === '');
        same(await page.locator('main [role=alert]').count(), 0, `refused on ${page.url()}`);
      }
      sorted += 1;
    }
  }
  expect(sorted > 40, `orders of all lists: ${sorted}`);
}

/** The order means what it says. */
async function oneOrder(page, url) {
  const { projectPhases, participations } = await ask(
    url,
    `{ projectPhases(orderBy: [{ name: DESC }], first: 3) { nodes { name } }
       participations(orderBy: [{ project: { displayName: DESC } }, { organisation: { name: DESC } }], first: 3) {
         nodes { project { displayName } organisation { name } } } }`,
  );
  const shown = async (path, wanted) => {
    await page.goto(url + path);
    await settled(page);
    same((await page.locator('tbody th').allTextContents()).slice(0, 3), wanted, path);
    same(await page.locator('th[aria-sort=descending]').textContent(), 'Name', 'sorted heading');
  };
  await shown(
    '/records/project-phases?sort=title&dir=desc',
    projectPhases.nodes.map(({ name }) => name),
  );
  await shown(
    '/records/participations?sort=title&dir=desc',
    participations.nodes.map(({ project, organisation: who }) => `${project.displayName} – ${who.name}`),
  );
}

async function orderOnAPhone(page, url) {
  await page.goto(`${url}/records/organisation-names`);
  await settled(page);
  await page.getByLabel('Sort by').selectOption('kind');
  await page.waitForURL((current) => current.search.includes('sort=kind'));
  await page.getByRole('button', { name: 'Ascending; turn round' }).tap();
  await page.waitForURL((current) => /sort=kind&dir=desc/.test(current.search));
}

/** Every form and list there is: axe, nothing too wide. Of one kind all: one scheme in each language is enough. */
async function everyForm(page, url, language) {
  await page.goto(`${url}/records`);
  await settled(page);
  const lists = await page.evaluate(() =>
    [...document.querySelectorAll('main li a')].map((link) => link.getAttribute('href')),
  );
  expect(lists.length > 20, `types on the page: ${lists.length}`);
  for (const path of ['/records', ...lists, ...lists.map((list) => `${list}/new`)]) {
    await page.goto(url + path);
    await settled(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow <= 0, `${path} is ${overflow} px too wide`);
    same(await inScheme(page, language === 'en' ? 'light' : 'dark'), [], `axe on ${path}`);
    same(await strayTexts(page, language), [], `texts of ${path}`);
  }
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkForms(browser, url) {
  const run = (name, work, options) => task(browser, url, name, (page) => work(page, url, options?.language), options);
  await run('a new organisation by keyboard; what is missing is said at the top and at its field', createByKeyboard);
  await run('a change by keyboard with its reason, its history, and taking it back', editByKeyboard);
  await run('two people change the same fields: before, theirs, yours, another', conflictOfTwo);
  await run('two people change different fields: both stay, and it is said', silentMerge);
  await run('work that is not saved is not left without a question', unsavedWork);
  await run('archiving and restoring by keyboard', archiveAndRestore);
  await run('a name is added from the page of its organisation', addName);
  await run('a phase is added from the page of its project; what is refused stays', addPhase);
  await run('every list is sorted by each of its headings', everyOrder);
  await run('the order of a list means what it says', oneOrder);
  await run('the order of a list on a phone', orderOnAPhone, { width: 390 });
  await run('every list and form, English, 1360 px', everyForm, { language: 'en' });
  await run('every list and form, Greek, 390 px', everyForm, { language: 'el', width: 390 });
}
