import type { ErrorParams, Language } from '@seedbed/platform/kernel';
import { contrast, type HtmlElement, readHtml, type Words } from './elements.js';
import type { lintErrors } from './lint.errors.js';

/** One thing that is wrong with an issue. An error keeps it from being sent, a warning is for its editor to judge. */
export interface Finding {
  readonly code: keyof typeof lintErrors;
  readonly severity: 'error' | 'warning';
  /** Such as `img 2`, the second image; `html` is the whole. */
  readonly where: string;
  /** Number of the block that it is in, from 0; none: it is about the whole. */
  readonly block?: number;
  readonly params?: ErrorParams;
}

/** An issue in one language as it would go out, and what must stand in it. */
export interface LintedIssue {
  readonly html: string;
  readonly identity: string;
  readonly postalAddress: string;
}

/** From here on Gmail cuts a message off. */
const MOST_BYTES = 102 * 1024;
const LEAST_CONTRAST = 4.5;
const LEAST_SIZE = 14;
const UNSUBSCRIBE = /^\{\{-?\s*recipient\.unsubscribeUrl\s*-?\}\}$/;
const VAGUE =
  /^(click here|here|read more|more|link|this|qui|clicca qui|leggi|leggi di più|di più|ovdje|više|kliknite ovdje|pročitajte više|εδώ|περισσότερα|πατήστε εδώ|aici|mai mult|click aici|citiți mai mult|tukaj|več|kliknite tukaj|preberite več)\W*$/iu;

/** All that is wrong with an issue in one language. Pure. */
export function lintIssue(issue: LintedIssue): Finding[] {
  const { elements, words } = readHtml(issue.html);
  return [
    ...languageFindings(elements),
    ...imageFindings(elements),
    ...headingFindings(elements),
    ...linkFindings(elements),
    ...words.flatMap(wordFindings),
    ...footerFindings(issue, elements, words),
    ...partFindings(elements),
    ...sizeFindings(issue.html),
  ];
}

/** Languages that are wanted and not written. `isAccepted`: somebody decided that their readers get another one. */
export function lintLanguages(wanted: readonly Language[], there: readonly Language[], isAccepted: boolean): Finding[] {
  return wanted
    .filter((language) => !there.includes(language))
    .map((language) => found('LINT_LANGUAGE_MISSING', language, isAccepted ? 'warning' : 'error', { language }));
}

const found = (
  code: Finding['code'],
  where: string | Pick<HtmlElement, 'place' | 'block'>,
  severity: Finding['severity'] = 'error',
  params?: ErrorParams,
): Finding => ({
  ...{ code, severity, where: typeof where === 'string' ? where : where.place },
  ...(typeof where === 'string' || where.block === undefined ? {} : { block: where.block }),
  ...(params === undefined ? {} : { params }),
});

function languageFindings(elements: readonly HtmlElement[]): Finding[] {
  const html = elements.find(({ name }) => name === 'html');
  return /^[a-z]{2}\b/.test(html?.attributes.lang ?? '') ? [] : [found('LINT_LANGUAGE_UNSAID', 'html')];
}

function imageFindings(elements: readonly HtmlElement[]): Finding[] {
  return elements
    .filter(({ name }) => name === 'img')
    .flatMap((element) => {
      const { alt = '', width, height } = element.attributes;
      const isPixel = [width, height].some((side) => side === '0' || side === '1');
      return [
        ...(alt.trim() === '' ? [found('LINT_ALT_MISSING', element)] : []),
        ...(isPixel ? [found('LINT_TRACKER', element)] : []),
      ];
    });
}

function headingFindings(elements: readonly HtmlElement[]): Finding[] {
  const headings = elements.filter(({ name, isHidden }) => /^h[1-6]$/.test(name) && !isHidden);
  const count = headings.filter(({ name }) => name === 'h1').length;
  const jumps = headings.flatMap((heading, index) => {
    const [level, before] = [Number(heading.name[1]), Number(headings[index - 1]?.name[1] ?? 0)];
    return level > before + 1 && before > 0 ? [found('LINT_HEADING_ORDER', heading, 'warning', { level, before })] : [];
  });
  return [...(count === 1 ? [] : [found('LINT_H1_COUNT', 'html', 'error', { count })]), ...jumps];
}

function linkFindings(elements: readonly HtmlElement[]): Finding[] {
  return elements
    .filter(({ name }) => name === 'a')
    .flatMap((element) => {
      const { attributes, text } = element;
      const href = attributes.href?.trim() ?? '';
      const isFit = /^(https?:\/\/|mailto:)./i.test(href) || /^\{\{-?\s*recipient\.\w+\s*-?\}\}$/.test(href);
      return [
        ...(isFit ? [] : [found('LINT_LINK_SCHEME', element)]),
        ...(text.trim() === '' ? [found('LINT_LINK_EMPTY', element)] : []),
        ...(VAGUE.test(text.trim()) ? [found('LINT_LINK_VAGUE', element, 'warning')] : []),
      ];
    });
}

function wordFindings({ within }: Words): Finding[] {
  const { isHidden, colour, background, size } = within;
  if (isHidden) return [];
  const ratio = contrast(colour, background);
  const params = { colour, background, ratio: ratio.toFixed(1) };
  return [
    ...(ratio < LEAST_CONTRAST ? [found('LINT_CONTRAST_LOW', within, 'error', params)] : []),
    ...(size < LEAST_SIZE ? [found('LINT_TEXT_SMALL', within, 'warning', { size })] : []),
  ];
}

function footerFindings(issue: LintedIssue, elements: readonly HtmlElement[], words: readonly Words[]): Finding[] {
  const plain = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
  const all = plain(
    words
      .filter(({ within }) => !within.isHidden)
      .map(({ text }) => text)
      .join(''),
  );
  const says = (text: string): boolean => plain(text) !== '' && all.includes(plain(text));
  const leaves = elements.some(
    ({ name, attributes, isHidden }) => name === 'a' && !isHidden && UNSUBSCRIBE.test(attributes.href ?? ''),
  );
  return [
    ...(leaves ? [] : [found('LINT_UNSUBSCRIBE_MISSING', 'footer')]),
    ...(says(issue.postalAddress) ? [] : [found('LINT_POSTAL_MISSING', 'footer')]),
    ...(says(issue.identity) ? [] : [found('LINT_IDENTITY_MISSING', 'footer')]),
  ];
}

/** Nothing is loaded but images, and nothing runs. */
function partFindings(elements: readonly HtmlElement[]): Finding[] {
  const isAlien = /^(script|iframe|object|embed|form|input|video|audio|link|base)$/;
  return elements.flatMap((element) => {
    const { name, attributes } = element;
    const acts = isAlien.test(name) || Object.keys(attributes).some((key) => /^on/i.test(key));
    const isUnsaid = name === 'table' && attributes.role !== 'presentation';
    return [
      ...(acts ? [found('LINT_TRACKER', element)] : []),
      ...(isUnsaid ? [found('LINT_LAYOUT_ROLE', element)] : []),
    ];
  });
}

function sizeFindings(html: string): Finding[] {
  const bytes = Buffer.byteLength(html);
  return bytes < MOST_BYTES ? [] : [found('LINT_TOO_LARGE', 'html', 'error', { size: Math.ceil(bytes / 1024) })];
}
