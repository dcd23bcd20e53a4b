import { type Extensions, Mark, mergeAttributes, Node } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';

/** A link, as mail has it: an address and nothing else. In the editor it is no link that one could fall into. */
const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [{ tag: 'a[href]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { 'data-link': HTMLAttributes.href, title: HTMLAttributes.href }, 0],
});

/** A value of the reader, shown by its name. In: the words of a field. */
const placeholderOf = (label: (field: string) => string) =>
  Node.create({
    name: 'placeholder',
    group: 'inline',
    inline: true,
    atom: true,
    addAttributes: () => ({ field: { default: 'givenName' }, fallback: { default: '' } }),
    parseHTML: () => [{ tag: 'span[data-placeholder]' }],
    renderText: ({ node }) => label(String(node.attrs.field)),
    renderHTML: ({ node, HTMLAttributes }) => [
      'span',
      mergeAttributes({ 'data-placeholder': String(node.attrs.field) }, HTMLAttributes),
      node.attrs.fallback
        ? `${label(String(node.attrs.field))} / ${String(node.attrs.fallback)}`
        : label(String(node.attrs.field)),
    ],
  });

/** What can be written in a block of text: what mail can show. */
export const extensions = (label: (field: string) => string): Extensions => [
  Document.extend({ content: '(paragraph|bulletList|orderedList)+' }),
  Paragraph,
  Text,
  Bold,
  Italic,
  HardBreak,
  BulletList,
  OrderedList,
  ListItem.extend({ content: 'paragraph+' }),
  Link,
  placeholderOf(label),
  UndoRedo,
];
