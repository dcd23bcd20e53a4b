import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useGraphql, useKept } from '../../../api/client.js';
import type { QualityFlagFilter, QualityFlagsQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { recordType, word } from '../../../i18n/labels.js';
import { flagRule, flagStates } from '../../../i18n/quality-words.js';
import { ExportButton } from '../../../lists/export/ExportButton.js';
import { useCursorPaging } from '../../../lists/paging.js';
import { FlagDecision, FlagState, FlagValue } from '../../../ui/FlagList.js';
import { PageHead } from '../../../ui/PageHead.js';
import { Pager } from '../../../ui/Pager.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import css from '../page.module.css';
import { RecordLink } from '../record-link.js';
import { decideFlag } from './DecideFlag.js';
import { FlagFilters } from './FlagFilters.js';
import { FlagSelectionBar, SelectFlag, useFlagSelection } from './FlagSelection.js';
import flagCss from './flags.module.css';
import type { QualitySearch } from './search.js';

const qualityFlagsList = graphql(`
  query QualityFlags($filter: QualityFlagFilter, $search: String, $first: Int, $after: String) {
    qualityFlagsFacets(filter: $filter, search: $search, fields: [RULE, RECORD_TYPE]) {
      field
      buckets {
        value
        count
      }
    }
    qualityFlags(filter: $filter, search: $search, orderBy: [{ rule: ASC }, { recordTitle: ASC }], first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        rev
        code
        rule
        recordType
        recordId
        recordTitle
        field
        value
        proposed
        reason
        state
        decisionReason
        appliedValue
        source {
          code
          title
        }
      }
    }
  }
`);

type Row = QualityFlagsQuery['qualityFlags']['nodes'][number];
const SIZE = 50;

function toFilter({ state, rule, type }: QualitySearch): QualityFlagFilter {
  return {
    ...(state === 'ALL' ? {} : { state: { eq: state ?? 'OPEN' } }),
    ...(rule ? { rule: { eq: rule } } : {}),
    ...(type ? { recordType: { eq: type } } : {}),
  };
}

/** Saves the flags as they are filtered and searched now. */
function Export({ search, total }: { search: QualitySearch; total: number | undefined }) {
  const { t } = useLingui();
  const { state = 'OPEN', rule, type } = search;
  const columns = [
    { id: 'recordTitle', heading: t`Record` },
    { id: 'recordType', heading: t`Kind of record` },
    { id: 'rule', heading: t`Kind of doubt` },
    { id: 'code', heading: t`Code` },
    { id: 'reason', heading: t`What is in doubt` },
    { id: 'value', heading: t`Value` },
    { id: 'proposed', heading: t`Proposed` },
    { id: 'state', heading: t`State` },
    { id: 'decisionReason', heading: t`Reason of the decision` },
    { id: 'source', heading: t`Source` },
  ];
  const about = [
    state === 'ALL' ? '' : `${t`State`}: ${word(flagStates, state)}`,
    rule ? `${t`Kind of doubt`}: ${flagRule(rule)}` : '',
    type ? `${t`Kind of record`}: ${recordType(type)}` : '',
  ];
  return (
    <ExportButton
      list={{
        name: 'qualityFlags',
        total,
        filter: toFilter(search),
        orderBy: [{ rule: 'ASC' }, { recordTitle: 'ASC' }],
        search: search.q,
        about: about.filter(Boolean).join('; ') || undefined,
        columns: columns.map((column) => ({ ...column, visible: true })),
      }}
    />
  );
}

/** What to look at instead of an empty list: the same without filters, else the flags in every state, else the lists themselves. */
function WayOn({ search: { state, rule, type, q } }: { search: QualitySearch }) {
  if (rule || type || q)
    return (
      <Link to="/quality" search={{ state }}>
        <Trans>Remove all filters</Trans>
      </Link>
    );
  if (state === 'ALL')
    return (
      <Link to="/orgs">
        <Trans>Go to Organisations</Trans>
      </Link>
    );
  return (
    <Link to="/quality" search={{ state: 'ALL' }}>
      <Trans>Show flags in every state</Trans>
    </Link>
  );
}

/** Suspect values with their rule, reason and proposed fix. A flag never blocks and never changes a printed value. */
export function QualityPage() {
  const { t } = useLingui();
  const search = useSearch({ from: '/quality' });
  const variables = { filter: toFilter(search), search: search.q, first: SIZE, after: search.after };
  const query = useGraphql(qualityFlagsList, variables);
  const { error, isFetching, refetch } = query;
  const { data, since } = useKept(query);
  const list = data?.qualityFlags;
  const paging = useCursorPaging('/quality', search, list?.pageInfo.endCursor);
  const selection = useFlagSelection(list?.nodes ?? []);
  const choices = [
    [undefined, word(flagStates, 'OPEN')],
    ['ACCEPTED', word(flagStates, 'ACCEPTED')],
    ['DISMISSED', word(flagStates, 'DISMISSED')],
    ['ALL', t`All`],
  ] as const;
  const columns = [
    {
      label: t`Record`,
      cell: (row: Row) => (
        <>
          <span className={flagCss.pick}>
            <SelectFlag flag={row} selection={selection} />
            <RecordLink type={row.recordType} id={row.recordId} title={row.recordTitle} />
          </span>
          <span className={css.printed}>{recordType(row.recordType)}</span>
        </>
      ),
    },
    {
      label: t`Kind of doubt`,
      cell: (row: Row) => (
        <>
          {flagRule(row.rule)}
          {row.code ? <span className={css.printed}>{row.code}</span> : null}
        </>
      ),
    },
    {
      label: t`What is in doubt`,
      cell: (row: Row) => (
        <>
          {row.reason}
          <span className={css.printed}>
            <FlagValue value={row.value} proposed={row.proposed} />
          </span>
        </>
      ),
    },
    {
      label: t`State`,
      cell: (row: Row) => (
        <>
          <FlagState state={row.state} />
          <span className={css.printed}>
            <FlagDecision {...row} />
          </span>
        </>
      ),
    },
    {
      label: t`Source`,
      named: true,
      cell: (row: Row) => <span title={row.source?.title ?? undefined}>{row.source?.code}</span>,
    },
    { label: t`Action`, cell: (row: Row) => <span className={flagCss.decide}>{decideFlag(row)}</span> },
  ];
  return (
    <div className={css.page}>
      <PageHead
        title={t`Quality flags`}
        count={list?.totalCount}
        updating={isFetching && data !== undefined}
        actions={<Export search={search} total={list?.totalCount} />}
      />
      <nav className={css.choices} aria-label={t`State`}>
        {choices.map(([state, label]) => (
          <Link
            key={label}
            to="/quality"
            search={{ ...search, state, after: undefined, page: undefined }}
            activeProps={{ 'aria-current': undefined }}
            aria-current={search.state === state ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
      <FlagFilters search={search} facets={data?.qualityFlagsFacets ?? []} />
      {error ? (
        <ErrorBanner
          error={error}
          onRetry={error.code === 'CURSOR_INVALID' ? paging.onFirst : () => void refetch()}
          since={since}
        />
      ) : null}
      {!data && !error ? <SkeletonRows rows={8} /> : null}
      {list && list.nodes.length === 0 ? (
        <EmptyState title={t`No quality flags here`} action={<WayOn search={search} />}>
          <Trans>Flags appear when a value contradicts another one or a rule.</Trans>
        </EmptyState>
      ) : null}
      {list && list.nodes.length > 0 ? (
        <>
          <FlagSelectionBar selection={selection} />
          <Table label={t`Quality flags`} columns={columns} rows={list.nodes} />
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
