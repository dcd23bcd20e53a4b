import { defineMessage } from '@seedbed/platform/events';
import { z } from 'zod';

/**
 * Who stands for which records of a type changed: some became one, or are apart again. `recordIds` are all records whose
 * cluster it concerns. Rules that hold once per cluster are looked at again by whoever knows them.
 */
export const identityChanged = defineMessage(
  'links.identity-changed',
  z.strictObject({ type: z.string().min(1), linkId: z.uuid(), recordIds: z.array(z.uuid()) }),
  ({ linkId }) => linkId,
);
