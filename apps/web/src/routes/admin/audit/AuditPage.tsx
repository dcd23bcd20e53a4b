import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useGraphql, useKept } from '../../../api/client.js';
import type { AuditEventsQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { actionName, actionsLike } from '../../../i18n/action-words.js';
import { word } from '../../../i18n/words.js';
import { ExportButton } from '../../../lists/export/ExportButton.js';
import { useCursorPaging } from '../../../lists/paging.js';
import { useTitles } from '../../../records/titles.js';
import { userOf, useUserNames } from '../../../records/user-names.js';
import { Badge } from '../../../ui/Badge.js';
import { PageHead } from '../../../ui/PageHead.js';
import { Pager } from '../../../ui/Pager.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import page from '../../office/page.module.css';
import { AuditFilters } from './AuditFilters.js';
import css from './audit.module.css';
import { useDetail } from './detail.js';
import { toFilter } from './filter.js';
import { RecordOfEvent } from './RecordOfEvent.js';
import { type AuditSearch, auditSearch } from './search.js';
import { useAuditUsers } from './users.js';
import { formatExactly } from './when.js';
import { listWord, outcomes, typeWord, whoName } from './words.js';

const auditEventsList = graphql(`
  query AuditEvents($filter: AuditEventFilter, $first: Int, $after: String) {
    auditEventsFacets(filter: $filter, fields: [ACTION], first: 200) {
      field
      buckets {
        value
        count
      }
    }
    auditEvents(filter: $filter, orderBy: [{ at: DESC }], first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        at
        action
        outcome
        actor
        userId
        role
        code
        recordType
        recordId
        detail
      }
    }
  }
`);

type Row = AuditEventsQuery['auditEvents']['nodes'][number];
const SIZE = 50;

type Facets = AuditEventsQuery['auditEventsFacets'];
const wordsFor = (codes: readonly string[], word: (code: string) => string): Record<string, string> =>
  Object.fromEntries(codes.map((code) => [code, word(code)]));

/** In words where there are some, else as programs write it: no browser is to translate that. */
function Detail({ told, detail }: { told: string | null; detail: string | null | undefined }) {
  return (
    <span className={css.detail} translate={told === detail ? 'no' : undefined}>
      {told}
    </span>
  );
}

/** Saves the events as they are filtered now; doing so is an event too. */
function Export({ search, total, facets }: { search: AuditSearch; total: number | undefined; facets: Facets }) {
  const { t } = useLingui();
  const actions = facets.flatMap(({ buckets }) => buckets.flatMap(({ value }) => value ?? []));
  const columns = [
    { id: 'at', heading: t`When (UTC)` },
    { id: 'actor', heading: t`Who` },
    { id: 'role', heading: t`Role` },
    { id: 'action', heading: t`What (code)`, words: { heading: t`What`, of: wordsFor(actions, actionName) } },
    { id: 'outcome', heading: t`Outcome` },
    { id: 'code', heading: t`Code` },
    { id: 'recordType', heading: t`Kind of record` },
    { id: 'recordId', heading: t`Id of the record` },
    { id: 'detail', heading: t`Detail` },
    { id: 'request', heading: t`Request` },
    { id: 'id', heading: t`Id of the event` },
  ];
  const about = [
    search.who ? `${t`Who`}: ${search.who}` : '',
    search.action ? `${t`What`}: ${actionName(search.action)} (${actionsLike(search.action).join(', ')})` : '',
    search.outcome ? `${t`Outcome`}: ${word(outcomes, search.outcome)}` : '',
    search.type ? `${t`Kind of record`}: ${typeWord(search.type)}` : '',
    search.from ? `${t`From day`}: ${search.from}` : '',
    search.to ? `${t`Until day`}: ${search.to}` : '',
  ];
  return (
    <ExportButton
      list={{
        name: 'auditEvents',
        total,
        filter: toFilter(search),
        orderBy: [{ at: 'DESC' }],
        about: about.filter(Boolean).join('; ') || undefined,
        columns: columns.map((column) => ({ ...column, visible: true })),
      }}
    />
  );
}

function Events({ rows }: { rows: readonly Row[] }) {
  const { t } = useLingui();
  const detail = useDetail();
  const names = useUserNames(rows.map(({ actor }) => userOf(actor)));
  const titles = useTitles(rows.flatMap(({ recordType: type, recordId: id }) => (type && id ? [{ type, id }] : [])));
  const columns = [
    {
      label: t`When`,
      cell: (row: Row) => (
        <Link to="/admin/audit/$id" params={{ id: row.id }}>
          <time dateTime={row.at ?? undefined}>{formatExactly(row.at ?? '')}</time>
        </Link>
      ),
    },
    {
      label: t`Who`,
      cell: (row: Row) => whoName(row.actor, names),
    },
    {
      label: t`What`,
      cell: (row: Row) => (
        <>
          {actionName(row.action ?? '')}
          <Detail told={detail(row)} detail={row.detail} />
        </>
      ),
    },
    {
      label: t`Outcome`,
      cell: (row: Row) => (
        <>
          <Badge tone={row.outcome === 'REFUSED' ? 'bad' : 'ok'}>{word(outcomes, row.outcome)}</Badge>
          {row.code ? <span className={css.detail}>{row.code}</span> : null}
        </>
      ),
    },
    {
      label: t`Record`,
      cell: (row: Row) => (
        <RecordOfEvent type={row.recordType} id={row.recordId} title={titles.get(row.recordId ?? '')} />
      ),
    },
  ];
  return <Table label={t`Audit`} columns={columns} rows={rows} />;
}

/** Who did or tried what, newest first, for auditors and admins of the node; others see what they did themselves. */
export function AuditPage() {
  const { t } = useLingui();
  const search = auditSearch({ ...useSearch({ from: '/admin/audit' }) });
  const query = useGraphql(auditEventsList, { filter: toFilter(search), first: SIZE, after: search.after });
  const { error, isFetching, refetch } = query;
  const { data, since } = useKept(query);
  const users = useAuditUsers();
  const list = data?.auditEvents;
  const paging = useCursorPaging('.', search, list?.pageInfo.endCursor);
  return (
    <div className={page.page}>
      <PageHead
        title={t`Audit`}
        count={list?.totalCount}
        updating={isFetching && data !== undefined}
        actions={<Export search={search} total={list?.totalCount} facets={data?.auditEventsFacets ?? []} />}
      />
      <AuditFilters search={search} facets={data?.auditEventsFacets ?? []} users={users} />
      {search.record || search.request ? <Narrowed search={search} /> : null}
      {error ? (
        <ErrorBanner
          error={error}
          onRetry={error.code === 'CURSOR_INVALID' ? paging.onFirst : () => void refetch()}
          since={since}
        />
      ) : null}
      {!data && !error ? <SkeletonRows rows={10} /> : null}
      {list && list.nodes.length === 0 ? (
        <EmptyState title={t`No events here`}>
          <Trans>
            Every change, sign-in, token, export and refused access is written down. Auditors and admins of the node see
            all of them, everybody else their own.
          </Trans>
        </EmptyState>
      ) : null}
      {list && list.nodes.length > 0 ? (
        <>
          <Events rows={list.nodes} />
          <Pager
            {...paging}
            size={SIZE}
            shown={list.nodes.length}
            total={list.totalCount}
            hasNext={list.pageInfo.hasNextPage}
          />
        </>
      ) : null}
    </div>
  );
}

/** What the list is narrowed to by a link, since no filter shows it. */
function Narrowed({ search: { record, type } }: { search: AuditSearch }) {
  const kind = listWord(type ?? '');
  return (
    <p className={page.note}>
      {record ? (
        <Trans>
          Only events about one record ({kind} {record.slice(-8)}).
        </Trans>
      ) : (
        <Trans>Only events of one request.</Trans>
      )}
    </p>
  );
}
