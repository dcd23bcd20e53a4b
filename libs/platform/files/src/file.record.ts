import {
  asFarAsRecord,
  byVisibility,
  Count,
  definePurpose,
  Personal,
  RecordType,
  Ref,
  StewardedRecord,
  Text,
} from '@seedbed/platform/records';

const DOCUMENTS = definePurpose('DOCUMENTS', {
  says: 'To keep the documents that belong to a record. What stands in them is up to whoever adds them.',
  subjects: 'people who are named in a document, or in its name',
  recipients: 'whoever may see the record that the document belongs to',
});

/**
 * A file that belongs to a record. The row says what it is; the bytes lie in the store under their hash, once however
 * many rows have them. It is seen by nobody who may not see its record (`shows`), and whoever may change that record
 * adds and erases its files.
 */
@RecordType<File>({
  description:
    'A file of a record, such as a programme or a signed letter. It is read at /api/files/<id> and added by POST /api/files?record=<type>:<id>.',
  title: 'name',
  shows: [{ type: 'recordType', id: 'recordId' }],
  read: asFarAsRecord(byVisibility),
  share: 'nothing',
  personal: 'declared on its fields',
})
export class File extends StewardedRecord {
  @Text('Record type of its record, such as "Organisation".', { max: 60, required: true, sortable: true })
  recordType!: string;
  @Ref('Id of its record.', { required: true })
  recordId!: string;
  @Personal({ purpose: DOCUMENTS, basis: 'LEGITIMATE_INTEREST', keep: 'P3Y' })
  @Text('What it is called, without a path.', { max: 255, required: true, sortable: true })
  name!: string;
  @Text('What it is, found in its bytes: "application/pdf".', { max: 120, required: true, sortable: true })
  mediaType!: string;
  @Count('Its bytes.', { required: true, min: 1 })
  size!: number;
  @Text('SHA-256 of its bytes, in hexadecimal digits.', {
    max: 64,
    required: true,
    pattern: /^[0-9a-f]{64}$/,
    sortable: true,
  })
  sha256!: string;
  @Text('Who added it (`user:<id>`, `system:<what>`).', { max: 120, required: true, sortable: true })
  uploadedBy!: string;
}
