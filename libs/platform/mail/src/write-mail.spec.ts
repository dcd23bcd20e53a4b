import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@seedbed/platform/kernel';
import fc from 'fast-check';
import { writeMail } from './write-mail.js';

const evil = `</p><script>alert(1)</script><img src=x onerror="alert('x')">&amp;`;

describe('a written message', () => {
  it('says the same as text and as HTML, in each language', () => {
    for (const language of LANGUAGES) {
      const { subject, text, html } = writeMail(language, 'NCC Greece', {
        subject: 'Sign in',
        blocks: [
          { paragraph: 'Hello.' },
          { link: { label: 'Sign in', url: 'https://example.org/l?a=1&b=2' } },
          { code: '123 456' },
        ],
      });
      expect(subject).toBe('Sign in');
      expect(text).toContain('Hello.\n\nSign in:\nhttps://example.org/l?a=1&b=2\n\n123 456');
      expect(text).toContain('NCC Greece');
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain('href="https://example.org/l?a=1&amp;b=2"');
      expect(html).toContain('NCC Greece');
    }
  });

  it('reads nothing as HTML, wherever it stands', () => {
    const { html } = writeMail('en', evil, {
      subject: evil,
      blocks: [{ paragraph: evil }, { link: { label: evil, url: 'https://example.org/"><script>' } }, { code: evil }],
    });
    expect(html).not.toMatch(/<script|<img|onerror="/);
    expect(html.match(/&lt;script&gt;/g)).toHaveLength(5);
  });

  it('has no tag but its own, whatever the texts are', () => {
    const tags = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];
    const plain = tags(writeMail('en', 'a', { subject: 'a', blocks: [{ paragraph: 'a' }, { code: 'a' }] }).html);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const said = given.replaceAll('\n', '');
        const { html } = writeMail('en', said, { subject: said, blocks: [{ paragraph: said }, { code: said }] });
        expect(tags(html)).toEqual(plain);
      }),
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '/relative', ''])('has no link to %j', (url) => {
    expect(() => writeMail('en', 'a', { subject: 'a', blocks: [{ link: { label: 'a', url } }] })).toThrow(/no http/);
  });
});
