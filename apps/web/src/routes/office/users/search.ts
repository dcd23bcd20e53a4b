import type { RoleAssignmentFilter, UserFilter, UserRole, UserStatus } from '../../../gql/graphql.js';

const ROLES: readonly UserRole[] = [
  'NODE_ADMIN',
  'COORDINATOR',
  'EDITOR',
  'PARTNER_ADMIN',
  'PARTNER_EDITOR',
  'OFFICER_READ',
  'AUDITOR',
];
const STATUSES: readonly UserStatus[] = ['INVITED', 'ACTIVE', 'SUSPENDED'];

/** What the list of users keeps in its address. */
export interface UsersSearch {
  readonly q?: string;
  readonly role?: UserRole;
  readonly status?: UserStatus;
  readonly sort?: 'email' | 'status' | 'createdAt';
  readonly dir?: 'desc';
  readonly after?: string;
  readonly page?: number;
}

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((known) => known === value);
const filled = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads the address; unknown values are left out. */
export function usersSearch(raw: Record<string, unknown>): UsersSearch {
  const after = filled(raw.after);
  const page = Number(raw.page);
  return {
    q: filled(raw.q),
    role: oneOf(ROLES, raw.role),
    status: oneOf(STATUSES, raw.status),
    sort: oneOf(['email', 'status', 'createdAt'], raw.sort),
    dir: oneOf(['desc'], raw.dir),
    after,
    page: after && Number.isInteger(page) && page > 1 ? page : undefined,
  };
}

/** The roles that hold at a moment. */
export const holding = (moment: string): RoleAssignmentFilter => ({
  or: [{ endsAt: { isNull: true } }, { endsAt: { gt: moment } }],
});

/** The typed filter of the API for an address. In: now, to the minute. */
export function toFilter({ q, role, status }: UsersSearch, moment: string): UserFilter {
  const all: UserFilter[] = [];
  if (q) all.push({ or: [{ displayName: { contains: q } }, { email: { contains: q } }] });
  if (role) all.push({ roleAssignments: { some: { and: [{ role: { eq: role } }, holding(moment)] } } });
  if (status) all.push({ status: { eq: status } });
  return all.length > 0 ? { and: all } : {};
}
