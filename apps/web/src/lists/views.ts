import type { SavedViewsQuery } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';

export const savedViewsList = graphql(`
  query SavedViews($list: ViewedList!) {
    savedViews(filter: { list: { eq: $list } }, orderBy: [{ name: ASC }], first: 200) {
      nodes {
        id
        rev
        name
        owner
        isShared
        filter
        search
        orderBy
        columns
      }
    }
  }
`);

export type SavedView = SavedViewsQuery['savedViews']['nodes'][number];

/** What a view keeps of a list, and what a list shows now: two of them are compared to see whether a view was changed. */
export interface ViewState {
  /** Criterion → values, as the address of the list names them. */
  readonly filter: Readonly<Record<string, readonly string[]>>;
  readonly search: string;
  /** Sort field, with a minus before it for the reverse order; empty: the list's own. */
  readonly orderBy: string;
  /** Empty: those that the list shows by itself. */
  readonly columns: readonly string[];
}

/** A view as a list can show it, and what of it the list no longer knows. */
export interface ReadView<Search> {
  readonly search: Search;
  readonly unknown: readonly string[];
}

/** The state that a stored view says; a filter that cannot be read is one unknown criterion. */
export function stateOf({ filter, search, orderBy, columns }: SavedView): ViewState {
  return { filter: readFilter(filter), search: search ?? '', orderBy: orderBy ?? '', columns: columns ?? [] };
}

function readFilter(text: string | null | undefined): ViewState['filter'] {
  try {
    return text ? (JSON.parse(text) as ViewState['filter']) : {};
  } catch {
    return { '?': [] };
  }
}

/** Whether two states show the same; the order of criteria and of their values means nothing, that of columns does. */
export const isSame = (one: ViewState, other: ViewState): boolean => canonical(one) === canonical(other);

function canonical({ filter, search, orderBy, columns }: ViewState): string {
  const criteria = Object.entries(filter).map(([criterion, values]) => [criterion, [...values].sort()]);
  return JSON.stringify([criteria.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)), search, orderBy, columns]);
}

/** The values of an input that keep a state. */
export const inputOf = ({ filter, search, orderBy, columns }: ViewState) => ({
  filter: JSON.stringify(filter),
  search: search || null,
  orderBy: orderBy || null,
  columns: [...columns],
});
