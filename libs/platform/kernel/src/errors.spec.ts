import { describe, expect, it } from '@jest/globals';
import { AppError, declaredErrors, defineErrors, ERROR_KINDS, errorText } from './errors.js';
import { LANGUAGES } from './language.js';
import { sayError } from './say-error.js';

const gardenErrors = defineErrors({
  GARDEN_LOCKED: {
    kind: 'CONFLICT',
    text: {
      en: 'The garden "{name}" has {count, plural, one {# lock} other {# locks}}.',
      it: 'Il giardino "{name}" ha {count, plural, one {# lucchetto} other {# lucchetti}}.',
      hr: 'Vrt "{name}" ima {count, plural, one {# lokot} few {# lokota} other {# lokota}}.',
      el: 'Ο κήπος «{name}» έχει {count, plural, one {# κλειδαριά} other {# κλειδαριές}}.',
      ro: 'Grădina „{name}” are {count, plural, one {# lacăt} few {# lacăte} other {# de lacăte}}.',
      sl: 'Vrt »{name}« ima {count, plural, one {# ključavnico} two {# ključavnici} few {# ključavnice} other {# ključavnic}}.',
    },
  },
  GARDEN_BRACES: {
    kind: 'INVALID',
    text: {
      en: `Write '{' name '}'.`,
      it: `Scrivere '{' name '}'.`,
      hr: `Napišite '{' name '}'.`,
      el: `Γράψτε '{' name '}'.`,
      ro: `Scrieți '{' name '}'.`,
      sl: `Napišite '{' name '}'.`,
    },
  },
});

describe('a coded error', () => {
  it('knows kind, code, parameters, field, problems and cause, and speaks English in logs', () => {
    const cause = new Error('rust');
    const error = gardenErrors.GARDEN_LOCKED(
      { name: 'Nord', count: 2 },
      { field: 'key', cause, problems: [{ field: 'key', code: 'GARDEN_BRACES' }] },
    );
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({
      name: 'AppError',
      kind: 'CONFLICT',
      code: 'GARDEN_LOCKED',
      params: { name: 'Nord', count: 2 },
      field: 'key',
      problems: [{ field: 'key', code: 'GARDEN_BRACES' }],
      cause,
      message: 'The garden "Nord" has 2 locks.',
    });
    expect(sayError(error)).toBe('GARDEN_LOCKED: The garden "Nord" has 2 locks.\n  key: Write { name }.');
  });

  it('has no field, problems or cause where none is given', () => {
    const error = gardenErrors.GARDEN_BRACES();
    expect([Object.hasOwn(error, 'field'), Object.hasOwn(error, 'problems'), 'cause' in error]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each([
    ['en', 1, 'The garden "S" has 1 lock.'],
    ['it', 5, 'Il giardino "S" ha 5 lucchetti.'],
    ['hr', 3, 'Vrt "S" ima 3 lokota.'],
    ['el', 1, 'Ο κήπος «S» έχει 1 κλειδαριά.'],
    ['ro', 20, 'Grădina „S” are 20 de lacăte.'],
    ['sl', 2, 'Vrt »S« ima 2 ključavnici.'],
  ] as const)('says in %s how many: %d', (language, count, text) => {
    expect(errorText('GARDEN_LOCKED', language, { name: 'S', count })).toBe(text);
  });

  it('shows quoted braces as braces', () => {
    for (const language of LANGUAGES) expect(errorText('GARDEN_BRACES', language)).toMatch(/ \{ name \}\.$/);
  });

  it('never hides itself behind a second error', () => {
    expect(errorText('NOT_DECLARED', 'it')).toBe('NOT_DECLARED');
    expect(errorText('GARDEN_LOCKED', 'en')).toContain('{name}');
  });

  it('is declared once', () => {
    const text = { en: 'a', it: 'a', hr: 'a', el: 'a', ro: 'a', sl: 'a' };
    expect(() => defineErrors({ GARDEN_LOCKED: { kind: 'BUG', text } })).toThrow('GARDEN_LOCKED is declared twice');
    expect(declaredErrors().get('GARDEN_LOCKED')?.kind).toBe('CONFLICT');
  });

  it('has a status and a log level for each kind', () => {
    expect(Object.entries(ERROR_KINDS).map(([kind, { status, log }]) => [kind, status, log])).toEqual([
      ['INVALID', 400, 'info'],
      ['UNAUTHENTICATED', 401, 'info'],
      ['FORBIDDEN', 403, 'warn'],
      ['NOT_FOUND', 404, 'info'],
      ['CONFLICT', 409, 'info'],
      ['LIMITED', 429, 'warn'],
      ['UNAVAILABLE', 503, 'error'],
      ['BUG', 500, 'error'],
    ]);
  });
});

describe('what a process says before it ends', () => {
  it('is the stack of an error that has no code', () => {
    const error = new Error('no code');
    expect(sayError(error)).toBe(error.stack);
    expect(sayError('a word')).toBe('a word');
  });
});
