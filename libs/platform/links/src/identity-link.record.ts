import type { Problem } from '@seedbed/platform/kernel';
import {
  byVisibility,
  Choice,
  type ChoiceOf,
  choice,
  Moment,
  RecordType,
  Ref,
  StewardedRecord,
  seenWithAll,
  Text,
  Texts,
} from '@seedbed/platform/records';

export const IdentityRelation = choice('IdentityRelation', 'What a person found about two records.', {
  SAME_AS: 'The two are one in the world: one record stands for both.',
  NOT_SAME: 'The two are different, however alike they look.',
});
export type IdentityRelation = ChoiceOf<typeof IdentityRelation>;

export const IdentityLinkState = choice('IdentityLinkState', 'Whether an identity link holds.', {
  CONFIRMED: 'It holds.',
  UNDONE: 'It was taken back; everything is as it was before.',
});
export type IdentityLinkState = ChoiceOf<typeof IdentityLinkState>;

/** The kept side is one of the two, and only a link of records that are one has one. */
function linkProblems(draft: Partial<IdentityLink>): Problem[] {
  const problems: Problem[] = [];
  if (draft.leftId === draft.rightId) problems.push({ field: 'rightId', code: 'LINK_TO_ITSELF' });
  const isSame = draft.relation === 'SAME_AS';
  const isSide = draft.keptId === draft.leftId || draft.keptId === draft.rightId;
  if (isSame ? !isSide : (draft.keptId ?? null) !== null) problems.push({ field: 'keptId', code: 'LINK_KEEPS_A_SIDE' });
  return problems;
}

@RecordType<IdentityLink>({
  description:
    'What a person found about two records of one type: that they are one, or that they are not. Neither record is changed: one of the two stands for both in lists, counts and links, and taking the link back restores exactly what was.',
  title: 'leftTitle',
  shows: [
    { type: 'recordType', id: 'leftId' },
    { type: 'recordType', id: 'rightId' },
  ],
  read: seenWithAll(byVisibility, 'leftId', 'rightId'),
  share: [
    'recordType',
    'leftId',
    'rightId',
    'leftTitle',
    'rightTitle',
    'relation',
    'keptId',
    'state',
    'decidedBy',
    'decidedAt',
    'evidence',
    'reason',
    'undoneBy',
    'undoneAt',
    'undoneReason',
  ],
  personal: 'none',
  together: [['state', 'undoneBy', 'undoneAt', 'undoneReason']],
  rules: linkProblems,
})
export class IdentityLink extends StewardedRecord {
  @Text('Record type of both, such as "Organisation".', { max: 60, required: true, sortable: true })
  recordType!: string;
  @Ref('Id of the first record.', { required: true })
  leftId!: string;
  @Ref('Id of the second record.', { required: true })
  rightId!: string;
  @Text('What the first record was called when it was decided.', { max: 500, required: true, search: 'C' })
  leftTitle!: string;
  @Text('What the second record was called when it was decided.', { max: 500, required: true, search: 'C' })
  rightTitle!: string;
  @Choice('Same or not the same.', IdentityRelation, { required: true })
  relation!: IdentityRelation;
  @Ref('Id of the side that stands for both; empty when they are not the same.')
  keptId?: string | null;
  @Choice('Whether it holds.', IdentityLinkState, { required: true, default: 'CONFIRMED' })
  state!: IdentityLinkState;
  @Text('Who decided.', { max: 120, required: true })
  decidedBy!: string;
  @Moment('When it was decided (UTC).', { required: true, sortable: false })
  decidedAt!: Date;
  @Texts('What speaks for it, as stable codes.', { max: 20, each: 200 })
  evidence!: string[];
  @Text('Why, in the words of whoever decided.', { max: 2000 })
  reason?: string | null;
  @Text('Who took it back.', { max: 120 })
  undoneBy?: string | null;
  @Moment('When it was taken back (UTC).', { sortable: false })
  undoneAt?: Date | null;
  @Text('Why it was taken back.', { max: 2000 })
  undoneReason?: string | null;
}
