import type { MessageDescriptor } from '@lingui/core';
import type { SortDirection } from '../gql/graphql.js';

/** What every list keeps in its address, beside the values of its filters. */
export interface ListSearch {
  readonly q?: string;
  readonly sort?: string;
  readonly dir?: 'desc';
  readonly after?: string;
  readonly page?: number;
  readonly size?: number;
  /** Id of the record that is shown beside the list. */
  readonly preview?: string;
  readonly cols?: string[];
  /** Id of the saved view that is shown, also after changes to it. */
  readonly view?: string;
}

type Words = Readonly<Record<string, MessageDescriptor>>;

/** A filter with any number of values. */
interface Many {
  readonly kind: 'many';
  /** The closed list of its values; without one any text passes. */
  readonly of?: Words;
  /** They are shown in the order of their words, not in that of the list. */
  readonly isSorted?: boolean;
  /** It also finds what has no value: `NOT_STATED` in the address. */
  readonly hasNone?: boolean;
}

/** A filter with one of these values. */
interface One<Value extends string = string> {
  readonly kind: 'one';
  readonly values: readonly Value[];
}

/** "All of them" instead of "any of them", for another filter with two values or more. */
interface AllOf {
  readonly kind: 'all';
  readonly filter: string;
}

type Criterion = Many | One | AllOf;
type Criteria = Readonly<Record<string, Criterion>>;
type Sorts = Readonly<Record<string, (direction: SortDirection) => object>>;

type ValueOf<Of extends Criterion> = Of extends One<infer Value> ? Value : Of extends AllOf ? 'all' : string[];

/** What a list with these filters and orders keeps in its address. */
type SearchOf<Filters extends Criteria, Sort extends string> = Omit<ListSearch, 'sort'> & { readonly sort?: Sort } & {
  readonly [Name in keyof Filters]?: ValueOf<Filters[Name]>;
};

/** The value that stands for "not stated" in the address. */
export const NOT_STATED = 'none';
export const PAGE_SIZES = [25, 50, 100, 200] as const;
export const USUAL_SIZE = 50;

export const many = (of?: Words, options: Pick<Many, 'isSorted' | 'hasNone'> = {}): Many => ({
  kind: 'many',
  of,
  ...options,
});
export const one = <const Value extends string>(...values: Value[]): One<Value> => ({ kind: 'one', values });
export const allOf = (filter: string): AllOf => ({ kind: 'all', filter });

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function texts(value: unknown): string[] | undefined {
  const entries = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const found = entries.filter((entry): entry is string => typeof entry === 'string' && entry !== '');
  return found.length > 0 ? found : undefined;
}

function countAbove1(value: unknown): number | undefined {
  const number = Number(value);
  return Number.isInteger(number) && number > 1 ? number : undefined;
}

const knows = ({ of, hasNone }: Many, value: string): boolean =>
  !of || Object.hasOwn(of, value) || (hasNone === true && value === NOT_STATED);

/** The values of one filter in an address; undefined when there is none that the list knows. */
function knownValue(criterion: Criterion, raw: unknown, address: Record<string, unknown>): unknown {
  if (criterion.kind === 'one') return criterion.values.find((value) => value === raw);
  if (criterion.kind === 'all')
    return raw === 'all' && (texts(address[criterion.filter])?.length ?? 0) > 1 ? 'all' : undefined;
  const known = texts(raw)?.filter((value) => knows(criterion, value));
  return known && known.length > 0 ? known : undefined;
}

/** How a list stands in its address: its filters, its orders, and the one it has by itself. */
export interface ListAddress<Search extends ListSearch = ListSearch, Order extends object = object> {
  readonly criteria: Criteria;
  /** Reads an address; what it does not understand it leaves out, so that an old link still opens. */
  readonly parse: (raw: Record<string, unknown>) => Search;
  /** The sort in force; undefined where the best match of a search comes first. */
  readonly sortOf: (search: ListSearch) => string | undefined;
  /** The same as the API takes it; the list's own order comes second. */
  readonly orderOf: (search: ListSearch) => Order[] | undefined;
  readonly standard: string;
}

/** Out: the address of a list, for the router with texts from the bar and for links with values of its own shape. */
export function listAddress<const Filters extends Criteria, Orders extends Sorts>(declared: {
  readonly criteria: Filters;
  readonly sorts: Orders;
  readonly standard: keyof Orders & string;
}): ListAddress<SearchOf<Filters, keyof Orders & string>, ReturnType<Orders[keyof Orders]>> {
  type Search = SearchOf<Filters, keyof Orders & string>;
  type Order = ReturnType<Orders[keyof Orders]>;
  const { criteria, sorts, standard } = declared;
  const parse = (raw: Record<string, unknown>) => {
    const after = text(raw.after);
    const filters = Object.entries<Criterion>(criteria).map(([name, each]) => [name, knownValue(each, raw[name], raw)]);
    return {
      ...Object.fromEntries(filters),
      q: text(raw.q)?.slice(0, 200),
      sort: Object.hasOwn(sorts, String(raw.sort)) ? String(raw.sort) : undefined,
      dir: raw.dir === 'desc' ? 'desc' : undefined,
      after,
      page: after ? countAbove1(raw.page) : undefined,
      size: PAGE_SIZES.find((size) => String(size) === String(raw.size)),
      preview: text(raw.preview),
      cols: texts(raw.cols),
      view: text(raw.view),
    } as Search;
  };
  const sortOf = ({ q, sort }: ListSearch) => sort ?? (q ? undefined : standard);
  const orderOf = (search: ListSearch) => {
    const sort = sortOf(search);
    if (sort === undefined) return undefined;
    const order = sorts[sort]?.(search.dir === 'desc' ? 'DESC' : 'ASC') as Order;
    return sort === standard ? [order] : [order, sorts[standard]?.('ASC') as Order];
  };
  return { criteria, parse, sortOf, orderOf, standard };
}

/** The filters of an address, in the order of the menu. */
export function filtersInUse({ criteria }: ListAddress, search: ListSearch): string[] {
  return filterNames(criteria).filter((name) => valuesOf(search, name).length > 0);
}

/** The names of all filters. */
export const filterNames = (criteria: Criteria): string[] =>
  Object.entries(criteria).flatMap(([name, { kind }]) => (kind === 'all' ? [] : [name]));

/** Values of one filter as a list, whatever its shape in the address. */
export function valuesOf(search: ListSearch, name: string): readonly string[] {
  const value = (search as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? [value] : ((value as readonly string[] | undefined) ?? []);
}

/** The part of an address that asks for all values of this filter instead of any; undefined where it has none. */
export const allNameOf = ({ criteria }: ListAddress, filter: string): string | undefined =>
  Object.entries(criteria).find(([, criterion]) => criterion.kind === 'all' && criterion.filter === filter)?.[0];

/** Whether all values of a filter are meant. */
export function meansAll(address: ListAddress, search: ListSearch, filter: string): boolean {
  const name = allNameOf(address, filter);
  return name !== undefined && valuesOf(search, name).length > 0;
}

/** What takes all filters and the search away from an address. */
export const withoutFilters = ({ criteria }: ListAddress): Readonly<Record<string, undefined>> =>
  Object.fromEntries([...Object.keys(criteria), 'q'].map((name) => [name, undefined]));
