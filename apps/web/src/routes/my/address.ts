import { useSyncExternalStore } from 'react';

/** Where somebody is in the area: a page, and what of it. */
export interface Place {
  readonly page: 'home' | 'section' | 'changes' | 'competences' | 'nowhere';
  /** As it stands in the address: `organisation`, `people`. */
  readonly section?: string;
  /** What is changed: `<type>.<id>.<field>`. */
  readonly change?: string;
  /** What is added: a record type. */
  readonly add?: string;
  /** What is no longer so: `<type>.<id>`. */
  readonly end?: string;
}

const BASE = '/my';
/** What stands behind the path of a section, where it is more than the section. */
const ASKED = ['change', 'add', 'end'] as const;
const given = (key: string, value: string | null | undefined): [string, string][] => (value ? [[key, value]] : []);
const PATH = /^\/my(?:\/([a-z]+))?\/?$/;

export function placeOf({ pathname, search }: { pathname: string; search: string }): Place {
  const [matched, name] = PATH.exec(pathname) ?? [];
  if (matched === undefined) return { page: 'nowhere' };
  if (name === undefined) return { page: 'home' };
  if (name === 'changes' || name === 'competences') return { page: name };
  const asked = new URLSearchParams(search);
  return { page: 'section', section: name, ...Object.fromEntries(ASKED.flatMap((key) => given(key, asked.get(key)))) };
}

export function pathTo({ page, section, ...place }: Place): string {
  if (page === 'changes' || page === 'competences') return `${BASE}/${page}`;
  if (page !== 'section') return BASE;
  const asked = new URLSearchParams(ASKED.flatMap((key) => given(key, place[key]))).toString();
  return `${BASE}/${section}${asked ? `?${asked}` : ''}`;
}

const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
};

export function go(path: string): void {
  window.history.pushState(null, '', path);
  window.scrollTo(0, 0);
  for (const listener of listeners) listener();
}

/** The address of the page as one text: it changes when the reader goes on or back. */
export const useAddress = (): string =>
  useSyncExternalStore(subscribe, () => window.location.pathname + window.location.search);
