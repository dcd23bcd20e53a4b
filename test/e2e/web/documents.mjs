/** Documents of a record: added, refused, saved and deleted in the browser, by keyboard. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { press, tabTo } from './keyboard.mjs';
import { inScheme } from './pages.mjs';
import { ask } from './product.mjs';
import { check, expect, same } from './suite.mjs';
import { reader, settled, watchedPage } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');
const PAGE = Buffer.from('<!DOCTYPE html><script>alert(1)</script>');

/** Opens the dialog of files with the keyboard and chooses. @param {Page} page @param {string} name @param {Buffer} buffer */
async function choose(page, name, buffer) {
  await page.waitForSelector('[aria-label="Add: Documents"][aria-disabled=false]'); // one upload after the other
  await tabTo(page, /^Add: Documents$/);
  const chooser = page.waitForEvent('filechooser');
  await press(page, 'Enter');
  await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer });
}

/** @param {Page} page @param {string} name */
const listed = (page, name) => page.waitForSelector(`table[aria-label=Documents] a:text-is("${name}")`);

/** @param {Page} page */
async function documents(page) {
  await choose(page, 'letter of support.pdf', PDF);
  await listed(page, 'letter of support.pdf');
  await choose(page, 'harmless.pdf', PAGE);
  const alert = await page.waitForSelector('section:has(h2:text-is("Documents")) [role=alert]');
  const said = (await alert.textContent()) ?? '';
  expect(
    /This kind of file cannot be kept/.test(said) && /FILE_TYPE_REFUSED/.test(said),
    `why it was refused: ${said}`,
  );
  same(await page.locator('table[aria-label=Documents] tbody tr').count(), 1, 'documents after a refusal');
  same([...(await inScheme(page, 'light')), ...(await inScheme(page, 'dark'))], [], 'axe');
  await choose(page, 'too large.pdf', Buffer.alloc(25_000_001, 32));
  await page.waitForSelector('[role=alert]:has-text("FILE_TOO_LARGE")');
  const saving = page.waitForEvent('download');
  await page.locator('table[aria-label=Documents] a').focus();
  await press(page, 'Enter');
  const saved = readFileSync(await (await saving).path());
  const hash = (/** @type {Buffer} */ bytes) => createHash('sha256').update(bytes).digest('hex');
  same(hash(saved), hash(PDF), 'the bytes that are saved');
  await tabTo(page, /^Delete: letter of support\.pdf$/);
  await press(page, 'Enter');
  await tabTo(page, /^Delete for good$/);
  await press(page, 'Enter');
  await page.waitForSelector('table[aria-label=Documents]', { state: 'detached' });
  await page.waitForSelector('text="No document yet."');
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
export async function checkDocuments(browser, url) {
  const { record } = await ask(
    url,
    'mutation($input: CreateOrganisationInput!) { record: createOrganisation(input: $input) { id } }',
    { input: { name: 'Test association of the documents' } },
  );
  for (const width of [1360, 390]) {
    await check(`documents: added, refused, saved and deleted by keyboard, ${width} px`, async () => {
      const context = await reader(browser, { width });
      const { page, complaints } = await watchedPage(context, url, { expected: /status of 400/ });
      // from the start: a dialog that opens before anybody listens is not caught
      page.on('filechooser', () => {});
      try {
        await page.goto(`${url}/orgs/${record.id}`);
        await settled(page);
        await documents(page);
        same(complaints, [], 'complaints');
      } finally {
        await context.close();
      }
    });
  }
}
