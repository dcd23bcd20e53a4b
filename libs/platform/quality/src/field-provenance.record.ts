import type { Localised } from '@seedbed/platform/kernel';
import {
  asFarAsRecord,
  Choice,
  type ChoiceOf,
  choice,
  editors,
  Flag,
  Moment,
  ofOrganisation,
  RecordType,
  Ref,
  StewardedRecord,
  Text,
  ToOne,
} from '@seedbed/platform/records';
import { provenanceProblems } from './field-provenance.rules.js';
import { Source } from './source.record.js';

export const ProvenanceKind = choice('ProvenanceKind', 'Who says what stands in a field.', {
  SOURCE: 'A source prints it.',
  PERSON: 'A person corrected it.',
  PROGRAM: 'An import or a job wrote it.',
});
export type ProvenanceKind = ChoiceOf<typeof ProvenanceKind>;

@RecordType<FieldProvenance>({
  description:
    'What one source says of one field of a record, exactly as printed, or what a person put there instead and why. Several may say something of one field; one of them holds. Seen by whoever sees the record.',
  title: 'recordTitle',
  shows: [{ type: 'recordType', id: 'recordId' }],
  read: asFarAsRecord(ofOrganisation('record')),
  write: editors,
  share: [
    'recordType',
    'recordId',
    'recordTitle',
    'field',
    'language',
    'kind',
    'source',
    'printed',
    'place',
    'holds',
    'reason',
    'saidBy',
    'saidAt',
  ],
  personal: 'none',
  together: [['kind', 'source', 'printed', 'saidBy', 'saidAt']],
  rules: provenanceProblems,
})
export class FieldProvenance extends StewardedRecord {
  @Text('Record type of the record, such as "Organisation".', { max: 60, required: true, sortable: true })
  recordType!: string;
  @Ref('Id of the record.', { required: true })
  recordId!: string;
  @Text('What the record is called, kept so that lists need not open it.', { max: 500, required: true, sortable: true })
  recordTitle!: string;
  @Text('The field, by its name in the API, such as "country".', { max: 60, required: true, sortable: true })
  field!: string;
  @Text('Language of the text as a BCP 47 code, where the field has one text per language.', {
    max: 35,
    pattern: /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/,
  })
  language?: string | null;
  @Choice('A source, a person or a program.', ProvenanceKind, { required: true, default: 'SOURCE' })
  kind!: ProvenanceKind;
  @ToOne('The source that prints it; empty where a person or a program wrote it.', () => Source, {
    inverse: 'fieldProvenances',
  })
  source?: Source | null;
  @Text('The value word for word: as printed, or as it was written instead. Empty: the source says nothing.', {
    max: 5000,
  })
  printed?: string | null;
  @Text('Where in the source: page, table, heading.', { max: 200 })
  place?: string | null;
  @Flag('Whether the field holds the value of this statement now.', { required: true, default: false })
  holds!: boolean;
  @Text('Why the field holds it, or why it does not.', { localised: true, max: 2000 })
  reason?: Localised | null;
  @Text('Who wrote it, where it is no source: "user:<id>", "job:<name>".', { max: 120 })
  saidBy?: string | null;
  @Moment('When the source was read, or when it was written instead (UTC).')
  saidAt?: Date | null;
}
