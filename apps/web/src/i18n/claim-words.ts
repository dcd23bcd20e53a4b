import { plural, t } from '@lingui/core/macro';
import { SOON_DAYS } from './ends.js';
import { formatNumber } from './format.js';

interface Levelled {
  readonly levels?: number | null;
  /** A name on each line, lowest first, in the language of the reader. */
  readonly levelNames?: string | null;
}

/** A level with its name: "3 · Intermediate"; the number alone where the framework names none. */
export function levelWords(level: number, framework: Levelled | null | undefined): string {
  const number = formatNumber(level);
  // DigComp has two levels of each name, and tells them apart by their number
  const name = (framework?.levelNames?.split('\n')[level - 1] ?? '').replace(/\s+\d+$/, '');
  return !name || name === String(level) ? number : `${number} · ${name}`;
}

/** All levels of a framework, lowest first. */
export const levelsOf = (framework: Levelled | null | undefined): readonly { value: string; label: string }[] =>
  Array.from({ length: framework?.levels ?? 0 }, (_, at) => ({
    value: String(at + 1),
    label: levelWords(at + 1, framework),
  }));

/** "ends in 20 days", "ends today", "has ended"; nothing while the end is far, or nobody knows of one. */
export function endingWords(days: number | null): string {
  if (days === null || days > SOON_DAYS) return '';
  if (days < 0) return t`has ended`;
  return days === 0 ? t`ends today` : t`${plural(days, { one: 'ends in # day', other: 'ends in # days' })}`;
}
