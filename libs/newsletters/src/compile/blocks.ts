import { isStorable } from '@seedbed/platform/kernel';
import { z } from 'zod';
import { composeErrors } from '../compose/compose.errors.js';

/** What editors make an issue of. Everything in it is text, an address or a placeholder: nothing is read as HTML. */

const words = z.string().min(1).max(300);
const prose = z.string().max(5_000);
/** A page that a link leads to. */
const page = z.string().regex(/^(https?:\/\/[^\s"'<>{}\\]{1,1900}|mailto:[^\s"'<>{}\\]{3,300})$/i);
const picture = z.string().regex(/^https:\/\/[^\s"'<>{}\\]{1,1900}$/i);
const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: page }) }),
]);
const inline = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string().min(1).max(20_000),
    marks: z.array(mark).max(3).optional(),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
  z.strictObject({
    type: z.literal('placeholder'),
    attrs: z.strictObject({ field: z.string().regex(/^[A-Za-z]\w{0,40}$/), fallback: z.string().max(100).optional() }),
  }),
]);
const paragraph = z.strictObject({ type: z.literal('paragraph'), content: z.array(inline).max(500).optional() });
const listItem = z.strictObject({ type: z.literal('listItem'), content: z.array(paragraph).min(1).max(20) });
const list = z.strictObject({
  type: z.enum(['bulletList', 'orderedList']),
  content: z.array(listItem).min(1).max(100),
});
/** The part of TipTap's documents that mail can show. */
const richText = z.strictObject({
  type: z.literal('doc'),
  content: z
    .array(z.union([paragraph, list]))
    .min(1)
    .max(300),
});

const simple = [
  z.strictObject({
    type: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: words,
  }),
  z.strictObject({ type: z.literal('text'), doc: richText }),
  z.strictObject({
    type: z.literal('image'),
    src: picture,
    alt: words,
    width: z.number().int().min(16).max(600).optional(),
    href: page.optional(),
  }),
  z.strictObject({ type: z.literal('button'), label: words, href: page }),
  z.strictObject({ type: z.literal('divider') }),
  z.strictObject({ type: z.literal('list'), isOrdered: z.boolean().optional(), items: z.array(words).min(1).max(50) }),
  z.strictObject({
    type: z.literal('event'),
    title: words,
    when: words,
    place: words.optional(),
    summary: prose,
    href: page,
  }),
  z.strictObject({ type: z.literal('pilot'), title: words, centre: words, summary: prose, href: page }),
] as const;
const simpleBlock = z.discriminatedUnion('type', simple);
const columns = z.strictObject({
  type: z.literal('columns'),
  columns: z.array(z.array(simpleBlock).min(1).max(20)).min(2).max(3),
});
export const blocksSchema = z
  .array(z.discriminatedUnion('type', [...simple, columns]))
  .min(1)
  .max(100);

/** What an editor may leave unfinished: a list of blocks of known kinds, however little stands in them. */
const blockList = z
  .array(z.looseObject({ type: z.enum([...simple.map(({ shape }) => shape.type.value), 'columns']) }))
  .max(100);
const MOST_CHARACTERS = 500_000;

/** Throws NEWSLETTER_BLOCKS_INVALID for what cannot be kept as the blocks of a draft. */
export function requireBlockList(blocks: unknown): void {
  const result = blockList.safeParse(blocks);
  let isClean = true; // what Postgres cannot keep stands anywhere in it
  const text = JSON.stringify(blocks, (key, value: unknown) => {
    isClean &&= isStorable(key) && (typeof value !== 'string' || isStorable(value));
    return value;
  });
  if (result.success && isClean && text.length <= MOST_CHARACTERS) return;
  const place = ['blocks', ...(result.error?.issues[0]?.path ?? [])].map(String).join('.');
  throw composeErrors.NEWSLETTER_BLOCKS_INVALID({ place }, { field: 'blocks' });
}

export const themeSchema = z.strictObject({
  /** Name of the centre, as it stands at the top and in the footer. */
  name: words,
  logo: z.strictObject({ src: picture, width: z.number().int().min(16).max(600) }).optional(),
  /** Buttons and the line at the top; `onAccent` is what is read on it. */
  accent: colour,
  onAccent: colour,
  text: colour,
  link: colour,
  background: colour,
});

export type Mark = z.infer<typeof mark>;
export type Inline = z.infer<typeof inline>;
export type RichText = z.infer<typeof richText>;
export type SimpleBlock = z.infer<typeof simpleBlock>;
export type Block = z.infer<typeof blocksSchema>[number];
export type Theme = z.infer<typeof themeSchema>;
