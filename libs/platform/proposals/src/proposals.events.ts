import { defineMessage } from '@seedbed/platform/events';
import { z } from 'zod';

/** Somebody proposed something. What was applied at once is decided already. */
export const proposalCreated = defineMessage(
  'proposals.created',
  z.strictObject({ proposalId: z.uuid() }),
  ({ proposalId }) => proposalId,
);

/** Proposals came to an end together: in one decision, with one record, or in one run of the housekeeping. */
export const proposalsDecided = defineMessage(
  'proposals.decided',
  z.strictObject({ batchId: z.uuid(), proposalIds: z.array(z.uuid()) }),
  ({ batchId }) => batchId,
);
