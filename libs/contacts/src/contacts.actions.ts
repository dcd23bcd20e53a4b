import { defineActions } from '@seedbed/platform/journal';

/** What this lib writes into the audit by names of its own. */
export const contactsActions = defineActions(
  'person.create',
  'person.restrict',
  'person.liftRestriction',
  'person.export',
  'person.askErasure',
  'person.erase',
  'subjectRequest.complete',
  'subjectRequest.refuse',
  'consent.request',
  'consent.give',
  'consent.import',
  'consent.withdraw',
  'consent.object',
  'consent.expire',
  'consentWording.publish',
);
