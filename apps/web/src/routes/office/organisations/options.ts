import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { useGraphql } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { byName } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/index.js';
import { organisationKinds, organisationStatuses, roles } from '../../../i18n/labels.js';
import type { Option } from '../../../ui/option.js';
import { type FilterField, NOT_STATED } from './search.js';

const listOptions = graphql(`
  query OrganisationListOptions {
    countries(filter: { organisations: { some: { id: { isNull: false } } } }, first: 500) {
      nodes {
        id
        code
        name
      }
    }
    projects(orderBy: [{ displayName: ASC }], first: 500) {
      nodes {
        id
        displayName
      }
    }
    nccs(first: 100) {
      nodes {
        id
        name
        country {
          code
        }
      }
    }
  }
`);

interface FilterTexts {
  readonly label: (field: FilterField) => string;
  readonly options: (field: FilterField) => readonly Option[];
  /** "Country: Italy or Slovenia"; with `all` "Italy and Slovenia". */
  readonly sentence: (field: FilterField, values: readonly string[], all?: boolean) => string;
}

/** Names of the filters and their values, in the reader's language. */
export function useFilterTexts(): FilterTexts {
  const { t, i18n } = useLingui();
  const { data } = useGraphql(listOptions, undefined, { staleTime: 300_000 });
  const words = (labels: Record<string, MessageDescriptor>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label: i18n._(label) }));
  const sorted = (options: Option[]) => options.sort((left, right) => byName(left.label, right.label));
  const labels: Record<FilterField, string> = {
    country: t`Country`,
    kind: t`Kind`,
    project: t`Project`,
    role: t`Role`,
    centre: t`Stands in the centre`,
    flag: t`Quality flag`,
    bridge: t`Bridge between centres`,
    status: t`Status`,
    archived: t`Archived`,
  };
  const yesNo = [
    { value: 'yes', label: t`Yes` },
    { value: 'no', label: t`No` },
  ];
  const options = (field: FilterField): readonly Option[] => {
    switch (field) {
      case 'country':
        return sorted(
          (data?.countries.nodes ?? []).map(({ code, name }) => ({ value: code ?? '', label: name ?? code ?? '' })),
        );
      case 'kind':
        return [...sorted(words(organisationKinds)), { value: NOT_STATED, label: t`Not stated` }];
      case 'project':
        return (data?.projects.nodes ?? []).map(({ id, displayName }) => ({ value: id, label: displayName ?? '' }));
      case 'centre':
        return sorted(
          (data?.nccs.nodes ?? []).map(({ name, country }) => ({ value: country?.code ?? '', label: name ?? '' })),
        );
      case 'role':
        return words(roles);
      case 'status':
        return words(organisationStatuses);
      case 'flag':
      case 'bridge':
        return yesNo;
      case 'archived':
        return yesNo.slice(0, 1);
    }
  };
  const nameOf = (field: FilterField, value: string) =>
    options(field).find((option) => option.value === value)?.label ?? value;
  const sentence = (field: FilterField, values: readonly string[], all = false) => {
    const names = values.map((value) => nameOf(field, value));
    const what = new Intl.ListFormat(currentLanguage(), { type: all ? 'conjunction' : 'disjunction' }).format(names);
    return t`${labels[field]}: ${what}`;
  };
  return { label: (field) => labels[field], options, sentence };
}
