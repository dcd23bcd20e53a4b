/** What the product looks like with data in it: the pages of a trial, on a node of its own with what is made up. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inScheme } from './pages.mjs';
import { ask, startProduct } from './product.mjs';
import { signIn } from './signed-in.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, strayTexts, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/**
 * A page of the trial: what has to stand in one element of it each, and what else is to be looked at.
 * @typedef {{ name: string, path: string, says: [selector: string, ...words: string[]][], look?: (page: Page) => Promise<unknown> }} Stop
 */

/** As of 1 July: of each area how many competences a centre has shown to have, and how many it has begun with; added up by hand. */
const MATRIX = {
  Network: ['1 of 3|1', '0 of 3|1', '0 of 3|0', '0 of 3|1', '1 of 3|1'],
  'Knowledge and support': ['1 of 4|1', '0 of 4|1', '1 of 4|1', '1 of 4|2', '0 of 4|0'],
  'Public policy': ['0 of 3|1', '0 of 3|0', '1 of 3|2', '1 of 3|1', '0 of 3|0'],
  'The centre itself': ['0 of 4|1', '0 of 4|0', '3 of 4|3', '0 of 4|0', '0 of 4|1'],
};

/** Loads what is made up, beside the running product as people do. @param {string} home */
async function loadDemo(home) {
  const env = { ...process.env, SEEDBED_HOME: home };
  await promisify(execFile)(process.execPath, ['scripts/load-demo.mjs'], { env });
}

/** Waits until one element says all of these words. @param {Page} page @param {string} selector @param {string[]} words */
async function says(page, selector, words) {
  try {
    await page.waitForFunction(
      ([where, wanted]) =>
        [...document.querySelectorAll(where)].some(({ textContent }) =>
          wanted.every((word) => textContent?.includes(word)),
        ),
      /** @type {[string, string[]]} */ ([selector, words]),
    );
  } catch (cause) {
    throw new Error(`no ${selector} says ${words.join(' + ')}`, { cause });
  }
}

/** The numbers of the heat matrix. @param {Page} page */
async function matrix(page) {
  await says(page, 'main table[aria-label="Areas and centres"] tr', ['Network', '1 of 3']);
  const rows = await page.locator('main table[aria-label="Areas and centres"] tbody tr').evaluateAll((all) =>
    all.map((row) => {
      const cells = [...row.querySelectorAll('td')].map(
        (cell) => `${cell.querySelector('strong')?.textContent}|${/\d+$/.exec(cell.textContent ?? '')?.[0]}`,
      );
      return [row.querySelector('th')?.textContent ?? '', cells];
    }),
  );
  same(Object.fromEntries(rows), MATRIX, 'numbers of the matrix');
}

/** Each chart has a bar for each value of the whole, and its words say what the table below it says. @param {Page} page */
async function charts(page) {
  const articles = page.locator('main article', { has: page.locator('[role=img]') });
  same(await articles.count(), 4, 'indicators with a chart');
  for (const article of await articles.all()) {
    const said = (await article.locator('[role=img]').getAttribute('aria-label')) ?? '';
    const rows = article.locator('table tbody tr', { hasNotText: 'women' });
    const cells = await rows.evaluateAll((all) =>
      all.map((row) => [...row.children].slice(0, 2).map((cell) => cell.firstChild?.textContent ?? '')),
    );
    same(cells.length, 2, 'values of the whole');
    for (const [period = '', value = ''] of cells)
      expect(said.includes(`${period}: ${value}`), `the chart says "${said}", the table ${period}: ${value}`);
  }
}

/** What is done by each step of the way stands in its own column. @param {Page} page */
async function board(page) {
  const columns = page.locator('main ol > li', { has: page.locator('h3') });
  const heads = (await columns.locator('h3').allTextContents()).map((text) => text.trim());
  same(heads, ['Planned 1', 'At work 2', 'Done 1', 'Given up 1'], 'columns of the board');
}

