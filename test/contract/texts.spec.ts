import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { declaredErrors, LANGUAGES, type Language } from '@seedbed/platform/kernel';
import { IntlMessageFormat } from 'intl-messageformat';
import { loadAllErrors } from '../support/all-libs.js';
import { readCatalogue } from '../support/po-file.js';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
interface Choices {
  readonly value: string;
  readonly options: Record<string, { value: Element[] }>;
}

const hasChoices = (element: Element): element is Element & Choices => 'options' in element;
/** Type 0 is literal text, 7 the # of a plural: both name no parameter. */
const isParameter = (element: Element): element is Element & { value: string } =>
  element.type !== 0 && element.type !== 7 && 'value' in element;

/** Every element of a message, those inside plurals and selects too. */
function elementsOf(ast: readonly Element[]): Element[] {
  return ast.flatMap((element) => [
    element,
    ...(hasChoices(element) ? Object.values(element.options).flatMap((option) => elementsOf(option.value)) : []),
  ]);
}

/** The parts of a message; none when it is malformed, so that a test names all malformed ones instead of ending at the first. */
function parse(text: string, language: string): Element[] | undefined {
  try {
    return new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
  } catch {
    return undefined;
  }
}

function parametersOf(text: string, language: string): string[] {
  const elements = elementsOf(parse(text, language) ?? []);
  return [...new Set(elements.filter(isParameter).map((element) => element.value))].sort();
}

/** Plural forms that a language has and a text forgets. `many` of Italian is for millions: `other` reads well there. */
function missingForms(text: string, language: Language): string[] {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((form) => form !== 'many');
  return elementsOf(parse(text, language) ?? [])
    .filter((element) => element.type === 6)
    .filter(hasChoices)
    .flatMap(({ options }) => needed.filter((form) => !(form in options)));
}

/** Places of elements in a text of the web app: `<0>`, `</0>`, `<1/>`. */
const tagsOf = (text: string): string[] => (text.match(/<\/?\d+\/?>/g) ?? []).sort();
const words = (text: string): number => text.split(/[^\p{L}]+/u).filter((word) => word.length > 2).length;
const others = LANGUAGES.filter((language) => language !== 'en');

describe('texts of errors', () => {
  beforeAll(loadAllErrors);
  const each = (judge: (code: string, text: string, language: Language) => unknown) =>
    [...declaredErrors()].flatMap(([code, { text }]) =>
      LANGUAGES.filter((language) => judge(code, text[language], language)).map((language) => `${code} ${language}`),
    );

  it('exist: there are some', () => {
    expect(declaredErrors().size).toBeGreaterThan(10);
  });

  it('say something in every language', () => {
    expect(each((_code, text) => !text?.trim())).toEqual([]);
  });

  it('are translated, not copied', () => {
    const english = (code: string) => declaredErrors().get(code)?.text.en ?? '';
    expect(each((code, text, language) => language !== 'en' && words(text) > 3 && text === english(code))).toEqual([]);
    expect(each((_code, text, language) => language === 'el' && !/\p{Script=Greek}/u.test(text))).toEqual([]);
  });

  it('are well-formed (a literal brace or apostrophe needs quoting)', () => {
    expect(each((_code, text, language) => parse(text, language) === undefined)).toEqual([]);
  });

  it('use the same parameters in every language', () => {
    const parameters = (code: string) => parametersOf(declaredErrors().get(code)?.text.en ?? '', 'en');
    const differ = each((code, text, language) => `${parametersOf(text, language)}` !== `${parameters(code)}`);
    expect(differ).toEqual([]);
  });

  it('have all plural forms of their language', () => {
    expect(each((_code, text, language) => missingForms(text, language).length > 0)).toEqual([]);
  });
});

describe('texts of the web app', () => {
  const fileOf = (language: string) => `apps/web/src/i18n/locales/${language}.po`;
  const read = (language: string) => readCatalogue(readFileSync(fileOf(language), 'utf8'));

  it('have a catalogue for each language', () => {
    expect(LANGUAGES.filter((language) => !existsSync(fileOf(language)))).toEqual([]);
  });

  it.each(others)('are all translated into %s', (language) => {
    const english = [...read('en').keys()];
    const translated = read(language);
    expect(english.length).toBeGreaterThan(20);
    expect(english.filter((key) => !translated.get(key)?.trim())).toEqual([]);
  });

  it.each(others)('keep their parameters, tags and plural forms in %s', (language) => {
    const source = read('en');
    const wrong = [...read(language)].filter(([key, text]) => {
      const english = source.get(key);
      return (
        english === undefined ||
        parse(text, language) === undefined ||
        `${parametersOf(text, language)}` !== `${parametersOf(english, 'en')}` ||
        `${tagsOf(text)}` !== `${tagsOf(english)}` ||
        missingForms(text, language).length > 0
      );
    });
    expect(wrong).toEqual([]);
  });
});
