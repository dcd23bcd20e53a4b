import { useLingui } from '@lingui/react/macro';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useGraphql, useKept } from '../../../api/client.js';
import { ListSearch } from '../../../lists/ListSearch.js';
import { NewLink } from '../../../lists/NewLink.js';
import { useCursorPaging } from '../../../lists/paging.js';
import { SortControl } from '../../../lists/SortControl.js';
import {
  type Field,
  isSearchable,
  type RecordType,
  shownFields,
  slugOf,
  typeOfSlug,
} from '../../../records/declarations.js';
import { listDocument, orderBy, type Row, TITLE, titleFields, titleOf } from '../../../records/documents.js';
import { FieldText } from '../../../records/FieldText.js';
import { fieldLabel, typesLabel } from '../../../records/labels.js';
import { RecordAnchor } from '../../../records/RecordAnchor.js';
import { rowValue } from '../../../records/row-value.js';
import { useMay } from '../../../session/may.js';
import { NotFoundPage } from '../../../shell/NotFoundPage.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { PageHead } from '../../../ui/PageHead.js';
import { Pager } from '../../../ui/Pager.js';
import { SavedNotice } from '../../../ui/SavedNotice.js';
import type { Sort } from '../../../ui/SortButton.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { Table, type TableColumn } from '../../../ui/Table.js';
import css from '../page.module.css';
import { Crumbs } from './Crumbs.js';
import type { RecordListSearch } from './search.js';

const SIZE = 50;
const COLUMNS = 3;
const telling = new Set(['choice', 'toOne', 'date', 'count', 'amount']);

/** Columns beside the title: what links and classes a record first. */
function columnFields(type: RecordType): readonly Field[] {
  const said = [...titleFields(type), type.title, 'steward', 'visibility'];
  return shownFields(type)
    .filter(({ name, kind }) => telling.has(kind) && !said.includes(name))
    .slice(0, COLUMNS);
}

/** All records of one type, with words to search for and those that were archived. */
export function RecordListPage() {
  const type = typeOfSlug(useParams({ from: '/records/$type' }).type);
  return type ? <RecordList key={type.name} type={type} /> : <NotFoundPage />;
}

interface Column extends TableColumn<Row> {
  readonly id: string;
}

/** The columns in the reader's language; those with an order of their own can be sorted by. */
function useColumns(type: RecordType, fields: readonly Field[]): readonly Column[] {
  const { t } = useLingui();
  const own = fields.map((field) => ({
    id: field.name,
    label: fieldLabel(type, field.name),
    named: true,
    cell: (row: Row) => {
      const value = rowValue(field, row);
      return value === null ? null : <FieldText type={type} field={field.name} value={value} />;
    },
  }));
  const title = {
    id: TITLE,
    label: t`Name`,
    cell: (row: Row) => <RecordAnchor type={type} id={row.id} title={titleOf(type, row)} />,
  };
  return [title, ...own].map((column) => ({
    ...column,
    sort: orderBy(type, column.id, 'ASC') ? column.id : undefined,
  }));
}

/** The order in force: the chosen one, else by the titles; a search puts its best match first. */
function sortOf(columns: readonly Column[], { q, sort, dir }: RecordListSearch): Sort {
  const wanted = sort ?? (q ? undefined : TITLE);
  const column = columns.find((each) => each.sort !== undefined && each.sort === wanted)?.id ?? '';
  return { column, descending: column !== '' && dir === 'desc' };
}

function useList(type: RecordType, search: RecordListSearch, fields: readonly Field[], sort: Sort) {
  return useGraphql(listDocument(type, fields), {
    filter: search.archived && type.stewarded ? { archivedAt: { isNull: false } } : undefined,
    orderBy: sort.column ? orderBy(type, sort.column, sort.descending ? 'DESC' : 'ASC') : undefined,
    search: search.q,
    first: SIZE,
    after: search.after,
  });
}

function RecordList({ type }: { type: RecordType }) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/records/$type' });
  const search = useSearch({ from: '/records/$type' });
  const fields = columnFields(type);
  const may = useMay()(slugOf(type), 'create');
  const columns = useColumns(type, fields);
  const sort = sortOf(columns, search);
  const query = useList(type, search, fields, sort);
  const { data, since } = useKept(query);
  const { error } = query;
  const paging = useCursorPaging('.', search, data?.list.pageInfo.endCursor);
  const change = (next: RecordListSearch, replace = false) =>
    void navigate({
      search: (old) => ({ ...old, after: undefined, page: undefined, ...next }),
      state: { trail: [] },
      replace,
    });
  const onSort = ({ column, descending }: Sort) => change({ sort: column, dir: descending ? 'desc' : undefined });
  const rows = data?.list.nodes ?? [];
  return (
    <div className={css.page}>
      <Crumbs />
      <PageHead
        title={typesLabel(type)}
        count={data?.list.totalCount}
        updating={query.isFetching && data !== undefined}
        actions={<NewLink type={slugOf(type)} label={t`New record`} />}
      />
      <SavedNotice />
      <Tools type={type} search={search} onChange={change} columns={columns} sort={sort} onSort={onSort} />
      {error ? (
        <ErrorBanner
          error={error}
          onRetry={error.code === 'CURSOR_INVALID' ? paging.onFirst : () => void query.refetch()}
          since={since}
        />
      ) : null}
      {!data && !error ? <SkeletonRows rows={10} /> : null}
      {data && rows.length === 0 ? (
        <EmptyState
          title={t`Nothing here`}
          action={
            search.q || search.archived ? (
              <Link to="/records/$type" params={{ type: slugOf(type) }} search={{}}>
                {t`Show all`}
              </Link>
            ) : may ? (
              <Link to="/records/$type/new" params={{ type: slugOf(type) }} search={{}}>
                {t`Add the first one`}
              </Link>
            ) : undefined
          }
        >
          {search.q || search.archived ? t`No record fits. Change the search.` : t`Nobody has written one down yet.`}
        </EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <Table label={typesLabel(type)} columns={columns} rows={rows} sorting={{ sort, onSort }} />
      ) : null}
      {data && data.list.totalCount > 0 ? (
        <Pager
          {...paging}
          size={SIZE}
          shown={rows.length}
          total={data.list.totalCount}
          hasNext={data.list.pageInfo.hasNextPage}
        />
      ) : null}
    </div>
  );
}

interface ToolsProps {
  type: RecordType;
  search: RecordListSearch;
  onChange: (next: RecordListSearch, replace?: boolean) => void;
  columns: readonly Column[];
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** Search, archived ones, and on a phone the order. */
function Tools({ type, search, onChange, columns, sort, onSort }: ToolsProps) {
  const { t } = useLingui();
  const sorts = columns.map(({ id, label, sort: own }) => ({ id, header: label, sortable: own !== undefined }));
  return (
    <div className={css.tools}>
      {isSearchable(type) ? (
        <ListSearch q={search.q} onSearch={(q) => onChange({ q, sort: undefined, dir: undefined }, true)} />
      ) : null}
      {type.stewarded ? (
        <Checkbox
          label={t`Archived ones`}
          checked={search.archived === 'yes'}
          onChange={(event) => onChange({ archived: event.currentTarget.checked ? 'yes' : undefined })}
        />
      ) : null}
      {sorts.some(({ sortable }) => sortable) ? <SortControl columns={sorts} sort={sort} onSort={onSort} /> : null}
    </div>
  );
}
