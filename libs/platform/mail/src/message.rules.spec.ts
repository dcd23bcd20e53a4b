import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Draft, MAIL_LIMITS, mailProblems } from './message.rules.js';

const draft: Draft = { subject: 'Your link', text: 'Here it is.', idempotencyKey: 'sign-in:0199' };
const codes = (change: Partial<Draft>) =>
  mailProblems({ ...draft, ...change }).map(({ field, code }) => `${field} ${code}`);

describe('a message', () => {
  it('may say what it likes in its text, in any script', () => {
    expect(
      codes({ text: 'Γεια σας\r\n.\r\nRCPT TO:<x@example.org>\n…', subject: '🌱 Ваш лист “ž”', name: 'Ђорђе' }),
    ).toEqual([]);
    expect(codes({ headers: { 'X-Seedbed-Purpose': 'test', 'List-Id': '<topic.example.org>' } })).toEqual([]);
  });

  it.each<[string, Partial<Draft>, string]>([
    ['an empty subject', { subject: '  ' }, 'subject MAIL_EMPTY'],
    ['an empty text', { text: '\n' }, 'text MAIL_EMPTY'],
    ['a line break in the subject', { subject: 'Hello\r\nBcc: ivo@example.org' }, 'subject MAIL_LINE_BREAK'],
    ['a bare line feed in the subject', { subject: 'Hello\nBcc: ivo@example.org' }, 'subject MAIL_LINE_BREAK'],
    ['a bare carriage return in the subject', { subject: 'Hello\rBcc: ivo@example.org' }, 'subject MAIL_LINE_BREAK'],
    ['a line separator in the subject', { subject: 'Hello\u2028there' }, 'subject MAIL_LINE_BREAK'],
    ['a NUL in the subject', { subject: 'Hello\0' }, 'subject MAIL_UNREADABLE'],
    ['a NUL in the text', { text: 'Hello\0' }, 'text MAIL_UNREADABLE'],
    ['half a character in the HTML', { html: '<p>\ud83c</p>' }, 'html MAIL_UNREADABLE'],
    ['a subject of ten thousand characters', { subject: 'x'.repeat(10_000) }, 'subject MAIL_TOO_LONG'],
    ['a text without end', { text: 'x'.repeat(MAIL_LIMITS.text + 1) }, 'text MAIL_TOO_LONG'],
    ['a name with a line break', { name: 'Ana\r\nBcc: ivo@example.org' }, 'to MAIL_LINE_BREAK'],
    ['a header that says who gets it', { headers: { Bcc: 'ivo@example.org' } }, 'headers MAIL_HEADER_REFUSED'],
    ['a header that says who sent it', { headers: { from: 'ivo@example.org' } }, 'headers MAIL_HEADER_REFUSED'],
    [
      'a header whose name holds another',
      { headers: { 'X-A: b\r\nBcc': 'ivo@example.org' } },
      'headers MAIL_HEADER_REFUSED',
    ],
    [
      'a header whose value holds another',
      { headers: { 'X-A': 'b\r\nBcc: ivo@example.org' } },
      'headers MAIL_LINE_BREAK',
    ],
    ['a key with an address in it', { idempotencyKey: 'invite:ana@example.org' }, 'idempotencyKey MAIL_KEY_INVALID'],
    ['no key', { idempotencyKey: '' }, 'idempotencyKey MAIL_KEY_INVALID'],
  ])('is refused for %s', (_what, change, problem) => {
    expect(codes(change)).toEqual([problem]);
  });

  it('is refused for every problem at once', () => {
    expect(codes({ subject: '', text: '\0', headers: { To: 'x' } })).toEqual([
      'subject MAIL_EMPTY',
      'text MAIL_UNREADABLE',
      'headers MAIL_HEADER_REFUSED',
    ]);
  });

  it('has no control character in its subject once it is accepted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (subject) => {
        if (codes({ subject }).length === 0) expect(subject).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }),
      { numRuns: 500 },
    );
  });
});
