import { useGraphql } from '../api/client.js';
import { graphql } from '../gql/index.js';
import { byName } from '../i18n/format.js';
import type { Option } from '../ui/option.js';
import type { ListField } from './fields.js';

const allCountries = graphql(`
  query AllCountries {
    countries(first: 500) {
      nodes {
        id
        name
      }
    }
  }
`);

/** The values a field may have; undefined while they are on their way, and for a text. */
export function useOptions(field: ListField): readonly Option[] | undefined {
  const { data } = useGraphql(allCountries, undefined, { enabled: field.kind === 'country', staleTime: 600_000 });
  if (field.kind !== 'country') return field.options;
  return data?.countries.nodes
    .map(({ id, name }) => ({ value: id, label: name ?? '' }))
    .sort((left, right) => byName(left.label, right.label));
}
