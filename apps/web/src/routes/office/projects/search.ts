import type { ProjectFilter, ProjectOrder, ProjectStatus } from '../../../gql/graphql.js';
import { projectStatuses } from '../../../i18n/labels.js';

export const sortFields = ['displayName', 'acronym', 'startsOn', 'endsOn', 'status', 'updatedAt'] as const;
export type SortField = (typeof sortFields)[number];

/** What the list of projects keeps in its address. */
export interface ProjectsSearch {
  readonly q?: string;
  readonly status?: ProjectStatus;
  readonly archived?: 'yes';
  readonly sort?: SortField;
  readonly dir?: 'desc';
  readonly after?: string;
  readonly page?: number;
  readonly cols?: string[];
  /** Id of the saved view that is shown, also after changes to it. */
  readonly view?: string;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads the address; what it does not understand it leaves out, so that an old link still opens. */
export function projectsSearch(raw: Record<string, unknown>): ProjectsSearch {
  const after = text(raw.after);
  const page = Number(raw.page);
  const cols = Array.isArray(raw.cols) ? raw.cols.map(String) : text(raw.cols)?.split(',');
  const status = String(raw.status);
  return {
    q: text(raw.q)?.slice(0, 200),
    status: Object.hasOwn(projectStatuses, status) ? (status as ProjectStatus) : undefined,
    archived: raw.archived === 'yes' ? 'yes' : undefined,
    sort: sortFields.find((field) => field === raw.sort),
    dir: raw.dir === 'desc' ? 'desc' : undefined,
    after,
    page: after && Number.isInteger(page) && page > 1 ? page : undefined,
    cols: cols && cols.length > 0 ? cols : undefined,
    view: text(raw.view),
  };
}

/** The typed filter of the API for an address. */
export const toFilter = ({ status, archived }: ProjectsSearch): ProjectFilter => ({
  ...(status ? { status: { eq: status } } : {}),
  ...(archived ? { archivedAt: { isNull: false } } : {}),
});

/** Order of the list; a search without a chosen order comes best match first. */
export function toOrder({ q, sort, dir }: ProjectsSearch): ProjectOrder[] | undefined {
  if (q && !sort) return undefined;
  return [{ [sort ?? 'displayName']: dir === 'desc' ? 'DESC' : 'ASC' }];
}
