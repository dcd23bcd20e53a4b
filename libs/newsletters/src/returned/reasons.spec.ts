import { describe, expect, it } from '@jest/globals';
import { classify, statusIn } from './classify.js';
import { DIALECTS, ORIGINAL_BELOW } from './dialects.js';
import { STATUS, TEXTS } from './reasons.js';

/** Words of all patterns, repeated: a pattern that tries every way to divide them would take minutes. */
const ATTACKS = [
  'mailbox user account recipient is has been ',
  'a '.repeat(40),
  'address no no no such ',
  'over the its limit exceeds the the the ',
  '-',
  'ana@',
  '<a@b.',
  ' '.repeat(400),
  'λογαριασμός διεύθυνση ',
  'domain host not found ',
].map((words) => words.repeat(Math.ceil(2_000 / words.length)).slice(0, 2_000));

describe('patterns', () => {
  const patterns = [
    ...TEXTS.flatMap(({ says }) => says),
    ...DIALECTS.flatMap(({ known, begins, recipient }) => [known, recipient, ...(begins ? [begins] : [])]),
    ORIGINAL_BELOW,
  ];

  it('take no time on words made to keep them busy', () => {
    const slow = patterns.filter((pattern) =>
      ATTACKS.some((words) => {
        const before = process.cpuUsage();
        pattern.test(words);
        return process.cpuUsage(before).user > 500_000;
      }),
    );
    expect(slow).toEqual([]);
  });

  it('hold no quantifier without a bound around another', () => {
    expect(patterns.filter(({ source }) => /[+*]\)[+*]/.test(source))).toEqual([]);
  });

  it('have no flag that keeps a state between two texts', () => {
    expect(patterns.filter(({ flags }) => /[gy]/.test(flags))).toEqual([]);
  });
});

describe('the class of a refusal', () => {
  it.each([
    ['5.1.1', 'no words', 'hard', 'no-mailbox'],
    ['5.1.10', 'no words', 'hard', 'no-mail-service'],
    ['4.2.2', 'no words', 'soft', 'mailbox-full'],
    ['5.7.26', 'no words', 'policy', 'authentication'],
    ['5.7.1', 'Access denied', 'policy', 'refused'],
    ['5.1.8', 'Domain does not exist', 'policy', 'our-address'],
    ['5.9.9', 'no words', 'unknown', null],
  ])('is told by its status %s and "%s"', (status, text, seen, reason) => {
    expect(classify({ status, text, stage: null })).toEqual({ class: seen, reason });
  });

  it('is not read from an internet address', () => {
    expect(statusIn('host 5.1.1.7 said 550')).toBeNull();
    expect(statusIn('550-5.1.1 gone')).toBe('5.1.1');
  });

  it('has one line for each beginning of a status', () => {
    expect(new Set(STATUS.map(([beginning]) => beginning)).size).toBe(STATUS.length);
  });
});
