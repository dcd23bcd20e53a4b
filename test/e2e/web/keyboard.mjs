/** Every task of the pages without a mouse: only keys are pressed, nothing is clicked. */
import { check, expect, same } from './suite.mjs';
import { reader, settled, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** The words of the focused element. @param {Page} page @returns {Promise<string>} */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });

/** Waits, for a while, until something with these words can have the focus: parts of a page come after it. @param {Page} page @param {RegExp} words */
const isThere = (page, words) =>
  page
    .waitForFunction(
      ([source, flags]) => {
        const wanted = new RegExp(source, flags);
        const all = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]');
        return [...all].some((one) => wanted.test((one.getAttribute('aria-label') ?? one.textContent ?? '').trim()));
      },
      /** @type {const} */ ([words.source, words.flags]),
      { timeout: 10_000 },
    )
    .catch(() => undefined); // whoever presses Tab then says what was not reached

/** Presses Tab until the focus is on an element with these words. @param {Page} page @param {RegExp} words */
export async function tabTo(page, words, key = 'Tab') {
  await isThere(page, words);
  for (let presses = 0; presses < 150; presses++) {
    if (words.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never reached ${words}; last: ${(await focused(page)).slice(0, 200)}`);
}

/** @param {Page} page @param {...string} keys */
export async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}

/** @param {Page} page @param {string} text the heading to wait for */
const heading = (page, text) =>
  page.waitForFunction((wanted) => document.querySelector('main h1')?.textContent === wanted, text);

/** @param {Page} page @param {RegExp} pattern of the address */
const address = (page, pattern) => page.waitForURL((current) => pattern.test(decodeURIComponent(current.href)));

/** The path and what it must show, by task. @type {[string, string, (page: Page) => Promise<void>][]} */
const tasks = [
  [
    'the skip link is first and leads to the content',
    '/',
    async (page) => {
      await press(page, 'Tab');
      same(await focused(page), 'Skip to the content', 'first focus');
      await press(page, 'Enter');
      same(await page.evaluate(() => document.activeElement?.id), 'main', 'focus after Enter');
    },
  ],
  [
    'Ctrl K offers the form of what it does not find, with its name',
    '/',
    async (page) => {
      await press(page, 'Control+k');
      await page.waitForSelector('.mantine-Spotlight-search:focus');
      await page.keyboard.type('Zzyzx Qwv');
      await page.waitForFunction(() =>
        document.querySelector('.mantine-Spotlight-action')?.textContent?.includes('Zzyzx Qwv'),
      );
      await press(page, 'Enter');
      await heading(page, 'New: Organisation');
      await page.waitForFunction(() => document.querySelector('#field-name')?.value === 'Zzyzx Qwv');
    },
  ],
  [
    'Ctrl K finds a misspelt organisation and opens it',
    '/',
    async (page) => {
      await press(page, 'Control+k');
      await page.waitForSelector('.mantine-Spotlight-search:focus');
      await page.keyboard.type('Kollectiva');
      await page.waitForFunction(() =>
        document.querySelector('.mantine-Spotlight-action')?.textContent?.includes('Kollektiva'),
      );
      await press(page, 'Enter');
      await heading(page, 'Kollektiva');
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    },
  ],
  [
    'Ctrl K closes with Esc and gives the focus back',
    '/',
    async (page) => {
      await press(page, 'Tab', 'Tab', 'Control+k');
      const before = 'NCC network';
      await page.waitForSelector('.mantine-Spotlight-search:focus');
      await press(page, 'Escape');
      await page.waitForFunction(() => !document.querySelector('.mantine-Spotlight-search'));
      expect((await focused(page)).includes(before), `focus: ${await focused(page)}`);
    },
  ],
  [
    'G O goes to the list; / searches; Enter opens; Esc comes back to the row',
    '/',
    async (page) => {
      await press(page, 'g', 'o');
      await heading(page, 'Organisations');
      await press(page, '/');
      await page.keyboard.type('kollektiva');
      await address(page, /q=kollektiva/);
      await page.waitForFunction(() => document.querySelectorAll('[data-row]').length === 1);
      await tabTo(page, /^Kollektiva$/);
      await press(page, 'Enter');
      await heading(page, 'Kollektiva');
      await press(page, 'Escape');
      await heading(page, 'Organisations');
      await address(page, /q=kollektiva/);
      await page.waitForFunction(() => document.activeElement?.textContent === 'Kollektiva');
    },
  ],
  [
    'the grid is one tab stop; arrows, Home and End move in it',
    '/orgs',
    async (page) => {
      await press(page, 'j');
      same(await page.evaluate(() => document.querySelectorAll('[role=grid] [tabindex="0"]').length), 1, 'tab stops');
      await press(page, 'ArrowDown', 'ArrowRight', 'ArrowRight');
      same(await page.evaluate(() => document.activeElement?.getAttribute('data-cell')), '1:3', 'cell');
      await press(page, 'Home');
      same(await page.evaluate(() => document.activeElement?.getAttribute('data-cell')), '1:0', 'cell');
      await press(page, 'Tab');
      expect(
        !(await page.evaluate(() => document.activeElement?.closest('[role=grid]'))),
        'Tab does not leave the grid',
      );
    },
  ],
  [
    'J K move, X and Space select, Shift arrows a range, Ctrl A all, Esc clears',
    '/orgs',
    async (page) => {
      const selected = () => page.evaluate(() => document.querySelectorAll('[data-row][aria-selected="true"]').length);
      await press(page, 'j', 'j', 'k', 'x');
      same(await selected(), 1, 'selected by X');
      await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown');
      same(await selected(), 3, 'selected by Shift arrows');
      await press(page, ' ');
      same(await selected(), 2, 'after Space on a selected row');
      await press(page, 'Control+a');
      same(await selected(), 50, 'selected by Ctrl A');
      await tabTo(page, /^Copy as table$/);
      await press(page, 'Enter');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Copied'),
      );
      same((await page.evaluate(() => navigator.clipboard.readText())).split('\n').length, 50, 'copied lines');
      await press(page, 'Escape');
      same(await selected(), 0, 'after Esc');
    },
  ],
  [
    'P previews the row, the preview follows J, Esc closes it and keeps the row',
    '/orgs',
    async (page) => {
      const previewed = () => page.evaluate(() => document.querySelector('aside h2')?.textContent);
      await press(page, 'j', 'p');
      await page.waitForFunction(
        () => document.querySelector('aside h2')?.textContent === document.activeElement?.textContent,
      );
      const first = await previewed();
      await press(page, 'j');
      await page.waitForFunction((before) => {
        const title = document.querySelector('aside h2')?.textContent;
        return title !== before && title === document.activeElement?.textContent;
      }, first);
      await address(page, /preview=/);
      await press(page, 'Escape');
      await page.waitForFunction(
        () => !document.querySelector('aside') && document.activeElement?.closest('[role=grid]'),
      );
    },
  ],
  [
    'F filters by country, the chip is in the address and can be taken away',
    '/orgs',
    async (page) => {
      await press(page, 'f');
      await page.waitForFunction(() => document.activeElement?.textContent === 'Country');
      await press(page, 'Enter');
      await tabTo(page, /^$/);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('[role=dialog] label')].some(({ textContent }) => textContent === 'Greece'),
      );
      for (let presses = 0; presses < 20; presses++) {
        const label = await page.evaluate(
          () => document.activeElement instanceof HTMLInputElement && document.activeElement.labels?.[0]?.textContent,
        );
        if (label === 'Greece') break;
        await press(page, 'Tab');
      }
      await press(page, ' ');
      await address(page, /country=GR/);
      await press(page, 'Escape');
      same(await focused(page), 'Filter', 'focus after Esc');
      await page.waitForFunction(() => document.querySelectorAll('[data-row]').length === 11);
      await tabTo(page, /^Remove filter: Country: Greece$/, 'Shift+Tab');
      await press(page, 'Enter');
      await page.waitForURL((current) => !current.search.includes('country'));
    },
  ],
  [
    'a header sorts, columns are chosen, both stay after a reload',
    '/orgs',
    async (page) => {
      await press(page, 'j', 'ArrowUp', 'ArrowRight');
      same(await focused(page), 'Country', 'header');
      await press(page, 'Enter');
      await address(page, /sort=country/);
      await press(page, 'Enter');
      await address(page, /dir=desc/);
      await tabTo(page, /^Columns$/, 'Shift+Tab');
      await press(page, 'Enter');
      await page.waitForFunction(() => document.activeElement?.closest('[data-column]'));
      await press(page, ' ');
      await address(page, /cols=/);
      await press(page, 'Escape');
      await page.reload();
      await settled(page);
      same(
        await page.evaluate(() =>
          [...document.querySelectorAll('[role=grid] th')].some(({ textContent }) => textContent === 'Country'),
        ),
        false,
        'the country column is still there',
      );
    },
  ],
  [
    'pages: next, previous by the history of cursors, also after a reload',
    '/orgs?size=25',
    async (page) => {
      const firstName = () => page.evaluate(() => document.querySelector('[data-row="0"] a')?.textContent);
      await page.waitForSelector('[data-row]');
      const before = await firstName();
      await tabTo(page, /^Next page$/);
      await press(page, 'Enter');
      await address(page, /page=2/);
      await page.waitForFunction((old) => document.querySelector('[data-row="0"] a')?.textContent !== old, before);
      await page.reload();
      await settled(page);
      await tabTo(page, /^Previous page$/);
      await press(page, 'Enter');
      await page.waitForURL((current) => !current.search.includes('after'));
      await page.waitForFunction((old) => document.querySelector('[data-row="0"] a')?.textContent === old, before);
    },
  ],
  [
    'J goes on to the next organisation inside the filtered list',
    '/orgs?country=GR',
    async (page) => {
      await press(page, 'j', 'Enter');
      await page.waitForFunction(() => document.querySelector('main')?.textContent?.includes('1 of 11 K'));
      const first = await page.evaluate(() => document.querySelector('main h1')?.textContent);
      await press(page, 'j');
      await page.waitForFunction(
        (old) =>
          document.querySelector('main h1')?.textContent !== old &&
          document.querySelector('main')?.textContent?.includes('2 of 11 K'),
        first,
      );
    },
  ],
  [
    'G P opens SEED2SCALE: 10 stayed, 6 left, 16 joined, by country and by role',
    '/',
    async (page) => {
      await press(page, 'g', 'p');
      await heading(page, 'Projects');
      await page.waitForSelector('[data-row]');
      await tabTo(page, /^SEED2SCALE$/, 'j');
      await press(page, 'Enter');
      await heading(page, 'SEED2SCALE');
      await page.waitForFunction(() =>
        document.querySelector('main')?.textContent?.includes('stayed 10, left 6, joined 16'),
      );
      await tabTo(page, /^By role$/);
      await press(page, 'Enter');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('main th[scope=rowgroup]')].some(
          ({ textContent }) => textContent === 'Lead partner 1',
        ),
      );
    },
  ],
  [
    'a project leads on to the next one of its list, and Esc back to its row; Esc clears a selection',
    '/projects?sort=acronym&dir=desc',
    async (page) => {
      const title = () => page.evaluate(() => document.querySelector('main h1')?.textContent);
      await press(page, 'j', 'Enter');
      await page.waitForFunction(() => /1 of \d+ K/.test(document.querySelector('main')?.textContent ?? ''));
      await press(page, 'j');
      await page.waitForFunction(() => /2 of \d+ K/.test(document.querySelector('main')?.textContent ?? ''));
      await page.waitForFunction(() => !document.querySelector('[class*="skeleton"]'));
      const second = await title();
      await press(page, 'Escape');
      await heading(page, 'Projects');
      await address(page, /sort=acronym&dir=desc/);
      await page.waitForFunction((name) => document.activeElement?.textContent === name, second);
      await press(page, 'x');
      await page.waitForSelector('[data-row][aria-selected="true"]');
      await press(page, 'Escape');
      await page.waitForFunction(() => !document.querySelector('[data-row][aria-selected="true"]'));
    },
  ],
  [
    'G C opens the Italian centre with its legal and operational seat',
    '/',
    async (page) => {
      await press(page, 'g', 'c');
      await heading(page, 'Centres');
      await tabTo(page, /Innovation – Italy$/);
      await press(page, 'Enter');
      await page.waitForFunction(() =>
        ['Legal seat', 'Operational seat', 'Planned'].every((word) =>
          document.querySelector('main')?.textContent?.includes(word),
        ),
      );
    },
  ],
  [
    'G Q and G D reach the lists of doubts; their states are links',
    '/',
    async (page) => {
      await press(page, 'g', 'q');
      await heading(page, 'Quality flags');
      await tabTo(page, /^All$/);
      await press(page, 'Enter');
      await address(page, /state=ALL/);
      await press(page, 'g', 'd');
      await heading(page, 'Duplicates');
      await tabTo(page, /^Not the same$/);
      await press(page, 'Enter');
      await address(page, /decision=NOT_SAME/);
    },
  ],
  [
    '? shows the keys of the page and gives the focus back',
    '/orgs',
    async (page) => {
      await press(page, 'j', '?');
      await page.waitForSelector('dialog[open]');
      await page.waitForFunction(() => document.querySelector('dialog[open]')?.textContent?.includes('Next row'));
      await press(page, 'Escape');
      await page.waitForFunction(
        () => !document.querySelector('dialog[open]') && document.activeElement?.closest('[role=grid]'),
      );
    },
  ],
  [
    'single letters can be switched off',
    '/help/keys',
    async (page) => {
      await tabTo(page, /^$/);
      await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
      await press(page, ' ', 'g', 'p');
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
      same(new URL(page.url()).pathname, '/help/keys', 'page after G P');
    },
  ],
  [
    'language and scheme are chosen by keys and kept',
    '/',
    async (page) => {
      await tabTo(page, /^Light or dark$/);
      await press(page, 'Enter', 'ArrowDown', 'ArrowDown', 'Enter');
      await page.waitForFunction(() => document.documentElement.dataset.mantineColorScheme === 'dark');
      await press(page, 'Escape');
      await tabTo(page, /^Language: English$/);
      await press(page, 'Enter');
      await tabTo(page, /^Slovenščina$/);
      await press(page, 'Enter');
      await heading(page, 'Danes');
      await page.reload();
      await heading(page, 'Danes');
      same(
        await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.mantineColorScheme]),
        ['sl', 'dark'],
        'kept',
      );
    },
  ],
];

/** The same on a phone: the navigation is a drawer. @param {Page} page */
async function drawer(page) {
  await tabTo(page, /^Navigation$/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] nav');
  await tabTo(page, /^Projects$/);
  await press(page, 'Enter');
  await heading(page, 'Projects');
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkKeyboard(browser, url) {
  const all = [
    ...tasks.map(([name, path, run]) => ({ name, path, run, width: 1360 })),
    { name: 'the drawer of a phone', path: '/', run: drawer, width: 390 },
  ];
  for (const { name, path, run, width } of all) {
    const context = await reader(browser, { width });
    await check(`keyboard: ${name}`, async () => {
      const { page, complaints } = await watchedPage(context, url);
      page.setDefaultTimeout(15_000);
      await page.goto(url + path);
      await settled(page);
      await run(page);
      same(complaints, [], 'complaints');
    });
    await context.close();
  }
}
