import type { Localised } from '@seedbed/platform/kernel';
import {
  BaseRecord,
  Choice,
  type ChoiceOf,
  Count,
  choice,
  Data,
  everybody,
  LawfulBasis,
  Moment,
  Personal,
  type PersonalFacts,
  type Policy,
  RecordType,
  Text,
  ToOne,
} from '@seedbed/platform/records';
import { ContactPoint } from './contact-point.record.js';
import { whoKeepsTheAddress } from './people.policy.js';
import { CONSENT_PROOF } from './purposes.js';

export const ConsentEventKind = choice('ConsentEventKind', 'What was said about a purpose.', {
  REQUESTED: 'A consent was asked for; the person has not answered yet.',
  CONFIRMED: 'The person agreed.',
  WITHDRAWN: 'The person withdrew.',
  OBJECTED: 'The person objected (article 21 GDPR).',
  IMPORTED: 'A consent from elsewhere was taken over. It never overrides a withdrawal or an objection.',
  EXPIRED: 'The consent, or the question, became too old.',
});
export type ConsentEventKind = ChoiceOf<typeof ConsentEventKind>;

export const ConsentState = choice('ConsentState', 'What a person said last about a purpose.', {
  REQUESTED: 'Asked, without an answer yet.',
  GIVEN: 'Agreed.',
  REFUSED: 'Objected.',
  WITHDRAWN: 'Agreed once, and withdrew.',
  EXPIRED: 'Agreed or was asked too long ago.',
});

export const ConsentChannel = choice('ConsentChannel', 'The way on which a consent came.', {
  WEB_FORM: 'A form on a page.',
  MAIL_LINK: 'A link in a mail.',
  PAPER: 'A signed paper.',
  SPOKEN: 'Said to somebody of the centre.',
  IMPORT: 'A list from elsewhere.',
  SYSTEM: 'A rule of this program, such as an expiry.',
});
export type ConsentChannel = ChoiceOf<typeof ConsentChannel>;

const proof: PersonalFacts = { purpose: CONSENT_PROOF, basis: 'LEGAL_OBLIGATION', keep: 'P5Y' };

@RecordType<ConsentWording>({
  description:
    'One version of the words in which people are asked for a consent. It is never changed: a new one is made.',
  title: 'purpose',
  read: everybody,
  share: 'nothing',
  personal: 'none',
  appendOnly: { erasable: [] },
  journal: { none: 'a version is never changed' },
  unique: [['purpose', 'version']],
})
export class ConsentWording extends BaseRecord {
  @Text('The purpose that people are asked about, such as `newsletter:<topic id>`.', {
    max: 200,
    required: true,
    sortable: true,
  })
  purpose!: string;
  @Count('Number of the version, from 1.', { required: true, min: 1 })
  version!: number;
  @Text('The words, in each language in which people are asked.', { localised: true, max: 10_000, required: true })
  text!: Localised;
}

@RecordType<ConsentEvent>({
  description:
    'One thing that was said about a purpose: asked, agreed, withdrawn, objected. Events are never changed; those of one contact point are chained, so that a missing or altered one shows.',
  title: 'purpose',
  read: whoKeepsTheAddress,
  share: 'nothing',
  personal: 'declared on its fields',
  appendOnly: { erasable: ['evidence', 'salt', 'ipTrunc', 'uaHash'] },
  journal: { none: 'events are never changed, and chained by themselves' },
  unique: [['contactPoint', 'no']],
})
export class ConsentEvent extends BaseRecord {
  @ToOne('The address that it is about.', () => ContactPoint, { inverse: 'consentEvents', required: true })
  contactPoint!: ContactPoint;
  @Count('Its place among the events of the contact point, from 1.', { required: true, min: 1 })
  no!: number;
  @Text('What it is about, such as `newsletter:<topic id>`; `*` in a no to everything.', {
    max: 200,
    required: true,
    sortable: true,
  })
  purpose!: string;
  @Choice('What was said.', ConsentEventKind, { required: true })
  kind!: ConsentEventKind;
  @Choice('The legal basis that the event is about.', LawfulBasis, { required: true })
  legalBasis!: LawfulBasis;
  @ToOne('The words that the person saw.', () => ConsentWording, { inverse: 'events' })
  textVersion?: ConsentWording | null;
  @Text('The language in which the person was asked, as a BCP 47 code.', { max: 35 })
  locale?: string | null;
  @Choice('The way on which it came.', ConsentChannel, { required: true })
  channel!: ConsentChannel;
  @Personal(proof)
  @Text('Network from which it came, without the part of the address that tells a person.', { max: 60 })
  ipTrunc?: string | null;
  @Personal(proof)
  @Text('Keyed hash of the browser that it came from.', { max: 60 })
  uaHash?: string | null;
  @Text('Who wrote it down (`user:<id>`, `system:<what>`).', { max: 200, required: true })
  actor!: string;
  @Personal(proof)
  @Data('What proves it: texts by name. Erased with the person.')
  evidence?: unknown;
  @Text('What keeps the hash of the evidence from being guessed; erased with it.', { max: 60 })
  salt?: string | null;
  @Text('Hash of salt, evidence, network and browser; it stays when they are erased.', { max: 60, required: true })
  evidenceHash!: string;
  @Moment('When it was said (UTC).', { required: true })
  at!: Date;
  @Text('Hash of the event before; empty in the first one.', { max: 60 })
  prevHash?: string | null;
  @Text('Hash of the event and of the one before.', { max: 60, required: true })
  hash!: string;
}

export const SuppressionReason = choice('SuppressionReason', 'Why an address must not be written to.', {
  HARD_BOUNCE: 'It does not exist.',
  SOFT_REPEATED: 'Too many messages to it came back.',
  COMPLAINT: 'Its owner called a message spam.',
  OBJECTION: 'Its owner objected.',
  ERASURE: 'Its owner was erased at their request.',
  UNSUBSCRIBE: 'Its owner unsubscribed from the purpose.',
  MANUAL: 'Somebody of a centre decided so.',
});
export type SuppressionReason = ChoiceOf<typeof SuppressionReason>;

/** Who sees that an address must not be written to; the hash tells nobody which one it is. */
const whoSends: Policy = { SYSTEM: 'all', DEMO: 'all', NODE_ADMIN: 'all', COORDINATOR: 'all', AUDITOR: 'all' };

@RecordType<Suppression>({
  description:
    'An address that must not be written to, as a keyed hash: for one purpose, or globally, for every centre of this node. It survives the erasure of its owner.',
  title: 'scope',
  read: whoSends,
  share: 'nothing',
  personal: 'declared on its fields',
  unique: [['addressHmac', 'scope']],
})
export class Suppression extends BaseRecord {
  @Personal({ purpose: CONSENT_PROOF, basis: 'LEGAL_OBLIGATION', keep: 'P30Y' })
  @Text('Keyed hash of the address; only this node can make it.', { max: 60, required: true })
  addressHmac!: string;
  @Text('`global`, or the purpose it holds for.', { max: 200, required: true, sortable: true })
  scope!: string;
  @Choice('Why.', SuppressionReason, { required: true })
  reason!: SuppressionReason;
  @Moment('Until when; empty: for ever.')
  until?: Date | null;
  @ToOne('The event that it follows from.', () => ConsentEvent, {
    inverse: { none: 'an event says by itself what follows from it' },
  })
  sourceEvent?: ConsentEvent | null;
}
