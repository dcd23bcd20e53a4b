import { useLingui } from '@lingui/react/macro';
import { byName } from '../../../i18n/format.js';
import { organisationKinds, organisationStatuses } from '../../../i18n/labels.js';
import type { ListField, Target } from '../../../lists/fields.js';
import type { Option } from '../../../ui/option.js';
import type { OrganisationRow } from './columns.js';

/** The fields of an organisation that its list can change. */
export function useOrganisationFields(): readonly ListField[] {
  const { t, i18n } = useLingui();
  const words = (labels: Record<string, Parameters<typeof i18n._>[0]>): Option[] =>
    Object.entries(labels).map(([value, label]) => ({ value, label: i18n._(label) }));
  const kinds = words(organisationKinds as never).sort((left, right) => byName(left.label, right.label));
  return [
    { id: 'name', label: t`Name`, input: 'name', kind: 'text', max: 500, isRequired: true, isOwn: true },
    { id: 'kind', label: t`Kind`, input: 'kind', kind: 'choice', options: kinds },
    {
      id: 'status',
      label: t`Status`,
      input: 'status',
      kind: 'choice',
      isRequired: true,
      options: words(organisationStatuses as never),
    },
    { id: 'country', label: t`Country`, input: 'countryId', kind: 'country' },
    { id: 'legalForm', label: t`Legal form`, input: 'legalForm', kind: 'text', max: 120 },
    { id: 'website', label: t`Website`, input: 'website', kind: 'text', max: 2000, isOwn: true },
  ];
}

type Editable = Pick<OrganisationRow, 'id' | 'rev' | 'name' | 'kind' | 'status' | 'legalForm' | 'website'> & {
  readonly country?: { readonly id: string } | null;
};

/** An organisation of the list as its fields are changed. */
export const targetOf = ({ id, rev, name, kind, status, legalForm, website, country }: Editable): Target => ({
  id,
  rev,
  name: name ?? '',
  values: {
    name: name ?? '',
    kind: kind ?? '',
    status: status ?? '',
    country: country?.id ?? '',
    legalForm: legalForm ?? '',
    website: website ?? '',
  },
});
