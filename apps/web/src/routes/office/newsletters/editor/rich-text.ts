/** The part of TipTap's documents that mail can show; the api refuses anything else. */
export type Mark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };
export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
  | { readonly type: 'hardBreak' }
  | { readonly type: 'placeholder'; readonly attrs: { readonly field: string; readonly fallback?: string } };
export interface Paragraph {
  readonly type: 'paragraph';
  readonly content?: readonly Inline[];
}
export interface List {
  readonly type: 'bulletList' | 'orderedList';
  readonly content: readonly { readonly type: 'listItem'; readonly content: readonly Paragraph[] }[];
}
export interface RichText {
  readonly type: 'doc';
  readonly content: readonly (Paragraph | List)[];
}

/** A node as TipTap gives it. */
export interface AnyNode {
  readonly type?: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly AnyNode[];
  readonly content?: readonly AnyNode[];
}

/** A document of TipTap as it is stored: nothing in it but what mail can show. */
export function toRichText(doc: AnyNode): RichText {
  const content = (doc.content ?? []).flatMap((node): (Paragraph | List)[] => {
    if (node.type === 'bulletList' || node.type === 'orderedList') {
      const items = (node.content ?? []).map((item) => ({ type: 'listItem' as const, content: paragraphs(item) }));
      return items.length > 0 ? [{ type: node.type, content: items }] : [];
    }
    return node.type === 'paragraph' ? [paragraph(node)] : [];
  });
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function paragraphs({ content = [] }: AnyNode): Paragraph[] {
  const found = content.filter(({ type }) => type === 'paragraph').map(paragraph);
  return found.length > 0 ? found : [{ type: 'paragraph' }];
}

function paragraph({ content = [] }: AnyNode): Paragraph {
  const inline = content.flatMap(toInline);
  return inline.length > 0 ? { type: 'paragraph', content: inline } : { type: 'paragraph' };
}

function toInline({ type, text = '', attrs = {}, marks = [] }: AnyNode): Inline[] {
  if (type === 'hardBreak') return [{ type }];
  if (type === 'placeholder') {
    const { field, fallback } = attrs;
    return [{ type, attrs: { field: String(field), ...(fallback ? { fallback: String(fallback) } : {}) } }];
  }
  if (type !== 'text' || text === '') return [];
  const kept = marks.flatMap(toMark);
  return [kept.length > 0 ? { type, text, marks: kept } : { type, text }];
}

function toMark({ type, attrs = {} }: AnyNode): Mark[] {
  if (type === 'bold' || type === 'italic') return [{ type }];
  return type === 'link' && attrs.href ? [{ type, attrs: { href: String(attrs.href) } }] : [];
}

/** Its first words, for a list of blocks. */
export function wordsOf({ content }: RichText): string {
  const all: string[] = [];
  const read = (node: AnyNode) => {
    if (node.text) all.push(node.text);
    node.content?.forEach(read);
  };
  for (const node of content) read(node);
  return all.join('').slice(0, 80);
}
