import { Ncc } from '@seedbed/centres';
import { Source } from '@seedbed/platform/quality';
import {
  Choice,
  type ChoiceOf,
  choice,
  DateOn,
  editors,
  Measure,
  me,
  ofOrganisation,
  proposers,
  RecordType,
  StewardedRecord,
  Text,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { Country, Region } from '@seedbed/reference';
import { Organisation } from './organisation.record.js';
import { siteProblems } from './site.rules.js';

export const SiteKind = choice('SiteKind', 'What a site is for.', {
  LEGAL_SEAT: 'The registered seat.',
  OPERATIONAL_SEAT: 'Where the work is done.',
  BRANCH: 'A further office.',
  VENUE: 'A place for events.',
});
export type SiteKind = ChoiceOf<typeof SiteKind>;

export const SiteStatus = choice('SiteStatus', 'Whether a site exists today.', {
  PLANNED: 'Announced, not yet in use.',
  ACTUAL: 'In use.',
  FORMER: 'No longer in use.',
});
export type SiteStatus = ChoiceOf<typeof SiteStatus>;

@RecordType<Site>({
  description:
    'An address of an organisation or of a National Competence Centre, with its kind and dates. A site belongs to exactly one of the two.',
  title: 'place',
  shows: ['organisation'],
  read: ofOrganisation('organisation'),
  write: editors,
  propose: {
    by: proposers({ organisationId: { in: me.organisations } }),
    of: 'organisation',
    kinds: ['CREATE', 'ARCHIVE'],
  },
  share: [
    'organisation',
    'ncc',
    'host',
    'kind',
    'status',
    'address',
    'place',
    'region',
    'country',
    'latitude',
    'longitude',
    'startsOn',
    'endsOn',
    'note',
    'source',
  ],
  personal: 'none',
  together: [
    ['startsOn', 'endsOn'],
    ['latitude', 'longitude'],
    ['country', 'region'],
  ],
  rules: siteProblems,
})
export class Site extends StewardedRecord {
  @ToOne('The organisation whose site it is.', () => Organisation, { inverse: 'sites' })
  organisation?: Organisation | null;
  @ToOne('The National Competence Centre whose site it is.', () => Ncc, { inverse: 'sites' })
  ncc?: Ncc | null;
  @ToOne('The organisation in whose rooms the site is, when that is another one.', () => Organisation, {
    inverse: 'hostedSites',
  })
  host?: Organisation | null;
  @Choice('Legal seat, operational seat, branch or venue.', SiteKind, { required: true, propose: 'REVIEW' })
  kind!: SiteKind;
  @Choice('Planned, actual or former.', SiteStatus, { required: true, default: 'ACTUAL', propose: 'REVIEW' })
  status!: SiteStatus;
  @Text('Street, number and postal code.', { max: 500, propose: 'SMALL' })
  address?: string | null;
  @Text('Town, or the place as the source names it.', {
    max: 300,
    required: true,
    search: 'C',
    sortable: true,
    propose: 'REVIEW',
  })
  place!: string;
  @ToOne('NUTS region of the place.', () => Region, { inverse: 'sites', propose: 'REVIEW' })
  region?: Region | null;
  @ToOne('Country of the place.', () => Country, { inverse: 'sites', propose: 'REVIEW' })
  country?: Country | null;
  @Measure('Latitude in degrees (WGS 84).', { min: -90, max: 90, propose: 'SMALL' })
  latitude?: number | null;
  @Measure('Longitude in degrees (WGS 84).', { min: -180, max: 180, propose: 'SMALL' })
  longitude?: number | null;
  @DateOn('First day of the site.', { propose: 'REVIEW' })
  startsOn?: UncertainDate | null;
  @DateOn('Last day of the site.', { propose: 'REVIEW' })
  endsOn?: UncertainDate | null;
  @Text('What the source says of the site, verbatim.', { max: 1000 })
  note?: string | null;
  @ToOne('Source that names the site.', () => Source, { inverse: 'sites' })
  source?: Source | null;
}
