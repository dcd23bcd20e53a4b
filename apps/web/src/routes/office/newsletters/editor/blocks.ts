import type { RichText } from './rich-text.js';

/** What an issue is made of, as an editor may leave it: unfinished. What is wrong with it, the api says. */
interface Parts {
  heading: { level: 1 | 2 | 3; text: string };
  text: { doc: RichText };
  image: { src: string; alt: string; width?: number; href?: string };
  button: { label: string; href: string };
  divider: object;
  list: { isOrdered?: boolean; items: readonly string[] };
  event: { title: string; when: string; place?: string; summary: string; href: string };
  pilot: { title: string; centre: string; summary: string; href: string };
  columns: { columns: readonly (readonly Block[])[] };
}
export type BlockKind = keyof Parts;
/** `key` names a block as long as the page is open; it is not stored. */
export type BlockOf<Kind extends BlockKind> = Kind extends BlockKind
  ? { readonly type: Kind; readonly key: string } & Readonly<Parts[Kind]>
  : never;
export type Block = BlockOf<BlockKind>;

export const BLOCK_KINDS: readonly BlockKind[] = [
  'heading',
  'text',
  'image',
  'button',
  'divider',
  'list',
  'event',
  'pilot',
  'columns',
];
/** What may stand in a column: anything but columns. */
export const SIMPLE_KINDS = BLOCK_KINDS.filter((kind) => kind !== 'columns');

let made = 0;
const newKey = (): string => {
  made += 1;
  return `block-${made}`;
};

const EMPTY: RichText = { type: 'doc', content: [{ type: 'paragraph' }] };

/** A block in which nothing is written yet. In: whether it is the first of its list, which begins with the one heading of level 1. */
export function emptyBlock(kind: BlockKind, isFirst = false): Block {
  const key = newKey();
  switch (kind) {
    case 'heading':
      return { type: kind, key, level: isFirst ? 1 : 2, text: '' };
    case 'text':
      return { type: kind, key, doc: EMPTY };
    case 'image':
      return { type: kind, key, src: '', alt: '' };
    case 'button':
      return { type: kind, key, label: '', href: '' };
    case 'divider':
      return { type: kind, key };
    case 'list':
      return { type: kind, key, items: [''] };
    case 'event':
      return { type: kind, key, title: '', when: '', summary: '', href: '' };
    case 'pilot':
      return { type: kind, key, title: '', centre: '', summary: '', href: '' };
    case 'columns':
      return { type: kind, key, columns: [[emptyBlock('text')], [emptyBlock('text')]] };
  }
}

/** Stored blocks with names for the page; what is no block is left out. */
export function withKeys(stored: unknown): Block[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .filter((one) => BLOCK_KINDS.includes(one?.type))
    .map((one) => {
      const block = { ...emptyBlock(one.type), ...one, key: newKey() } as Block;
      return block.type === 'columns' ? { ...block, columns: block.columns.map(withKeys) } : block;
    });
}

/** Blocks as they are stored: without names, and without the optional parts that nobody has filled in. */
export function toStore(blocks: readonly Block[]): Record<string, unknown>[] {
  return blocks.map(({ key: _, ...block }) => {
    const kept = Object.entries(block).filter(([name, value]) => !(isOptional(block.type, name) && isUnset(value)));
    const stored: Record<string, unknown> = Object.fromEntries(kept);
    return block.type === 'columns' ? { ...stored, columns: block.columns.map(toStore) } : stored;
  });
}

const OPTIONAL: Partial<Record<BlockKind, readonly string[]>> = {
  image: ['width', 'href'],
  list: ['isOrdered'],
  event: ['place'],
};
const isOptional = (kind: BlockKind, name: string): boolean => OPTIONAL[kind]?.includes(name) ?? false;
const isUnset = (value: unknown): boolean => value === '' || value === undefined || value === null || value === false;

/** The list with a block put in at a place. */
export const inserted = (blocks: readonly Block[], at: number, block: Block): Block[] => [
  ...blocks.slice(0, at),
  block,
  ...blocks.slice(at),
];

/** The list without the block of this name. */
export const without = (blocks: readonly Block[], key: string): Block[] => blocks.filter((block) => block.key !== key);

/** The list with one block `by` places further down (up when negative); as it is when there is no such place. */
export function moved(blocks: readonly Block[], key: string, by: number): readonly Block[] {
  const from = blocks.findIndex((block) => block.key === key);
  const block = blocks[from];
  const to = from + by;
  if (!block || to < 0 || to >= blocks.length) return blocks;
  return inserted(without(blocks, key), to, block);
}

/** The list with a copy behind the block of this name. */
export function duplicated(blocks: readonly Block[], key: string): readonly Block[] {
  const at = blocks.findIndex((block) => block.key === key);
  const block = blocks[at];
  const [copy] = block ? withKeys(toStore([block])) : [];
  return copy ? inserted(blocks, at + 1, copy) : blocks;
}

/** The list with the block of the same name replaced. */
export const replaced = (blocks: readonly Block[], block: Block): Block[] =>
  blocks.map((one) => (one.key === block.key ? block : one));
