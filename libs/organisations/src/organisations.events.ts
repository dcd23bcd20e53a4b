import { defineMessage } from '@seedbed/platform/events';
import { z } from 'zod';

/**
 * An organisation wanted an identifier that another live organisation holds (invariant 4). Nobody lost anything: the
 * identifier stays with its holder, the claimant is flagged, and `exchange` makes a duplicate candidate of the two.
 */
export const identifierTaken = defineMessage(
  'organisations.identifier-taken',
  z.strictObject({ holder: z.uuid(), claimant: z.uuid(), scheme: z.string() }),
  ({ holder, claimant, scheme }) => `${holder} ${claimant} ${scheme}`,
);
