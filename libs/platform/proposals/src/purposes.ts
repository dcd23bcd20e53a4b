import { definePurpose, type PersonalFacts } from '@seedbed/platform/records';

const PROPOSALS = definePurpose('PROPOSALS', {
  says: 'To decide on changes that partner organisations and other centres suggest, and to tell them what became of each.',
  subjects: 'people who are suggested as contacts of an organisation, or whose data somebody wants corrected',
  recipients: 'the people of the steward centre; the partner organisation that suggested it',
});

/** What is said of a person in a proposal. The values go a year after it ended (`tidy-proposals.job.ts`). */
export const suggested: PersonalFacts = { purpose: PROPOSALS, basis: 'LEGITIMATE_INTEREST', keep: 'P1Y' };
