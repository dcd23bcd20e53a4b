/** All browser tests in their order; arguments name the parts to run. See tools/test-web.mjs. */
import { launch } from './browser.mjs';
import { checkBudget } from './budget.mjs';
import { checkCatalogues } from './catalogues.mjs';
import { checkContrast } from './contrast.mjs';
import { checkErrors } from './errors.mjs';
import { checkExports } from './exports.mjs';
import { checkFlags } from './flags.mjs';
import { checkForms } from './forms.mjs';
import { checkJobs } from './jobs.mjs';
import { checkKeyboard } from './keyboard.mjs';
import { checkLists } from './lists.mjs';
import { checkMailbox } from './mailbox.mjs';
import { checkMerges } from './merges.mjs';
import { checkPages } from './pages.mjs';
import { startProduct } from './product.mjs';
import { checkServing } from './served.mjs';
import { finish } from './suite.mjs';
import { checkTextsOfParts } from './texts.mjs';
import { checkViews } from './views.mjs';

const wanted = process.argv.slice(2);
const parts = [
  'catalogues',
  'contrast',
  'served',
  'budget',
  'texts',
  'lists',
  'keyboard',
  'jobs',
  'mailbox',
  'merges',
  'errors',
  'pages',
  'views',
  'forms',
  'flags',
  'exports',
];
const unknown = wanted.filter((name) => !parts.includes(name));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join(' ')}". Parts: ${parts.join(' ')}`);
  process.exit(2);
}
const runs = (name) => wanted.length === 0 || wanted.includes(name);
const begun = performance.now();

if (runs('catalogues')) await checkCatalogues();
if (runs('contrast')) await checkContrast();
const withoutBrowser = ['catalogues', 'contrast'];
if (wanted.length > 0 && wanted.every((name) => withoutBrowser.includes(name))) process.exit(finish());

const browser = await launch();
const product = await startProduct();
// An interrupted run leaves no server behind.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => product.stop().finally(() => process.exit(1)));
try {
  if (runs('served')) await checkServing(product.url);
  if (runs('budget')) await checkBudget();
  if (runs('texts')) await checkTextsOfParts(browser, product.url);
  if (runs('lists')) await checkLists(browser, product.url);
  if (runs('keyboard')) await checkKeyboard(browser, product.url);
  if (runs('jobs')) await checkJobs(browser, product.url);
  if (runs('mailbox')) await checkMailbox(browser, product.url, product.home);
  if (runs('merges')) await checkMerges(browser, product.url);
  if (runs('forms')) await checkForms(browser, product.url);
  if (runs('flags')) await checkFlags(browser, product.url);
  if (runs('exports')) await checkExports(browser, product.url);
  if (runs('errors')) await checkErrors(browser, product.url);
  if (runs('pages')) await checkPages(browser, product.url);
  // Last, because it makes records of its own.
  if (runs('views')) await checkViews(browser, product.url);
} finally {
  await browser.close();
  await product.stop();
}
console.log(`\n${((performance.now() - begun) / 1000).toFixed(0)} s`);
process.exit(finish());
