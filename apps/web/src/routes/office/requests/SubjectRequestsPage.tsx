import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useGraphql } from '../../../api/client.js';
import type { SubjectRequestsQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { formatMoment } from '../../../i18n/format.js';
import { requestTones, subjectRequestStates, subjectRights } from '../../../i18n/people-words.js';
import { word } from '../../../i18n/words.js';
import { Badge } from '../../../ui/Badge.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SavedNotice } from '../../../ui/SavedNotice.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import css from '../page.module.css';
import { AddRecord } from '../records/AddRecord.js';
import { DueBadge } from './Due.js';

const requestsList = graphql(`
  query SubjectRequests($filter: SubjectRequestFilter) {
    subjectRequests(filter: $filter, first: 200, orderBy: [{ dueAt: ASC }]) {
      totalCount
      nodes {
        id
        right
        state
        reference
        receivedAt
        dueAt
        decidedAt
        person {
          id
          displayName
        }
      }
    }
  }
`);

type Row = SubjectRequestsQuery['subjectRequests']['nodes'][number];
const OPEN = { state: { in: ['OPEN', 'EXTENDED'] as const } };

/** Requests under articles 15 to 22 GDPR, those that must be answered soonest first. */
export function SubjectRequestsPage() {
  const { t } = useLingui();
  const [all, setAll] = useState(false);
  const filter = all ? {} : { state: { in: [...OPEN.state.in] } };
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(requestsList, { filter });
  const rows = data?.subjectRequests.nodes ?? [];
  return (
    <div className={css.page}>
      <PageHead
        title={t`Requests of people`}
        count={data?.subjectRequests.totalCount}
        updating={isFetching && !isPending}
        actions={<AddRecord type="subject-requests" label={t`Request of a person`} />}
      />
      <SavedNotice />
      <p className={css.lead}>
        <Trans>
          Whoever asks what is kept about them, or wants it corrected, erased or not used, gets an answer within a
          month.
        </Trans>
      </p>
      <div className={css.choices}>
        {[false, true].map((value) => (
          <button key={String(value)} type="button" aria-pressed={all === value} onClick={() => setAll(value)}>
            {value ? t`All` : t`To be answered`}
          </button>
        ))}
      </div>
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={6} /> : null}
      {data && rows.length === 0 ? (
        <EmptyState title={all ? t`No requests yet` : t`Nothing to be answered`}>
          <Trans>A request is written down when it comes in, by mail or by word of mouth. Its month begins then.</Trans>
        </EmptyState>
      ) : null}
      {rows.length > 0 ? <Requests rows={rows} /> : null}
    </div>
  );
}

function Requests({ rows }: { rows: readonly Row[] }) {
  const { t } = useLingui();
  const columns = [
    {
      label: t`Right`,
      cell: ({ id, right }: Row) => (
        <Link to="/subject-requests/$id" params={{ id }}>
          {word(subjectRights, right)}
        </Link>
      ),
    },
    {
      label: t`Person`,
      cell: ({ person }: Row) =>
        person ? (
          <Link to="/people/$id" params={{ id: person.id }}>
            {person.displayName}
          </Link>
        ) : null,
    },
    { label: t`Reference`, named: true, cell: ({ reference }: Row) => reference },
    { label: t`Received on`, named: true, cell: ({ receivedAt }: Row) => (receivedAt ? formatMoment(receivedAt) : '') },
    { label: t`To be answered by`, named: true, cell: (row: Row) => <DueBadge {...row} /> },
    {
      label: t`State`,
      cell: ({ state }: Row) => <Badge tone={requestTones[state ?? 'OPEN']}>{word(subjectRequestStates, state)}</Badge>,
    },
  ];
  return <Table label={t`Requests of people`} columns={columns} rows={rows} />;
}
