/**
 * Newsletters as mail programs show them: every kind of block, in every language, in a colour of each centre, light and dark,
 * wide and narrow, with pictures and without. Nobody who reads one is shut out, and no mail program cuts it off.
 */
import 'reflect-metadata';
import { simpleParser } from 'mailparser';
import {
  compileIssue,
  compileVariant,
  composeMessage,
  FOOTER_FIELDS,
  readVariant,
  themeOf,
} from '../../../dist/libs/newsletters/src/index.js';
import { LANGUAGES } from '../../../dist/libs/platform/kernel/src/index.js';
import { violations } from './pages.mjs';
import { check, expect, same } from './suite.mjs';

/** Gmail cuts off what is longer. */
const MOST_BYTES = 102_000;
/** Of pages: a message stands inside of the page of a mail program, which has the landmarks. */
const OF_PAGES = ['landmark-one-main', 'region'];
const PICTURE = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="552" height="120"><rect width="552" height="120" fill="#4c6"/></svg>',
);

/** @type {Record<string, string>} */
const WORDS = {
  en: 'Social innovation grows where people share what they have tried',
  it: 'L’innovazione sociale cresce dove le persone condividono ciò che hanno provato',
  hr: 'Društvene inovacije rastu ondje gdje ljudi dijele ono što su iskušali',
  el: 'Η κοινωνική καινοτομία ανθίζει εκεί όπου οι άνθρωποι μοιράζονται όσα δοκίμασαν',
  ro: 'Inovarea socială crește acolo unde oamenii împărtășesc ce au încercat',
  sl: 'Socialne inovacije rastejo tam, kjer si ljudje delijo, kar so preizkusili',
};
/** One for each centre, light and dark ones. */
const ACCENTS = ['#0b5394', '#009246', '#ffd700', '#7a1f5c', '#e8590c', '#1a1a1a'];

/** @param {string} words */
const paragraph = (words) => ({
  type: 'paragraph',
  content: [
    { type: 'text', text: `${words}. ` },
    { type: 'text', text: words, marks: [{ type: 'bold' }] },
    { type: 'hardBreak' },
    { type: 'placeholder', attrs: { field: 'name', fallback: words.slice(0, 20) } },
    { type: 'text', text: ' ' },
    { type: 'text', text: words, marks: [{ type: 'link', attrs: { href: 'https://ncc.example.org/a?b=1&c=2' } }] },
  ],
});

/** Every kind of block, as a long issue has them. @param {string} words */
function blocksOf(words) {
  const href = 'https://ncc.example.org/x';
  const event = { type: 'event', title: words, when: '12.3.2027, 10:00', place: words, summary: `${words}.`, href };
  const pilot = { type: 'pilot', title: words, centre: 'NCC', summary: `${words}.`, href };
  const item = { type: 'listItem', content: [paragraph(words)] };
  const text = { type: 'doc', content: [paragraph(words), { type: 'bulletList', content: [item, item] }] };
  return [
    { type: 'heading', level: 1, text: words },
    { type: 'image', src: 'https://ncc.example.org/picture.svg', alt: words, href },
    { type: 'text', doc: text },
    { type: 'heading', level: 2, text: words },
    { type: 'button', label: words, href },
    { type: 'divider' },
    { type: 'list', items: [words, words], isOrdered: true },
    ...Array.from({ length: 5 }, () => [event, pilot]).flat(),
    { type: 'columns', columns: [[event, { type: 'button', label: words, href }], [pilot]] },
  ];
}

/** @param {string} language @param {string} accent @returns {Promise<{ html: string, bytes: number }>} a message of the composer */
async function letter(language, accent) {
  const words = WORDS[language] ?? '';
  const source = {
    ...{ language, title: words, preheader: words, blocks: blocksOf(words), theme: themeOf({ accent }, 'NCC') },
    sender: { identity: 'National Competence Centre', postalAddress: 'Via Roma 1\n00100 Roma' },
  };
  const { html, text } = await compileIssue(source);
  const fields = { name: 'text', ...FOOTER_FIELDS };
  const { bytes } = compileVariant({ language, subject: words, html, text, values: {}, fields });
  const page = 'https://ncc.example.org/n/unsubscribe/token';
  const values = { name: 'Žiga Γεωργίου', unsubscribeUrl: page, preferencesUrl: page, viewOnlineUrl: page };
  const made = composeMessage(readVariant(bytes), values, {
    from: { address: 'no-reply@ncc.example.org', name: 'NCC' },
    to: { address: 'reader@example.org' },
    messageId: '<1@ncc.example.org>',
    date: new Date('2027-01-01T00:00:00Z'),
    envelopeFrom: 'b+1@ncc.example.org',
    list: { id: 'events.ncc-it.ncc.example.org', label: 'Events' },
    unsubscribe: { https: page, mailto: 'mailto:b+1@ncc.example.org?subject=unsubscribe' },
  });
  if (made.kind === 'skip') throw new Error('The message was not made.');
  return { html: await htmlOf(made.bytes), bytes: made.bytes.length };
}

/** What a mail program reads of it. @param {Buffer} raw */
async function htmlOf(raw) {
  const { html } = await simpleParser(raw, { skipHtmlToText: true, skipImageLinks: true });
  return String(html);
}

/** @param {import('playwright-core').Browser} browser @param {string} html @param {{ width: number, scheme: 'light' | 'dark', images: boolean }} as */
async function wrongIn(browser, html, { width, scheme, images }) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  try {
    const page = await context.newPage();
    await page.route('**/*', (route) => {
      if (route.request().url() === 'https://mail.example/')
        return route.fulfill({ contentType: 'text/html', body: html });
      return images ? route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }) : route.abort();
    });
    await page.goto('https://mail.example/');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    return [...(await violations(page, OF_PAGES)), ...(over > 0 ? [`${over} px wider than the window`] : [])];
  } finally {
    await context.close();
  }
}

/** @param {import('playwright-core').Browser} browser */
export async function checkLetters(browser) {
  for (const [at, language] of LANGUAGES.entries()) {
    const accent = ACCENTS[at % ACCENTS.length] ?? '';
    await check(`letters: ${language}, every kind of block, ${accent}`, async () => {
      const { html, bytes } = await letter(language, accent);
      expect(bytes < MOST_BYTES, `${bytes} bytes`);
      for (const width of [390, 800])
        for (const scheme of /** @type {const} */ (['light', 'dark']))
          for (const images of [true, false])
            same(
              await wrongIn(browser, html, { width, scheme, images }),
              [],
              `${width} px, ${scheme}, images ${images}`,
            );
    });
  }
}
