/** The list of organisations: what an address means, and a page so long that only a part of it is drawn. */
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { ask } from './product.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, watchedPage } from './visit.mjs';

/** Addresses and the filter of the API that each one stands for. @type {[string, string][]} */
const addresses = [
  ['country=GR,IT', '{ country: { code: { in: ["GR", "IT"] } } }'],
  ['kind=UNIVERSITY,none', '{ or: [{ kind: { eq: UNIVERSITY } }, { kind: { isNull: true } }] }'],
  ['role=LEAD_PARTNER', '{ participations: { some: { role: { eq: LEAD_PARTNER } } } }'],
  ['bridge=yes', '{ metrics: { isBroker: { eq: true } } }'],
  ['status=UNKNOWN', '{ status: { eq: UNKNOWN } }'],
  [
    'centre=IT',
    `{ or: [{ hostedNccs: { some: { ncc: { country: { code: { eq: "IT" } } } } } },
            { hostedSites: { some: { ncc: { country: { code: { eq: "IT" } } } } } },
            { governanceMemberships: { some: { body: { ncc: { country: { code: { eq: "IT" } } } } } } }] }`,
  ],
];

/** Number of records the page says it has. @param {import('playwright-core').Page} page */
const counted = (page) =>
  page.evaluate(() => Number.parseInt(document.querySelector('main h1')?.nextElementSibling?.textContent ?? '-1', 10));

async function filters(page, url) {
  for (const [address, filter] of addresses) {
    const { organisations } = await ask(url, `{ organisations(filter: ${filter}, first: 1) { totalCount } }`);
    expect(organisations.totalCount > 0, `${address}: the seed network has none`);
    await page.goto(`${url}/orgs?${address}`);
    await settled(page);
    same(await counted(page), organisations.totalCount, address);
  }
  const all = await ask(url, '{ organisations(first: 1) { totalCount } }');
  const found = [];
  for (const flag of ['yes', 'no']) {
    await page.goto(`${url}/orgs?flag=${flag}`);
    await settled(page);
    found.push(await counted(page));
  }
  expect(found[0] > 0 && found[1] > 0, `with and without a quality flag: ${found}`);
  same(found[0] + found[1], all.organisations.totalCount, 'with and without a quality flag');
}

/** A page of competences as the api would answer, from a number on. @param {number} from @param {number} count @param {string | null} next */
const competencesFrom = (from, count, next) => ({
  data: {
    competences: {
      pageInfo: { hasNextPage: next !== null, endCursor: next },
      nodes: Array.from({ length: count }, (_, at) => ({
        id: `00000000-0000-7000-8000-${String(from + at).padStart(12, '0')}`,
        label: `Skill ${String(from + at).padStart(3, '0')}`,
      })),
    },
  },
});

/** More values than the api answers at once: all of them can be found, and the panel says how many of them it draws. */
async function manyValues(page, url) {
  await page.route('**/graphql', (route) => {
    const { query = '', variables } = route.request().postDataJSON() ?? {};
    if (!query.includes('query OrganisationCompetenceOptions')) return route.continue();
    const json = variables?.after ? competencesFrom(251, 100, null) : competencesFrom(1, 250, 'next');
    return route.fulfill({ json });
  });
  await page.goto(`${url}/orgs`);
  await settled(page);
  await press(page, 'f');
  await tabTo(page, /^Competence$/);
  await press(page, 'Enter');
  await page.waitForFunction(() =>
    document.querySelector('[role=dialog]')?.textContent?.includes('200 of 350 are shown.'),
  );
  for (const scheme of /** @type {const} */ (['light', 'dark']))
    same(await inScheme(page, scheme), [], `axe, ${scheme}`);
  // it stands before the first value, where the focus is
  await tabTo(page, /^Show more$/, 'Shift+Tab');
  await press(page, 'Enter');
  await page.waitForFunction(
    () =>
      document.activeElement instanceof HTMLInputElement &&
      document.activeElement.labels?.[0]?.textContent === 'Skill 201',
  );
  same(await page.locator('[role=dialog] fieldset input').count(), 350, 'values');
  await page.getByLabel('Find a value').fill('Skill 34');
  same(await page.locator('[role=dialog] fieldset input').count(), 10, 'values that are found');
}

async function orders(page, url) {
  for (const [sort, column] of [
    ['degree', 'Ties'],
    ['country', 'Country'],
    ['updatedAt', 'Changed'],
  ]) {
    await page.goto(`${url}/orgs?sort=${sort}&dir=desc&cols=country,degree,updated`);
    await settled(page);
    await page.waitForSelector('[data-row]');
    const sorted = await page.evaluate(() => document.querySelector('th[aria-sort=descending]')?.textContent);
    same(sorted, column, `sorted by ${sort}`);
  }
}

