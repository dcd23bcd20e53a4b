import type { MessageDescriptor } from '@lingui/core';
import { i18n } from '@lingui/core';

/** Words for the closed lists of the API. A value without a word does not compile: the record types are complete. */
export type Labels<Value extends string> = Record<Value, MessageDescriptor>;

/** Words for values that the API keeps as open lists; a value without a word is shown as it is. */
export type OpenLabels = Record<string, MessageDescriptor>;

export function openWord(labels: OpenLabels, value: string | null | undefined): string {
  const label = value ? labels[value] : undefined;
  return label ? i18n._(label) : (value ?? '');
}

/** The word for a value, or a dash's worth of nothing when the source does not say. */
export function word<Value extends string>(labels: Labels<Value>, value: Value | null | undefined): string {
  return value ? i18n._(labels[value]) : '';
}
