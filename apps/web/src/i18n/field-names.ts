import type { MessageDescriptor } from '@lingui/core';
import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const names: Readonly<Record<string, MessageDescriptor>> = {
  name: msg`Name`,
  kind: msg`Kind`,
  country: msg`Country`,
  region: msg`Region`,
  status: msg`Status`,
  legalForm: msg`Legal form`,
  website: msg`Website`,
  startsOn: msg({ message: 'Start', context: 'date' }),
  endsOn: msg({ message: 'End', context: 'date' }),
  statedPartners: msg`Partners as stated`,
  statedCountries: msg`Countries as stated`,
  euContribution: msg`EU contribution`,
};

/** What a field of a record is called; by its name in the API where there is no word for it yet. */
export const fieldName = (field: string): string => (names[field] ? i18n._(names[field]) : field);
