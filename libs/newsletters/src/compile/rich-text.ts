import { escapeHtml } from '@seedbed/platform/mail';
import type { Inline, Mark, RichText } from './blocks.js';

/** Text as HTML shows it and as no template reads it: braces could begin a placeholder. */
export const literal = (text: string): string => escapeHtml(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;');

/** A document of the editor as HTML. Only what is written here can come out of it. */
export function richHtml({ content }: RichText): string {
  return content
    .map((node) => {
      if (node.type === 'paragraph') return `<p style="margin:0 0 12px">${inlineHtml(node.content)}</p>`;
      const tag = node.type === 'bulletList' ? 'ul' : 'ol';
      const items = node.content.map(
        (item) => `<li>${item.content.map((one) => inlineHtml(one.content)).join('<br>')}</li>`,
      );
      return `<${tag} style="margin:0 0 12px;padding-left:24px">${items.join('')}</${tag}>`;
    })
    .join('');
}

function inlineHtml(content: readonly Inline[] = []): string {
  return content
    .map((node) => {
      if (node.type === 'hardBreak') return '<br>';
      if (node.type === 'placeholder') return placeholder(node.attrs.field, node.attrs.fallback);
      return (node.marks ?? []).reduce(marked, literal(node.text).replaceAll('\n', '<br>'));
    })
    .join('');
}

function marked(html: string, mark: Mark): string {
  if (mark.type === 'bold') return `<strong>${html}</strong>`;
  if (mark.type === 'italic') return `<em>${html}</em>`;
  return `<a href="${literal(mark.attrs.href)}" class="link">${html}</a>`;
}

/** The placeholder of a recipient's value, as Liquid writes it. What could end its text or its tag is written as a code. */
export function placeholder(field: string, fallback?: string): string {
  if (fallback === undefined || fallback === '') return `{{ recipient.${field} }}`;
  const text = fallback.replace(/[^\p{L}\p{N} .,!-]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
  return `{{ recipient.${field} | default: '${text}' }}`;
}
