import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { projectFile } from '@seedbed/platform/kernel';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { compileVariant, type VariantSource } from './compile-variant.js';
import { type Composed, composeMessage, type MessageHeaders } from './compose-message.js';
import { messageIdOf } from './message-id.js';
import { type RecipientValues, readVariant } from './variant.js';

const source: VariantSource = {
  language: 'el',
  subject: '{{ issue.title }} για {{ recipient.firstName | default: "εσάς" }}',
  html: '<p>Γεια σου {{ recipient.firstName | default: "φίλε" }}, {{ recipient.city }}!</p><p>{{ issue.title }}</p><p><a href="{{ recipient.link }}">Διαγραφή</a></p>',
  text: 'Γεια σου {{ recipient.firstName | default: "φίλε" }}, {{ recipient.city }}!\n{{ issue.title }}\n{{ recipient.link }}',
  values: { issue: { title: 'Νέα & <άλλα>' } },
  fields: { firstName: 'text', city: 'text', link: 'url' },
};
const headers: MessageHeaders = {
  from: { address: 'news@ncc.example.org', name: 'NCC Ελλάδα' },
  to: { address: 'ana@example.net', name: 'Ana Kovač' },
  replyTo: { address: 'office@ncc.example.org' },
  messageId: messageIdOf(Buffer.alloc(32, 7), '018f0000-0000-7000-8000-000000000001', 42n, 'ncc.example.org'),
  date: new Date('2026-05-04T10:00:00Z'),
  envelopeFrom: 'b+abc@bounce.ncc.example.org',
  list: { id: 'pilots.ncc-gr.example.org', label: 'Πιλοτικές δράσεις' },
  unsubscribe: {
    https: 'https://ncc.example.org/u/u.1.abc.def',
    mailto: 'mailto:unsubscribe@ncc.example.org?subject=u.1.abc.def',
  },
  help: 'https://ncc.example.org/help',
  archive: 'https://ncc.example.org/archive',
  feedbackId: 'i1:pilots:ncc-gr:seedbed',
};
const recipient = { firstName: 'Άννα', city: 'Θεσσαλονίκη', link: 'https://ncc.example.org/p?a=1&b=2' };

const compiled = (changes: Partial<VariantSource> = {}) => readVariant(compileVariant({ ...source, ...changes }).bytes);
const variant = compiled();
function bytesOf(composed: Composed): Buffer {
  if (composed.kind === 'skip') throw new Error(`skipped because of ${composed.field}`);
  return composed.bytes;
}
const compose = (values: RecipientValues = recipient, changes: Partial<MessageHeaders> = {}, of = variant): Composed =>
  composeMessage(of, values, { ...headers, ...changes });
/** The parser ends each part with a line break of its own. */
async function parse(bytes: Buffer) {
  const mail = await new PostalMime().parse(bytes);
  return { ...mail, text: mail.text?.replace(/\n$/, ''), html: mail.html?.replace(/\n$/, '') };
}
const shown = (html: string): string =>
  html.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
  );
const lineProblems = (bytes: Buffer): string[] => {
  const text = bytes.toString('latin1');
  const [head = '', ...body] = text.split('\r\n\r\n');
  return [
    ...head.split('\r\n').filter((line) => line.length > 998 || (line.length > 78 && line.includes('=?'))),
    ...body
      .join('\r\n\r\n')
      .split('\r\n')
      .filter((line) => line.length > 76 || line.startsWith('.')),
    ...(text.replaceAll('\r\n', '').match(/[\r\n]/g) ?? []),
  ];
};
const anyValue = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '.',
    '..\n.',
    'From x',
    '{{ recipient.city }}',
    '<script>alert(1)</script>',
    '"><b>',
    '=20',
    '&amp;',
    'x'.repeat(500),
    '🌱'.repeat(60),
    ' a ',
    '\r\n\r\n--x',
  ),
);
const oneLine = anyValue.map((text) => text.replace(/\p{Cc}|\p{Cs}|[\u2028\u2029]/gu, ''));