/** Two projects mean any of them, and all of them after the switch in the panel; the chip says which. */
async function allProjects(page, url) {
  const { projects } = await ask(
    url,
    `{ projects(first: 100) { nodes { id displayName participations(first: 100) { nodes { organisation { id } } } } } }`,
  );
  const members = projects.nodes.map(({ id, participations }) => ({
    id,
    ids: new Set(participations.nodes.map(({ organisation }) => organisation?.id).filter(Boolean)),
  }));
  const shared = (left, right) => [...left.ids].filter((id) => right.ids.has(id)).length;
  const pairs = members.flatMap((left, index) => members.slice(index + 1).map((right) => [left, right]));
  const [one, other] = pairs.find(([left, right]) => shared(left, right) > 0) ?? [];
  expect(other, 'no two projects of the seed network share an organisation');
  await page.goto(`${url}/orgs?project=${one.id},${other.id}`);
  await settled(page);
  same(await counted(page), new Set([...one.ids, ...other.ids]).size, 'in any of two projects');
  await page.keyboard.press('f');
  await page.locator('[role=dialog]').getByRole('button', { name: 'Project', exact: true }).click();
  await page.getByLabel('Take part in').selectOption('all');
  await page.waitForURL((current) => current.search.includes('projects=all'));
  const both = shared(one, other);
  await page.waitForFunction(
    (wanted) =>
      Number.parseInt(document.querySelector('main h1')?.nextElementSibling?.textContent ?? '', 10) === wanted,
    both,
  );
  await page.waitForFunction(() =>
    [...document.querySelectorAll('button')].some(({ textContent }) => /^Project: .+ and .+/.test(textContent ?? '')),
  );
}

/** Who of some countries has a competence by anybody's word: question 1 and 14 on one screen. */
async function byCompetence(page, url) {
  const { competenceClaims } = await ask(
    url,
    '{ competenceClaims(filter: { organisationId: { isNull: false } }, first: 1) { nodes { competence { id label } organisation { name } } } }',
  );
  const [{ competence, organisation }] = competenceClaims.nodes;
  await page.goto(`${url}/orgs`);
  await settled(page);
  await page.keyboard.press('f');
  await page.locator('[role=dialog]').getByRole('button', { name: 'Competence', exact: true }).click();
  await pressWords(page, competence.label, false);
  await page.waitForURL((current) => current.search.includes(`competence=${competence.id}`));
  await page.waitForFunction(() => document.querySelectorAll('[data-row]').length === 1);
  expect((await page.locator('[data-row]').textContent())?.includes(organisation.name), organisation.name);
}

/** Presses the words beside a box of an open panel. @param {import('playwright-core').Page} page @param {boolean} touch */
async function pressWords(page, words, touch) {
  const label = page.locator('[role=dialog] label', { hasText: words }).first();
  await (touch ? label.tap() : label.click());
}

/** The words of a value and of a column work like their box, by mouse and by touch. */
async function words(page, url) {
  await page.goto(`${url}/orgs`);
  await settled(page);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.locator('[role=dialog]').getByRole('button', { name: 'Country', exact: true }).click();
  await pressWords(page, 'Greece', false);
  await page.waitForURL((current) => current.search.includes('country=GR'));
  await page.waitForFunction(() => document.querySelectorAll('[data-row]').length === 11);
  expect(await page.locator('[role=dialog]').isVisible(), 'the panel has closed');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await pressWords(page, 'Country', false);
  await page.waitForURL((current) => current.search.includes('cols='));
  expect(await page.locator('[role=dialog]').isVisible(), 'the panel of columns has closed');
}

async function wordsByTouch(page, url) {
  await page.goto(`${url}/orgs`);
  await settled(page);
  await page.getByRole('button', { name: 'Filter', exact: true }).tap();
  await page.locator('[role=dialog]').getByRole('button', { name: 'Country', exact: true }).tap();
  await pressWords(page, 'Greece', true);
  await page.waitForURL((current) => current.search.includes('country=GR'));
  expect(await page.locator('[role=dialog]').isVisible(), 'the panel has closed');
}

/** A choice in the menu of languages closes it and gives the focus back to its button. */
async function languageMenu(page, url) {
  await page.goto(`${url}/`);
  await settled(page);
  await page.getByRole('button', { name: 'Language: English' }).click();
  await page.getByRole('button', { name: 'Slovenščina' }).click();
  await page.waitForFunction(() => document.documentElement.lang === 'sl');
  await page.waitForFunction(() => !document.querySelector('[role=dialog]'));
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-haspopup') === 'dialog');
}

