import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useGraphql, useKept } from '../../../api/client.js';
import { useKeys } from '../../../keys/registry.js';
import {
  type Field,
  isSearchable,
  type RecordType,
  shownFields,
  slugOf,
  typeOfSlug,
} from '../../../records/declarations.js';
import { listDocument, type Row, titleOf } from '../../../records/documents.js';
import { FieldText } from '../../../records/FieldText.js';
import { fieldLabel, typesLabel } from '../../../records/labels.js';
import { RecordAnchor } from '../../../records/RecordAnchor.js';
import { rowValue } from '../../../records/row-value.js';
import { NotFoundPage } from '../../../shell/problems.js';
import { PageHead } from '../../../ui/PageHead.js';
import { Pager } from '../../../ui/Pager.js';
import { SavedNotice } from '../../../ui/SavedNotice.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import css from '../page.module.css';
import { Crumbs } from './Crumbs.js';
import list from './records.module.css';
import type { RecordListSearch } from './search.js';

const SIZE = 50;
const COLUMNS = 3;
const telling = new Set(['choice', 'toOne', 'date', 'count', 'amount']);

/** Columns beside the title: what links and classes a record first. */
function columnFields(type: RecordType): readonly Field[] {
  return shownFields(type)
    .filter(({ name, kind }) => telling.has(kind) && name !== type.title && !['steward', 'visibility'].includes(name))
    .slice(0, COLUMNS);
}

/** All records of one type, with words to search for and those that were archived. */
export function RecordListPage() {
  const type = typeOfSlug(useParams({ from: '/records/$type' }).type);
  return type ? <RecordList key={type.name} type={type} /> : <NotFoundPage />;
}

function useList(type: RecordType, search: RecordListSearch, fields: readonly Field[]) {
  return useGraphql(listDocument(type, fields), {
    filter: search.archived ? { archivedAt: { isNull: false } } : undefined,
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
  const query = useList(type, search, fields);
  const { data, since } = useKept(query);
  const go = (next: RecordListSearch) => void navigate({ search: next });
  const rows = data?.list.nodes ?? [];
  const page = search.page ?? 1;
  const columns = [
    { label: t`Name`, cell: (row: Row) => <RecordAnchor type={type} id={row.id} title={titleOf(type, row)} /> },
    ...fields.map((field) => ({
      label: fieldLabel(type, field.name),
      named: true,
      cell: (row: Row) => {
        const value = rowValue(field, row);
        return value === null ? null : <FieldText type={type} field={field.name} value={value} />;
      },
    })),
  ];
  return (
    <div className={css.page}>
      <Crumbs />
      <PageHead
        title={typesLabel(type)}
        count={data?.list.totalCount}
        updating={query.isFetching && data !== undefined}
        actions={<NewButton type={type} />}
      />
      <SavedNotice />
      <Tools type={type} search={search} onChange={go} />
      {query.error ? <ErrorBanner error={query.error} onRetry={() => void query.refetch()} since={since} /> : null}
      {!data && !query.error ? <SkeletonRows rows={10} /> : null}
      {data && rows.length === 0 ? (
        <EmptyState title={t`Nothing here`}>
          {search.q || search.archived ? t`No record fits. Change the search.` : t`Nobody has written one down yet.`}
        </EmptyState>
      ) : null}
      {rows.length > 0 ? <Table label={typesLabel(type)} columns={columns} rows={rows} /> : null}
      {data && data.list.totalCount > 0 ? (
        <Pager
          page={page}
          size={SIZE}
          shown={rows.length}
          total={data.list.totalCount}
          hasNext={data.list.pageInfo.hasNextPage}
          onFirst={() => go({ ...search, after: undefined, page: undefined })}
          onNext={() => go({ ...search, after: data.list.pageInfo.endCursor ?? undefined, page: page + 1 })}
          onPrevious={page > 1 ? () => window.history.back() : undefined}
        />
      ) : null}
    </div>
  );
}

/** "New" and its key, for the list of any type. */
function NewButton({ type }: { type: RecordType }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const params = { type: slugOf(type) };
  useKeys(t`This list`, [
    { keys: 'c', label: t`New record`, run: () => void navigate({ to: '/records/$type/new', params, search: {} }) },
  ]);
  return (
    <Button
      renderRoot={(props) => <Link to="/records/$type/new" params={params} search={{}} {...props} />}
      leftSection={<IconPlus size={16} aria-hidden />}
    >{t`New`}</Button>
  );
}

function Tools({
  type,
  search,
  onChange,
}: {
  type: RecordType;
  search: RecordListSearch;
  onChange: (next: RecordListSearch) => void;
}) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(search.q ?? '');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onChange({ archived: search.archived, q: typed.trim() || undefined });
  };
  return (
    <form className={list.tools} onSubmit={onSubmit}>
      {isSearchable(type) ? (
        <>
          <TextInput
            type="search"
            aria-label={t`Search: ${typesLabel(type)}`}
            placeholder={t`Search`}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" variant="default">{t`Search`}</Button>
        </>
      ) : null}
      <Checkbox
        label={t`Archived ones`}
        checked={search.archived === 'yes'}
        onChange={(event) => onChange({ q: search.q, archived: event.currentTarget.checked ? 'yes' : undefined })}
      />
    </form>
  );
}
