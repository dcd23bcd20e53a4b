import type { Reader, Role } from '@seedbed/platform/kernel';

/** A placeholder in a stored filter that stands for something of the reader; the engine binds it at run time. */
export interface MeValue {
  readonly me: 'nccIds' | 'organisationIds' | 'userId' | 'actor';
}
/** What a stored filter may ask of its reader: `{ id: { in: me.organisations } }`. */
export const me = {
  nccs: { me: 'nccIds' },
  organisations: { me: 'organisationIds' },
  user: { me: 'userId' },
  /** The user as texts name who did something: `user:<id>`. */
  actor: { me: 'actor' },
} as const satisfies Record<string, MeValue>;

/** A typed filter as data: the API's filter language, with `me.…` allowed where a value stands. */
export type StoredFilter = { readonly [field: string]: unknown };

/** The key of a policy for whoever is not named in it, and for a connection that does not say who reads. */
export const EVERYBODY = 'EVERYBODY';

/** Which rows: all, none, or those a filter describes. */
export type Rows = StoredFilter | 'all' | 'none';

/**
 * Role → the rows it may read (or write). A role that is not named may what {@link EVERYBODY} may, and nothing where that
 * is not said.
 */
export type Policy = Readonly<Partial<Record<Role | typeof EVERYBODY, Rows>>>;

/** The same rows for several roles, as far as they do not depend on the role: a part of a policy. */
export const forEach = <R extends Role>(roles: readonly R[], rows: (role: R) => Rows): Policy =>
  Object.fromEntries(roles.map((role) => [role, rows(role)]));

/** Reference data and lists that hold nothing confidential. */
export const everybody: Policy = { SYSTEM: 'all', DEMO: 'all', EVERYBODY: 'all' };

/** Rows that the centres of the reader keep. */
export const ownCentre = { stewardId: { in: me.nccs } } as const;

const seenAs = <V extends readonly string[]>(...visibilities: V): { visibility: { in: V } } => ({
  visibility: { in: visibilities },
});
const openOrShared = seenAs('PUBLIC', 'NETWORK');
const allButPrivate = seenAs('PUBLIC', 'NETWORK', 'NCC');
/** What an editor has of the own centre: private rows are the coordinators'. */
const ownButPrivate = { and: [ownCentre, allButPrivate] } as const;

/**
 * By the record's `visibility`: public rows for everybody, network rows for everybody with a role, the others for the
 * people of the steward, private ones for its coordinators alone. An auditor sees all.
 */
export const byVisibility = {
  SYSTEM: 'all',
  DEMO: allButPrivate,
  NODE_ADMIN: openOrShared,
  COORDINATOR: { or: [openOrShared, ownCentre] },
  EDITOR: { or: [openOrShared, ownButPrivate] },
  PARTNER_ADMIN: openOrShared,
  PARTNER_EDITOR: openOrShared,
  OFFICER_READ: openOrShared,
  AUDITOR: 'all',
  EVERYBODY: seenAs('PUBLIC'),
} as const satisfies Policy;

/**
 * {@link byVisibility}; and a partner reads what is of its own organisation too, also when only the people of the centre
 * see it otherwise. In: the links of the type that lead to the organisation; `'id'` for the organisation itself.
 */
export function ofOrganisation(...links: readonly string[]): Policy {
  const own = links.map((link) => ({ [link === 'id' ? 'id' : `${link}Id`]: { in: me.organisations } }));
  const partner = { or: [openOrShared, { and: [allButPrivate, { or: own }] }] };
  return { ...byVisibility, PARTNER_ADMIN: partner, PARTNER_EDITOR: partner };
}

/** For types that say nothing but what their record is: whoever sees that record. In: the link to it. */
export const seenWith = (link: string): Policy => withLinks({ SYSTEM: 'all', AUDITOR: 'all' }, [link]);

/**
 * For types that say something of several records and may lie with another centre than one of them: whoever may read the
 * row by `policy` and sees every one of those records. In: the links to them.
 */
export const seenWithAll = (policy: Policy, ...links: readonly string[]): Policy => withLinks(policy, links);

/**
 * The condition `{ link: {} }` is: there is such a record, and the reader may see it. The id of a record of a linkable
 * type (`leftId`) says it in the same way.
 */
function withLinks(policy: Policy, links: readonly string[]): Policy {
  const seen = links.map((link) => ({ [link]: {} }));
  const roles = { DEMO: 'all', EVERYBODY: 'all', ...policy } satisfies Policy;
  return Object.fromEntries(
    Object.entries(roles).map(([role, rows]): [string, Rows] => {
      if (role === 'SYSTEM' || role === 'AUDITOR' || rows === 'none') return [role, rows];
      return [role, { and: rows === 'all' ? seen : [rows, ...seen] }];
    }),
  );
}

/** Who writes what people keep: coordinators and editors of the steward; until sign-in exists, the demo reader too. */
export const editors: Policy = { SYSTEM: 'all', DEMO: 'all', COORDINATOR: ownCentre, EDITOR: ownButPrivate };

/**
 * Who may propose changes to rows that others write: the partners of the rows' organisation, and the people of other
 * centres. In: which rows are a partner's own.
 */
export const proposers = (own: StoredFilter): Policy => ({
  SYSTEM: 'all',
  COORDINATOR: 'all',
  EDITOR: 'all',
  PARTNER_ADMIN: own,
  PARTNER_EDITOR: own,
});

/**
 * Who may give a record to another centre: a coordinator of both, and an administrator of the node, who may do nothing else
 * to it. In: the acting role with its centres, and the stewards before and after.
 */
export function mayMove({ role, nccIds }: Pick<Reader, 'role' | 'nccIds'>, from: string, to: string): boolean {
  if (role === 'COORDINATOR') return nccIds.includes(from) && nccIds.includes(to);
  return MOVERS.includes(role);
}
const MOVERS: readonly string[] = ['SYSTEM', 'DEMO', 'NODE_ADMIN'] satisfies Role[];
/** The role that may hand over records which it does not write. */
export const HANDS_OVER = 'NODE_ADMIN' satisfies Role;

/** Whether a role may read a field of the rows that it may read. Our own work may. */
export const mayReadField = ({ readBy }: { readonly readBy?: readonly Role[] }, role: string): boolean =>
  readBy === undefined || role === 'SYSTEM' || (readBy as readonly string[]).includes(role);

/** The condition for a role on a policy; what is not said is refused. */
export const conditionFor = (policy: Policy, role: string): Rows =>
  (Object.hasOwn(policy, role) ? policy[role as Role] : policy[EVERYBODY]) ?? 'none';
