import { Ncc } from '@seedbed/centres';
import { Person } from '@seedbed/contacts';
import {
  BaseRecord,
  DateOn,
  Personal,
  type PersonalFacts,
  RecordType,
  Ref,
  seenWithAll,
  Text,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { ofCentre, REMINDING } from './due-reminder.record.js';

const reminded: PersonalFacts = { purpose: REMINDING, basis: 'LEGITIMATE_INTEREST', keep: 'P3Y' };

/** Written in one transaction with the message: where one stands, the message does too. It goes with its person. */
@RecordType<ClaimReminder>({
  description:
    'A person was reminded by mail that the statement of a competence of theirs ends on a day. It is never changed.',
  title: 'language',
  read: seenWithAll({ SYSTEM: 'all', COORDINATOR: ofCentre, DEMO: 'none', EVERYBODY: 'none' }, 'person'),
  share: 'nothing',
  personal: 'declared on its fields',
  unique: [['claimId', 'dueOn']],
  journal: { none: 'a reminder is never changed, and tells by itself who was reminded when' },
})
export class ClaimReminder extends BaseRecord {
  @ToOne('The centre that keeps the statement.', () => Ncc, {
    inverse: { none: 'reminders are told by the list of what is due' },
    required: true,
  })
  ncc!: Ncc;
  @Personal(reminded)
  @ToOne('Who was reminded.', () => Person, {
    inverse: { none: 'reminders are told by the list of what is due' },
    required: true,
  })
  person!: Person;
  @Personal(reminded)
  @Ref('Id of the statement: a competence of a person.', { required: true })
  claimId!: string;
  @Personal(reminded)
  @DateOn('The last day on which the statement holds.', { required: true })
  dueOn!: UncertainDate;
  @Text('The language it was written in, as a BCP 47 code.', { max: 35, required: true })
  language!: string;
  @Ref('Id of the outgoing message; whether the mail server took it stands there.')
  messageId?: string | null;
}
