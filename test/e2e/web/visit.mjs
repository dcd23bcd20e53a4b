/**
 * Pages as a reader opens them, watched: no request to another host, nothing in the console, nothing that the policy of the
 * page forbids, no text that is a hash.
 */
import { readCatalogue } from '../../../tools/check-texts.mjs';
import { ask } from './product.mjs';

/** @typedef {{ width?: number, language?: string, scheme?: 'light' | 'dark', expected?: RegExp }} Options */

const ids = new Set(readCatalogue('en').map(({ id }) => id));
/** @type {Map<string, Set<string>>} English texts that must not stand on a page in another language */
const english = new Map();

/** @param {string} language @returns {Set<string>} */
function untranslated(language) {
  const known = english.get(language);
  if (known) return known;
  const entries = readCatalogue(language);
  const translations = new Set(entries.map(({ text }) => text));
  const texts = new Set(
    entries
      .filter(({ source, text }) => source !== text && source.length > 4 && !translations.has(source))
      .map(({ source }) => source),
  );
  english.set(language, texts);
  return texts;
}

/** A browser context of one reader. @param {import('playwright-core').Browser} browser @param {Options} [options] */
export async function reader(browser, { width = 1360, language = 'en', scheme = 'light' } = {}) {
  return browser.newContext({
    viewport: { width, height: width < 640 ? 844 : 860 },
    locale: language === 'en' ? 'en-GB' : language,
    colorScheme: scheme,
    hasTouch: width < 640,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
}

/**
 * A page that keeps account of what must not happen. `expected` names console texts that a test provokes itself.
 * @param {import('playwright-core').BrowserContext} context @param {string} url @param {{ expected?: RegExp }} [options]
 */
export async function watchedPage(context, url, { expected } = {}) {
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob):/.test(address))
      complaints.push(`request to another host: ${address}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !expected?.test(message.text()))
      complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error in the page: ${error.message}`));
  await page.exposeFunction('seedbedForbidden', (/** @type {string} */ what) => complaints.push(`forbidden: ${what}`));
  await page.addInitScript(() => {
    addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) => {
        void globalThis.seedbedForbidden(`${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`);
      },
    );
  });
  return { page, complaints };
}

/** Waits until the page has its data: no skeleton, a heading. @param {import('playwright-core').Page} page */
export async function settled(page) {
  await page.waitForSelector('main h1');
  await page.waitForFunction(() => !document.querySelector('[class*="skeleton"]'));
}

/**
 * Texts of the page that a reader should never see: hashes of messages, and English where another language was chosen.
 * @param {import('playwright-core').Page} page @param {string} language @returns {Promise<string[]>}
 */
export async function strayTexts(page, language) {
  const texts = await page.evaluate(() => {
    const found = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('[translate=no]')) found.add(node.textContent?.trim() ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) found.add(element.getAttribute(name) ?? '');
    }
    return [...found, document.title];
  });
  const foreign = language === 'en' ? new Set() : untranslated(language);
  return texts.filter((text) => ids.has(text) || foreign.has(text));
}

/** Every route with a record of the seed network in it. @param {string} url @returns {Promise<{ name: string, path: string, as?: string }[]>} `as`: the demo user who looks at it */
export async function routes(url) {
  const data = await ask(
    url,
    `{ organisations(filter: { name: { contains: "Politecnico di Milano" } }, first: 1) { nodes { id } }
       projects(filter: { acronym: { eq: "SEED2SCALE" } }, first: 1) { nodes { id } }
       pilots(filter: { scope: { eq: TRANSNATIONAL } }, first: 1) { nodes { id } }
       competences(filter: { code: { eq: "D.4" } }, first: 1) { nodes { id } }
       competenceFrameworks(filter: { key: { eq: "ACADEMY" } }, first: 1) { nodes { id } }
       nccs(filter: { country: { code: { eq: "IT" } } }, first: 1) { nodes { id } }
       courses(first: 1) { nodes { id } }
       people(filter: { visibility: { eq: PUBLIC } }, first: 1) { nodes { id } } }`,
  );
  const [organisation, project, centre, person, pilot, competence, course] = [
    'organisations',
    'projects',
    'nccs',
    'people',
    'pilots',
    'competences',
    'courses',
  ].map((list) => data[list].nodes[0].id);
  return [
    { name: 'Today', path: '/' },
    { name: 'organisations', path: '/orgs' },
    {
      name: 'organisations, filtered with preview',
      path: `/orgs?country=IT,SI&project=${project}&preview=${organisation}`,
    },
    { name: 'organisations, nothing matches', path: '/orgs?q=zzzzqqqq' },
    { name: 'organisation', path: `/orgs/${organisation}` },
    { name: 'projects', path: '/projects' },
    { name: 'project', path: `/projects/${project}` },
    { name: 'people', path: '/people' },
    { name: 'a person', path: `/people/${person}` },
    { name: 'the form of a new person', path: '/people/new' },
    { name: 'requests of people', path: '/subject-requests' },
    { name: 'privacy register', path: '/admin/privacy' },
    { name: 'consent wordings', path: '/admin/consent-wordings' },
    { name: 'centres', path: '/centres' },
    { name: 'centre', path: `/centres/${centre}` },
    { name: 'competences', path: '/competences' },
    {
      name: 'competences without areas',
      path: `/competences?centre=GR&framework=${data.competenceFrameworks.nodes[0].id}`,
    },
    { name: 'a competence', path: `/competences/${competence}` },
    { name: 'pilots', path: '/pilots' },
    { name: 'a pilot', path: `/pilots/${pilot}` },
    { name: 'results', path: '/results' },
    { name: 'training', path: '/training' },
    { name: 'a course', path: `/training/courses/${course}` },
    { name: 'strategies', path: '/strategies' },
    { name: 'mutual learning', path: '/learning' },
    { name: 'newsletters', path: '/newsletters', as: 'coordinator-it' },
    { name: 'suppressed addresses', path: '/newsletters/suppressions', as: 'coordinator-it' },
    { name: 'quality flags', path: '/quality' },
    { name: 'duplicates', path: '/duplicates?decision=ALL' },
    { name: 'all records', path: '/records' },
    { name: 'records of a type', path: '/records/organisation-names' },
    { name: 'a record', path: `/records/nccs/${centre}` },
    { name: 'the form of a record', path: `/records/projects/${project}/edit` },
    { name: 'the review queue', path: '/review' },
    { name: 'audit', path: '/admin/audit' },
    { name: 'jobs', path: '/jobs' },
    { name: 'mailbox', path: '/mailbox' },
    { name: 'the account', path: '/account', as: 'coordinator-it' },
    { name: 'the account of nobody', path: '/account' },
    { name: 'users', path: '/admin/users', as: 'admin' },
    { name: 'the form of an invitation', path: '/admin/users/new', as: 'coordinator-it' },
    { name: 'keys', path: '/help/keys' },
    { name: 'an address that leads nowhere', path: '/nowhere' },
  ];
}
