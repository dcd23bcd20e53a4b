import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@seedbed/platform/kernel';
import fc from 'fast-check';
import { compileVariant } from '../compose/compile-variant.js';
import { readVariant } from '../compose/variant.js';
import { compileIssue, FOOTER_FIELDS, type IssueSource } from './compile-issue.js';
import { readHtml } from './elements.js';
import { lintIssue } from './lint.rules.js';

const evil = `</td><script>alert(1)</script>" onclick="x" {{ recipient.salary }} {% include 'x' %} <!-- [if mso]>`;
const doc = (text: string) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text },
        { type: 'hardBreak' },
        {
          type: 'text',
          text,
          marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://ncc.example.org/a?b=1&c=2' } }],
        },
        { type: 'placeholder', attrs: { field: 'firstName', fallback: text.slice(0, 90) } },
      ],
    },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }],
    },
  ],
});
const blocksWith = (text: string): unknown => {
  const said = text.slice(0, 300);
  const href = 'https://ncc.example.org/x';
  const event = { type: 'event', title: said, when: said, place: said, summary: said, href };
  return [
    { type: 'heading', level: 1, text: said },
    { type: 'text', doc: doc(text) },
    { type: 'image', src: 'https://ncc.example.org/a.png', alt: said, width: 300, href },
    { type: 'heading', level: 2, text: said },
    { type: 'button', label: said, href },
    { type: 'divider' },
    { type: 'list', items: [said, said] },
    { type: 'columns', columns: [[event], [{ type: 'pilot', title: said, centre: said, summary: said, href }]] },
  ];
};
const theme = {
  name: 'NCC Greece',
  accent: '#0b5394',
  onAccent: '#ffffff',
  text: '#1f2933',
  link: '#0b5394',
  background: '#ffffff',
};
const sender = { identity: 'National Competence Centre Greece', postalAddress: 'Stadiou 1\n105 62 Athens' };
const sourceOf = (text: string, changes: Partial<IssueSource> = {}): IssueSource => ({
  ...{ language: 'el', title: text, preheader: text, blocks: blocksWith(text), theme, sender },
  ...changes,
});
const tagsOf = (html: string): string[] =>
  readHtml(html).elements.map(({ name, attributes }) => `${name} ${Object.keys(attributes)}`);

describe('an issue made of blocks', () => {
  it('passes its own lint in each language', async () => {
    for (const language of LANGUAGES) {
      const { html } = await compileIssue(sourceOf('Pilot actions in Thessaloniki', { language }));
      expect(html).toContain(`lang="${language}" dir="ltr"`);
      expect(lintIssue({ html, ...sender })).toEqual([]);
    }
  });

  it('loads nothing but its images, and no font of somebody else', async () => {
    const { html } = await compileIssue(sourceOf('Hello'));
    const loaded = [...html.matchAll(/(?:src|url|import)\b[^;>]*?(https?:[^"')\s]+)/g)].map(([, url]) => url);
    expect(loaded).toEqual(['https://ncc.example.org/a.png']);
    expect(html).toContain('prefers-color-scheme: dark');
  });

  it('has the same tags whatever is written into it', async () => {
    const plain = tagsOf((await compileIssue(sourceOf('word'))).html);
    const text = fc
      .oneof(fc.constant(evil), fc.string({ unit: 'grapheme', minLength: 1 }))
      .map((one) => one.replaceAll('\n', ' '));
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        expect(tagsOf((await compileIssue(sourceOf(said))).html)).toEqual(plain);
      }),
      { numRuns: 15, examples: [[evil]] },
    );
  });

  it('becomes a variant whose only holes are the placeholders, and whose text says the same', async () => {
    const { html, text } = await compileIssue(sourceOf(evil));
    const fields = { ...FOOTER_FIELDS, firstName: 'text' } as const;
    const { bytes, isSpliced } = compileVariant({ language: 'el', subject: 'News', html, text, values: {}, fields });
    expect(isSpliced).toBe(true);
    const variant = readVariant(bytes);
    const holes = (part: typeof variant.html) =>
      'segments' in part ? part.segments.filter((one) => typeof one !== 'string') : [];
    const expected = [
      { field: 'firstName', fallback: evil.slice(0, 90) },
      ...['unsubscribeUrl', 'preferencesUrl', 'viewOnlineUrl'].map((field) => ({ field })),
    ];
    expect(holes(variant.html)).toEqual(expected);
    expect(holes(variant.text)).toEqual(expected);
    expect(text).toContain("{{ '{' }}{ recipient.salary }}");
  });

  it('keeps the case of its headings in the text, and shows where links lead', async () => {
    const { text } = await compileIssue(sourceOf('Pilot Actions'));
    expect(text).toContain('Pilot Actions');
    expect(text).toContain('(https://ncc.example.org/a?b=1&c=2)');
    expect(text).not.toMatch(/PILOT|<|&amp;/);
  });

  it.each([
    ['HTML', [{ type: 'html', html: '<b>' }], 'blocks.0'],
    ['nothing', [], 'blocks'],
    ['an image without words', [{ type: 'image', src: 'https://a.example/a.png', alt: '' }], 'blocks.0.alt'],
    ['an image of the reader’s machine', [{ type: 'image', src: 'file:///a.png', alt: 'a' }], 'blocks.0.src'],
    ['a program', [{ type: 'button', label: 'a', href: 'javascript:alert(1)' }], 'blocks.0.href'],
    [
      'a placeholder in an address',
      [{ type: 'button', label: 'a', href: 'https://a.example/{{recipient.x}}' }],
      'blocks.0.href',
    ],
    ['what no block has', [{ type: 'divider', style: 'x' }], 'blocks.0'],
    [
      'a mark that mail does not know',
      [
        {
          type: 'text',
          doc: {
            type: 'doc',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'code' }] }] }],
          },
        },
      ],
      'blocks.0',
    ],
  ])('is not made of %s', async (_, blocks, place) => {
    await expect(compileIssue(sourceOf('a', { blocks }))).rejects.toMatchObject({
      code: 'NEWSLETTER_BLOCKS_INVALID',
      params: { place: expect.stringContaining(place) },
    });
  });
});
