import {
  BaseRecord,
  Choice,
  type ChoiceOf,
  Count,
  choice,
  definePurpose,
  Moment,
  Personal,
  type Policy,
  RecordType,
  Text,
} from '@seedbed/platform/records';

const MESSAGES = definePurpose('MESSAGES', {
  says: 'To send the messages that a person asked for or needs, such as a link to sign in, and to find out why one did not arrive.',
  subjects: 'people to whom this installation writes',
  recipients: 'the person; the mail server; the administrators of the node, masked',
});

export const MailState = choice('MailState', 'Where a message stands on its way to the mail server.', {
  WAITING: 'It is to be sent, at once or from `notBefore` on.',
  CLAIMED: 'A worker is about to send it; nothing of it has left.',
  SENDING: 'It may have left; the mail server has yet to say that it took it.',
  ACCEPTED: 'The mail server has taken it over.',
  REJECTED: 'The mail server refused it for good; see its reply.',
  UNKNOWN: 'The connection broke before the mail server answered: it may have the message or not. A person decides.',
  EXPIRED: 'It could not be sent as long as it would have been of use.',
  FORGOTTEN: 'Its text and address were erased before it was sent.',
});
export type MailState = ChoiceOf<typeof MailState>;

export const UnknownFate = choice(
  'UnknownFate',
  'What happens to a message of which nobody knows whether it arrived.',
  {
    RESEND: 'It is sent once more under the same Message-ID: two copies are better than none.',
    HOLD: 'It waits for a person to decide.',
  },
);
export type UnknownFate = ChoiceOf<typeof UnknownFate>;

/** Whoever looks after the installation. What it says and to whom stands elsewhere, for the sender alone. */
const operators: Policy = { SYSTEM: 'all', DEMO: 'all', NODE_ADMIN: 'all' };

/**
 * A message to one person, such as a link to sign in. Made by `Mailer.send` in the transaction that needs it. Address and
 * text stand in `outgoing_bodies`, which only the system reads, and are removed after the message has ended.
 */
@RecordType<OutgoingMessage>({
  description:
    'A message that this installation sends to one person: why, how far it is, and what the mail server said. Its text is not shown.',
  title: 'purpose',
  read: operators,
  share: 'nothing',
  personal: 'declared on its fields',
  journal: { none: 'a message says how far a machine is; whatever made it necessary is in the journal' },
  unique: [['idempotencyKey']],
})
export class OutgoingMessage extends BaseRecord {
  @Text('What it was sent for, by ids; the same key never makes a second message.', { max: 200, required: true })
  idempotencyKey!: string;
  @Text('Why it is sent: the name of its purpose.', { max: 100, required: true, sortable: true })
  purpose!: string;
  @Personal({ purpose: MESSAGES, basis: 'LEGITIMATE_INTEREST', keep: 'P3M' })
  @Text('To whom, masked: the first letter and the domain; the domain alone once its text is removed.', {
    max: 320,
    required: true,
  })
  recipient!: string;
  @Personal({ purpose: MESSAGES, basis: 'LEGITIMATE_INTEREST', keep: 'P1Y' })
  @Text('Keyed hash of the address, by which the messages to one person are found; only this node can make it.', {
    max: 60,
  })
  recipientHash?: string | null;
  @Choice('Where it stands.', MailState, { required: true, default: 'WAITING' })
  state!: MailState;
  @Choice('What happens when nobody knows whether it arrived.', UnknownFate, { required: true })
  onUnknown!: UnknownFate;
  @Count('How many times sending it was begun.', { required: true, min: 0, default: 0 })
  attempts!: number;
  @Count(
    'How many of them ended without anybody knowing whether the server took it: as many copies there may be besides.',
    {
      required: true,
      min: 0,
      default: 0,
    },
  )
  unknowns!: number;
  @Moment('When it may be tried again (UTC). Empty: at once.')
  notBefore?: Date | null;
  @Moment('From when on it is of no use and no longer sent (UTC).')
  expiresAt?: Date | null;
  @Text('Its Message-ID, the same for every copy.', { max: 320, required: true })
  messageId!: string;
  @Count('Code of the last answer of the mail server.', { min: 0 })
  replyCode?: number | null;
  @Text('What the mail server said last, or why it could not be asked.', { max: 1000 })
  reply?: string | null;
  @Moment('When the last attempt began (UTC).')
  claimedAt?: Date | null;
  @Moment('When the end of the message went out last (UTC).')
  wireAt?: Date | null;
  @Moment('When it came to an end, whichever (UTC).')
  finishedAt?: Date | null;
  @Count('For how many days after its end its text is kept.', { required: true, min: 0 })
  keepDays!: number;
}
