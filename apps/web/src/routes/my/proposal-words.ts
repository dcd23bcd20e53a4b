import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { ADDED, itemFields } from './sections.js';

const others: Readonly<Record<string, MessageDescriptor>> = {
  personId: msg`Person`,
  organisationId: msg`Organisation`,
  endsOn: msg`Last day`,
};

/** What a field of a proposal is called, by its name in the API or in its inputs. */
export function labelOf(field: string): string {
  const known = [...itemFields, ...ADDED.Site, ...ADDED.Person].find(
    ({ input }) => input === field || input === `${field}Id`,
  );
  const label = known?.label ?? others[field] ?? others[`${field}Id`];
  return label ? i18n._(label) : field;
}

/** A value as people read it; a record that is linked comes with its name where the api gives it. */
export function shownValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') {
    const words = [...itemFields].flatMap(({ words: closed }) => closed?.[value] ?? []);
    return words[0] ? i18n._(words[0]) : value;
  }
  if (Array.isArray(value)) return value.map(shownValue).filter(Boolean).join(', ');
  if (typeof value === 'object') {
    const { name, title, text, displayName } = value as Record<string, unknown>;
    return shownValue(name ?? title ?? displayName ?? text ?? '');
  }
  return String(value);
}
