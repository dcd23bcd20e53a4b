/** The list of organisations: what an address means, and a page so long that only a part of it is drawn. */
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
            { sites: { some: { ncc: { country: { code: { eq: "IT" } } } } } },
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
    ['a page of 200 rows draws a part and reaches all', longPage],
  ];
  for (const [name, run] of all) {
    const context = await reader(browser);
    await check(`lists: ${name}`, async () => {
      const { page, complaints } = await watchedPage(context, url);
      page.setDefaultTimeout(15_000);
      await run(page, url);
      same(complaints, [], 'complaints');
    });
    await context.close();
  }
}
