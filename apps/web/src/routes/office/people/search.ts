import type { PersonFilter, PersonOrder, SortDirection } from '../../../gql/graphql.js';
import { listAddress, many, one } from '../../../lists/address.js';

/** What the list of people keeps in its address. The words of its filters come with the page. */
export const peopleAddress = listAddress({
  criteria: {
    centre: many(),
    language: many(),
    consent: many(),
    restricted: one('yes', 'no'),
    archived: one('yes'),
  },
  sorts: {
    name: (displayName) => ({ displayName }),
    visibility: (visibility) => ({ visibility }),
    updatedAt: (updatedAt) => ({ updatedAt }),
  } satisfies Record<string, (direction: SortDirection) => PersonOrder>,
  standard: 'name',
});

export type PeopleSearch = ReturnType<typeof peopleAddress.parse>;

/** What people ever said at one of their addresses. */
const SAID: Readonly<Record<string, PersonFilter>> = {
  yes: { contactPoints: { some: { consentEvents: { some: { kind: { in: ['CONFIRMED', 'IMPORTED'] } } } } } },
  no: { contactPoints: { some: { consentEvents: { some: { kind: { in: ['WITHDRAWN', 'OBJECTED'] } } } } } },
  nothing: {
    contactPoints: {
      none: {
        consentEvents: { some: { kind: { in: ['CONFIRMED', 'IMPORTED', 'WITHDRAWN', 'OBJECTED'] } } },
      },
    },
  },
};

/** The typed filter of the API for an address. */
export function toFilter({ centre, language, consent, restricted, archived }: PeopleSearch): PersonFilter {
  const said = consent?.flatMap((value) => SAID[value] ?? []) ?? [];
  const parts: (PersonFilter | undefined)[] = [
    centre && { steward: { country: { code: { in: centre } } } },
    language && { languages: { hasAny: language } },
    said.length > 0 ? { or: said } : undefined,
    restricted && { isRestricted: { eq: restricted === 'yes' } },
    archived && { archivedAt: { isNull: false } },
  ];
  return { and: parts.filter((part) => part !== undefined) };
}
