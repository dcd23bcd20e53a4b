/** The mailbox of a demo: a message that was sent is found, read with the keyboard alone, and does nothing to its reader. */
import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig, nodeSecret } from '../../../dist/libs/platform/config/src/index.js';
import { connect, findDatabase } from '../../../dist/libs/platform/database/src/index.js';
import { Outbox } from '../../../dist/libs/platform/events/src/index.js';
import { systemContext, useNodeSecret } from '../../../dist/libs/platform/kernel/src/index.js';
import { defineMailPurpose, demoMail, Mailer, writeMail } from '../../../dist/libs/platform/mail/src/index.js';
import { Jobs } from '../../../dist/libs/platform/queue/src/index.js';
import { Records } from '../../../dist/libs/platform/records/src/index.js';
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, strayTexts, watchedPage } from './visit.mjs';

const SUBJECT = 'Πρόσκληση στο δίκτυο';
/** Everything a message may try: the browser refuses it, and says so in the console. */
const EVIL = `<script>top.document.title = 'taken'; document.title = 'taken'</script>
<img src="https://tracker.example/pixel.gif" alt="" onerror="top.document.title = 'taken'">
<form action="https://tracker.example/"><button>Send</button></form>
<meta http-equiv="refresh" content="0;url=https://tracker.example/">
<style>@import url('https://tracker.example/a.css'); body { background: url('https://tracker.example/b.gif') }</style>`;
/** The last one is axe, which asks the frame and gets no answer. */
const REFUSED = /tracker\.example|Blocked script execution|Content Security Policy|sandbox|postMessage/i;

/** Sends a message as the product does: its worker carries it over SMTP into the mailbox. @param {string} home */
async function send(home) {
  const config = loadConfig({ ...process.env, SEEDBED_HOME: home });
  useNodeSecret(nodeSecret(config));
  const place = await findDatabase(config, () => undefined);
  const db = await connect({ url: place.url, role: 'seedbed_app', poolSize: 2 });
  const outbox = new Outbox(db);
  const records = new Records(db, outbox);
  const mailer = new Mailer(db, records, new Jobs(db, records, outbox), demoMail);
  const purpose = defineMailPurpose('test.invitation', { onUnknown: 'RESEND', keepDays: 1 });
  const link = { label: 'Join', url: 'http://127.0.0.1:1/join?token=abc' };
  const { text, html } = writeMail('el', 'NCC Greece', {
    subject: SUBJECT,
    blocks: [{ paragraph: 'Γεια σας.' }, { link }],
  });
  await mailer.send(systemContext('test:web'), {
    ...{ to: 'ana.kovac@example.org', subject: SUBJECT, text, html: html.replace('<hr', `${EVIL}<hr`) },
    ...{ idempotencyKey: 'test:web', purpose },
  });
  await db.close();
  await place.release();
}

/** @param {import('playwright-core').Page} page @param {string} name where SEEDBED_TEST_PICTURES says */
async function picture(page, name) {
  const folder = process.env.SEEDBED_TEST_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** @param {import('playwright-core').Page} page @param {string} label */
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

/** @param {import('playwright-core').Browser} browser @param {string} url @param {string} home */
export async function checkMailbox(browser, url, home) {
  for (const [width, language] of /** @type {const} */ ([
    [1360, 'en'],
    [390, 'el'],
  ])) {
    const context = await reader(browser, { width, language });
    await check(`mailbox: empty, ${width} px`, async () => {
      await fetch(`${url}/api/mailbox`, { method: 'DELETE' });
      const { page, complaints } = await watchedPage(context, url);
      await page.goto(`${url}/mailbox`);
      await settled(page);
      await looksRight(page, `mailbox-empty-${width}`);
      same(await strayTexts(page, language), [], 'hashes or English texts');
      same(complaints, [], 'complaints');
      await page.close();
    });
    await context.close();
  }
  await send(home);
  for (const [width, language] of /** @type {const} */ ([
    [1360, 'en'],
    [390, 'el'],
  ])) {
    const context = await reader(browser, { width, language });
    await check(`mailbox: a message is read with the keyboard and does nothing, ${width} px`, async () => {
      const { page, complaints } = await watchedPage(context, url, { expected: REFUSED });
      /** @type {string[]} */
      const blocked = [];
      page.on('requestfailed', (request) => {
        if (/csp/i.test(request.failure()?.errorText ?? '')) blocked.push(request.url());
      });
      await page.goto(`${url}/mailbox`);
      await page.waitForSelector('main li h2 a');
      await looksRight(page, `mailbox-${width}`);
      await tabTo(page, new RegExp(`^${SUBJECT}$`));
      await press(page, 'Enter');
      await page.waitForURL(/\/mailbox\/[0-9a-f-]{36}$/);
      await page.waitForSelector('iframe');
      const frame = await (await page.$('iframe'))?.contentFrame();
      await frame?.waitForSelector('main p');
      await looksRight(page, `message-${width}`);
      same(await strayTexts(page, language), [], 'hashes or English texts');
      expect(!(await page.title()).includes('taken'), 'a script of the message ran');
      await tabTo(page, /^http:\/\/127\.0\.0\.1:1\/join/);
      const [opened] = await Promise.all([context.waitForEvent('page'), press(page, 'Enter')]);
      expect(opened.url() !== page.url(), 'the link opened in a page of its own');
      expect(blocked.length > 0, 'the message tried to load something, and the policy refused it');
      // what the policy refuses never leaves the browser; the link is followed because we followed it
      const allowed = [...blocked, 'http://127.0.0.1:1/'];
      same(
        complaints.filter((line) => !allowed.some((address) => line.includes(address))),
        [],
        'complaints',
      );
    });
    await context.close();
  }
}
