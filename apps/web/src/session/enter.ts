import { queryClient } from '../api/client.js';
import { tellOtherTabs } from './ended.js';
import { meQuery } from './me.js';
import { pathOfThisSite, startOf } from './start.js';

/** The page that whoever signs in here wanted, as the address says it; undefined: none, or none of this site. */
export function wantedPage(): string | undefined {
  const { pathname, search } = window.location;
  if (pathname.startsWith('/sign-in')) return pathOfThisSite(new URLSearchParams(search).get('to'));
  return pathname === '/' ? undefined : pathOfThisSite(pathname + search);
}

/**
 * Leads whoever has just signed in to where they wanted to go, else to where their role begins. The page is loaded anew: of
 * what somebody else has read before nothing stays in memory.
 */
export async function enter(): Promise<void> {
  const me = await queryClient.fetchQuery({ ...meQuery, staleTime: 0 });
  tellOtherTabs();
  window.location.replace(wantedPage() ?? startOf(me));
}
