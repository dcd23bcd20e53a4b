/** All browser tests in their order; arguments name the parts to run. See tools/test-web.mjs. */
import { checkAccount } from './account.mjs';
import { checkAudit } from './audit.mjs';
import { launch } from './browser.mjs';
import { checkBudget } from './budget.mjs';
import { checkCatalogues } from './catalogues.mjs';
import { checkCompetences } from './competences.mjs';
import { checkContrast } from './contrast.mjs';
import { checkDemo } from './demo.mjs';
import { checkDocuments } from './documents.mjs';
import { checkErrors } from './errors.mjs';
import { checkExports } from './exports.mjs';
import { checkFlags } from './flags.mjs';
import { checkForms } from './forms.mjs';
import { checkJobs } from './jobs.mjs';
import { checkKeyboard } from './keyboard.mjs';
import { checkLearning } from './learning.mjs';
import { checkLetters } from './letters.mjs';
import { checkLists } from './lists.mjs';
import { checkMailbox } from './mailbox.mjs';
import { checkMerges } from './merges.mjs';
import { checkMy } from './my.mjs';
import { checkNewsletters } from './newsletters.mjs';
import { checkPages } from './pages.mjs';
import { checkPeople } from './people.mjs';
import { checkPilots } from './pilots.mjs';
import { startProduct } from './product.mjs';
import { checkReview } from './review.mjs';
import { checkRoles } from './roles.mjs';
import { checkServing } from './served.mjs';
import { checkSignIn } from './sign-in.mjs';
import { checkStrangers } from './strangers.mjs';
import { checkStrategies } from './strategies.mjs';
import { checkSubscriptions } from './subscriptions.mjs';
import { finish } from './suite.mjs';
import { checkTextsOfParts } from './texts.mjs';
import { checkViews } from './views.mjs';

/** @typedef {{ browser: import('playwright-core').Browser, url: string, home: string }} Product */

/** What needs no browser. @type {Record<string, () => unknown>} */
const withoutBrowser = { catalogues: checkCatalogues, contrast: checkContrast };

/** In this order: what makes records of its own comes last. @type {Record<string, (product: Product) => unknown>} */
const withBrowser = {
  served: ({ url, browser }) => checkServing(url, browser),
  budget: () => checkBudget(),
  texts: ({ browser, url }) => checkTextsOfParts(browser, url),
  letters: ({ browser }) => checkLetters(browser),
  lists: ({ browser, url }) => checkLists(browser, url),
  keyboard: ({ browser, url }) => checkKeyboard(browser, url),
  jobs: ({ browser, url }) => checkJobs(browser, url),
  mailbox: ({ browser, url, home }) => checkMailbox(browser, url, home),
  'sign-in': ({ browser, url }) => checkSignIn(browser, url),
  account: ({ browser, url }) => checkAccount(browser, url),
  roles: ({ browser, url }) => checkRoles(browser, url),
  strangers: ({ browser }) => checkStrangers(browser),
  demo: ({ browser }) => checkDemo(browser),
  subscriptions: ({ browser, url, home }) => checkSubscriptions(browser, url, home),
  merges: ({ browser, url }) => checkMerges(browser, url),
  forms: ({ browser, url }) => checkForms(browser, url),
  flags: ({ browser, url }) => checkFlags(browser, url),
  exports: ({ browser, url }) => checkExports(browser, url),
  people: ({ browser, url }) => checkPeople(browser, url),
  documents: ({ browser, url }) => checkDocuments(browser, url),
  competences: ({ browser, url }) => checkCompetences(browser, url),
  pilots: ({ browser, url }) => checkPilots(browser, url),
  strategies: ({ browser, url }) => checkStrategies(browser, url),
  newsletters: ({ browser, url }) => checkNewsletters(browser, url),
  learning: ({ browser, url }) => checkLearning(browser, url),
  errors: ({ browser, url }) => checkErrors(browser, url),
  pages: ({ browser, url }) => checkPages(browser, url),
  my: ({ browser, url, home }) => checkMy(browser, url, home),
  audit: ({ browser, url }) => checkAudit(browser, url),
  review: ({ browser, url }) => checkReview(browser, url),
  views: ({ browser, url }) => checkViews(browser, url),
};

const wanted = process.argv.slice(2);
const parts = [...Object.keys(withoutBrowser), ...Object.keys(withBrowser)];
const unknown = wanted.filter((name) => !parts.includes(name));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join(' ')}". Parts: ${parts.join(' ')}`);
  process.exit(2);
}
const runs = ([name]) => wanted.length === 0 || wanted.includes(name);
/** @type {string[]} */
const seconds = [];

/** @param {[string, (product: Product) => unknown]} part @param {Product} [product] */
async function run([name, work], product) {
  const begun = performance.now();
  await work(/** @type {Product} */ (product));
  seconds.push(`${name} ${((performance.now() - begun) / 1000).toFixed(0)}`);
}

for (const part of Object.entries(withoutBrowser).filter(runs)) await run(part);
const onProduct = Object.entries(withBrowser).filter(runs);
if (onProduct.length === 0) process.exit(finish());

const browser = await launch();
const product = await startProduct();
// An interrupted run leaves no server behind.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => product.stop().finally(() => process.exit(1)));
try {
  for (const part of onProduct) await run(part, { browser, url: product.url, home: product.home });
} finally {
  await browser.close();
  await product.stop();
}
console.log(`\nSeconds: ${seconds.join(', ')}`);
process.exit(finish());