/** The house of a seat says so. */
async function seat(page, url) {
  const { organisations, nccs } = await ask(
    url,
    `{ organisations(filter: { name: { contains: "Politecnico di Milano" } }, first: 1) { nodes { id } }
       nccs(filter: { country: { code: { eq: "IT" } } }, first: 1) { nodes { name } } }`,
  );
  await page.goto(`${url}/orgs/${organisations.nodes[0].id}`);
  await settled(page);
  const text = await page.locator('section', { hasText: 'Place in a centre' }).last().textContent();
  expect(text?.includes('Legal seat') && text.includes(nccs.nodes[0].name), `place in a centre: ${text}`);
}

/** Every organisation is in the bars of Today, and two names of one organisation are one link. */
async function noneLost(page, url) {
  const { all, without, pairs } = await ask(
    url,
    `{ all: organisations(first: 1) { totalCount }
       without: organisations(filter: { countryId: { isNull: true } }, first: 1) { totalCount }
       pairs: duplicateCandidates(first: 200) { nodes { left { id } right { id } } } }`,
  );
  await page.goto(`${url}/`);
  await settled(page);
  const rows = await page.locator('main table').first().locator('tbody tr').allTextContents();
  const sum = rows.reduce((total, row) => total + Number.parseInt(row.match(/(\d+)\s*$/)?.[1] ?? '0', 10), 0);
  same(sum, all.totalCount, 'organisations in the bars');
  same(rows.filter((row) => row.startsWith('Not stated')).length, without.totalCount > 0 ? 1 : 0, 'row "Not stated"');
  const ones = pairs.nodes.filter(({ left, right }) => left && left.id === right?.id);
  expect(ones.length > 0, 'the seed network has no two names of one organisation');
  await page.goto(`${url}/duplicates?decision=ALL`);
  await settled(page);
  const shown = page.locator('main tbody tr', { hasText: 'Another name of the same organisation' });
  expect((await shown.count()) > 0, 'no row of two names');
  same(await shown.first().locator('a').count(), 1, 'links in a row of two names');
}

/** Two hundred rows: the page draws some, arrows and Ctrl End reach all. */
async function longPage(page, url) {
  await page.route('**/graphql', async (route) => {
    const isList = route.request().postDataJSON()?.query?.includes('query Organisations(');
    if (!isList) return route.continue();
    const answer = await (await route.fetch()).json();
    const { nodes } = answer.data.organisations;
    const many = Array.from({ length: 200 }, (_, index) => ({
      ...nodes[index % nodes.length],
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      name: `Organisation ${index + 1}`,
    }));
    answer.data.organisations = { ...answer.data.organisations, nodes: many, totalCount: 200 };
    return route.fulfill({ json: answer });
  });
  await page.goto(`${url}/orgs?size=200`);
  await page.waitForSelector('[data-row]');
  await page.waitForFunction(() => document.querySelectorAll('[data-row]').length < 80);
  await page.keyboard.press('j');
  await page.keyboard.press('Control+End');
  await page.waitForFunction(() => document.activeElement?.closest('[data-row="199"]'));
  same(await page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')), '201', 'row');
  await page.keyboard.press('ArrowUp');
  await page.waitForFunction(() => document.activeElement?.closest('[data-row="198"]'));
  await page.keyboard.press('Control+Home');
  await page.waitForFunction(() => document.activeElement?.closest('[data-row="0"]'));
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkLists(browser, url) {
  const all = [
    ['an address filters as its words say', filters],
    ['an address sorts', orders],
    ['two projects: any of them or all of them', allProjects],
    ['organisations are found by what they can do', byCompetence],
    ['of many values of a filter all are found, and it says how many are drawn', manyValues],
    ['the words of a label work like its box', words],
    ['the words of a label work by touch', wordsByTouch, 390],
    ['the menu of languages closes after a choice', languageMenu],
    ['the house of a seat says so', seat],
    ['no organisation is lost or shown twice', noneLost],
    ['a page of 200 rows draws a part and reaches all', longPage],
  ];
  for (const [name, run, width] of all) {
    const context = await reader(browser, { width });
    await check(`lists: ${name}`, async () => {
      const { page, complaints } = await watchedPage(context, url);
      page.setDefaultTimeout(15_000);
      await run(page, url);
      same(complaints, [], 'complaints');
    });
    await context.close();
  }
}
