/** The review queue: twenty proposals by keyboard and by few keys, a conflict with three values, and two who decide the same. */
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { asDemo, signIn } from './signed-in.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, strayTexts, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
const bothSchemes = async (page) => [...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))];

const PROPOSE = 'mutation ($input: ProposeChangeInput!) { proposeChange(input: $input) { id } }';
const CHANGE = 'mutation ($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { id } }';
const STATES = `query ($ids: [ID!]!) { proposals(filter: { id: { in: $ids } }, first: 100) {
  nodes { id state reason decidedBy recordId fields { field state } } } }`;

/**
 * So many organisations of Italy, for each of which the coordinator of Greece proposes another web address.
 * @param {string} url @param {string} mark @param {number} count
 */
async function propose(url, mark, count) {
  const [italy, greece] = [await asDemo(url, 'coordinator-it'), await asDemo(url, 'coordinator-gr')];
  /** @type {{ id: string, proposal: string, name: string }[]} */
  const made = [];
  for (let at = 1; at <= count; at++) {
    const name = `${mark} ${String(at).padStart(2, '0')}`;
    const input = { name, website: `https://${mark.toLowerCase()}${at}.example/old`, visibility: 'NETWORK' };
    const { createOrganisation } = await italy(
      'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id rev } }',
      { input },
    );
    const { id, rev } = createOrganisation;
    const changes = {
      website: `https://${mark.toLowerCase()}${at}.example/new`,
      legalForm: `association ${at}`,
    };
    const { proposeChange } = await greece(PROPOSE, {
      input: { recordType: 'Organisation', recordId: id, rev, changes },
    });
    made.push({ id, proposal: proposeChange.id, name });
  }
  return { italy, greece, made };
}

/** Presses keys and counts them. @param {Page} page */
function counted(page) {
  let count = 0;
  return {
    get count() {
      return count;
    },
    /** @param {...string} keys */
    async press(...keys) {
      for (const key of keys) {
        count += 1;
        await page.keyboard.press(key);
      }
    },
  };
}

/** Waits until a proposal is looked at. @param {Page} page @param {string} name */
const lookedAt = (page, name) =>
  page.waitForFunction((wanted) => document.querySelector('main section h2')?.textContent === wanted, name);

/** Waits until the page tells how many were decided. @param {Page} page @param {string} beginning */
const tells = (page, beginning) =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('main [role=status]')].some(({ textContent }) => textContent?.startsWith(wanted)),
    beginning,
  );

/** Twenty proposals, three of them in conflict, three of them rejected. @param {Page} page @param {string} url */
async function decidesTwenty(page, url) {
  const { italy, made } = await propose(url, 'Twenty', 20);
  for (const at of [3, 8, 15]) {
    const { id, name } = made[at];
    const { organisation } = await italy('query ($id: ID!) { organisation(id: $id) { rev } }', { id });
    const input = { id, rev: organisation.rev, website: `https://own.example/${at}`, reason: `own words on ${name}` };
    await italy(CHANGE, { input });
  }
  await page.goto(`${url}/review`);
  await settled(page);
  await lookedAt(page, made[0].name);
  same(await bothSchemes(page), [], 'axe of the queue');
  const keys = counted(page);
  for (const [at, { name }] of made.entries()) {
    await lookedAt(page, name);
    if ([3, 8, 15].includes(at)) {
      const text = (await page.textContent('main section')) ?? '';
      for (const value of ['/old', '/new', `own.example/${at}`])
        expect(text.includes(value), `a conflict shows all three values, not ${value}: ${text}`);
      if (at === 3) same(await bothSchemes(page), [], 'axe of a conflict');
      await keys.press('2', 'a'); // the web address is the second field
    } else if ([5, 11, 19].includes(at)) await keys.press('r', '2');
    else await keys.press('a');
  }
  await tells(page, '20 proposals');
  expect(keys.count <= 60, `it took ${keys.count} keys`);
  console.log(`        20 proposals decided with ${keys.count} keys`);
  const { proposals } = await italy(STATES, { ids: made.map(({ proposal }) => proposal) });
  const stateOf = new Map(proposals.nodes.map((/** @type {any} */ node) => [node.id, node]));
  const states = made.map(({ proposal }) => stateOf.get(proposal)?.state);
  same(
    states.map((state) => state === 'APPLIED'),
    made.map((_one, at) => ![5, 11, 19].includes(at)),
    'what became of them',
  );
  expect(stateOf.get(made[5].proposal).reason?.length > 10, 'the usual reason was sent');
  const { organisation } = await italy('query ($id: ID!) { organisation(id: $id) { website } }', { id: made[3].id });
  same(organisation.website, 'https://twenty4.example/new', 'the proposed value was taken in the conflict');
}

