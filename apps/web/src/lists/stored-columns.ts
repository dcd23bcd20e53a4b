import type { ViewedList } from '../gql/graphql.js';
import { storage } from '../storage.js';

/** Columns that somebody chose and did not save: for the plain list, and for each view. They stay in this browser. */
const keyOf = (list: ViewedList, view: string | undefined): string =>
  `seedbed-columns-${list.toLowerCase()}${view ? `-${view}` : ''}`;

/** Undefined when none were chosen. */
export function storedColumns(list: ViewedList, view: string | undefined): string[] | undefined {
  const text = storage.get(keyOf(list, view));
  return text ? text.split(',') : undefined;
}

export function storeColumns(list: ViewedList, view: string | undefined, columns: readonly string[]): void {
  storage.set(keyOf(list, view), columns.join(','));
}

/** The view was saved or shown anew as it is saved. */
export function forgetColumns(list: ViewedList, view: string): void {
  storage.set(keyOf(list, view), '');
}
