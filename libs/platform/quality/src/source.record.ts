import {
  byVisibility,
  Choice,
  type ChoiceOf,
  choice,
  DateOn,
  editors,
  RecordType,
  StewardedRecord,
  Text,
  type UncertainDate,
} from '@seedbed/platform/records';

export const SourceKind = choice('SourceKind', 'Where a statement or value comes from.', {
  SEED: 'One of the texts of the seed network, or the file of facts taken from them.',
  FILE: 'A file that somebody imported.',
  WEB: 'A page of the web, with its address.',
});
export type SourceKind = ChoiceOf<typeof SourceKind>;

@RecordType<Source>({
  description: 'A text, file or page that says something about our records. Every printed value names its source.',
  title: 'title',
  read: byVisibility,
  write: editors,
  share: ['code', 'title', 'kind', 'url', 'retrievedOn', 'language'],
  personal: 'none',
  unique: [['code']],
})
export class Source extends StewardedRecord {
  @Text('Short name under which texts cite the source, such as "S4".', {
    max: 40,
    required: true,
    search: 'B',
    sortable: true,
  })
  code!: string;
  @Text('What the source is.', { max: 300, required: true, search: 'C', sortable: true })
  title!: string;
  @Choice('Text of the seeds, imported file or web page.', SourceKind, { required: true })
  kind!: SourceKind;
  @Text('Address of the page, where the source is on the web.', { max: 2000, url: true })
  url?: string | null;
  @DateOn('Day on which the source was read.')
  retrievedOn?: UncertainDate | null;
  @Text('Language of the source as a BCP 47 code, such as "it".', { max: 35, pattern: /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/ })
  language?: string | null;
}
