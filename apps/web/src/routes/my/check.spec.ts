import { describe, expect, it } from '@jest/globals';
import { tidy, wrongWith } from './check.js';
import type { Question } from './sections.js';

const question = (control: Question['control'], more: Partial<Question> = {}): Question => ({
  input: 'x',
  label: { id: 'x' },
  control,
  ...more,
});

describe('an answer', () => {
  it.each([
    ['text', '', false],
    ['email', 'ana@example.org', false],
    ['email', 'ana@example', true],
    ['email', 'ana at example.org', true],
    ['url', 'https://www.example.org/x', false],
    ['url', 'www.example.org', true],
    ['url', 'javascript:alert(1)', true],
    ['url', 'https://localhost', true],
  ] as const)('to a question for %s, %j, is wrong: %s', (control, value, isWrong) => {
    expect(wrongWith(question(control), value) !== null).toBe(isWrong);
  });
  it('may be neither empty nor too long where the question says so', () => {
    expect(wrongWith(question('text', { isRequired: true }), '  ')).not.toBeNull();
    expect(wrongWith(question('text', { max: 3 }), 'four')).not.toBeNull();
    expect(wrongWith(question('text', { max: 3 }), ' two ')).toBeNull();
  });
  it('is tidied: a web address gets its beginning', () => {
    expect(tidy(question('url'), ' www.example.org ')).toBe('https://www.example.org');
    expect(tidy(question('url'), 'https://example.org')).toBe('https://example.org');
    expect(tidy(question('text'), ' two ')).toBe('two');
  });
});
