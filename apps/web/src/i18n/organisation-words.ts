import { msg } from '@lingui/core/macro';
import type { OrganisationKind, OrganisationStatus, ParticipationRole } from '../gql/graphql.js';
import type { Labels } from './words.js';

export const roles: Labels<ParticipationRole> = {
  LEAD_PARTNER: msg`Lead partner`,
  PARTNER: msg`Partner`,
  ASSOCIATED_PARTNER: msg`Associated partner`,
  AFFILIATED_ENTITY: msg`Affiliated entity`,
  THIRD_PARTY: msg`Third party`,
  INTERNATIONAL_PARTNER: msg`International partner`,
  SUBCONTRACTOR: msg`Subcontractor`,
};

export const organisationKinds: Labels<OrganisationKind> = {
  MINISTRY: msg`Ministry`,
  MANAGING_AUTHORITY: msg`Managing authority`,
  REGIONAL_AUTHORITY: msg`Regional authority`,
  MUNICIPALITY: msg`Municipality`,
  UNION_OF_MUNICIPALITIES: msg`Union of municipalities`,
  AGENCY: msg`Agency`,
  DEVELOPMENT_AGENCY: msg`Development agency`,
  UNIVERSITY: msg`University`,
  FACULTY: msg`Faculty`,
  RESEARCH_BODY: msg`Research body`,
  FOUNDATION: msg`Foundation`,
  ASSOCIATION: msg`Association`,
  NETWORK: msg({ message: 'Network', context: 'kind of organisation' }),
  COOPERATIVE: msg`Cooperative`,
  SOCIAL_ENTERPRISE: msg`Social enterprise`,
  COMPANY: msg`Company`,
  NON_PROFIT_COMPANY: msg`Non-profit company`,
  CHAMBER: msg`Chamber`,
  INCUBATOR: msg`Incubator`,
  INITIATIVE: msg`Initiative`,
  OTHER: msg({ message: 'Other', context: 'kind of organisation' }),
};

export const organisationStatuses: Labels<OrganisationStatus> = {
  ACTIVE: msg({ message: 'Active', context: 'organisation' }),
  DISSOLVED: msg({ message: 'Dissolved', context: 'organisation' }),
  UNKNOWN: msg({ message: 'Not known', context: 'status' }),
};
