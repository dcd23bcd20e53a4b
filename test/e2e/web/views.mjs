/** The lists at work, by keyboard: saved views, columns, cells changed in place, many records at once. */
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { ask } from './product.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, strayTexts, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page @param {string} url @param {string} path */
async function open(page, url, path) {
  await page.goto(url + path);
  await settled(page);
}

/** What stands in a cell of the list. @param {Page} page @param {string} place row:column */
const cell = (page, place) => page.locator(`[data-cell="${place}"]`);

/** Waits until a cell says so; while it is changed it says all that can be chosen. @param {Page} page */
const shows = (page, place, text) =>
  page.waitForFunction(
    ([at, wanted]) => document.querySelector(`[data-cell="${at}"]`)?.textContent === wanted,
    [place, text],
  );

/** @param {Page} page @param {RegExp} pattern of the address */
const address = (page, pattern) => page.waitForURL((current) => pattern.test(decodeURIComponent(current.href)));

/** Makes organisations of a test's own. @param {string} url @param {string} name @param {number} count */
async function organisations(url, name, count) {
  const items = Array.from({ length: count }, (_, at) => ({ name: `${name} ${String(at + 1).padStart(4, '0')}` }));
  const { report } = await ask(
    url,
    'mutation($input: CreateOrganisationsInput!) { report: createOrganisations(input: $input) { done items { id rev } } }',
    { input: { items } },
  );
  same(report.done, count, 'organisations made');
  return report.items;
}

/** Changes one behind the back of the page. */
const behind = (url, input) =>
  ask(url, 'mutation($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { rev } }', { input });
const stored = async (url, id) =>
  (await ask(url, `{ organisation(id: "${id}") { rev name kind status archivedAt } }`)).organisation;

/** Opens the menu of the view and presses one of its entries. @param {Page} page @param {string} entry */
async function viewMenu(page, entry) {
  await tabTo(page, /^View$/, 'Shift+Tab');
  await press(page, 'Enter');
  const wanted = page.getByRole('dialog', { name: 'View' }).getByRole('button', { name: entry, exact: true });
  await wanted.waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('[role=dialog] li'));
  for (let presses = 0; presses < 8; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break;
    await press(page, 'ArrowDown');
  }
  await press(page, 'Enter');
}

const currentView = (page) => page.locator('nav[aria-label=Views] a[aria-current=page]');

async function views(page, url) {
  const name = `Greek ${Date.now()}`;
  await open(page, url, '/orgs?country=GR&sort=degree&dir=desc&cols=kind,country');
  await press(page, 'j');
  await viewMenu(page, 'Save as a new view');
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  await page.keyboard.type(name);
  await press(page, 'Enter');
  await currentView(page).filter({ hasText: name }).waitFor();
  await address(page, /country=GR&sort=degree&dir=desc.*view=/);
  same(await currentView(page).textContent(), name, 'the saved view, unchanged');

  // A change is marked; another reader with the address sees the same; undone it is as it was saved.
  await open(page, url, `${new URL(page.url()).search.replace('country=GR', 'country=IT').replace(/^/, '/orgs')}`);
  same(await currentView(page).textContent(), `${name}changed`, 'the changed view');
  await press(page, 'j');
  await viewMenu(page, 'Undo the changes');
  await address(page, /country=GR/);
  same(await currentView(page).textContent(), name, 'the view as saved');

  await viewMenu(page, 'Rename the view');
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  await page.keyboard.type(`${name} ties`);
  await press(page, 'Enter');
  await currentView(page)
    .filter({ hasText: `${name} ties` })
    .waitFor();
  await viewMenu(page, 'Share the view');
  await page.waitForFunction(() => !document.querySelector('[role=dialog]'));
  const find = `{ savedViews(filter: { name: { eq: "${name} ties" } }) { nodes { isShared filter orderBy columns } } }`;
  const kept = (await ask(url, find)).savedViews.nodes;
  same(
    kept,
    [{ isShared: true, filter: '{"country":["GR"]}', orderBy: '-degree', columns: ['kind', 'country'] }],
    'the view that is kept',
  );

  // From the plain list the tab leads back to it.
  await open(page, url, '/orgs');
  await currentView(page).filter({ hasText: 'All' }).waitFor();
  await tabTo(page, new RegExp(`^${name} ties$`));
  await press(page, 'Enter');
  await address(page, /country=GR.*cols=kind,country/);
  await settled(page);
  same((await page.locator('thead th').allTextContents()).slice(1), ['Name', 'Kind', 'Country'], 'columns');

  await viewMenu(page, 'Delete the view');
  await page.getByText('Delete the view “').waitFor();
  await press(page, 'Enter');
  await currentView(page).filter({ hasText: 'All' }).waitFor();
  same((await ask(url, find)).savedViews.nodes, [], 'the view is gone');
}

