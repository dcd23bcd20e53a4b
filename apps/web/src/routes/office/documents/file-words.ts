import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatNumber } from '../../../i18n/format.js';

const kinds: readonly (readonly [RegExp, ReturnType<typeof msg>])[] = [
  [/^image\//, msg`Picture`],
  [/pdf$/, msg`PDF`],
  [/wordprocessing|opendocument\.text/, msg`Text document`],
  [/spreadsheet|csv$/, msg`Table`],
  [/presentation/, msg`Presentation`],
];

/** What people call a file of this type. */
export function kindOfFile(mediaType: string): string {
  return i18n._(kinds.find(([pattern]) => pattern.test(mediaType))?.[1] ?? msg`Text`);
}

/** "340 kB", "2.4 MB": powers of ten, as stores and networks count. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${formatNumber(bytes)} B`;
  if (bytes < 1_000_000) return `${formatNumber(bytes / 1_000)} kB`;
  return `${formatNumber(bytes / 1_000_000, 1)} MB`;
}
