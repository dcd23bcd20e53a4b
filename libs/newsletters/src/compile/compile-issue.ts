import type { Language } from '@seedbed/platform/kernel';
import { z } from 'zod';
import { composeErrors } from '../compose/compose.errors.js';
import { type Block, blocksSchema, type SimpleBlock, type Theme, themeSchema } from './blocks.js';
import { issueTexts } from './issue.texts.js';
import { type MjmlNode, renderMjml, tag } from './mjml.js';
import { htmlToText } from './plain-text.js';
import { literal, placeholder, richHtml } from './rich-text.js';

/** An issue in one language, as its editor has it. */
export interface IssueSource {
  readonly language: Language;
  readonly title: string;
  /** What mail programs show beside the subject. */
  readonly preheader: string;
  readonly blocks: unknown;
  readonly theme: unknown;
  /** Law wants to know who writes, and where they are. */
  readonly sender: { readonly identity: string; readonly postalAddress: string };
}

/** Templates for `compileVariant`: their only placeholders are the recipient's. */
export interface CompiledIssue {
  readonly html: string;
  readonly text: string;
}

/** The addresses that every issue links to. `compileVariant` must know them as `url`. */
export const FOOTER_FIELDS = { preferencesUrl: 'url', unsubscribeUrl: 'url', viewOnlineUrl: 'url' } as const;