describe('a composed message', () => {
  it('is this one, byte for byte', () => {
    const golden = readFileSync(projectFile('libs/newsletters/src/compose/golden-message.txt'), 'latin1');
    expect(bytesOf(compose()).toString('latin1').replaceAll('\r\n', '\n')).toBe(golden);
  });

  it('says what its values say, to a parser that knows nothing of us', async () => {
    const values = fc.record({ firstName: oneLine, city: anyValue });
    await fc.assert(
      fc.asyncProperty(values, oneLine, async ({ firstName, city }, name) => {
        const bytes = bytesOf(compose({ ...recipient, firstName, city }, { to: { address: 'ana@example.net', name } }));
        const mail = await parse(bytes);
        const crlf = (text: string): string => text.replace(/\r\n?|\n/g, '\n');
        const called = (other: string): string => (firstName === '' ? other : firstName);
        expect(crlf(mail.text ?? '')).toBe(
          crlf(`Γεια σου ${called('φίλε')}, ${city}!\nΝέα & <άλλα>\n${recipient.link}\n`),
        );
        const body = crlf(mail.html ?? '');
        expect(body.match(/<[^>]*>/g)).toHaveLength(8);
        expect(shown(body.replace(/<[^>]*>/g, ''))).toContain(crlf(`Γεια σου ${called('φίλε')}, ${city}!`));
        expect(mail.subject).toBe(`Νέα & <άλλα> για ${called('εσάς')}`);
        expect(mail.to?.map((one) => [one.address, one.name.trim()])).toEqual([['ana@example.net', name.trim()]]);
        expect(lineProblems(bytes)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('names its topic and how to leave it, with one click', async () => {
    const mail = await parse(bytesOf(compose()));
    const of = (key: string): string[] => mail.headers.filter((one) => one.key === key).map(({ value }) => value);
    expect(of('list-unsubscribe')).toEqual([
      '<https://ncc.example.org/u/u.1.abc.def>, <mailto:unsubscribe@ncc.example.org?subject=u.1.abc.def>',
    ]);
    expect(of('list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
    expect(of('list-id')[0]).toMatch(/<pilots\.ncc-gr\.example\.org>$/);
    expect(of('precedence')).toEqual(['bulk']);
    expect(of('content-language')).toEqual(['el']);
    expect(mail.messageId).toBe(headers.messageId);
  });

  it('tells the two addresses of its envelope, international domains in ASCII', () => {
    const composed = compose(recipient, { to: { address: 'info@κέντρο.ελ' } });
    expect(composed).toMatchObject({
      envelope: { from: 'b+abc@bounce.ncc.example.org', to: 'info@xn--ixazkijr.xn--qxam' },
      needsSmtpUtf8: false,
    });
    expect(compose(recipient, { to: { address: 'άννα@example.org' } })).toMatchObject({ needsSmtpUtf8: true });
  });

  it('is not made for whom a value is missing, and never says undefined', () => {
    const skip = (field: string) => ({ kind: 'skip', reason: 'render', field });
    expect(compose({ ...recipient, city: undefined })).toEqual(skip('city'));
    expect(compose({ ...recipient, city: null })).toEqual(skip('city'));
    expect(compose({ firstName: 'A', link: recipient.link })).toEqual(skip('city'));
    expect(compose({ ...recipient, link: 'javascript:alert(1)' })).toEqual(skip('link'));
    expect(compose({ ...recipient, link: 'https://a.example/"onclick="x' })).toEqual(skip('link'));
    expect(bytesOf(compose({ city: 'x', link: recipient.link })).toString()).not.toMatch(/undefined|null/);
  });

  it('has no header that somebody wrote into a value', () => {
    for (const evil of ['\r\nBcc: eve@example.com', '\nX: y', '\rX: y', 'a\u2028b', '\0']) {
      expect(compose({ ...recipient, firstName: evil })).toMatchObject({ kind: 'skip', field: 'subject' });
      expect(compose(recipient, { to: { address: 'ana@example.net', name: evil } })).toMatchObject({ kind: 'skip' });
      expect(compose(recipient, { to: { address: `ana${evil}@example.net` } })).toMatchObject({ kind: 'skip' });
      const changes: Partial<MessageHeaders>[] = [
        { from: { address: 'news@ncc.example.org', name: evil } },
        { from: { address: `news@ncc.example.org${evil}` } },
        { replyTo: { address: `news${evil}@ncc.example.org` } },
        { messageId: `<a@example.org>${evil}` },
        { envelopeFrom: `b${evil}@example.org` },
        { list: { id: 'a.example.org', label: evil } },
        { list: { id: `a.example.org${evil}` } },
        { unsubscribe: { https: `https://a.example/${evil}` } },
        { unsubscribe: { https: 'http://a.example/' } },
        { unsubscribe: { https: 'mailto:a@example.org' } },
        { unsubscribe: { https: 'https://a.example/', mailto: `mailto:a@example.org${evil}` } },
        { help: evil },
        { archive: evil },
        { feedbackId: evil },
      ];
      for (const change of changes)
        expect(() => compose(recipient, change)).toThrow(
          expect.objectContaining({ code: 'NEWSLETTER_HEADER_REFUSED' }),
        );
    }
  });

  it('folds and encodes subjects of every length', async () => {
    const of = async (subject: string) => {
      const bytes = bytesOf(compose(recipient, {}, compiled({ subject })));
      expect(lineProblems(bytes)).toEqual([]);
      return (await parse(bytes)).subject;
    };
    for (const subject of [
      'News',
      'word '.repeat(60).trim(),
      'x'.repeat(900),
      'a  b',
      '=?utf-8?q?x?=',
      '🇬🇷'.repeat(80),
    ])
      expect(await of(subject)).toBe(subject);
  });

  it('has the same Message-ID for the same delivery, and another for another', () => {
    const key = Buffer.alloc(32, 1);
    expect(messageIdOf(key, 'i', 1n, 'a.example')).toBe(messageIdOf(key, 'i', 1n, 'a.example'));
    const ids = [
      messageIdOf(key, 'i', 1n, 'a.example'),
      messageIdOf(key, 'i', 11n, 'a.example'),
      messageIdOf(key, 'i1', 1n, 'a.example'),
    ];
    expect(new Set(ids).size).toBe(3);
  });
});

describe('a template that decides by the recipient', () => {
  const html =
    '<p>{% if recipient.isNew %}Welcome {{ recipient.firstName }}{% else %}Hello{% endif %} — {{ issue.title }}</p>';
  const logic = compiled({ html, fields: { ...source.fields, isNew: 'text' } });

  it('is rendered for each of them, escaped as the others', async () => {
    expect(compileVariant({ ...source, html, fields: { ...source.fields, isNew: 'text' } }).isSpliced).toBe(false);
    const say = async (values: RecipientValues) =>
      (await parse(bytesOf(compose({ ...recipient, ...values }, {}, logic)))).html;
    expect(await say({ isNew: true, firstName: '<b>' })).toBe('<p>Welcome &lt;b&gt; — Νέα &amp; &lt;άλλα&gt;</p>\n');
    expect(await say({ isNew: false })).toBe('<p>Hello — Νέα &amp; &lt;άλλα&gt;</p>\n');
    expect(await say({})).toBe('<p>Hello — Νέα &amp; &lt;άλλα&gt;</p>\n');
  });

  it('skips whom a value is missing for', () => {
    const values = { isNew: true, firstName: undefined, city: 'x', link: recipient.link };
    expect(compose(values, {}, logic)).toEqual({ kind: 'skip', reason: 'render', field: 'firstName' });
  });

  it('is cut off when it does not end', () => {
    const endless = compiled({ html: '{% for i in (1..900000000) %}{{ recipient.city }}{% endfor %}' });
    expect(compose(recipient, {}, endless)).toMatchObject({ kind: 'skip', reason: 'render' });
  });
});
