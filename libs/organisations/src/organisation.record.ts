import { Source } from '@seedbed/platform/quality';
import {
  Choice,
  type ChoiceOf,
  choice,
  editors,
  Flag,
  me,
  ofOrganisation,
  proposers,
  RecordType,
  registerPartnerType,
  StewardedRecord,
  Text,
  ToOne,
} from '@seedbed/platform/records';
import { Country, Region, WrittenLanguage } from '@seedbed/reference';
import { isPublicKind, OrganisationKind } from './organisation-kind.js';

export const OrganisationStatus = choice('OrganisationStatus', 'Whether an organisation exists today.', {
  ACTIVE: 'Exists, as a source or its own people say.',
  DISSOLVED: 'No longer exists; it may have a successor.',
  UNKNOWN: 'No source says it.',
});
export type OrganisationStatus = ChoiceOf<typeof OrganisationStatus>;

registerPartnerType(() => Organisation);

@RecordType<Organisation>({
  description:
    'Any body in the network, public or private. Its name is the preferred one; every other spelling is a name variant, and search finds it by all of them.',
  title: 'name',
  read: ofOrganisation('id'),
  write: editors,
  propose: { by: proposers({ id: { in: me.organisations } }), kinds: [] },
  share: ['name', 'kind', 'isPublic', 'legalForm', 'country', 'region', 'language', 'status', 'website', 'source'],
  derive: { isPublic: ({ kind }) => isPublicKind(kind) },
  personal: 'none',
  linkable: true,
  hasFiles: true,
  together: [
    ['country', 'region'],
    ['kind', 'isPublic'],
  ],
})
export class Organisation extends StewardedRecord {
  @Text('The preferred name: what lists, links and counts call the organisation.', {
    max: 500,
    required: true,
    search: 'A',
    sortable: true,
    propose: 'REVIEW',
    columns: ['Name', 'Organisation', 'Denominazione', 'Naziv', 'Επωνυμία', 'Denumire'],
  })
  name!: string;
  @Choice('What kind of body it is; empty where no source says it for certain.', OrganisationKind, {
    propose: 'REVIEW',
  })
  kind?: OrganisationKind | null;
  @Flag('Whether the kind is one of public bodies; empty where the kind is empty or can be both.')
  isPublic?: boolean | null;
  @Text('Legal form in the words of its country, such as "d.o.o." or "fondazione".', {
    max: 120,
    sortable: true,
    propose: 'REVIEW',
  })
  legalForm?: string | null;
  @ToOne('Country of its legal seat, as printed or corrected.', () => Country, {
    inverse: 'organisations',
    propose: 'REVIEW',
  })
  country?: Country | null;
  @ToOne('NUTS region of its legal seat.', () => Region, { inverse: 'organisations', propose: 'REVIEW' })
  region?: Region | null;
  @ToOne('Language to write to it in.', () => WrittenLanguage, { inverse: 'organisations', propose: 'SMALL' })
  language?: WrittenLanguage | null;
  @Choice('Active, dissolved or not known.', OrganisationStatus, {
    required: true,
    default: 'UNKNOWN',
    propose: 'REVIEW',
  })
  status!: OrganisationStatus;
  @Text('Address of its website.', { max: 2000, url: true, propose: 'SMALL' })
  website?: string | null;
  @ToOne('Source that names it first.', () => Source, { inverse: 'organisations' })
  source?: Source | null;
}
