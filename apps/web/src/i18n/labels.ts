import type { MessageDescriptor } from '@lingui/core';
import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type {
  Comparator,
  GovernanceBodyKind,
  NameKind,
  NccStage,
  ProjectLinkType,
  RelationType,
  SiteKind,
  SiteStatus,
  WebLinkKind,
} from '../gql/graphql.js';
import type { Labels } from './words.js';

export { organisationKinds, organisationStatuses, roles } from './organisation-words.js';
export { word } from './words.js';

export const nameKinds: Labels<NameKind> = {
  LEGAL: msg`Legal name`,
  SHORT: msg`Short name`,
  ACRONYM: msg`Acronym`,
  TRANSLATION: msg`Translation`,
  BRAND: msg`Brand`,
  FORMER: msg`Former name`,
  AS_PRINTED: msg`Printed name`,
};

export const siteKinds: Labels<SiteKind> = {
  LEGAL_SEAT: msg`Legal seat`,
  OPERATIONAL_SEAT: msg`Operational seat`,
  BRANCH: msg`Branch`,
  VENUE: msg`Venue`,
};

export const siteStatuses: Labels<SiteStatus> = {
  PLANNED: msg({ message: 'Planned', context: 'site' }),
  ACTUAL: msg({ message: 'In use', context: 'site' }),
  FORMER: msg({ message: 'Former', context: 'site' }),
};

export const stages: Labels<NccStage> = {
  PLANNED: msg({ message: 'Planned', context: 'stage of a centre' }),
  DESIGN: msg({ message: 'In design', context: 'stage of a centre' }),
  LAUNCHED: msg({ message: 'Launched', context: 'stage of a centre' }),
  OPERATIONAL: msg({ message: 'Operational', context: 'stage of a centre' }),
  MATURE: msg({ message: 'Mature', context: 'stage of a centre' }),
};

/** Read from the organisation the relation starts at: "is part of". */
export const relationsFrom: Labels<RelationType> = {
  PART_OF: msg`Part of`,
  BRAND_OF: msg`Brand of`,
  SUCCESSOR_OF: msg`Successor of`,
  MANAGES: msg({ message: 'Manages', context: 'relation' }),
  HOSTS: msg({ message: 'Hosts', context: 'relation' }),
  MEMBER_OF: msg`Member of`,
  SUPERVISES: msg`Supervises`,
  COLLABORATES_WITH: msg`Works with`,
  MENTORS: msg`Mentors`,
};

/** The same relation read from its other end. */
export const relationsTo: Labels<RelationType> = {
  PART_OF: msg`Has as a part`,
  BRAND_OF: msg`Has the brand`,
  SUCCESSOR_OF: msg`Succeeded by`,
  MANAGES: msg`Managed by`,
  HOSTS: msg`Hosted by`,
  MEMBER_OF: msg`Has as a member`,
  SUPERVISES: msg`Supervised by`,
  COLLABORATES_WITH: msg`Works with`,
  MENTORS: msg`Mentored by`,
};

export const linksFrom: Labels<ProjectLinkType> = {
  CONTINUES: msg({ message: 'Continues', context: 'project link' }),
  FOLLOWS_FROM: msg({ message: 'Follows from', context: 'project link' }),
  CASE_STUDY_OF: msg({ message: 'Case study of', context: 'project link' }),
};

export const linksTo: Labels<ProjectLinkType> = {
  CONTINUES: msg({ message: 'Continued by', context: 'project link' }),
  FOLLOWS_FROM: msg({ message: 'Followed by', context: 'project link' }),
  CASE_STUDY_OF: msg({ message: 'Has the case study', context: 'project link' }),
};

export const bodyKinds: Labels<GovernanceBodyKind> = {
  STEERING_COMMITTEE: msg`Steering committee`,
  BOARD: msg({ message: 'Board', context: 'governance body' }),
  ADVISORY_BOARD: msg`Advisory board`,
  ASSEMBLY: msg({ message: 'Assembly', context: 'governance body' }),
  OTHER: msg({ message: 'Other body', context: 'governance body' }),
};

export const linkKinds: Labels<WebLinkKind> = {
  WEBSITE: msg`Website`,
  SOCIAL_MEDIA: msg`Social media`,
  VIDEO: msg`Video`,
  DOCUMENT: msg`Document`,
  COURSE: msg`Course`,
  OTHER: msg({ message: 'Other link', context: 'kind of web link' }),
};

/** How a printed figure is meant: "more than 5000". `{value}` is the figure with its unit. */
export const comparators: Record<Comparator, (value: string) => string> = {
  EQ: (value) => value,
  GT: (value) => i18n._(msg`more than ${value}`),
  GE: (value) => i18n._(msg`at least ${value}`),
  LT: (value) => i18n._(msg`less than ${value}`),
  LE: (value) => i18n._(msg`at most ${value}`),
  ABOUT: (value) => i18n._(msg`about ${value}`),
};

const recordTypes: Record<string, MessageDescriptor> = {
  Organisation: msg`Organisation`,
  Project: msg`Project`,
  Ncc: msg`Centre`,
  Person: msg`Person`,
  Participation: msg`Participation`,
  Site: msg`Site`,
  OrganisationName: msg`Name`,
  GovernanceBody: msg`Governance body`,
  PolicyLab: msg`Policy lab`,
  FundingProgramme: msg`Funding programme`,
  GrantAgreement: msg`Grant agreement`,
  Platform: msg`Platform`,
  Country: msg`Country`,
  Region: msg`Region`,
  Source: msg`Source`,
};

/** The word for a type of record; a type this page does not know keeps its name of the API. */
export function recordType(type: string | null | undefined): string {
  const label = type ? recordTypes[type] : undefined;
  return label ? i18n._(label) : (type ?? '');
}
