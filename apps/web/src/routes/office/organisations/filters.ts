import type { FilterField, OrganisationsSearch } from './search.js';

export const filterFields: readonly FilterField[] = [
  'country',
  'kind',
  'project',
  'role',
  'centre',
  'flag',
  'bridge',
  'status',
  'archived',
];

/** The filters an address holds, in the order of the menu. */
export function fieldsInUse(search: OrganisationsSearch): FilterField[] {
  return filterFields.filter((field) => search[field] !== undefined);
}

/** Values of one filter as a list, whatever its shape in the address. */
export function valuesOf(search: OrganisationsSearch, field: FilterField): readonly string[] {
  const value = search[field];
  return typeof value === 'string' ? [value] : (value ?? []);
}
