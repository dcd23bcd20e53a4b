import { ownCentre, type Policy } from '@seedbed/platform/records';

const shownToAll = { visibility: { in: ['PUBLIC'] } } as const;
const ownOrPublic = { or: [shownToAll, ownCentre] };

/**
 * People and how they are reached: the people of their centre see them, and everybody those that are shown to the public
 * (invariant 12). Officers, partners and auditors have no more of them than the public.
 */
export const peopleOfCentre: Policy = {
  SYSTEM: 'all',
  DEMO: 'all',
  COORDINATOR: ownOrPublic,
  EDITOR: ownOrPublic,
  EVERYBODY: shownToAll,
};

/** The people of the centre write them. */
export const peopleKeepers: Policy = { SYSTEM: 'all', DEMO: 'all', COORDINATOR: ownCentre, EDITOR: ownCentre };
