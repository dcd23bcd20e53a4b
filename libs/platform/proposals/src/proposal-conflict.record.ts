import {
  BaseRecord,
  Choice,
  type ChoiceOf,
  choice,
  forEach,
  Moment,
  Personal,
  type Policy,
  RecordType,
  Sealed,
  Text,
  ToOne,
} from '@seedbed/platform/records';
import { Proposal } from './proposal.record.js';
import { suggested } from './purposes.js';

export const ConflictState = choice('ConflictState', 'How a conflict between a proposal and its record was settled.', {
  OPEN: 'It waits for a person.',
  OURS: 'The value of the record stays.',
  THEIRS: 'The proposed value was taken.',
  OTHER: 'Another value was taken.',
  OVER: 'Nobody had to decide: the values agree by now, or the proposal was withdrawn or is gone.',
});
export type ConflictState = ChoiceOf<typeof ConflictState>;

/** Whoever sees the proposal. */
const withProposal: Policy = {
  SYSTEM: 'all',
  ...forEach(['DEMO', 'COORDINATOR', 'EDITOR', 'PARTNER_ADMIN', 'PARTNER_EDITOR'], () => ({ proposal: {} })),
};

/** Longest JSON of a value that is kept. */
const LONGEST = 100_000;

@RecordType<ProposalConflict>({
  plural: 'conflicts',
  description:
    'A field that a proposal would change and that changed in the record since its author saw it. All three values are kept, also after it is settled.',
  title: 'field',
  read: withProposal,
  share: 'nothing',
  personal: 'declared on its fields',
})
export class ProposalConflict extends BaseRecord {
  @ToOne('The proposal.', () => Proposal, { inverse: 'conflicts', required: true })
  proposal!: Proposal;
  @Text('The field, by its name in the API.', { max: 60, required: true, sortable: true })
  field!: string;
  @Personal(suggested)
  @Sealed('The value that the author saw, as JSON.', { max: LONGEST })
  base?: string | null;
  @Personal(suggested)
  @Sealed('The value of the record when the conflict was found or last changed, as JSON.', { max: LONGEST })
  ours?: string | null;
  @Personal(suggested)
  @Sealed('The proposed value, as JSON.', { max: LONGEST })
  theirs?: string | null;
  @Choice('Open, or how it was settled.', ConflictState, { required: true, default: 'OPEN' })
  state!: ConflictState;
  @Text('Who settled it.', { max: 120 })
  resolvedBy?: string | null;
  @Moment('When it was settled (UTC).', { sortable: false })
  resolvedAt?: Date | null;
}
