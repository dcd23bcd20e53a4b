import { type ChoiceOf, choice } from '@seedbed/platform/records';

export const OrganisationKind = choice('OrganisationKind', 'What kind of body an organisation is.', {
  MINISTRY: 'A ministry, or a department of one.',
  MANAGING_AUTHORITY: 'The authority that manages an EU programme in its country (Italian: Autorità di Gestione).',
  REGIONAL_AUTHORITY: 'The government or administration of a region.',
  MUNICIPALITY: 'A city, town or commune.',
  UNION_OF_MUNICIPALITIES: 'Municipalities that administer together.',
  AGENCY: 'A public agency with a special task.',
  DEVELOPMENT_AGENCY: 'An agency for the development of a city or region.',
  UNIVERSITY: 'A university or polytechnic.',
  FACULTY: 'A faculty or department of a university.',
  RESEARCH_BODY: 'A body whose main work is research.',
  FOUNDATION: 'A foundation.',
  ASSOCIATION: 'An association of persons or bodies.',
  NETWORK: 'Organisations joined under one name, as an association or without a legal form of its own.',
  COOPERATIVE: 'A cooperative.',
  SOCIAL_ENTERPRISE: 'An enterprise whose aim is social and whose profits stay with it.',
  COMPANY: 'A company that may make profit.',
  NON_PROFIT_COMPANY: 'A company in a non-profit form, such as a gGmbH.',
  CHAMBER: 'A chamber of commerce, industry, crafts or a profession.',
  INCUBATOR: 'A place that helps new enterprises grow.',
  INITIATIVE: 'A joint initiative without a legal form of its own.',
  OTHER: 'Known, and none of these.',
});
export type OrganisationKind = ChoiceOf<typeof OrganisationKind>;

const PUBLIC = new Set<OrganisationKind>([
  'MINISTRY',
  'MANAGING_AUTHORITY',
  'REGIONAL_AUTHORITY',
  'MUNICIPALITY',
  'UNION_OF_MUNICIPALITIES',
  'AGENCY',
]);
const PRIVATE = new Set<OrganisationKind>([
  'ASSOCIATION',
  'FOUNDATION',
  'COOPERATIVE',
  'SOCIAL_ENTERPRISE',
  'COMPANY',
  'NON_PROFIT_COMPANY',
]);

/**
 * Public or private, as keep.eu counts it, where the kind alone decides. Null where both exist: universities, faculties,
 * research bodies, development agencies, chambers, networks, incubators, initiatives. Null for an unknown kind.
 */
export function isPublicKind(kind: OrganisationKind | null | undefined): boolean | null {
  if (!kind) return null;
  if (PUBLIC.has(kind)) return true;
  return PRIVATE.has(kind) ? false : null;
}
