import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useGraphql, useKept } from '../../../api/client.js';
import type { DuplicateCandidateFilter, DuplicateCandidatesQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { formatMoment, formatNumber } from '../../../i18n/format.js';
import { word } from '../../../i18n/labels.js';
import { decisions, duplicateReason } from '../../../i18n/quality-words.js';
import { ExportButton } from '../../../lists/export/ExportButton.js';
import { useCursorPaging } from '../../../lists/paging.js';
import { DECIDERS, useIsOneOf } from '../../../session/me.js';
import { Badge } from '../../../ui/Badge.js';
import { PageHead } from '../../../ui/PageHead.js';
import { Pager } from '../../../ui/Pager.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import css from '../page.module.css';
import { RecordLink } from '../record-link.js';
import { Decide, type Pair } from './Decide.js';
import type { DuplicatesSearch } from './search.js';

const duplicateCandidatesList = graphql(`
  query DuplicateCandidates($filter: DuplicateCandidateFilter, $orderBy: [DuplicateCandidateOrder!], $first: Int, $after: String) {
    duplicateCandidates(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        rev
        score
        reasons
        decision
        decidedBy
        decidedAt
        leftName
        rightName
        left {
          id
          name
        }
        right {
          id
          name
        }
        source {
          code
          title
        }
      }
    }
  }
`);

type Row = DuplicateCandidatesQuery['duplicateCandidates']['nodes'][number];
const SIZE = 50;

/** One side of a pair: the organisation, and the name of it that was compared where that is another one. */
function Side({ organisation, compared }: { organisation: Row['left']; compared?: string | null }) {
  return (
    <>
      <RecordLink type="Organisation" id={organisation?.id} title={organisation?.name} />
      {compared && compared !== organisation?.name ? <span className={css.printed}>{compared}</span> : null}
    </>
  );
}

/** Two names of one organisation that were compared: the organisation once, below it both names. */
function OneOfTwoNames({ row }: { row: Row }) {
  return (
    <>
      <RecordLink type="Organisation" id={row.left?.id} title={row.left?.name} />
      <span className={css.printed}>
        {row.leftName} / {row.rightName}
      </span>
    </>
  );
}

const isOne = ({ left, right }: Row) => left != null && left.id === right?.id;

function toFilter(decision: DuplicatesSearch['decision']): DuplicateCandidateFilter {
  return decision === 'ALL' ? {} : { decision: { eq: decision ?? 'OPEN' } };
}

/** The pair as the dialog takes it; none where two names of one organisation were compared. */
function pairOf({ id, rev, left, right, decision }: Row): Pair | undefined {
  if (!left || !right || left.id === right.id) return undefined;
  return { id, rev, left, right, decided: decision !== 'OPEN' };
}

const order = [{ score: 'DESC' as const }];

/** Saves the pairs with this decision as a file. */
function Export({ decision, total }: { decision: DuplicatesSearch['decision']; total: number | undefined }) {
  const { t } = useLingui();
  const columns = [
    { id: 'left', heading: t`One organisation` },
    { id: 'leftName', heading: `${t`One organisation`}: ${t`Name`}` },
    { id: 'right', heading: t`The other` },
    { id: 'rightName', heading: `${t`The other`}: ${t`Name`}` },
    { id: 'score', heading: t`Score` },
    { id: 'reasons', heading: t`Reasons` },
    { id: 'decision', heading: t`Decision` },
    { id: 'decidedBy', heading: t`Decided by` },
    { id: 'decidedAt', heading: t`Decided on` },
    { id: 'source', heading: t`Source` },
  ];
  return (
    <ExportButton
      list={{
        name: 'duplicateCandidates',
        total,
        filter: toFilter(decision),
        orderBy: order,
        about: decision === 'ALL' ? undefined : `${t`Decision`}: ${word(decisions, decision ?? 'OPEN')}`,
        columns: columns.map((column) => ({ ...column, visible: true })),
      }}
    />
  );
}

/** Pairs that may be one organisation, with their reasons; a person decides. */
export function DuplicatesPage() {
  const { t } = useLingui();
  const search = useSearch({ from: '/duplicates' });
  const variables = { filter: toFilter(search.decision), orderBy: order, first: SIZE, after: search.after };
  const query = useGraphql(duplicateCandidatesList, variables);
  const { error, isFetching, refetch } = query;
  const { data, since } = useKept(query);
  const list = data?.duplicateCandidates;
  const paging = useCursorPaging('/duplicates', search, list?.pageInfo.endCursor);
  const choices = [
    [undefined, word(decisions, 'OPEN')],
    ['SAME', word(decisions, 'SAME')],
    ['NOT_SAME', word(decisions, 'NOT_SAME')],
    ['ALL', t`All`],
  ] as const;
  const may = useIsOneOf(...DECIDERS);
  const columns = [
    {
      label: t`One organisation`,
      cell: (row: Row) =>
        isOne(row) ? <OneOfTwoNames row={row} /> : <Side organisation={row.left} compared={row.leftName} />,
    },
    {
      label: t`The other`,
      cell: (row: Row) =>
        isOne(row) ? (
          <span className={css.printed}>{t`Another name of the same organisation`}</span>
        ) : (
          <Side organisation={row.right} compared={row.rightName} />
        ),
    },
    ...(list?.nodes.some(({ score }) => score != null)
      ? [{ label: t`Score`, number: true, cell: (row: Row) => (row.score == null ? '' : formatNumber(row.score, 2)) }]
      : []),
    { label: t`Reasons`, cell: (row: Row) => row.reasons?.map(duplicateReason).join('; ') },
    {
      label: t`Decision`,
      cell: (row: Row) => (
        <>
          <Badge tone={row.decision === 'OPEN' ? 'wait' : 'neutral'}>{word(decisions, row.decision)}</Badge>
          {row.decidedAt ? <span className={css.printed}>{formatMoment(row.decidedAt)}</span> : null}
        </>
      ),
    },
    {
      label: t`Source`,
      named: true,
      cell: (row: Row) => <span title={row.source?.title ?? undefined}>{row.source?.code}</span>,
    },
    ...(may
      ? [
          {
            label: t`Action`,
            cell: (row: Row) => {
              const pair = pairOf(row);
              return pair ? <Decide pair={pair} /> : null;
            },
          },
        ]
      : []),
  ];
  return (
    <div className={css.page}>
      <PageHead
        title={t`Duplicates`}
        count={list?.totalCount}
        updating={isFetching && data !== undefined}
        actions={<Export decision={search.decision} total={list?.totalCount} />}
      />
      <nav className={css.choices} aria-label={t`Decision`}>
        {choices.map(([decision, label]) => (
          <Link
            key={label}
            to="/duplicates"
            search={{ decision }}
            activeOptions={{ exact: true }}
            inactiveProps={{ 'aria-current': search.decision === decision ? 'page' : undefined }}
          >
            {label}
          </Link>
        ))}
      </nav>
      {error ? (
        <ErrorBanner
          error={error}
          onRetry={error.code === 'CURSOR_INVALID' ? paging.onFirst : () => void refetch()}
          since={since}
        />
      ) : null}
      {!data && !error ? <SkeletonRows rows={6} /> : null}
      {list && list.nodes.length === 0 ? (
        <EmptyState
          title={t`No pairs here`}
          action={
            search.decision === 'ALL' ? (
              <Link to="/orgs">
                <Trans>Go to Organisations</Trans>
              </Link>
            ) : (
              <Link to="/duplicates" search={{ decision: 'ALL' }}>
                <Trans>Show pairs with every decision</Trans>
              </Link>
            )
          }
        >
          <Trans>Pairs appear when two organisations look like one: by name, web address or place.</Trans>
        </EmptyState>
      ) : null}
      {list && list.nodes.length > 0 ? (
        <>
          <Table label={t`Duplicates`} columns={columns} rows={list.nodes} />
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
