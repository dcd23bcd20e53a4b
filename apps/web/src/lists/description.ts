import type { MessageDescriptor } from '@lingui/core';
import type { ComponentType } from 'react';
import type { ApiError } from '../api/client.js';
import type { ViewedList } from '../gql/graphql.js';
import type { GridColumn } from '../grid/Grid.js';
import type { Option } from '../ui/option.js';
import type { ListAddress, ListSearch } from './address.js';

export interface ListRow {
  readonly id: string;
  readonly rev: number;
}

/** A field that is changed in the list itself. What it may hold follows from its declaration in `records.json`. */
export interface ChangedField<Row> {
  readonly field: keyof Row & string;
  /** Each record has its own: it makes no sense to give many the same. */
  readonly isOwn?: boolean;
  /** The words of a closed list, and whether they are shown in their own order. */
  readonly words?: Readonly<Record<string, MessageDescriptor>>;
  readonly isSorted?: boolean;
}

/** What a file says of a record in the place of a column: fields as the export names them, `participations.project`. */
export type ExportedAs = string | readonly { readonly field: string; readonly heading: MessageDescriptor }[];

export interface ListColumn<Row> extends Omit<GridColumn<Row>, 'header' | 'sortable' | 'editable'> {
  readonly header: MessageDescriptor;
  /** Its order, as the address of the list names it. */
  readonly sort?: string;
  readonly change?: ChangedField<Row>;
  readonly exported?: ExportedAs;
}

/** A column as it is drawn, in the language of the reader. */
export interface ShownColumn<Row> extends GridColumn<Row> {
  readonly sort?: string;
  readonly exported?: ExportedAs;
}

export interface ListFilter {
  readonly label: MessageDescriptor;
  /** The question and its two answers where all values can be asked for instead of any. */
  readonly join?: {
    readonly label: MessageDescriptor;
    readonly any: MessageDescriptor;
    readonly all: MessageDescriptor;
  };
}

export interface Connection<Row> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly nodes: readonly Row[];
}

/** What the rows were asked for by: a file, or a change of all that match, asks for the same. */
export interface Asked {
  readonly filter?: object | null;
  readonly search?: string | null;
  readonly orderBy?: readonly object[] | null;
}

export interface ListRows<Row> {
  /** The newest answer, or the last one while the next is on its way. */
  readonly connection: Connection<Row> | undefined;
  /** When it came, in milliseconds. */
  readonly since: number;
  readonly isUpdating: boolean;
  readonly failure: ApiError | null;
  readonly refetch: () => void;
  readonly asked: Asked;
}

/** Addresses of lists that are made from a description; `…/$id` is the page of a record. */
export type ListPath = '/orgs' | '/projects' | '/people' | '/pilots';

/**
 * Everything in which the list of one type differs from that of another. `ListPage` makes the page from it: saved views,
 * search, filters, columns, order, cells that are changed in place, changes of many records, files, preview, keys.
 */
export interface ListDescription<Row extends ListRow, Search extends ListSearch = ListSearch> {
  readonly path: ListPath;
  /** Name of the record type, and how it stands in addresses of forms and in the API's exports. */
  readonly type: { readonly name: string; readonly slug: string; readonly list: string };
  /** Under which its views are saved. */
  readonly views: ViewedList;
  readonly address: ListAddress<Search>;
  readonly texts: {
    readonly title: MessageDescriptor;
    readonly add: MessageDescriptor;
    /** There is not one record. */
    readonly none: MessageDescriptor;
  };
  /** The page of a new record, where it is not the general form. */
  readonly add?: '/people/new';
  /** All columns in their order; the first one names the record. */
  readonly columns: readonly ListColumn<Row>[];
  /** Ids of those that are shown until somebody chooses others. */
  readonly usual: readonly string[];
  /** What each filter of the address is called. */
  readonly filters: Readonly<Record<string, ListFilter>>;
  /** Values of the filters that have no closed list. */
  readonly useOptions?: () => (filter: string) => readonly Option[];
  readonly useRows: (search: Search, page: { readonly first: number; readonly after?: string }) => ListRows<Row>;
  readonly nameOf: (row: Row) => string;
  /** The cells that are copied as a table. */
  readonly copied: (row: Row) => readonly string[];
  /** A row on a phone, below its name; none: what the columns show. */
  readonly Card?: ComponentType<{ row: Row }>;
  /** A record in short, beside the list. */
  readonly Preview?: ComponentType<{ id: string; onClose: () => void }>;
}

/** How the page changes its address; every change but that of a preview starts the list again at its first page. */
export type Change = (
  next: Readonly<Record<string, unknown>>,
  options?: { replace?: boolean; keepPage?: boolean },
) => void;
