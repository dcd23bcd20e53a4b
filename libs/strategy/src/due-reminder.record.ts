import { Ncc } from '@seedbed/centres';
import { User } from '@seedbed/identity';
import {
  BaseRecord,
  Choice,
  choice,
  DateOn,
  definePurpose,
  me,
  Personal,
  type Policy,
  RecordType,
  Ref,
  Text,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import type { DueKind } from './due.rules.js';

export const DueKindChoice = choice('DueKind', 'What is due.', {
  MEASURE: 'A measure of an action plan.',
  DELIVERABLE: 'A deliverable of a project.',
  MILESTONE: 'A milestone of a project.',
  CLAIM: 'A claim of an organisation or a centre to a competence, which ends.',
  PERSON_CLAIM: 'A claim of a person to a competence, which ends.',
});

/** What those who are reminded are known for. */
export const REMINDING = definePurpose('DUE_REMINDERS', {
  says: 'To remind the people of a centre of what is due, and those who have a competence that the statement of it ends, once for each day on which something does.',
  subjects: 'coordinators of centres, people who sign in for an organisation, and people whose competences are known',
  recipients: 'the coordinators of the centre',
});

/** What lies with a centre of the reader. */
export const ofCentre = { nccId: { in: me.nccs } } as const;
const keepers: Policy = { SYSTEM: 'all', AUDITOR: 'all', COORDINATOR: ofCentre, DEMO: 'none', EVERYBODY: 'none' };

/** Written in one transaction with the message: where one stands, the message does too. */
@RecordType<DueReminder>({
  description:
    'A coordinator, or somebody who signs in for an organisation, was reminded by mail of something that is due on a day. It is never changed.',
  title: 'language',
  read: keepers,
  share: 'nothing',
  personal: 'declared on its fields',
  appendOnly: { erasable: [] },
  unique: [['user', 'itemId', 'dueOn']],
  journal: { none: 'a reminder is never changed, and tells by itself who was reminded when' },
})
export class DueReminder extends BaseRecord {
  @ToOne('The centre.', () => Ncc, {
    inverse: { none: 'reminders are told by the list of what is due' },
    required: true,
  })
  ncc!: Ncc;
  @Personal({ purpose: REMINDING, basis: 'LEGITIMATE_INTEREST', keep: 'P3Y' })
  @ToOne('Who was reminded.', () => User, {
    inverse: { none: 'reminders are told by the list of what is due' },
    required: true,
  })
  user!: User;
  @Choice('What is due.', DueKindChoice, { required: true })
  kind!: DueKind;
  @Ref('Id of the record that is due.', { required: true })
  itemId!: string;
  @DateOn('The last day on which it may be done.', { required: true })
  dueOn!: UncertainDate;
  @Text('The language it was written in, as a BCP 47 code.', { max: 35, required: true })
  language!: string;
  @Ref('Id of the outgoing message; whether the mail server took it stands there.')
  messageId?: string | null;
}
