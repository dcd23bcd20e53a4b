import type {
  OrganisationFilter,
  OrganisationKind,
  OrganisationOrder,
  OrganisationStatus,
  ParticipationRole,
  SortDirection,
} from '../../../gql/graphql.js';
import { organisationKinds, organisationStatuses, roles } from '../../../i18n/organisation-words.js';
import { allOf, listAddress, many, NOT_STATED, one } from '../../../lists/address.js';

/** What the list of organisations keeps in its address, filters in the order of their menu. */
export const organisationsAddress = listAddress({
  criteria: {
    country: many(),
    kind: many(organisationKinds, { isSorted: true, hasNone: true }),
    project: many(),
    projects: allOf('project'),
    role: many(roles),
    competence: many(),
    centre: many(),
    flag: one('yes', 'no'),
    bridge: one('yes', 'no'),
    unconfirmed: one('yes', 'no'),
    status: many(organisationStatuses),
    archived: one('yes'),
  },
  sorts: {
    name: (name) => ({ name }),
    country: (code) => ({ country: { code } }),
    kind: (kind) => ({ kind }),
    status: (status) => ({ status }),
    legalForm: (legalForm) => ({ legalForm }),
    degree: (degree) => ({ metrics: { degree } }),
    betweenness: (betweenness) => ({ metrics: { betweenness } }),
    completeness: (completeness) => ({ profile: { completeness } }),
    confirmed: (lastConfirmedAt) => ({ profile: { lastConfirmedAt } }),
    updatedAt: (updatedAt) => ({ updatedAt }),
  } satisfies Record<string, (direction: SortDirection) => OrganisationOrder>,
  standard: 'name',
});

export type OrganisationsSearch = ReturnType<typeof organisationsAddress.parse>;

function participationFilter({ project, projects, role }: OrganisationsSearch): OrganisationFilter | undefined {
  if (!project && !role) return undefined;
  const inSome = (ids: string[] | undefined): OrganisationFilter => ({
    participations: {
      some: {
        ...(ids ? { project: { id: { in: ids } } } : {}),
        ...(role ? { role: { in: role as ParticipationRole[] } } : {}),
      },
    },
  });
  return projects === 'all' && project ? { and: project.map((id) => inSome([id])) } : inSome(project);
}

/** Organisations that have a competence by anybody's word that was not refused and holds today. */
function claimFilter(competence: string[] | undefined): OrganisationFilter | undefined {
  if (!competence) return undefined;
  const today = new Date().toISOString().slice(0, 10);
  return {
    competenceClaims: {
      some: {
        competenceId: { in: competence },
        not: { state: { eq: 'REFUSED' } },
        and: [
          { or: [{ startsOn: { isNull: true } }, { startsOn: { lte: today } }] },
          { or: [{ endsOn: { isNull: true } }, { endsOn: { gte: today } }] },
        ],
      },
    },
  };
}

/** Organisations that stand in a centre: hosts, members of its bodies, houses of its seats. */
function centreFilter(centre: string[] | undefined): OrganisationFilter | undefined {
  if (!centre) return undefined;
  const ncc = { country: { code: { in: centre } } };
  return {
    or: [
      { hostedNccs: { some: { ncc } } },
      { governanceMemberships: { some: { body: { ncc } } } },
      { hostedSites: { some: { ncc } } },
    ],
  };
}

function kindFilter(kind: string[] | undefined): OrganisationFilter | undefined {
  if (!kind) return undefined;
  const named = kind.filter((value) => value !== NOT_STATED) as OrganisationKind[];
  const any: OrganisationFilter[] = [];
  if (named.length > 0) any.push({ kind: { in: named } });
  if (kind.includes(NOT_STATED)) any.push({ kind: { isNull: true } });
  return { or: any };
}

/** Profiles that nobody confirmed as a whole for twelve months, or ever; the day is the same for all questions of a day. */
export function unconfirmedFilter(isUnconfirmed: boolean): OrganisationFilter {
  const since = new Date();
  since.setUTCHours(0, 0, 0, 0);
  since.setUTCFullYear(since.getUTCFullYear() - 1);
  const before = since.toISOString();
  if (!isUnconfirmed) return { profile: { lastConfirmedAt: { gte: before } } };
  return { or: [{ profile: { lastConfirmedAt: { isNull: true } } }, { profile: { lastConfirmedAt: { lt: before } } }] };
}

/**
 * The typed filter of the API for an address. `flagged` are the ids of organisations with an open quality flag: a flag
 * points to any type of record, so the API has no relation to filter over.
 */
export function toFilter(search: OrganisationsSearch, flagged: readonly string[]): OrganisationFilter {
  const { country, status, flag, bridge } = search;
  const parts: (OrganisationFilter | undefined)[] = [
    country && { country: { code: { in: country } } },
    kindFilter(search.kind),
    status && { status: { in: status as OrganisationStatus[] } },
    participationFilter(search),
    claimFilter(search.competence),
    centreFilter(search.centre),
    flag && { id: flag === 'yes' ? { in: [...flagged] } : { notIn: [...flagged] } },
    search.archived && { archivedAt: { isNull: false } },
    bridge && { metrics: { isBroker: { eq: bridge === 'yes' } } },
    search.unconfirmed && unconfirmedFilter(search.unconfirmed === 'yes'),
  ];
  return { and: parts.filter((part) => part !== undefined) };
}
