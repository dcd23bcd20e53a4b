import {
  Choice,
  type ChoiceOf,
  Count,
  choice,
  Moment,
  me,
  Personal,
  type Policy,
  RecordType,
  Ref,
  StewardedRecord,
  Text,
  Texts,
} from '@seedbed/platform/records';
import { suggested } from './purposes.js';

export const ProposalKind = choice('ProposalKind', 'What is proposed for a record.', {
  CREATE: 'That it is made.',
  CHANGE: 'That fields of it change.',
  ARCHIVE: 'That it is archived.',
});
export type ProposalKind = ChoiceOf<typeof ProposalKind>;

export const ProposalState = choice('ProposalState', 'What became of a proposal.', {
  WAITING: 'Waits for the people of the steward NCC.',
  CONFLICT: 'Waits for them too: the record changed where the proposal would change it.',
  APPLIED: 'All of it stands in the record.',
  PARTLY: 'Some of it stands in the record.',
  REJECTED: 'Nothing of it stands in the record; the reason says why.',
  GONE: 'There is nothing to decide any more: see `gone`.',
  WITHDRAWN: 'Whoever proposed it took it back.',
});
export type ProposalState = ChoiceOf<typeof ProposalState>;
/** The states in which somebody may still decide. */
export const OPEN_STATES: readonly ProposalState[] = ['WAITING', 'CONFLICT'];
export const isOpen = ({ state }: { readonly state: ProposalState }): boolean => OPEN_STATES.includes(state);

export const ProposalGone = choice('ProposalGone', 'Why there is nothing to decide on a proposal any more.', {
  ARCHIVED: 'The record was archived.',
  ERASED: 'Its data was erased.',
  EXPIRED: 'Nobody decided in time.',
});
export type ProposalGone = ChoiceOf<typeof ProposalGone>;

const notPrivate = { visibility: { in: ['PUBLIC', 'NETWORK', 'NCC'] } } as const;
const mine = { author: { eq: me.actor } } as const;
const ofMyCentre = { stewardId: { in: me.nccs } } as const;
const ofPartner = { and: [notPrivate, { or: [mine, { organisationId: { in: me.organisations } }] }] } as const;

/**
 * Who proposed it, the partners of the organisation that it was proposed for, and the people of the steward NCC, who
 * decide. Nobody else: not even auditors, since people are proposed too.
 */
const authorAndSteward: Policy = {
  SYSTEM: 'all',
  DEMO: notPrivate,
  COORDINATOR: { or: [ofMyCentre, { and: [notPrivate, mine] }] },
  EDITOR: { and: [notPrivate, { or: [ofMyCentre, mine] }] },
  PARTNER_ADMIN: ofPartner,
  PARTNER_EDITOR: ofPartner,
};

/** The values themselves lie encrypted in `proposed_values` (`proposed-values.ts`), where no API shows them but by `fields`. */
@RecordType<Proposal>({
  description:
    'A new record, a change of a record or its archiving, suggested by somebody who does not write it: the people of its steward NCC decide, field by field if they want to.',
  title: 'recordTitle',
  shows: [{ type: 'recordType', id: 'recordId' }],
  read: authorAndSteward,
  share: 'nothing',
  personal: 'declared on its fields',
})
export class Proposal extends StewardedRecord {
  @Text('Record type of the record, such as "Organisation".', { max: 60, required: true, sortable: true })
  recordType!: string;
  @Ref('Id of the record; of a new one, the id that it gets.', { required: true })
  recordId!: string;
  @Personal(suggested)
  @Text('What the record was called when it was proposed.', { max: 500, required: true, sortable: true })
  recordTitle!: string;
  @Choice('A new record, a change, or that it is archived.', ProposalKind, { required: true })
  kind!: ProposalKind;
  @Count('Version of the record that the author saw; none of a new record.', { min: 1, sortable: false })
  baseRev?: number | null;
  @Count('Version of the record by which the states of the fields were worked out.', { min: 1, sortable: false })
  recordRev?: number | null;
  @Texts('The fields that are proposed, by their names in the API.', { max: 100, each: 60 })
  fieldNames!: string[];
  @Personal(suggested)
  @Text('What the author says about it.', { max: 2000 })
  note?: string | null;
  @Text('Who proposed it: "user:<id>".', { max: 120, required: true, sortable: true })
  author!: string;
  @Ref('Id of the organisation that it was proposed for; none where a centre proposed it.')
  organisationId?: string | null;
  @Text('Language of the author, in which they are told what became of it.', { max: 10, required: true, default: 'en' })
  language!: string;
  @Choice('Whether it waits, and what became of it.', ProposalState, { required: true, default: 'WAITING' })
  state!: ProposalState;
  @Choice('Why there is nothing to decide any more.', ProposalGone, { sortable: false })
  gone?: ProposalGone | null;
  @Personal(suggested)
  @Text('Why it was decided so, in the words of who decided.', { max: 1000 })
  reason?: string | null;
  @Text('Who decided: "user:<id>"; "system:proposals" where nobody had to.', { max: 120 })
  decidedBy?: string | null;
  @Moment('When it was decided, withdrawn or gone (UTC).')
  decidedAt?: Date | null;
  @Count('Version of the record that it made.', { min: 1, sortable: false })
  appliedRev?: number | null;
  @Moment('Until when it waits (UTC).')
  expiresAt?: Date | null;
}
