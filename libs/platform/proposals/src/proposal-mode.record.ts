import {
  byVisibility,
  Choice,
  type ChoiceOf,
  choice,
  RecordType,
  StewardedRecord,
  Text,
} from '@seedbed/platform/records';

export const FieldMode = choice('FieldMode', 'What happens to a proposed value of a field.', {
  AT_ONCE: 'It is applied at once, where it meets no other change.',
  REVIEW: 'It waits for a decision.',
  FORBIDDEN: 'It is refused: the field cannot be proposed.',
});
export type FieldMode = ChoiceOf<typeof FieldMode>;

@RecordType<ProposalMode>({
  description:
    'What a centre says of a field that others may propose: that it is applied at once, waits for a decision, or is not to be proposed. Without one it waits.',
  title: 'field',
  read: byVisibility,
  share: 'nothing',
  personal: 'none',
})
export class ProposalMode extends StewardedRecord {
  @Text('Record type, such as "Organisation".', { max: 60, required: true, sortable: true })
  recordType!: string;
  @Text('The field, by its name in the API.', { max: 60, required: true, sortable: true })
  field!: string;
  @Choice('At once, after review, or not at all.', FieldMode, { required: true })
  mode!: FieldMode;
}
