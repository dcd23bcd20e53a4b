/** The area of partners: from the mail that reminds them to what became of their changes, on a telephone and without a mouse. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, strayTexts, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

const SECTIONS = ['Organisation details', 'Where you are', 'Contact people', 'On the web', 'Consent and privacy'];
const PARTNER = 'partner@demo.example';
const LANGUAGES = ['en', 'it', 'hr', 'el', 'ro', 'sl'];

/**
 * Asks the api as one of the demo users. @param {string} url @param {string} token @param {string} query
 * @param {Record<string, unknown>} [variables] @returns {Promise<any>}
 */
async function askAs(url, token, query, variables) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(`${query}: ${errors[0].message}`);
  return data;
}

/** Waits for what is true soon. @template T @param {() => Promise<T | undefined>} ask @param {string} what @returns {Promise<T>} */
async function until(ask, what) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const found = await ask();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`Waited for ${what}, in vain.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Which words are asked for on the page, and where. @param {Page} page @param {string} words */
const shows = (page, words) =>
  page.waitForFunction((wanted) => document.querySelector('main')?.textContent?.includes(wanted), words);
/** @param {Page} page @param {string} text */
const heading = (page, text) =>
  page.waitForFunction((wanted) => document.querySelector('main h1')?.textContent === wanted, text);

/** @param {Page} page @param {string} name where SEEDBED_TEST_PICTURES says */
async function picture(page, name) {
  const folder = process.env.SEEDBED_TEST_PICTURES;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Nothing overflows, and axe finds nothing. @param {Page} page @param {string} label */
async function looksRight(page, label) {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow <= 0, `the page is ${overflow} px wider than the window`);
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    same(await inScheme(page, scheme), [], `axe, ${scheme}`);
    await picture(page, `${label}-${scheme}`);
  }
}

/** The centre lets partners be reminded, and their website be changed at once; then the reminder is in the mailbox. */
async function remind(url, tokens) {
  const { me } = await askAs(url, tokens.partner, '{ me { roles { organisationIds } } }');
  const [organisation] = me.roles[0].organisationIds;
  const { organisation: found } = await askAs(
    url,
    tokens.partner,
    'query ($id: ID!) { organisation(id: $id) { name steward { id country { code } } } }',
    { id: organisation },
  );
  const coordinator = tokens[`coordinator-${found.steward.country.code.toLowerCase()}`];
  await askAs(
    url,
    coordinator,
    'mutation ($input: CreateProfileRuleInput!) { createProfileRule(input: $input) { id } }',
    {
      input: { nccId: found.steward.id, remindsPartners: true },
    },
  );
  const mode = { stewardId: found.steward.id, recordType: 'Organisation', field: 'website', mode: 'AT_ONCE' };
  await askAs(url, coordinator, 'mutation ($input: SetProposalModeInput!) { setProposalMode(input: $input) { id } }', {
    input: mode,
  });
  await askAs(url, coordinator, 'mutation { sendProfileReminders { id } }');
  const message = await until(async () => {
    const { messages } = await (await fetch(`${url}/api/mailbox`)).json();
    return messages.find((/** @type {{ to: string }} */ { to }) => to === PARTNER);
  }, 'the reminder');
  return { organisation, name: found.name, coordinator, message };
}

/** Opens the link of the mail with the keyboard and signs in. @returns {Promise<Page>} the page of the partner */
async function comeIn(context, url, message) {
  const page = await context.newPage();
  await page.goto(`${url}/mailbox/${message.id}`);
  await page.waitForSelector('iframe');
  const frame = await (await page.$('iframe'))?.contentFrame();
  await frame?.waitForSelector('main p');
  await tabTo(page, /^http\S+\/sign-in\/link/);
  const [opened] = await Promise.all([context.waitForEvent('page'), press(page, 'Enter')]);
  await opened.waitForSelector('main h1');
  await tabTo(opened, /^Sign in$/);
  await press(opened, 'Enter');
  await opened.waitForURL(/\/my$/);
  await page.close();
  return opened;
}

/** Answers a question of a section with the keyboard. @param {Page} page */
async function answer(page, section, label, text) {
  await tabTo(page, new RegExp(`^${section}$`));
  await press(page, 'Enter');
  await heading(page, section);
  await tabTo(page, new RegExp(`^Change: ${label}$`));
  await press(page, 'Enter');
  await heading(page, label);
  await page.waitForSelector('#answer');
  await tabToId(page, 'answer');
  await press(page, 'Control+a');
  await page.keyboard.type(text);
}

/** @param {Page} page @param {string} id */
async function tabToId(page, id) {
  for (let presses = 0; presses < 40; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.id === wanted, id)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached #${id}.`);
}

