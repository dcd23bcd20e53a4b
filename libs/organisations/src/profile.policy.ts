import { me, ownCentre, type Policy, seenWithAll } from '@seedbed/platform/records';

const ofOwn = { organisationId: { in: me.organisations } } as const;

/** How complete a profile is: whoever works in the network and sees the organisation, of the partners itself alone. */
export const whoWorksWithIt: Policy = seenWithAll(
  {
    SYSTEM: 'all',
    AUDITOR: 'all',
    DEMO: 'all',
    NODE_ADMIN: 'all',
    COORDINATOR: 'all',
    EDITOR: 'all',
    OFFICER_READ: 'all',
    PARTNER_ADMIN: ofOwn,
    PARTNER_EDITOR: ofOwn,
    EVERYBODY: 'none',
  },
  'organisation',
);

/** An organisation of the reader's centres that the reader sees. */
const ofCentre = { organisation: ownCentre } as const;
const seenOwn = { and: [ofOwn, { organisation: {} }] } as const;

/** What it lacks, who confirmed it and who was reminded: the people of its centre, and the organisation itself. */
export const whoAnswersForIt: Policy = {
  SYSTEM: 'all',
  AUDITOR: 'all',
  DEMO: { organisation: {} },
  COORDINATOR: ofCentre,
  EDITOR: ofCentre,
  PARTNER_ADMIN: seenOwn,
  PARTNER_EDITOR: seenOwn,
};
