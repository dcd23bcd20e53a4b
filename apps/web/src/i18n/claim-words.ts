import type { MessageDescriptor } from '@lingui/core';
import { i18n } from '@lingui/core';
import { msg, plural, t } from '@lingui/core/macro';
import { SOON_DAYS } from './ends.js';
import { formatNumber } from './format.js';

/** Names of the levels of the frameworks that everybody uses; a framework of somebody else names its levels itself. */
const levelNames: Readonly<Record<string, MessageDescriptor>> = {
  // DigComp
  Basic: msg({ message: 'Basic', context: 'level' }),
  Intermediate: msg({ message: 'Intermediate', context: 'level' }),
  Advanced: msg({ message: 'Advanced', context: 'level' }),
  'Highly advanced': msg({ message: 'Highly advanced', context: 'level' }),
  // EntreComp
  Discover: msg({ message: 'Discover', context: 'level' }),
  Explore: msg({ message: 'Explore', context: 'level' }),
  Experiment: msg({ message: 'Experiment', context: 'level' }),
  Dare: msg({ message: 'Dare', context: 'level' }),
  Improve: msg({ message: 'Improve', context: 'level' }),
  Reinforce: msg({ message: 'Reinforce', context: 'level' }),
  Expand: msg({ message: 'Expand', context: 'level' }),
  Transform: msg({ message: 'Transform', context: 'level' }),
};

interface Levelled {
  readonly levels?: number | null;
  readonly levelNames?: readonly string[] | null;
}

/** A level with its name: "3 · Intermediate"; the number alone where the framework names none. */
export function levelWords(level: number, framework: Levelled | null | undefined): string {
  const number = formatNumber(level);
  // DigComp has two levels of each name, and tells them apart by their number
  const name = (framework?.levelNames?.[level - 1] ?? '').replace(/\s+\d+$/, '');
  if (!name || name === String(level)) return number;
  return `${number} · ${levelNames[name] ? i18n._(levelNames[name]) : name}`;
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
