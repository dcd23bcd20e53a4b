import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useGraphql } from '../../../api/client.js';
import type { ConsentStandingsQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { byName } from '../../../i18n/format.js';
import { languageName } from '../../../i18n/languages.js';
import type { ListDescription } from '../../../lists/description.js';
import { ListPage } from '../../../lists/ListPage.js';
import css from '../../../lists/list-page.module.css';
import { useListRows } from '../../../lists/list-rows.js';
import type { Option } from '../../../ui/option.js';
import { ConsentBadges, type Consents, type PersonRow, peopleColumns, Roles } from './columns.js';
import { type PeopleSearch, peopleAddress, toFilter } from './search.js';

const peopleList = graphql(`
  query People($filter: PersonFilter, $orderBy: [PersonOrder!], $search: String, $first: Int, $after: String) {
    people(filter: $filter, orderBy: $orderBy, search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        rev
        displayName
        salutation
        languages
        isRestricted
        visibility
        updatedAt
        steward {
          id
          name
          country {
            code
            name
          }
        }
        roles(first: 5, orderBy: [{ isPrimary: DESC }]) {
          nodes {
            id
            function
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
`);

const consentStandings = graphql(`
  query ConsentStandings($people: [ID!]!) {
    consentStandings(personIds: $people) {
      personId
      contactPointId
      purpose
      state
      since
    }
  }
`);

const centres = graphql(`
  query CentresOfPeople {
    nccs(first: 100) {
      nodes {
        id
        country {
          code
          name
        }
      }
    }
  }
`);

/** How often each state stands, by person. */
function countedBy(standings: ConsentStandingsQuery['consentStandings']): ReadonlyMap<string, Consents> {
  const counts = new Map<string, Record<string, number>>();
  for (const { personId, state } of standings) {
    const known = counts.get(personId) ?? {};
    counts.set(personId, { ...known, [state]: (known[state] ?? 0) + 1 });
  }
  return counts;
}

/** A page of people with what they said; that is told to those only who may see their addresses. */
function usePeople(search: PeopleSearch, page: { first: number; after?: string }) {
  const rows = useListRows(peopleList, ({ people }) => people, {
    filter: toFilter(search),
    orderBy: peopleAddress.orderOf(search),
    search: search.q,
    ...page,
  });
  const people = rows.connection?.nodes.map(({ id }) => id) ?? [];
  const { data } = useGraphql(consentStandings, { people }, { enabled: people.length > 0 });
  const { connection } = rows;
  const told = useMemo(() => {
    if (!connection) return undefined;
    const counts = countedBy(data?.consentStandings ?? []);
    const nodes: PersonRow[] = connection.nodes.map((row) => ({ ...row, consents: counts.get(row.id) }));
    return { ...connection, nodes };
  }, [connection, data]);
  return { ...rows, connection: told };
}

const LANGUAGES = ['en', 'it', 'hr', 'el', 'ro', 'sl'];

/** Values of the filters that have no closed list in the address. */
function usePeopleOptions(): (filter: string) => readonly Option[] {
  const { t } = useLingui();
  const { data } = useGraphql(centres, undefined, { staleTime: 300_000 });
  const sorted = (options: Option[]) => options.sort((left, right) => byName(left.label, right.label));
  return (filter) => {
    if (filter === 'language') return sorted(LANGUAGES.map((value) => ({ value, label: languageName(value) })));
    if (filter === 'consent') {
      return [
        { value: 'yes', label: t`Agreed to something` },
        { value: 'no', label: t`Withdrew or objected` },
        { value: 'nothing', label: t`Nothing said` },
      ];
    }
    const countries = (data?.nccs.nodes ?? []).flatMap(({ country }) => country ?? []);
    return sorted(countries.map(({ code, name }) => ({ value: code ?? '', label: name ?? '' })));
  };
}

/** A person on a phone: where they work, and what they agreed to. */
function Card({ row }: { row: PersonRow }) {
  return (
    <>
      <Roles row={row} />
      <span className={css.cardLine}>
        <ConsentBadges consents={row.consents} />
      </span>
    </>
  );
}

const people: ListDescription<PersonRow, PeopleSearch> = {
  path: '/people',
  type: { name: 'Person', slug: 'people', list: 'people' },
  views: 'PEOPLE',
  address: peopleAddress,
  texts: { title: msg`People`, add: msg`New person`, none: msg`No people yet` },
  add: '/people/new',
  columns: peopleColumns,
  usual: ['roles', 'languages', 'centre', 'consent'],
  filters: {
    centre: { label: msg`Centre` },
    language: { label: msg`Language` },
    consent: { label: msg`Consent` },
    restricted: { label: msg`Processing restricted` },
    archived: { label: msg`Archived` },
  },
  useOptions: usePeopleOptions,
  useRows: usePeople,
  nameOf: ({ displayName }) => displayName ?? '',
  copied: ({ displayName, roles, steward }) => [
    displayName ?? '',
    roles.nodes.map(({ organisation }) => organisation?.name ?? '').join(', '),
    steward?.country?.name ?? '',
  ],
  Card,
};

/** The list of people. */
export function PeoplePage() {
  return <ListPage list={people} search={useSearch({ from: '/people' })} />;
}
