import { definePurpose, type PersonalFacts } from '@seedbed/platform/records';

/** What data of users is used for (docs/processing.md). */
const SIGN_IN = definePurpose('SIGN_IN', {
  says: 'To know who signs in, to let them do what their roles allow, and to find out when somebody else does it in their name.',
  subjects: 'people who sign in: staff of the centres, of partner organisations and of programmes',
  recipients: 'the user; the administrators of the node; whoever gave them a role',
});

/** Said of each field of it: as long as they sign in, and a year. */
export const ofUser: PersonalFacts = { purpose: SIGN_IN, basis: 'CONTRACT', keep: 'P1Y' };
export const ofSession: PersonalFacts = { purpose: SIGN_IN, basis: 'LEGITIMATE_INTEREST', keep: 'P1Y' };
