import { describe, expect, it } from '@jest/globals';
import { AppError } from '@seedbed/platform/kernel';
import { compileVariant, type VariantSource } from './compile-variant.js';
import { readVariant } from './variant.js';

const source: VariantSource = {
  language: 'en',
  subject: 'News',
  html: '<p>Hello {{ recipient.name }}</p>',
  text: 'Hello {{ recipient.name }}',
  values: { issue: { items: ['a', 'b'], secret: 'x' } },
  fields: { name: 'text', link: 'url' },
};
const compile = (changes: Partial<VariantSource>) => compileVariant({ ...source, ...changes });
function refusal(changes: Partial<VariantSource>): string {
  try {
    compile(changes);
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
  return 'none';
}

describe('compiling a variant', () => {
  it('binds what belongs to the issue and leaves holes for the recipient', () => {
    const text =
      '{% assign n = 1 %}{% for i in issue.items %}{{ i }}{{ n }} {% endfor %}{{ recipient.name | default: "you" }}{{ n }}.';
    const { text: part } = readVariant(compile({ text }).bytes);
    expect(part).toEqual({ segments: ['a1 b1=20=\r\n', { field: 'name', fallback: 'you' }, '1.\r\n'] });
  });

  it('gives the same bytes and hash for the same source, and others for another', () => {
    expect(compile({}).bytes.equals(compile({}).bytes)).toBe(true);
    expect(compile({}).hash).toMatch(/^[0-9a-f]{64}$/);
    expect(compile({}).hash).not.toBe(compile({ subject: 'Other' }).hash);
  });

  it.each([
    ['a tag that does not end', { html: '<p>{% if issue.a %}</p>' }, 'NEWSLETTER_TEMPLATE_INVALID'],
    ['a value that is not there', { text: '{{ issue.nothing }}' }, 'NEWSLETTER_TEMPLATE_INVALID'],
    ['a filter that is not there', { text: '{{ issue.secret | nothing }}' }, 'NEWSLETTER_TEMPLATE_INVALID'],
    ['a way past the escaping', { html: '<p>{{ recipient.name | raw }}</p>' }, 'NEWSLETTER_TEMPLATE_INVALID'],
    ['a file', { text: '{% include "/etc/passwd" %}' }, 'NEWSLETTER_TEMPLATE_INVALID'],
    ['another template', { text: '{% render "x" %}' }, 'NEWSLETTER_TEMPLATE_INVALID'],
    ['a layout', { text: '{% layout "x" %}' }, 'NEWSLETTER_TEMPLATE_INVALID'],
    ['a loop without end', { text: '{% for i in (1..900000000) %}x{% endfor %}' }, 'NEWSLETTER_TEMPLATE_INVALID'],
    ['what nobody knows of a recipient', { text: '{{ recipient.salary }}' }, 'NEWSLETTER_PLACEHOLDER_UNKNOWN'],
    ['the same in a decision', { text: '{% if recipient.salary %}x{% endif %}' }, 'NEWSLETTER_PLACEHOLDER_UNKNOWN'],
    ['a way to what objects inherit', { text: '{{ recipient.constructor }}' }, 'NEWSLETTER_PLACEHOLDER_UNKNOWN'],
    ['a name in an attribute', { html: '<p title="{{ recipient.name }}">x</p>' }, 'NEWSLETTER_PLACEHOLDER_PLACE'],
    [
      'a name in an address',
      { html: '<a href="https://x/{{ recipient.name }}">x</a>' },
      'NEWSLETTER_PLACEHOLDER_PLACE',
    ],
    [
      'an address with more after it',
      { html: '<a href="{{ recipient.link }}x">x</a>' },
      'NEWSLETTER_PLACEHOLDER_PLACE',
    ],
    ['an address to load', { html: '<img src="{{ recipient.link }}">' }, 'NEWSLETTER_PLACEHOLDER_PLACE'],
    ['nothing to read', { text: ' \n' }, 'NEWSLETTER_TEXT_EMPTY'],
    ['no subject', { subject: '' }, 'NEWSLETTER_TEXT_EMPTY'],
  ])('refuses %s', (_, changes, code) => {
    expect(refusal(changes)).toBe(code);
  });

  it('lets the whole address of a link come from the recipient', () => {
    expect(refusal({ html: '<a class="x" href="{{ recipient.link }}">{{ recipient.name }}</a>' })).toBe('none');
  });

  it('is read only as it was written', () => {
    const { bytes } = compile({});
    for (let at = 0; at < bytes.length; at++) {
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(() => readVariant(altered)).toThrow(expect.objectContaining({ code: 'NEWSLETTER_VARIANT_UNREADABLE' }));
    }
    expect(() => readVariant(bytes.subarray(0, -1))).toThrow(/damaged/);
    expect(() => readVariant(Buffer.alloc(0))).toThrow(/version/);
  });
});