const FONT = 'Helvetica, Arial, sans-serif';
/** Where the reader prefers dark: dark surfaces, light text. Programs that know no such rule keep the light form. */
const DARK = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme: dark){
.page,.surface,.surface>table{background:#16181d!important;background-color:#16181d!important}
.surface h1,.surface h2,.surface h3,.surface div,.surface p,.surface li{color:#f1f3f5!important}
.surface a.link{color:#9ec9ff!important}}`;

/** Throws NEWSLETTER_BLOCKS_INVALID, with the place, when blocks or theme are not of their form. */
export async function compileIssue(source: IssueSource): Promise<CompiledIssue> {
  const blocks = read(blocksSchema, source.blocks, 'blocks');
  const theme = read(themeSchema, source.theme, 'theme');
  const html = await renderMjml(document(source, blocks, theme));
  return { html, text: htmlToText(html) };
}

function read<T extends z.ZodType>(schema: T, given: unknown, root: string): z.output<T> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const place = [root, ...(result.error.issues[0]?.path ?? [])].map(String).join('.');
  throw composeErrors.NEWSLETTER_BLOCKS_INVALID({ place });
}

function document(source: IssueSource, blocks: readonly Block[], theme: Theme): MjmlNode {
  const { language, title, preheader } = source;
  const head = [
    tag('mj-title', {}, literal(title)),
    tag('mj-preview', {}, literal(preheader)),
    tag('mj-attributes', {}, [
      tag('mj-all', { 'font-family': FONT }, []),
      tag('mj-text', { 'font-size': '16px', 'line-height': '1.5', color: theme.text, padding: '8px 24px' }, []),
    ]),
    tag(
      'mj-raw',
      {},
      '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    ),
    tag('mj-style', {}, DARK),
    tag('mj-style', { inline: 'inline' }, `a.link{color:${theme.link};text-decoration:underline}`),
  ];
  const body = [header(theme), ...blocks.map((block, at) => sectionOf(block, theme, at)), footer(source, theme)];
  return tag('mjml', { lang: language, dir: 'ltr' }, [
    tag('mj-head', {}, head),
    tag('mj-body', { 'background-color': theme.background, 'css-class': 'page' }, body),
  ]);
}

const section = (theme: Theme, columns: readonly MjmlNode[], extra: Readonly<Record<string, string>> = {}): MjmlNode =>
  tag('mj-section', { 'background-color': theme.background, padding: '0', 'css-class': 'surface', ...extra }, columns);

function header(theme: Theme): MjmlNode {
  const { logo, name } = theme;
  const inside =
    logo === undefined
      ? tag('mj-text', {}, `<strong>${literal(name)}</strong>`)
      : tag('mj-image', { src: literal(logo.src), alt: literal(name), width: `${logo.width}px`, align: 'left' }, []);
  return section(theme, [tag('mj-column', {}, [inside])], {
    'border-top': `6px solid ${theme.accent}`,
    padding: '16px 0',
  });
}

/** Its class says which block it is, so that what is wrong with it leads its writer there. */
function sectionOf(block: Block, theme: Theme, at: number): MjmlNode {
  const named = { 'css-class': `surface block-${at}` };
  if (block.type !== 'columns') return section(theme, [tag('mj-column', {}, blockNodes(block, theme))], named);
  const columns = block.columns.map((inside) =>
    tag(
      'mj-column',
      {},
      inside.flatMap((one) => blockNodes(one, theme)),
    ),
  );
  return section(theme, columns, named);
}

function blockNodes(block: SimpleBlock, theme: Theme): MjmlNode[] {
  switch (block.type) {
    case 'heading':
      return [tag('mj-text', {}, heading(block.level, block.text))];
    case 'text':
      return [tag('mj-text', {}, richHtml(block.doc))];
    case 'image':
      return [tag('mj-image', imageAttributes(block), [])];
    case 'button':
      return [button(block.label, block.href, theme)];
    case 'divider':
      return [tag('mj-divider', { 'border-width': '1px', 'border-color': '#808080', padding: '12px 24px' }, [])];
    case 'list':
      return [tag('mj-text', {}, listHtml(block.items, block.isOrdered === true))];
    case 'event': {
      const facts = [block.when, ...(block.place === undefined ? [] : [block.place])];
      return [tag('mj-text', {}, card(block.title, facts, block.summary, block.href))];
    }
    case 'pilot':
      return [tag('mj-text', {}, card(block.title, [block.centre], block.summary, block.href))];
  }
}

const SIZES = { 1: 26, 2: 21, 3: 18 } as const;
const heading = (level: 1 | 2 | 3, text: string): string =>
  `<h${level} style="margin:0;font-size:${SIZES[level]}px;line-height:1.3">${literal(text)}</h${level}>`;

function imageAttributes({ src, alt, width, href }: Extract<SimpleBlock, { type: 'image' }>): Record<string, string> {
  return {
    src: literal(src),
    alt: literal(alt),
    padding: '8px 24px',
    ...(width === undefined ? {} : { width: `${width}px` }),
    ...(href === undefined ? {} : { href: literal(href) }),
  };
}

const button = (label: string, href: string, { accent, onAccent }: Theme): MjmlNode =>
  tag(
    'mj-button',
    { href: literal(href), 'background-color': accent, color: onAccent, 'font-size': '16px', align: 'left' },
    literal(label),
  );

function listHtml(items: readonly string[], isOrdered: boolean): string {
  const name = isOrdered ? 'ol' : 'ul';
  return `<${name} style="margin:0;padding-left:24px">${items.map((item) => `<li>${literal(item)}</li>`).join('')}</${name}>`;
}

/** Something to go to: its title is the link, so that the link says where it leads. */
function card(title: string, facts: readonly string[], summary: string, href: string): string {
  const link = `<a href="${literal(href)}" class="link">${literal(title)}</a>`;
  const lines = [
    ...facts.map((fact) => `<strong>${literal(fact)}</strong>`),
    literal(summary).replaceAll('\n', '<br>'),
  ];
  return `<h3 style="margin:0;font-size:18px;line-height:1.3">${link}</h3><p style="margin:4px 0 12px">${lines.join('<br>')}</p>`;
}

function footer({ language, sender }: IssueSource, theme: Theme): MjmlNode {
  const texts = issueTexts[language];
  const link = (field: keyof typeof FOOTER_FIELDS, text: string): string =>
    `<a href="${placeholder(field)}" class="link">${literal(text)}</a>`;
  const html = `<p style="margin:0 0 8px">${literal(sender.identity)}<br>${literal(sender.postalAddress).replaceAll('\n', '<br>')}</p>
<p style="margin:0">${[link('unsubscribeUrl', texts.unsubscribe), link('preferencesUrl', texts.preferences), link('viewOnlineUrl', texts.viewOnline)].join('<br>')}</p>`;
  const line = tag('mj-divider', { 'border-width': '1px', 'border-color': '#808080', padding: '16px 24px 8px' }, []);
  return section(theme, [tag('mj-column', {}, [line, tag('mj-text', { 'font-size': '14px' }, html)])]);
}