async function oldView(page, url) {
  const name = `Old ${Date.now()}`;
  const filter = JSON.stringify({ country: ['IT'], kind: ['UNIVERSITY', 'GUILD'], colour: ['red'] });
  const { createSavedView } = await ask(
    url,
    'mutation($input: CreateSavedViewInput!) { createSavedView(input: $input) { id } }',
    { input: { name, list: 'ORGANISATIONS', filter, orderBy: 'shoeSize', columns: ['country', 'shoeSize'] } },
  );
  await open(page, url, '/orgs');
  await tabTo(page, new RegExp(`^${name}$`));
  await press(page, 'Enter');
  await address(page, new RegExp(createSavedView.id));
  const notice = await page.getByText('no longer knows').textContent();
  for (const gone of ['GUILD', 'colour', 'shoeSize']) expect(notice?.includes(gone), `${gone} is not named: ${notice}`);
  await page.waitForSelector('[data-row]');
  await viewMenu(page, 'Save the changes');
  await page.waitForFunction(() => !document.body.textContent?.includes('no longer knows'));
  // Somebody deletes it: the address still shows what it says.
  await ask(url, 'mutation($input: RecordVersionInput!) { archiveSavedView(input: $input) { id } }', {
    input: { id: createSavedView.id, rev: 2 },
  });
  await page.reload();
  await page.getByText('The view in this address is gone').waitFor();
  await page.waitForSelector('[data-row]');
}

async function columnOrder(page, url) {
  await open(page, url, '/orgs');
  await tabTo(page, /^Columns$/);
  await press(page, 'Enter');
  await page.waitForFunction(() => document.activeElement?.closest('[data-column]'));
  same(await page.evaluate(() => document.activeElement?.closest('[data-column]')?.dataset.column), 'country', 'first');
  await press(page, 'Alt+ArrowDown', 'Alt+ArrowDown');
  await address(page, /cols=kind,projects,country,degree/);
  same(
    await page.evaluate(() => document.activeElement?.closest('[data-column]')?.dataset.column),
    'country',
    'the focus goes along',
  );
  const box = page.locator('[data-column=identifiers] input');
  for (let presses = 0; presses < 60; presses++) {
    if (await box.evaluate((element) => element === document.activeElement)) break;
    await press(page, 'Tab');
  }
  await press(page, ' ');
  await address(page, /cols=kind,projects,country,degree,identifiers/);
  await press(page, 'Escape');
  const wanted = ['Name', 'Kind', 'Projects', 'Country', 'Ties', 'Identifiers'];
  const shown = async () => (await page.locator('thead th').allTextContents()).slice(1);
  same(await shown(), wanted, 'columns');
  await open(page, url, '/orgs');
  same(await shown(), wanted, 'columns as this browser keeps them');
}

