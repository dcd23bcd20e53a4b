import { Source } from '@seedbed/platform/quality';
import {
  Choice,
  type ChoiceOf,
  choice,
  DateOn,
  editors,
  me,
  ofOrganisation,
  proposers,
  RecordType,
  StewardedRecord,
  Text,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { periodProblems } from '@seedbed/reference';
import { Organisation } from './organisation.record.js';

export const NameKind = choice('NameKind', 'What kind of name a name variant is.', {
  LEGAL: 'The full legal name.',
  SHORT: 'A shortened form of the name.',
  ACRONYM: 'An acronym.',
  TRANSLATION: 'The name in another language.',
  BRAND: 'A brand, which several organisations may share.',
  FORMER: 'A name it no longer uses.',
  AS_PRINTED: 'The name exactly as a source prints it, when nothing more is known of it.',
});
export type NameKind = ChoiceOf<typeof NameKind>;

@RecordType<OrganisationName>({
  description:
    'One name of an organisation: legal, short, acronym, translation, brand, former or as a source prints it. Search finds the organisation by each of them.',
  title: 'text',
  shows: ['organisation'],
  read: ofOrganisation('organisation'),
  write: editors,
  propose: {
    by: proposers({ organisationId: { in: me.organisations } }),
    of: 'organisation',
    kinds: ['CREATE', 'ARCHIVE'],
  },
  share: ['organisation', 'text', 'lang', 'script', 'kind', 'source', 'startsOn', 'endsOn', 'note'],
  personal: 'none',
  together: [['startsOn', 'endsOn']],
  rules: periodProblems,
})
export class OrganisationName extends StewardedRecord {
  @ToOne('The organisation that is called so.', () => Organisation, { inverse: 'names', required: true })
  organisation!: Organisation;
  @Text('The name, letter by letter.', {
    max: 500,
    required: true,
    search: 'A',
    searchAs: 'organisation',
    sortable: true,
    propose: 'REVIEW',
  })
  text!: string;
  @Text('Language of the name as a BCP 47 code; empty for names that belong to no language.', {
    max: 35,
    pattern: /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/,
    propose: 'SMALL',
  })
  lang?: string | null;
  @Text('Script as an ISO 15924 code: Latn, Grek or Cyrl; empty when mixed.', { max: 4, pattern: /^[A-Z][a-z]{3}$/ })
  script?: string | null;
  @Choice('What kind of name it is.', NameKind, { required: true, propose: 'REVIEW' })
  kind!: NameKind;
  @ToOne('Source that prints the name.', () => Source, { inverse: 'organisationNames' })
  source?: Source | null;
  @DateOn('First day the name was used.', { propose: 'REVIEW' })
  startsOn?: UncertainDate | null;
  @DateOn('Last day the name was used.', { propose: 'REVIEW' })
  endsOn?: UncertainDate | null;
  @Text('Where the source uses the name, or what to know of it.', { max: 1000, propose: 'SMALL' })
  note?: string | null;
}
