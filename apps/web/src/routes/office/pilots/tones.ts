import type { PilotStatus } from '../../../gql/graphql.js';
import type { Tone } from '../../../ui/Badge.js';

/** The colour goes along with the word and says nothing alone. */
export const pilotTones: Readonly<Record<PilotStatus, Tone>> = {
  PLANNED: 'info',
  ONGOING: 'ok',
  COMPLETED: 'neutral',
  CANCELLED: 'bad',
};