async function inPlace(page, url) {
  const name = `Cell ${Date.now()}`;
  const [one] = await organisations(url, name, 1);
  await open(page, url, `/orgs?q=${encodeURIComponent(name)}&cols=kind,status,website`);
  await press(page, 'j');
  await press(page, 'F2');
  const input = page.locator('[data-cell] input[aria-label^="Name"]');
  await input.waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  await page.keyboard.type(`${name} renamed`);
  await press(page, 'Escape');
  await input.waitFor({ state: 'detached' });
  same((await stored(url, one.id)).rev, 1, 'version after Esc');
  await page.waitForFunction(() => document.activeElement?.closest('[data-cell="0:1"]'));
  await press(page, 'F2');
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  await page.keyboard.type(`${name} renamed`);
  await press(page, 'Enter');
  await input.waitFor({ state: 'detached' });
  same(await cell(page, '0:1').textContent(), `${name} renamed`, 'the cell');
  same((await stored(url, one.id)).name, `${name} renamed`, 'the record');

  // A choice by Enter on its cell.
  await page.waitForFunction(() => document.activeElement?.closest('[data-cell="0:1"]'));
  await press(page, 'ArrowRight', 'Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'SELECT');
  await page.keyboard.type('Univ');
  await press(page, 'Enter');
  await shows(page, '0:2', 'University');
  same((await stored(url, one.id)).kind, 'UNIVERSITY', 'kind');

  // What the server refuses stays in the cell, with its words.
  await page.waitForFunction(() => document.activeElement?.closest('[data-cell="0:2"]'));
  await press(page, 'End', 'Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  await page.keyboard.type('no address');
  await press(page, 'Enter');
  const refusal = cell(page, '0:4').locator('[role=alert]');
  await refusal.waitFor();
  expect((await refusal.textContent())?.includes('https://'), `refusal: ${await refusal.textContent()}`);
  same(await page.locator('[data-cell="0:4"] input').inputValue(), 'no address', 'what was typed');
  same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe with a refusal');
  await press(page, 'Escape');
  await page.waitForFunction(() => document.activeElement?.closest('[data-cell="0:4"]'));
}

async function conflict(page, url) {
  const name = `Both ${Date.now()}`;
  const [one] = await organisations(url, name, 1);
  await open(page, url, `/orgs?q=${encodeURIComponent(name)}&cols=kind,status`);
  const editKind = async (word) => {
    await page.waitForFunction(() => document.activeElement?.closest('[data-cell="0:2"]'));
    await press(page, 'Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'SELECT');
    await page.keyboard.type(word);
  };
  await press(page, 'j', 'ArrowRight');
  await editKind('Found');
  await behind(url, { id: one.id, rev: 1, kind: 'AGENCY' });
  await press(page, 'Enter');
  const box = page.getByRole('dialog', { name: 'Changed by somebody else' });
  await box.waitFor();
  for (const word of ['Agency', 'Foundation', 'demo']) {
    expect((await box.textContent())?.includes(word), `${word} is not there: ${await box.textContent()}`);
  }
  same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe with a conflict');
  same((await stored(url, one.id)).kind, 'AGENCY', 'nothing is overwritten');
  await tabTo(page, /^Save mine$/);
  await press(page, 'Enter');
  await box.waitFor({ state: 'detached' });
  same((await stored(url, one.id)).kind, 'FOUNDATION', 'mine, after the choice');
  // And theirs; what they changed in another field is no conflict.
  await editKind('Univ');
  await behind(url, { id: one.id, rev: 3, kind: 'CHAMBER', status: 'ACTIVE' });
  await press(page, 'Enter');
  await box.waitFor();
  await tabTo(page, /^Keep theirs$/);
  await press(page, 'Enter');
  await shows(page, '0:2', 'Chamber');
  const { kind, status } = await stored(url, one.id);
  same([kind, status], ['CHAMBER', 'ACTIVE'], 'theirs');
  await editKind('Agency');
  await behind(url, { id: one.id, rev: 4, status: 'UNKNOWN' });
  await press(page, 'Enter');
  await shows(page, '0:2', 'Agency');
  same((await stored(url, one.id)).status, 'UNKNOWN', 'what was changed beside it');
}

const report = (page, what) => page.locator(`[data-report=${what}]`).textContent();
const finished = (page) => page.getByText('Finished.', { exact: true }).waitFor();

/** 1,200 records go in two requests: the first is written, then somebody stops, then goes on. */
async function many(page, url) {
  const name = `Bulk ${Date.now()}`;
  await organisations(url, name, 1200);
  await open(page, url, `/orgs?q=${encodeURIComponent(name)}`);
  const total = (await ask(url, `{ organisations(search: "${name}", first: 1) { totalCount } }`)).organisations
    .totalCount;
  await press(page, 'j', 'Control+a');
  await tabTo(page, /^Select all .* that match$/);
  await press(page, 'Enter');
  await page.getByText(/^All [\d,.]+ that match$/).waitFor();
  await tabTo(page, /^Change fields$/, 'Shift+Tab').catch(() => tabTo(page, /^Change fields$/));
  await press(page, 'Enter');
  const dialog = page.locator('dialog[open]');
  await dialog.getByLabel('Field').waitFor();
  await dialog.getByLabel('New value').focus();
  await page.keyboard.type('Assoc');
  await dialog.getByText(/records will change/).waitFor();
  const will = await dialog.getByText(/records will change/).textContent();
  expect(Number(will?.match(/^[\d,]+/)?.[0].replace(',', '')) === total, `${will}; ${total} match`);
  same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe with the dialog');
  await page.route('**/graphql', async (route) => {
    const isBulk = route.request().postDataJSON()?.query?.includes('ChangeOrganisationsInList');
    if (isBulk) await page.getByRole('button', { name: 'Stop' }).click();
    await route.continue();
  });
  await tabTo(page, /^Change$/);
  await press(page, 'Enter');
  await dialog.getByText('Stopped; the rest was not tried.').waitFor();
  same(await report(page, 'done'), '1,000', 'written before the stop');
  same(Number((await report(page, 'rest')).replace(',', '')), total - 1000, 'not tried');
  await page.unroute('**/graphql');
  await tabTo(page, /^Go on$/);
  await press(page, 'Enter');
  await finished(page);
  same(Number((await report(page, 'done')).replace(',', '')), total, 'written in the end');
  const filter = `{ kind: { eq: ASSOCIATION }, name: { contains: "${name}" } }`;
  const { organisations: changed } = await ask(url, `{ organisations(filter: ${filter}, first: 1) { totalCount } }`);
  same(changed.totalCount, 1200, 'records with the new value');
}

/** One of three was changed by somebody else: it is refused with its name and link, and written when tried again. */
async function refused(page, url) {
  const name = `Refused ${Date.now()}`;
  const made = await organisations(url, name, 3);
  await open(page, url, `/orgs?q=${encodeURIComponent(name)}`);
  await press(page, 'j', 'Control+a');
  await tabTo(page, /^Change fields$/);
  await press(page, 'Enter');
  const dialog = page.locator('dialog[open]');
  await dialog.getByLabel('New value').focus();
  await page.keyboard.type('Chamb');
  await dialog.getByText('3 of 3 records will change.').waitFor();
  await behind(url, { id: made[1].id, rev: 1, kind: 'AGENCY' });
  await behind(url, { id: made[2].id, rev: 1, kind: 'CHAMBER' });
  await tabTo(page, /^Change$/);
  await press(page, 'Enter');
  await finished(page);
  same(
    [await report(page, 'done'), await report(page, 'unchanged'), await report(page, 'failed')],
    ['1', '1', '1'],
    '',
  );
  const link = dialog.locator('li a');
  expect((await link.getAttribute('href'))?.includes(made[1].id), 'the link of the refused record');
  same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe with the report');
  await tabTo(page, /^Try the refused again$/);
  await press(page, 'Enter');
  await page.waitForFunction(() => document.querySelector('[data-report=failed]')?.textContent === '0');
  await finished(page);
  same((await stored(url, made[1].id)).kind, 'CHAMBER', 'after another try');
}

async function archive(page, url) {
  const name = `Away ${Date.now()}`;
  const made = await organisations(url, name, 2);
  await open(page, url, `/orgs?q=${encodeURIComponent(name)}`);
  await press(page, 'j', 'Control+a');
  await tabTo(page, /^Archive$/);
  await press(page, 'Enter');
  const dialog = page.locator('dialog[open]');
  await dialog.getByText('2 records are chosen.').waitFor();
  await tabTo(page, /^Archive$/);
  await press(page, 'Enter');
  await finished(page);
  expect((await stored(url, made[0].id)).archivedAt, 'it is not archived');
  await tabTo(page, /^Restore these 2$/);
  await press(page, 'Enter');
  await finished(page);
  await page.waitForFunction(() => document.querySelector('[data-report=done]')?.textContent === '2');
  same((await stored(url, made[0].id)).archivedAt, null, 'restored');
}

async function phone(page, url) {
  await open(page, url, '/orgs');
  await page.getByLabel('Sort by').selectOption('country');
  await address(page, /sort=country/);
  await page.getByRole('button', { name: 'Ascending; turn round' }).tap();
  await address(page, /sort=country&dir=desc/);
  const order = '[{ country: { code: DESC } }, { name: ASC }]';
  const { organisations: found } = await ask(url, `{ organisations(orderBy: ${order}, first: 1) { nodes { name } } }`);
  await page.waitForFunction((name) => document.querySelector('main li a')?.textContent === name, found.nodes[0].name);
}

/** The same on the list of projects: a view of it, a cell, and the address. */
async function projects(page, url) {
  const acronym = `P${Date.now()}`;
  await ask(url, 'mutation($input: CreateProjectInput!) { createProject(input: $input) { id } }', {
    input: { acronym },
  });
  await open(page, url, `/projects?q=${acronym}&cols=acronym,status`);
  await press(page, 'j', 'End', 'Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'SELECT');
  await page.keyboard.type('Ong');
  await press(page, 'Enter');
  await shows(page, '0:3', 'Ongoing');
  await viewMenu(page, 'Save as a new view');
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  await page.keyboard.type(acronym);
  await press(page, 'Enter');
  await currentView(page).filter({ hasText: acronym }).waitFor();
  await open(page, url, '/projects');
  await tabTo(page, new RegExp(`^${acronym}$`));
  await press(page, 'Enter');
  await address(page, new RegExp(`q=${acronym}&cols=acronym,status`));
  await page.waitForFunction(() => document.querySelectorAll('[data-row]').length === 1);
  same((await page.locator('thead th').allTextContents()).slice(1), ['Project', 'Acronym', 'Status'], 'columns');
  await press(page, 'j', 'x');
  await tabTo(page, /^Archive$/);
  await press(page, 'Enter');
  await page.locator('dialog[open]').getByText('1 record is chosen.').waitFor();
  await tabTo(page, /^Archive$/);
  await press(page, 'Enter');
  await finished(page);
  same(await report(page, 'done'), '1', 'archived');
}

/** More projects than a page shows, all of them changed at once: what is not on the page is read for it. */
async function manyProjects(page, url) {
  const name = `PB${Date.now()}`;
  const items = Array.from({ length: 26 }, (_, at) => ({ acronym: `${name} ${at + 1}` }));
  await ask(url, 'mutation($input: CreateProjectsInput!) { createProjects(input: $input) { done } }', {
    input: { items },
  });
  await open(page, url, `/projects?q=${name}&size=25`);
  await press(page, 'j', 'Control+a');
  await tabTo(page, /^Select all .* that match$/);
  await press(page, 'Enter');
  await tabTo(page, /^Change fields$/, 'Shift+Tab').catch(() => tabTo(page, /^Change fields$/));
  await press(page, 'Enter');
  const dialog = page.locator('dialog[open]');
  await dialog.getByLabel('New value').focus();
  await page.keyboard.type('Clos');
  await dialog.getByText(/records will change/).waitFor();
  await tabTo(page, /^Change$/);
  await press(page, 'Enter');
  await finished(page);
  const filter = `{ status: { eq: CLOSED }, acronym: { contains: "${name}" } }`;
  const { projects: closed } = await ask(url, `{ projects(filter: ${filter}, first: 1) { totalCount } }`);
  same(closed.totalCount, 26, 'projects with the new value');
}

/** The filter of projects takes several values, and the chip says them. */
async function projectFilter(page, url) {
  const { projects: found } = await ask(
    url,
    '{ projects(filter: { status: { in: [ONGOING, CLOSED] } }, first: 1) { totalCount } }',
  );
  await open(page, url, '/projects?status=ONGOING,CLOSED,GUILD');
  await page.getByText('Status: Ongoing or Closed', { exact: true }).waitFor();
  await page.waitForFunction(
    (wanted) => document.querySelector('main h1')?.nextElementSibling?.textContent?.startsWith(`${wanted} `),
    found.totalCount,
  );
}

/** What opens over a list, for axe and for texts: how, and what to wait for. @type {[string, string[], string][]} */
const openings = [
  ['columns', ['Columns'], '[data-column]'],
  ['the menu of views', ['View'], '[role=dialog] li'],
];

async function greekPhone(page, url) {
  await open(page, url, '/orgs?country=GR');
  same(await strayTexts(page, 'el'), [], 'hashes or English texts');
  await page.locator('[aria-haspopup=dialog]', { hasText: 'Προβολή' }).tap();
  await page.waitForSelector('[role=dialog] li');
  same(await strayTexts(page, 'el'), [], 'hashes or English texts in the menu');
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over <= 0, `the page is ${over} px wider than the window`);
  same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe');
}

async function opened(page, url) {
  for (const [name, [button], selector] of openings) {
    await open(page, url, '/orgs');
    await tabTo(page, new RegExp(`^${button}$`));
    await press(page, 'Enter');
    await page.waitForSelector(selector);
    same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], `axe: ${name}`);
  }
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkViews(browser, url) {
  /** @type {[string, (page: Page, url: string) => Promise<void>, object?][]} */
  const all = [
    ['saved, changed, renamed, shared and deleted', views],
    ['a view of an older list opens and says what is left out', oldView],
    ['columns move by keys and stay', columnOrder],
    ['a cell is changed in place', inPlace],
    ['two people change one cell', conflict, { expected: /409/ }],
    ['many records are changed, with a stop between', many],
    ['what is refused is named and tried again', refused],
    ['many records are archived and restored', archive],
    ['the list of projects at work', projects],
    ['more projects than a page shows are changed at once', manyProjects],
    ['projects are filtered by several values', projectFilter],
    ['panels without violations', opened],
    ['a phone sorts', phone, { width: 390 }],
    ['a Greek phone', greekPhone, { width: 390, language: 'el' }],
  ];
  for (const [name, run, { expected, ...options } = {}] of all) {
    const context = await reader(browser, options);
    await check(`views: ${name}`, async () => {
      const { page, complaints } = await watchedPage(context, url, { expected });
      page.setDefaultTimeout(15_000);
      await run(page, url);
      same(complaints, [], 'complaints');
    });
    await context.close();
  }
}
