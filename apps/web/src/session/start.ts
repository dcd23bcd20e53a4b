import { type ActingRole, type Me, roleOf } from './me.js';

/** Where each role begins to work: the first of these pages that there is. */
const STARTS: Partial<Record<ActingRole, readonly string[]>> = {
  PARTNER_ADMIN: ['/my', '/orgs'],
  PARTNER_EDITOR: ['/my', '/orgs'],
  OFFICER_READ: ['/reports', '/orgs'],
  NODE_ADMIN: ['/admin/users'],
};
const paths = new Set<string>();

/** Notes the addresses of the pages that there are. */
export function knowPaths(all: Iterable<string>): void {
  for (const path of all) paths.add(path);
}

/**
 * The page that somebody begins at. Whoever may act as a coordinator or admin only with a second factor, and has none, is
 * led to where it is set up.
 */
export function startOf(me: Me): string {
  const role = roleOf(me);
  if (role === 'PUBLIC' && me.userId)
    return me.roles.some(({ needsSecondFactor }) => needsSecondFactor) ? '/account' : '/orgs';
  return STARTS[role]?.find((path) => paths.has(path)) ?? '/';
}

/** An address of this site that somebody may be led to; anything else is the start. In: what an address says, of anybody. */
export function pathOfThisSite(to: unknown): string | undefined {
  if (typeof to !== 'string' || !/^\/(?![/\\])/.test(to) || to.startsWith('/sign-in')) return undefined;
  try {
    const { origin, pathname, search } = new URL(to, window.location.origin);
    return origin === window.location.origin ? pathname + search : undefined;
  } catch {
    return undefined;
  }
}
