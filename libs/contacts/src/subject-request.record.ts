import {
  Choice,
  type ChoiceOf,
  choice,
  Data,
  Moment,
  ownCentre,
  Personal,
  type PersonalFacts,
  type Policy,
  RecordType,
  StewardedRecord,
  Text,
  ToOne,
  Visibility,
} from '@seedbed/platform/records';
import { Person } from './person.record.js';
import { SUBJECT_RIGHTS } from './purposes.js';
import { dueAt, requestState } from './subject-request.rules.js';

export const SubjectRight = choice('SubjectRight', 'The article of the GDPR under which a person asks.', {
  ACCESS_15: 'Access to their data.',
  RECTIFICATION_16: 'Correction of wrong data.',
  ERASURE_17: 'Erasure of their data.',
  RESTRICTION_18: 'Restriction of what is done with it.',
  NOTIFY_19: 'To be told who was informed of a correction or erasure.',
  PORTABILITY_20: 'Their data in a form that programs read.',
  OBJECTION_21: 'An objection to what is done with it.',
  NO_AUTOMATION_22: 'No decision by a program alone.',
});
export type SubjectRight = ChoiceOf<typeof SubjectRight>;

export const SubjectRequestState = choice('SubjectRequestState', 'Where a request of a person stands.', {
  OPEN: 'To be answered within a month.',
  EXTENDED: 'To be answered within three months; the person was told why.',
  DONE: 'Answered as the person asked.',
  REFUSED: 'Refused, with the reason.',
});
export type SubjectRequestState = ChoiceOf<typeof SubjectRequestState>;

const coordinators: Policy = { SYSTEM: 'all', DEMO: 'all', COORDINATOR: ownCentre };
const asked: PersonalFacts = { purpose: SUBJECT_RIGHTS, basis: 'LEGAL_OBLIGATION', keep: 'P3Y' };

@RecordType<SubjectRequest>({
  description:
    'A request of a person under articles 15 to 22 GDPR, with the day until which it must be answered and the proof of the answer.',
  title: 'reference',
  read: coordinators,
  write: coordinators,
  share: 'nothing',
  personal: 'declared on its fields',
  derive: {
    dueAt,
    state: requestState,
    // set by the verbs that answer; being derived keeps them out of every input
    decidedAt: ({ decidedAt }) => decidedAt ?? null,
    decision: ({ decision }) => decision ?? null,
    proof: ({ proof }) => proof ?? null,
  },
})
export class SubjectRequest extends StewardedRecord {
  @ToOne('The person who asks.', () => Person, { inverse: 'subjectRequests', required: true })
  person!: Person;
  @Choice('What the person asks for.', SubjectRight, { required: true })
  right!: SubjectRight;
  @Choice('Open, extended, answered or refused.', SubjectRequestState, { required: true, default: 'OPEN' })
  state!: SubjectRequestState;
  @Moment('When the request came in (UTC).', { required: true })
  receivedAt!: Date;
  @Moment('Until when it must be answered: a month, or three when it was extended.')
  dueAt?: Date | null;
  @Personal(asked)
  @Text('Number or words by which the case is found again.', { max: 200, sortable: true })
  reference?: string | null;
  @Personal(asked)
  @Text('What the person asks for, in their own words, and what has to be known of it.', { max: 5000 })
  note?: string | null;
  @Personal(asked)
  @Text(
    'How it was made sure that the request comes from the person, and by whom. Nothing is given out or erased before.',
    {
      max: 1000,
    },
  )
  identityCheck?: string | null;
  @Text('Why the answer takes longer; the person must be told within the first month.', { max: 1000 })
  extensionReason?: string | null;
  @Moment('When it was answered or refused (UTC).')
  decidedAt?: Date | null;
  @Personal(asked)
  @Text('What was answered, or why it was refused.', { max: 2000 })
  decision?: string | null;
  @Data('What proves the answer: for an erasure each place, with how much was erased and what is left.')
  proof?: unknown;
  @Choice('Who may see the request: the coordinators of the steward NCC.', Visibility, {
    required: true,
    default: 'PRIVATE',
  })
  override visibility!: Visibility;
}
