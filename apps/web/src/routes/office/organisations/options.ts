import { useAllPages, useGraphql } from '../../../api/client.js';
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

const projectOptions = graphql(`
  query OrganisationProjectOptions($after: String) {
    projects(orderBy: [{ displayName: ASC }], first: 500, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        displayName
      }
    }
  }
`);

const competenceOptions = graphql(`
  query OrganisationCompetenceOptions($after: String) {
    competences(filter: { claims: { some: { organisationId: { isNull: false } } } }, first: 500, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        label
      }
    }
  }
`);

const sorted = (options: Option[]) => options.sort((left, right) => byName(left.label, right.label));

/** New records of these types come seldom. */
const KEPT_MS = 300_000;

/** Values of the filters that are records themselves: countries with organisations, projects, competences that some have, centres. */
export function useOrganisationOptions(): (filter: string) => readonly Option[] {
  const { data } = useGraphql(listOptions, undefined, { staleTime: KEPT_MS });
  const projects = useAllPages(projectOptions, (answer) => answer.projects, KEPT_MS);
  const competences = useAllPages(competenceOptions, (answer) => answer.competences, KEPT_MS);
  return (filter) => {
    switch (filter) {
      case 'country':
        return sorted(
          (data?.countries.nodes ?? []).map(({ code, name }) => ({ value: code ?? '', label: name ?? code ?? '' })),
        );
      case 'project':
        return projects.map(({ id, displayName }) => ({ value: id, label: displayName ?? '' }));
      case 'competence':
        return sorted(competences.map(({ id, label }) => ({ value: id, label: label ?? '' })));
      case 'centre':
        return sorted(
          (data?.nccs.nodes ?? []).map(({ name, country }) => ({ value: country?.code ?? '', label: name ?? '' })),
        );
      default:
        return [];
    }
  };
}
