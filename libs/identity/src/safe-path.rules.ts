/** Any address: a path is read against it, and must stay on it. */
const BASE = 'http://this.site';
const LONGEST = 2_000;
/** Where a browser would not arrive at a page: programs, and sign-ins that begin anew. */
const NO_PAGES = /^\/(graphql|api|health|assets|sign-in\/oidc)(\/|$)/;

/**
 * Where to go on after a sign-in, as somebody wrote it into an address: a page of this site, else `otherwise`. Browsers
 * take `//elsewhere`, `/\elsewhere` and addresses with tabs in them for other sites, so the path is read as they read it.
 */
export function safePath(to: unknown, otherwise = '/'): string {
  if (typeof to !== 'string' || to.length > LONGEST || !/^\/(?![/\\])/.test(to) || !URL.canParse(to, BASE)) {
    return otherwise;
  }
  const { origin, pathname, search, hash } = new URL(to, BASE);
  const path = `${pathname}${search}${hash}`;
  return origin === BASE && !path.startsWith('//') && !NO_PAGES.test(pathname) ? path : otherwise;
}
