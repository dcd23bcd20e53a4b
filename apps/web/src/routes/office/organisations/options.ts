import { useGraphql } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { byName } from '../../../i18n/format.js';
import type { Option } from '../../../ui/option.js';

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
    competences(filter: { claims: { some: { organisationId: { isNull: false } } } }, first: 500) {
      nodes {
        id
        label
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

const sorted = (options: Option[]) => options.sort((left, right) => byName(left.label, right.label));

/** Values of the filters that are records themselves: countries with organisations, projects, competences that some have, centres. */
export function useOrganisationOptions(): (filter: string) => readonly Option[] {
  const { data } = useGraphql(listOptions, undefined, { staleTime: 300_000 });
  return (filter) => {
    switch (filter) {
      case 'country':
        return sorted(
          (data?.countries.nodes ?? []).map(({ code, name }) => ({ value: code ?? '', label: name ?? code ?? '' })),
        );
      case 'project':
        return (data?.projects.nodes ?? []).map(({ id, displayName }) => ({ value: id, label: displayName ?? '' }));
      case 'competence':
        return sorted((data?.competences.nodes ?? []).map(({ id, label }) => ({ value: id, label: label ?? '' })));
      case 'centre':
        return sorted(
          (data?.nccs.nodes ?? []).map(({ name, country }) => ({ value: country?.code ?? '', label: name ?? '' })),
        );
      default:
        return [];
    }
  };
}
