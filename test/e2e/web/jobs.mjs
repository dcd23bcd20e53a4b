/** The page of jobs: a start, its progress, its end; and what a slow job looks like, with answers of our own. */
import { check, expect, same } from './suite.mjs';
import { reader, settled, watchedPage } from './visit.mjs';

const job = (progress, state) => ({
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'insights.metrics',
  title: 'Measure the network of organisations',
  state,
  progress,
  total: 60,
  message: null,
  error: null,
  errorCode: null,
  requestedBy: 'demo',
  createdAt: '2026-01-01T10:00:00Z',
  startedAt: '2026-01-01T10:00:00Z',
  finishedAt: null,
  attempts: 1,
});

/** Answers the questions about jobs itself. @param {import('playwright-core').Page} page @param {{ progress: number, state: string }} now */
async function playJob(page, now) {
  const asked = { running: 0, cancelled: 0 };
  await page.route('**/graphql', async (route) => {
    const query = route.request().postDataJSON()?.query ?? '';
    const active = ['WAITING', 'RUNNING', 'CANCELLING'].includes(now.state);
    if (query.includes('cancelJob(')) {
      asked.cancelled += 1;
      now.state = 'CANCELLING';
      return route.fulfill({ json: { data: { cancelJob: { id: job(0, '').id, state: now.state } } } });
    }
    if (query.includes('query RunningJobs')) {
      asked.running += 1;
      return route.fulfill({ json: { data: { jobs: { nodes: active ? [job(now.progress, now.state)] : [] } } } });
    }
    if (query.includes('query Jobs'))
      return route.fulfill({ json: { data: { jobs: { totalCount: 1, nodes: [job(now.progress, now.state)] } } } });
    return route.continue();
  });
  return asked;
}

/** @param {import('playwright-core').Page} page @param {string} text said to screen readers */
const said = (page, text) =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('[aria-live=polite]')].some((region) => region.textContent?.includes(wanted)),
    text,
  );

async function slowJob(page, url) {
  const now = { progress: 0, state: 'RUNNING' };
  const asked = await playJob(page, now);
  await page.goto(`${url}/orgs`);
  await settled(page);
  await page.waitForSelector('main [role=progressbar]');
  await said(page, 'started');
  now.progress = 31;
  await said(page, '50 percent');
  same(
    await page.evaluate(() => document.querySelector('[role=progressbar]')?.getAttribute('aria-valuetext')),
    '31 of 60',
    'text of the bar',
  );
  await page.reload();
  await page.waitForSelector('main [role=progressbar]');
  await page.evaluate(() =>
    [...document.querySelectorAll('main button')].find(({ textContent }) => textContent === 'Cancel')?.focus(),
  );
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main button')].some(
      ({ textContent, disabled }) => textContent === 'Being cancelled' && disabled,
    ),
  );
  same(asked.cancelled, 1, 'cancelled');
  now.state = 'CANCELLED';
  await page.waitForFunction(() => !document.querySelector('[role=progressbar]'));
  await said(page, 'ended');
  const before = asked.running;
  // Nothing runs any more: two seconds of the page's clock without a question prove that the polling has stopped.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2200)));
  expect(asked.running - before <= 1, `it still asks: ${asked.running - before} times in 2 s`);
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkJobs(browser, url) {
  const context = await reader(browser);
  await check('jobs: "Recompute network metrics" starts a job that ends', async () => {
    const { page, complaints } = await watchedPage(context, url);
    await page.goto(`${url}/jobs`);
    await settled(page);
    const done = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('main li')].filter(({ textContent }) => textContent?.includes('Done')).length,
      );
    const before = await done();
    await page.evaluate(() =>
      [...document.querySelectorAll('main button')]
        .find(({ textContent }) => textContent?.includes('Recompute'))
        ?.focus(),
    );
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll('main li')].filter(({ textContent }) => textContent?.includes('Done')).length >
        count,
      before,
    );
    same(complaints, [], 'complaints');
  });
  await check(
    'jobs: progress on every page, after a reload, spoken at the quarters; Cancel; no polling afterwards',
    async () => {
      const { page, complaints } = await watchedPage(context, url);
      await slowJob(page, url);
      same(complaints, [], 'complaints');
    },
  );
  await context.close();
}
