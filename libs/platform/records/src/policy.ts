/** A placeholder in a stored filter that stands for something of the reader; the engine binds it at run time. */
export interface MeValue {
  readonly me: 'nccIds' | 'organisationIds' | 'userId';
}
/** What a stored filter may ask of its reader: `{ id: { in: me.organisations } }`. */
export const me = {
  nccs: { me: 'nccIds' },
  organisations: { me: 'organisationIds' },
  user: { me: 'userId' },
} as const satisfies Record<string, MeValue>;

/** A typed filter as data: the API's filter language, with `me.…` allowed where a value stands. */
export type StoredFilter = { readonly [field: string]: unknown };

/** The key of a policy for whoever is not named in it, and for a connection that does not say who reads. */
export const EVERYBODY = 'EVERYBODY';

/**
 * Role → the rows it may read: all, none, or those a filter describes. A role that is not named reads what
 * {@link EVERYBODY} reads, and nothing where that is not said.
 */
export type Policy = Readonly<Record<string, StoredFilter | 'all' | 'none'>>;

/** Reference data and lists that hold nothing confidential. */
export const everybody: Policy = { SYSTEM: 'all', DEMO: 'all', EVERYBODY: 'all' };

/** Who writes what people keep, until sign-in exists: the demo reader, and our own work. */
export const editors: Policy = { SYSTEM: 'all', DEMO: 'all' };

/** By the record's `visibility`. The demo reader (the only one until sign-in exists) sees all but private rows. */
export const byVisibility = {
  SYSTEM: 'all',
  DEMO: { visibility: { in: ['PUBLIC', 'NETWORK', 'NCC'] } },
  EVERYBODY: { visibility: { in: ['PUBLIC'] } },
} as const satisfies Policy;

/**
 * The visibilities of which a role may see texts in a search; null: all. A role that is not named sees public ones only.
 * The same rule as {@link byVisibility}, for the search function, which reads texts before it knows their records.
 */
export function shownTo(role: string): readonly string[] | null {
  const condition = conditionFor(byVisibility, role);
  if (condition === 'all') return null;
  const shown = condition === 'none' ? undefined : (condition.visibility as { in?: readonly string[] } | undefined)?.in;
  return shown ?? ['PUBLIC'];
}

/** The condition for a role on a policy; what is not said is refused. */
export const conditionFor = (policy: Policy, role: string): StoredFilter | 'all' | 'none' =>
  (Object.hasOwn(policy, role) ? policy[role] : policy[EVERYBODY]) ?? 'none';