/** @param {import('playwright-core').Browser} browser @param {string} url @param {string} home */
export async function checkMy(browser, url, home) {
  const tokens = JSON.parse(readFileSync(join(home, 'demo-access.json'), 'utf8'));
  const context = await reader(browser, { width: 390 });
  await check('my: without a sign-in the page says what to do', async () => {
    const { page, complaints } = await watchedPage(context, url);
    await page.goto(`${url}/my`);
    await heading(page, 'Your profile');
    await looksRight(page, 'my-stranger');
    same(complaints, [], 'complaints');
    await page.close();
  });
  const { organisation, name, coordinator, message } = await remind(url, tokens);
  /** @type {Page | undefined} */
  let page;
  await check(
    'my: the link of the reminder leads to five sections, which are confirmed with the keyboard alone',
    async () => {
      page = await comeIn(context, url, message);
      await heading(page, `${name}: profile`);
      await shows(page, '0 of 5 sections confirmed');
      await looksRight(page, 'my-home');
      for (const [done, section] of SECTIONS.entries()) {
        await tabTo(page, new RegExp(`^Still correct: ${section}$`));
        await press(page, 'Enter');
        await shows(page, `${done + 1} of 5 sections confirmed`);
        await page.waitForFunction((words) => document.activeElement?.textContent === words, section);
      }
      await shows(page, 'Everything is confirmed.');
      await looksRight(page, 'my-confirmed');
      const said = await askAs(
        url,
        coordinator,
        'query ($id: ID!) { organisation(id: $id) { profile { lastConfirmedAt } profileConfirmations(first: 9) { nodes { asRole } } } }',
        { id: organisation },
      );
      expect(said.organisation.profile.lastConfirmedAt, 'the profile is not confirmed');
      same(
        said.organisation.profileConfirmations.nodes.map(({ asRole }) => asRole),
        Array(5).fill('PARTNER_ADMIN'),
        'as whom',
      );
    },
  );
  if (!page) return;
  const mine = page;
  await check(
    'my: a wrong answer is named at the top and at its field, and nothing is lost with the line',
    async () => {
      await answer(mine, 'On the web', 'Website', 'no address');
      await press(mine, 'Enter');
      await mine.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
      await looksRight(mine, 'my-problem');
      expect((await mine.title()).startsWith('Problem: '), 'the title does not say that there is a problem');
      await tabToId(mine, 'answer');
      await press(mine, 'Control+a');
      await mine.keyboard.type('www.anka.example');
      await press(mine, 'Enter');
      await shows(mine, 'https://www.anka.example');
      await context.setOffline(true);
      await tabTo(mine, /^Send 1 change$/);
      await press(mine, 'Enter');
      await shows(mine, 'There is a problem');
      await context.setOffline(false);
      await mine.reload();
      await shows(mine, 'Not sent yet');
      await looksRight(mine, 'my-draft');
    },
  );
  await changes(url, coordinator, mine, name);
  await competences(mine);
  await levelsAndEnds(mine, url, coordinator, organisation);
  await cutChanges(mine, url, tokens.partner, organisation);
  await everyLanguage(browser, url, context);
  await context.close();
}

/** One change that is applied at once, one that waits, and what the centre says to it. */
async function changes(url, coordinator, page, name) {
  await check(
    'my: a small change is applied at once, another waits; both are told, with the reason of the centre',
    async () => {
      await tabTo(page, /^Send 1 change$/);
      await press(page, 'Enter');
      await shows(page, 'Website: applied at once');
      await tabTo(page, /^All sections$/);
      await press(page, 'Enter');
      await heading(page, `${name}: profile`);
      await answer(page, 'Organisation details', 'Name', `${name} 2`);
      await press(page, 'Enter');
      await heading(page, 'Organisation details');
      await tabTo(page, /^Send 1 change$/);
      await press(page, 'Enter');
      await shows(page, 'Name: waits for your centre');
      await looksRight(page, 'my-sent');
      await tabTo(page, /^What became of your changes$/);
      await press(page, 'Enter');
      await heading(page, 'What became of your changes');
      await shows(page, 'Waits for your centre');
      await shows(page, 'https://www.anka.example');
      await decide(url, coordinator);
      await page.reload();
      await shows(page, 'Your centre says: The name stands in the register.');
      await shows(page, 'Not taken');
      await shows(page, 'Applied');
      await looksRight(page, 'my-changes');
    },
  );
}

