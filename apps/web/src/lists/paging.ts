import { useNavigate, useRouterState } from '@tanstack/react-router';

interface PageAddress {
  readonly after?: string;
  readonly page?: number;
}

interface Paging {
  readonly page: number;
  readonly onFirst: () => void;
  readonly onNext: () => void;
  readonly onPrevious?: () => void;
}

/**
 * Next and previous on a list that knows only "after this cursor": the cursors of the pages before travel in the history
 * entry, so Previous works after a reload too. Who opens a deep link has no history and goes back by "First page".
 * `from` is the list's path, "." the one on the screen, `address` its search params, `endCursor` that of the page shown.
 */
export function useCursorPaging(
  from: '/orgs' | '/projects' | '/people' | '/pilots' | '/quality' | '/duplicates' | '.',
  address: PageAddress,
  endCursor: string | null | undefined,
): Paging {
  const navigate = useNavigate();
  const trail = useRouterState({ select: (state) => state.location.state.trail }) ?? [];
  const page = address.page ?? 1;
  const go = (after: string | undefined, number: number, nextTrail: string[]) =>
    void navigate({
      to: from,
      search: { ...address, after, page: number > 1 ? number : undefined, preview: undefined },
      state: { trail: nextTrail },
    });
  return {
    page,
    onFirst: () => go(undefined, 1, []),
    onNext: () => endCursor && go(endCursor, page + 1, [...trail, address.after ?? '']),
    onPrevious:
      page > 1 && trail.length > 0 ? () => go(trail.at(-1) || undefined, page - 1, trail.slice(0, -1)) : undefined,
  };
}
