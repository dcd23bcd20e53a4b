import { msg } from '@lingui/core/macro';
import type { OpenLabels } from './words.js';

export const suppressionReasons: OpenLabels = {
  HARD_BOUNCE: msg`The address does not exist`,
  SOFT_REPEATED: msg`Too much came back`,
  COMPLAINT: msg`Complaint`,
  OBJECTION: msg`Objection`,
  ERASURE: msg`Erasure`,
  UNSUBSCRIBE: msg`Unsubscribed`,
  MANUAL: msg`Decided by a centre`,
};