/** What the organisation can do is said, with what shows it, and taken back. @param {Page} page */
async function competences(page) {
  await check('my: a competence is said with the keyboard, and taken back', async () => {
    await tabTo(page, /^All sections$/);
    await press(page, 'Enter');
    await tabTo(page, /^What you can do: /);
    await press(page, 'Enter');
    await heading(page, 'What you can do');
    await shows(page, 'Nothing is said yet.');
    await page.waitForSelector('#claim-competenceId option:nth-child(3)', { state: 'attached' });
    await tabTo(page, /^Add$/);
    await press(page, 'Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
    await looksRight(page, 'my-competences-problem');
    await tabToId(page, 'claim-competenceId');
    await page.keyboard.type('Evaluate social');
    await tabToId(page, 'claim-evidence');
    await page.keyboard.type('The study of the time bank.');
    await press(page, 'Enter');
    await shows(page, 'Added: Evaluate social impact');
    await shows(page, 'Said by the holder');
    await looksRight(page, 'my-competences');
    await tabTo(page, /^Take it back: Evaluate social impact$/);
    await press(page, 'Enter');
    await shows(page, 'Nothing is said yet.');
  });
}

/** A day some days from now, as the api takes it. @param {number} days */
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A framework with two levels and so many competences. @param {string} url @param {string} coordinator @param {number} count @returns {Promise<string[]>} ids of the competences */
async function aFramework(url, coordinator, count) {
  const make = async (/** @type {string} */ type, /** @type {Record<string, unknown>} */ input) => {
    const { record } = await askAs(
      url,
      coordinator,
      `mutation ($input: Create${type}Input!) { record: create${type}(input: $input) { id } }`,
      { input: { visibility: 'PUBLIC', ...input } },
    );
    return record.id;
  };
  const frameworkId = await make('CompetenceFramework', {
    ...{ key: 'LOOM', version: '1', name: [{ lang: 'en', text: 'Loom skills' }], levels: 2 },
    levelNames: [{ lang: 'en', text: 'Basic 1\nAdvanced 2' }],
  });
  const ids = [];
  for (let at = 1; at <= count; at++)
    ids.push(
      await make('Competence', {
        ...{
          frameworkId,
          code: `L.${at}`,
          kind: 'COMPETENCE',
          label: [{ lang: 'en', text: `Skill ${at} of the loom` }],
        },
      }),
    );
  const { competenceFramework: found } = await askAs(
    url,
    coordinator,
    'query ($id: ID!) { competenceFramework(id: $id) { rev } }',
    { id: frameworkId },
  );
  await askAs(
    url,
    coordinator,
    'mutation ($input: ChangeCompetenceFrameworkInput!) { changeCompetenceFramework(input: $input) { id } }',
    { input: { id: frameworkId, rev: found.rev, state: 'RELEASED', releasedOn: '2026-01-01' } },
  );
  return ids;
}

/** What is said has a level and an end, is renewed when that comes near, and a long list says that it is cut. */
async function levelsAndEnds(page, url, coordinator, organisationId) {
  /** @type {string[]} */
  let skills = [];
  await check('my: a competence has a level and an end, and is renewed with the keyboard', async () => {
    skills = await aFramework(url, coordinator, 22);
    await page.reload();
    await page.waitForSelector('#claim-competenceId option:has-text("Skill 1 of the loom")', { state: 'attached' });
    await tabToId(page, 'claim-competenceId');
    await page.keyboard.type('Skill 1 of');
    await page.waitForSelector('#claim-level');
    await tabToId(page, 'claim-level');
    await page.keyboard.type('2');
    await tabToId(page, 'claim-evidence');
    await page.keyboard.type('A certificate.');
    await page.locator('#claim-endsOn').fill(inDays(20));
    await tabTo(page, /^Add$/);
    await press(page, 'Enter');
    await shows(page, 'Level 2 · Advanced');
    await shows(page, 'ends in 20 days');
    await looksRight(page, 'my-claim-ends');
    await tabTo(page, /^Renew: Skill 1 of the loom$/);
    await press(page, 'Enter');
    await page.waitForSelector('[id^=renew-]');
    await looksRight(page, 'my-claim-renew');
    await tabTo(page, /^Renew until this day$/);
    await press(page, 'Enter');
    await page.waitForFunction(() => !document.querySelector('main')?.textContent?.includes('ends in 20 days'));
    await shows(page, `until`);
  });
  await check('my: the same again for the same time is refused at its field', async () => {
    await tabToId(page, 'claim-competenceId');
    await page.keyboard.type('Skill 1 of');
    await tabToId(page, 'claim-evidence');
    await page.keyboard.type('Again.');
    await press(page, 'Enter');
    await page.waitForSelector('#claim-competenceId-trouble');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
    await looksRight(page, 'my-claim-again');
  });
  await check('my: a long list of competences says that it is cut, and shows the rest', async () => {
    const items = skills.slice(1).map((competenceId) => ({ organisationId, competenceId, state: 'REPORTED' }));
    await askAs(
      url,
      coordinator,
      'mutation ($input: CreateCompetenceClaimsInput!) { createCompetenceClaims(input: $input) { done } }',
      { input: { items } },
    );
    await page.reload();
    await shows(page, '20 of 22 are shown.');
    await looksRight(page, 'my-claims-cut');
    await tabTo(page, /^Show more$/);
    await press(page, 'Enter');
    await page.waitForFunction(() => document.querySelectorAll('main li h2').length === 22);
    await page.waitForFunction(() => document.activeElement?.tagName === 'UL');
    same(await page.locator('main button', { hasText: 'Show more' }).count(), 0, 'nothing more');
  });
}

/** A long list of what was sent says that it is cut, and shows the rest. */
async function cutChanges(page, url, partner, organisationId) {
  await check('my: a long list of changes says that it is cut, and shows the rest', async () => {
    for (let at = 1; at <= 21; at++) {
      const values = { kind: 'BRANCH', place: `Town ${at}` };
      await askAs(url, partner, 'mutation ($input: ProposeNewInput!) { proposeNew(input: $input) { id } }', {
        input: { recordType: 'Site', organisationId, values, idempotencyKey: `web-cut-${at}` },
      });
    }
    await page.goto(`${url}/my/changes`);
    await heading(page, 'What became of your changes');
    await shows(page, '20 of 2');
    const total = Number((await page.locator('main').textContent())?.match(/20 of (\d+) are shown/)?.[1]);
    await tabTo(page, /^Show more$/);
    await press(page, 'Enter');
    await page.waitForFunction((wanted) => document.querySelectorAll('main li h2').length === wanted, total);
    await looksRight(page, 'my-changes-all');
  });
}

/** The centre refuses what waits. @param {string} url @param {string} coordinator */
async function decide(url, coordinator) {
  const { proposals } = await askAs(
    url,
    coordinator,
    '{ proposals(filter: { state: { eq: WAITING } }, first: 9) { nodes { id rev fieldNames } } }',
  );
  const [found] = proposals.nodes.filter((/** @type {{ fieldNames: string[] }} */ { fieldNames }) =>
    fieldNames.includes('name'),
  );
  const { decideProposals } = await askAs(
    url,
    coordinator,
    'mutation ($input: [DecideProposalInput!]!) { decideProposals(input: $input) { done } }',
    { input: [{ id: found.id, rev: found.rev, decision: 'REJECT', reason: 'The name stands in the register.' }] },
  );
  same(decideProposals.done, 1, 'decisions that hold');
}

/** Every page in every language: no hash, no English, nothing that axe finds, on a telephone and on a desk. */
async function everyLanguage(browser, url, signedIn) {
  const storageState = await signedIn.storageState();
  for (const language of LANGUAGES) {
    await check(`my: every page in ${language}`, async () => {
      const width = language === 'el' ? 1360 : 390;
      const context = await browser.newContext({
        viewport: { width, height: 844 },
        locale: language === 'en' ? 'en-GB' : language,
        reducedMotion: 'reduce',
        storageState,
      });
      const { page, complaints } = await watchedPage(context, url);
      for (const path of [
        '',
        '/organisation',
        '/sites',
        '/people',
        '/web',
        '/consent',
        '/changes',
        '/competences',
        '/sites?add=Site',
        '/people?add=Person',
      ]) {
        await page.goto(`${url}/my${path}`);
        await settled(page);
        await page.waitForSelector(path === '' ? 'main [role=progressbar]' : 'main p a');
        same(await strayTexts(page, language), [], `hashes or English texts of /my${path}`);
        await looksRight(page, `my${path.replace(/\W/g, '-')}-${language}`);
      }
      same(complaints, [], 'complaints');
      await context.close();
    });
  }
}
