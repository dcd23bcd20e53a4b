import type {
  OrganisationFilter,
  OrganisationKind,
  OrganisationOrder,
  OrganisationStatus,
  ParticipationRole,
} from '../../../gql/graphql.js';

/** What the list of organisations keeps in its address; everything that differs from the plain list. */
export interface OrganisationsSearch {
  readonly q?: string;
  readonly country?: string[];
  readonly kind?: string[];
  readonly status?: string[];
  readonly project?: string[];
  /** With two projects or more: all of them instead of any of them. */
  readonly projects?: 'all';
  readonly role?: string[];
  readonly centre?: string[];
  readonly flag?: 'yes' | 'no';
  readonly bridge?: 'yes' | 'no';
  /** Archived ones instead of the others. */
  readonly archived?: 'yes';
  readonly sort?: SortField;
  readonly dir?: 'desc';
  readonly after?: string;
  readonly page?: number;
  readonly size?: number;
  readonly preview?: string;
  readonly cols?: string[];
  /** Id of the saved view that is shown, also after changes to it. */
  readonly view?: string;
}

export type FilterField =
  | 'country'
  | 'kind'
  | 'status'
  | 'project'
  | 'role'
  | 'centre'
  | 'flag'
  | 'bridge'
  | 'archived';
export const sortFields = [
  'name',
  'country',
  'kind',
  'status',
  'legalForm',
  'degree',
  'betweenness',
  'updatedAt',
] as const;
export type SortField = (typeof sortFields)[number];
export const pageSizes = [25, 50, 100, 200] as const;
/** The value of the kind filter for organisations whose kind no source says. */
export const NOT_STATED = 'none';

function list(value: unknown): string[] | undefined {
  const entries = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const texts = entries.filter((entry): entry is string => typeof entry === 'string' && entry !== '');
  return texts.length > 0 ? texts : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((candidate) => candidate === value);
}

function count(value: unknown): number | undefined {
  const number = Number(value);
  return Number.isInteger(number) && number > 1 ? number : undefined;
}

/**
 * Reads the address; what it does not understand it leaves out, so that an old link still opens. The router calls it with
 * texts (from the address) and with values of this shape (from a link in the page).
 */
export function organisationsSearch(raw: Record<string, unknown>): OrganisationsSearch {
  const after = text(raw.after);
  const project = list(raw.project);
  return {
    q: text(raw.q)?.slice(0, 200),
    country: list(raw.country),
    kind: list(raw.kind),
    status: list(raw.status),
    project,
    projects: project && project.length > 1 ? oneOf(['all'] as const, raw.projects) : undefined,
    role: list(raw.role),
    centre: list(raw.centre),
    flag: oneOf(['yes', 'no'] as const, raw.flag),
    bridge: oneOf(['yes', 'no'] as const, raw.bridge),
    archived: oneOf(['yes'] as const, raw.archived),
    sort: oneOf(sortFields, raw.sort),
    dir: oneOf(['desc'] as const, raw.dir),
    after,
    page: after ? count(raw.page) : undefined,
    size: pageSizes.find((size) => String(size) === String(raw.size)),
    preview: text(raw.preview),
    cols: list(raw.cols),
    view: text(raw.view),
  };
}

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
    centreFilter(search.centre),
    flag && { id: flag === 'yes' ? { in: [...flagged] } : { notIn: [...flagged] } },
    search.archived && { archivedAt: { isNull: false } },
    bridge && { metrics: { isBroker: { eq: bridge === 'yes' } } },
  ];
  return { and: parts.filter((part) => part !== undefined) };
}

/** Order of the list; the api adds the id as the last word itself. */
export function toOrder({ sort = 'name', dir }: OrganisationsSearch): OrganisationOrder[] {
  const direction = dir === 'desc' ? 'DESC' : 'ASC';
  if (sort === 'country') return [{ country: { code: direction } }, { name: 'ASC' }];
  if (sort === 'degree' || sort === 'betweenness') return [{ metrics: { [sort]: direction } }, { name: 'ASC' }];
  if (sort === 'name') return [{ name: direction }];
  return [{ [sort]: direction }, { name: 'ASC' }];
}