/** In the order in which people come through a course. @param {Page} page */
async function stages(page) {
  const row = page.locator('main table tr', { hasText: '[Demo] A week in the hills' });
  const text = (await row.textContent()) ?? '';
  const figures = [...text.matchAll(/(Enrolled|Attended|Completed|Certified)\s*(\d+)/g)].map(([, word, n]) => [
    word,
    n,
  ]);
  const wanted = [
    ['Enrolled', '26'],
    ['Attended', '22'],
    ['Completed', '21'],
    ['Certified', '20'],
  ];
  same(figures, wanted, 'people of the edition');
}

/** @param {string} url @returns {Promise<Stop[]>} the pages, with ids of what is made up */
async function stops(url) {
  const found = await ask(
    url,
    `{ pilots(filter: { source: { code: { eq: "DEMO" } }, country: { code: { eq: "IT" } } }, first: 1) { nodes { id } }
       nccs(filter: { country: { code: { eq: "IT" } } }, first: 1) { nodes { id } }
       competences(filter: { code: { eq: "D.4" } }, first: 1) { nodes { id } }
       courses(filter: { name: { contains: "What does it change" } }, first: 1) { nodes { id } }
       organisations(filter: { name: { contains: "Laboratory for Impact" } }, first: 1) { nodes { id } } }`,
  );
  const [pilot, centre, competence, course, organisation] = [
    'pilots',
    'nccs',
    'competences',
    'courses',
    'organisations',
  ].map((list) => found[list].nodes[0].id);
  return [
    {
      ...{ name: 'competences of the centres', path: '/competences?centre=IT&on=2026-07-01&since=2026-04-01' },
      says: [
        ['main table tr', 'Bring stakeholders together', 'Validated', 'was: Tested'],
        ['main table tr', 'Learn from other centres', 'Validated', 'new'],
        ['main section', 'Gaps and mentors', '[Demo]'],
      ],
      look: matrix,
    },
    {
      ...{ name: 'a competence', path: `/competences/${competence}` },
      says: [
        [
          'main table tr',
          '[Demo] Institute for Community Energy',
          'Validated',
          '[Demo] Laboratory for Impact Evaluation',
        ],
        ['main table tr', '[Demo] Cooperative for Social Impact', 'Said by the holder'],
        ['main li', '[Demo] The time bank of the hills', 'Tested', '24 March 2026'],
        ['main li', 'Italy', 'Validated', '15 June 2026'],
        ['main li', 'Italy', 'Has taught it in an exchange that was completed'],
      ],
    },
    {
      ...{ name: 'results', path: '/results' },
      says: [
        ['main table tr', 'DEMO_PEOPLE_TRAINED', 'more than 809 people', 'covers 4 of 5', 'not approved: 179 people'],
        ['main table tr', 'DEMO_USE_WHAT_THEY_LEARNT', '61.92 %'],
        ['main table tr', '[Demo] The time bank of the hills', '185 people', '93 % of the way'],
        ['main table tr', '[Demo] The time bank of the hills', '15 initiatives', 'Target reached'],
      ],
    },
    {
      ...{ name: 'a pilot', path: `/pilots/${pilot}` },
      says: [
        ['main li', 'Evaluate social impact', 'Validated', '15 June 2026'],
        [
          'main section',
          'Result chain',
          'Trainers and a room',
          'Workshops',
          'leads to: People who use what they learnt',
        ],
        ['main article', '[Demo] People trained', '185 people', 'Target: 200', '93 % of the way'],
        ['main article table tr', '88', 'deadweight 10 %', 'Approved'],
        ['main article table tr', 'women', '51'],
      ],
      look: charts,
    },
    {
      ...{ name: 'training', path: '/training' },
      says: [
        ['main table tr', 'Italy', 'Face to face', '22'],
        ['main table tr', 'Romania', 'Blended', 'about 50', 'Estimate'],
        ['main section', '[Demo] What does it change?', 'Evaluate social impact', 'Perugia'],
      ],
    },
    {
      ...{ name: 'a course', path: `/training/courses/${course}` },
      says: [
        ['main section', 'Modules', 'A chain from the work to its effect', 'Evaluate social impact', 'Run pilots'],
        ['main table tr', '[Demo] What does it change? Online', 'Online, open to all', 'more than 900'],
        ['main table tr', '[Demo] A week in the hills', 'Perugia', '[Demo] Cooperative for Social Impact'],
        ['main section', 'People trained', '662'],
      ],
      look: stages,
    },
    {
      ...{ name: 'centres', path: '/centres' },
      says: [
        ['main li, main tr, main article', 'Italy', 'Operational'],
        ['main li, main tr, main article', 'Croatia', 'In design'],
      ],
    },
    {
      ...{ name: 'a centre', path: `/centres/${centre}` },
      says: [
        ['main li', '5 February 2026', '[Demo] Opened before the house was ready', 'not met then: Operational seat'],
        ['main table tr', 'Legal framework defined', 'Mature', 'Met', '[Demo] The law of the third sector'],
        ['main table tr', 'Effective governance model', 'Partly met'],
        ['main table tr', 'Effective business model', 'Partly met'],
        ['main table tr', '[Demo] Say what a first job changes', 'Completed'],
      ],
    },
    {
      ...{ name: 'strategies', path: '/strategies' },
      says: [
        ['main table tr', '[Demo] Open a public register of results', 'Measure', 'IT', 'Overdue'],
        ['main table tr', '[Demo] A film of the long table', 'Deliverable'],
        ['main section', '[Demo] Near and in time', 'Draft', 'waits for: [Demo] Write the rule'],
      ],
    },
    {
      ...{ name: 'the strategy of a centre', path: '/strategies?centre=IT' },
      says: [
        ['main section', '[Demo] What counts is what changes', 'Adopted', '1. [Demo] Agree on one method', 'Evidence'],
        ['main li', '[Demo] Open a public register of results', 'Overdue', '40 % done'],
        ['main li', '[Demo] Give vouchers', 'waits for: [Demo] Open a public register of results'],
      ],
      look: board,
    },
    {
      ...{ name: 'mutual learning', path: '/learning' },
      says: [
        ['main table tr', '[Demo] The ledger of hours', '[Demo] Laboratory for Impact Evaluation', '1'],
        ['main table tr', 'Italy', 'Slovenia', 'Completed', 'Slovenia keeps a ledger of its own'],
        ['main table tr', 'Slovenia', 'Adapted', 'since 4 May 2026', '[Demo] ledger of May'],
      ],
    },
    {
      ...{ name: 'organisations that have a competence', path: `/orgs?competence=${competence}` },
      says: [
        ['main', '3 records', 'Competence: Evaluate social impact'],
        ['main [data-row], main li', '[Demo] Cooperative for Social Impact', 'Slovenia'],
        ['main [data-row], main li', '[Demo] Laboratory for Impact Evaluation', 'Italy'],
      ],
    },
    {
      ...{ name: 'an organisation', path: `/orgs/${organisation}` },
      says: [
        ['main', '[Demo] Laboratory for Impact Evaluation', 'Social enterprise', 'Italy'],
        ['main table tr', '[Demo] TOGETHER', 'Lead partner'],
      ],
    },
  ];
}

/** @param {Page} page @param {string} url @param {Stop} stop @param {number} width */
async function visit(page, url, { path, says: wanted, look }, width) {
  await page.goto(url + path);
  await settled(page);
  for (const [selector, ...words] of wanted) await says(page, selector, words);
  await look?.(page);
  same(await strayTexts(page, 'en'), [], 'hashes');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow <= 0, `${path} is ${overflow} px too wide at ${width} px`);
  same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe');
}

/** @param {import('playwright-core').Browser} browser */
export async function checkDemo(browser) {
  const { url, home, stop } = await startProduct();
  try {
    await loadDemo(home);
    const all = await stops(url);
    for (const width of [1360, 390]) {
      const context = await reader(browser, { width });
      await signIn(context, url, 'coordinator-it');
      for (const one of all)
        await check(`demo: ${one.name}, ${width} px`, async () => {
          const { page, complaints } = await watchedPage(context, url);
          try {
            await visit(page, url, one, width);
            same(complaints, [], 'complaints');
          } finally {
            await page.close();
          }
        });
      await context.close();
    }
  } finally {
    await stop();
  }
}
