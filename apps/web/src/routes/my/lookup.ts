import { useGraphql } from '../../api/client.js';
import { graphql } from '../../gql/index.js';
import { byName } from '../../i18n/format.js';
import type { Option } from '../../ui/option.js';
import type { Question } from './sections.js';

const countriesDocument = graphql(`
  query MyCountries {
    countries(first: 300) {
      nodes {
        id
        name
      }
    }
  }
`);
const languagesDocument = graphql(`
  query MyLanguages {
    languages(first: 300) {
      nodes {
        id
        name
      }
    }
  }
`);
const regionsDocument = graphql(`
  query MyRegions($filter: RegionFilter) {
    regions(filter: $filter, first: 500) {
      nodes {
        id
        code
        name
      }
    }
  }
`);

const sorted = (options: Option[]): Option[] => options.sort((a, b) => byName(a.label, b.label));
const named = (nodes: readonly { readonly id: string; readonly name?: string | null }[] | undefined): Option[] =>
  sorted((nodes ?? []).map(({ id, name }) => ({ value: id, label: name ?? id })));

/** The records among which a question lets choose. In: the country, which bounds the regions. */
export function useLookup({ control }: Question, country: string | null) {
  const countries = useGraphql(countriesDocument, undefined, { enabled: control === 'countries' });
  const languages = useGraphql(languagesDocument, undefined, { enabled: control === 'languages' });
  const regions = useGraphql(
    regionsDocument,
    { filter: country ? { countryId: { eq: country } } : null },
    { enabled: control === 'regions' },
  );
  const query = { countries, languages, regions }[control as 'countries'];
  const options =
    control === 'regions'
      ? sorted(
          (regions.data?.regions.nodes ?? []).map(({ id, code, name }) => ({
            value: id,
            label: `${name ?? ''} (${code ?? ''})`,
          })),
        )
      : named(control === 'countries' ? countries.data?.countries.nodes : languages.data?.languages.nodes);
  return {
    options,
    error: query?.error ?? null,
    isPending: query?.isPending ?? false,
    refetch: () => void query?.refetch(),
  };
}
