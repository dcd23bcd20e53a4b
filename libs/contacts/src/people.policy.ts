import { editors, me, ownCentre, type Policy, type StoredFilter } from '@seedbed/platform/records';

const shownToAll = { visibility: { in: ['PUBLIC'] } } as const;
/** Rows that coordinators do not keep to themselves. */
const notPrivate = { visibility: { in: ['PUBLIC', 'NETWORK', 'NCC'] } } as const;

/**
 * People and how they are reached: the people of their centre see them, its coordinators alone those that are private, and
 * everybody those that are shown to the public (invariant 12). Officers and auditors have no more of them than the
 * public; the search, which knows visibility and steward only, therefore finds for nobody what they may not read.
 */
export const peopleOfCentre: Policy = {
  SYSTEM: 'all',
  DEMO: notPrivate,
  COORDINATOR: { or: [shownToAll, ownCentre] },
  EDITOR: { or: [shownToAll, { and: [ownCentre, notPrivate] }] },
  EVERYBODY: shownToAll,
};

/**
 * {@link peopleOfCentre}; and the partners of an organisation see its own people, whom they keep up to date by proposals, but
 * those that coordinators keep to themselves. In: which rows are of the organisation.
 */
export function peopleAndPartners(own: StoredFilter): Policy {
  const partner = { or: [shownToAll, { and: [notPrivate, own] }] };
  return { ...peopleOfCentre, PARTNER_ADMIN: partner, PARTNER_EDITOR: partner };
}
/** What names an organisation of the reader. */
export const ofMyOrganisation = { organisationId: { in: me.organisations } } as const;
/** People with a role there that has no end: whoever has left is the partner's no more. */
export const ourPeople = { roles: { some: { ...ofMyOrganisation, endsOn: { isNull: true } } } } as const;

/** The people of the centre write what they see of it. */
export const peopleKeepers: Policy = editors;

/** The people of the centre that keeps the address. */
export const whoKeepsTheAddress: Policy = {
  SYSTEM: 'all',
  DEMO: { contactPoint: notPrivate },
  COORDINATOR: { contactPoint: ownCentre },
  EDITOR: { contactPoint: { and: [ownCentre, notPrivate] } },
};
