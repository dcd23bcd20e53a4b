import { editors, ownCentre, type Policy } from '@seedbed/platform/records';

const shownToAll = { visibility: { in: ['PUBLIC'] } } as const;
/** Rows that coordinators do not keep to themselves. */
export const notPrivate = { visibility: { in: ['PUBLIC', 'NETWORK', 'NCC'] } } as const;

/**
 * People and how they are reached: the people of their centre see them, its coordinators alone those that are private, and
 * everybody those that are shown to the public (invariant 12). Officers, partners and auditors have no more of them than the
 * public; the search, which knows visibility and steward only, therefore finds for nobody what they may not read.
 */
export const peopleOfCentre: Policy = {
  SYSTEM: 'all',
  DEMO: notPrivate,
  COORDINATOR: { or: [shownToAll, ownCentre] },
  EDITOR: { or: [shownToAll, { and: [ownCentre, notPrivate] }] },
  EVERYBODY: shownToAll,
};

/** The people of the centre write what they see of it. */
export const peopleKeepers: Policy = editors;