/** Field by field, another value, and several at once. @param {Page} page @param {string} url */
async function decidesInParts(page, url) {
  const { italy, made } = await propose(url, 'Parts', 4);
  await page.goto(`${url}/review`);
  await settled(page);
  await lookedAt(page, made[0].name);
  await press(page, '2', 'a'); // the second field stays as it is
  await lookedAt(page, made[1].name);
  await tabTo(page, /^Another value/);
  await press(page, 'Enter');
  await page.waitForSelector('dialog[open] input');
  same(await bothSchemes(page), [], 'axe of another value');
  await page.locator('dialog[open] input').first().fill('cooperative');
  await press(page, 'Enter');
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  await press(page, 'a');
  await lookedAt(page, made[2].name);
  await press(page, 'x', 'j', 'x', 'r');
  await page.waitForSelector('dialog[open] textarea');
  same(await bothSchemes(page), [], 'axe of the reasons');
  await page.locator('dialog[open] textarea').focus();
  await page.keyboard.type('Not before spring.');
  await tabTo(page, /^Reject with this reason$/);
  await press(page, 'Enter');
  await tells(page, '4 proposals');
  const { proposals } = await italy(STATES, { ids: made.map(({ proposal }) => proposal) });
  const byId = new Map(proposals.nodes.map((/** @type {any} */ node) => [node.id, node]));
  same(
    made.map(({ proposal }) => byId.get(proposal).state),
    ['PARTLY', 'APPLIED', 'REJECTED', 'REJECTED'],
    'what became of them',
  );
  same(byId.get(made[3].proposal).reason, 'Not before spring.', 'one reason for both');
  const { organisation } = await italy('query ($id: ID!) { organisation(id: $id) { legalForm } }', { id: made[1].id });
  same(organisation.legalForm, 'cooperative', 'the value of the coordinator');
}

/** Somebody else decides the one that stands on the screen. @param {Page} page @param {string} url */
async function hearsOfTheOther(page, url) {
  const { italy, made } = await propose(url, 'Both', 2);
  await page.goto(`${url}/review`);
  await settled(page);
  await lookedAt(page, made[0].name);
  const [{ proposal, name }] = made;
  const { proposals } = await italy('query ($id: ID!) { proposals(filter: { id: { eq: $id } }) { nodes { rev } } }', {
    id: proposal,
  });
  await italy('mutation ($input: [DecideProposalInput!]!) { decideProposals(input: $input) { done } }', {
    input: [{ id: proposal, rev: proposals.nodes[0].rev, decision: 'REJECT', reason: 'I was first.' }],
  });
  await press(page, 'a');
  await page.waitForFunction(() => document.querySelector('main [role=alert]')?.textContent?.includes('decided'));
  expect((await page.textContent('main [role=alert]'))?.includes(name), 'the message names the proposal');
  same(await bothSchemes(page), [], 'axe of the message');
  const { organisation } = await italy('query ($id: ID!) { organisation(id: $id) { website } }', { id: made[0].id });
  expect(organisation.website.endsWith('/old'), 'what the first one decided holds');
  await lookedAt(page, made[1].name);
  await press(page, 'a');
  await tells(page, '1 proposal');
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkReview(browser, url) {
  /** @param {string} name @param {(page: Page, url: string) => Promise<void>} work */
  const byKeyboard = (name, work) =>
    check(`review: ${name}`, async () => {
      const context = await reader(browser);
      await signIn(context, url, 'coordinator-it');
      const { page, complaints } = await watchedPage(context, url);
      await work(page, url);
      same(complaints, [], 'complaints');
      await context.close();
    });
  await byKeyboard('twenty proposals are decided with 60 keys at most', decidesTwenty);
  await byKeyboard('field by field, with another value, and several at once', decidesInParts);
  await byKeyboard('who comes second is told so, and nothing is overwritten', hearsOfTheOther);
  await check('review: on a phone, in Greek, a proposal is opened and decided', async () => {
    const { made, italy } = await propose(url, 'Phone', 1);
    const context = await reader(browser, { width: 390, language: 'el' });
    await signIn(context, url, 'coordinator-it');
    const { page, complaints } = await watchedPage(context, url);
    await page.goto(`${url}/review`);
    await settled(page);
    same(await bothSchemes(page), [], 'axe of the list');
    same(await strayTexts(page, 'el'), [], 'texts of the list');
    await page.locator('main ul a', { hasText: made[0].name }).click();
    await page.waitForURL(/\/review\/[0-9a-f-]{36}$/);
    await settled(page);
    same(await bothSchemes(page), [], 'axe of the proposal');
    same(await strayTexts(page, 'el'), [], 'texts of the proposal');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow <= 0, `the page is ${overflow} px too wide`);
    await tabTo(page, /^Αποδοχή$/);
    await press(page, 'Enter');
    await tells(page, 'αποφασίστηκε 1');
    const { proposals } = await italy(STATES, { ids: [made[0].proposal] });
    same(proposals.nodes[0].state, 'APPLIED', 'what became of it');
    same(complaints, [], 'complaints');
    await context.close();
  });
}
