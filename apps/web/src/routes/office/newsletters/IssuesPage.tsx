import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import { formatMoment } from '../../../i18n/format.js';
import { issueStates } from '../../../i18n/newsletter-words.js';
import { word } from '../../../i18n/words.js';
import { NewLink } from '../../../lists/NewLink.js';
import { Badge } from '../../../ui/Badge.js';
import { PageHead } from '../../../ui/PageHead.js';
import { ShownOf } from '../../../ui/Section.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { Table, type TableColumn } from '../../../ui/Table.js';
import page from '../page.module.css';
import { type IssueRow, issuesDocument } from './documents.js';
import { issueTones } from './words.js';

function useColumns(): readonly TableColumn<IssueRow>[] {
  const { t } = useLingui();
  return [
    {
      label: t`Title`,
      cell: ({ id, title, state }) => (
        <Link to={state === 'SENT' ? '/newsletters/$id/report' : '/newsletters/$id/edit'} params={{ id }}>
          {title}
        </Link>
      ),
    },
    { label: t`Topic`, named: true, cell: ({ topic }) => topic?.name },
    { label: t`State`, cell: ({ state }) => <Badge tone={issueTones[state]}>{word(issueStates, state)}</Badge> },
    { label: t`Languages`, named: true, cell: ({ variants }) => variants.nodes.map(({ lang }) => lang).join(', ') },
    {
      label: t({ message: 'When', context: 'newsletter' }),
      named: true,
      cell: ({ sendAt, endedAt }) => (endedAt ? formatMoment(endedAt) : sendAt ? formatMoment(sendAt) : null),
    },
  ];
}

/** The newsletters of the centres, the last changed first. */
export function IssuesPage() {
  const { t } = useLingui();
  const columns = useColumns();
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(
    issuesDocument,
    {},
    { staleTime: 0 },
  );
  const issues = data?.newsletterIssues.nodes ?? [];
  return (
    <div className={page.page}>
      <PageHead
        title={t`Newsletters`}
        count={data?.newsletterIssues.totalCount}
        updating={isFetching && !isPending}
        actions={<NewLink type="newsletter-issues" label={t`New newsletter`} />}
      />
      <nav className={page.crumbs} aria-label={t`What belongs to newsletters`}>
        <Link to="/records/$type" params={{ type: 'newsletter-topics' }} search={{}}>
          <Trans>Topics</Trans>
        </Link>
        <Link to="/newsletters/segments">
          <Trans>Segments</Trans>
        </Link>
        <Link to="/newsletters/suppressions">
          <Trans>Addresses that are not written to</Trans>
        </Link>
      </nav>
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={6} /> : null}
      {data && issues.length === 0 ? (
        <EmptyState title={t`No newsletter yet`}>
          {data.newsletterTopics.totalCount === 0 ? (
            <Trans>Begin with a topic: people agree to a topic, and a newsletter is one sending of it.</Trans>
          ) : (
            <Trans>
              A newsletter is written in one or more languages, checked, and sent to who agreed to its topic.
            </Trans>
          )}
        </EmptyState>
      ) : null}
      {issues.length > 0 ? <Table label={t`Newsletters`} columns={columns} rows={issues} /> : null}
      {data ? (
        <ShownOf
          what={t`Newsletters`}
          shown={issues.length}
          total={data.newsletterIssues.totalCount}
          type="newsletter-issues"
        />
      ) : null}
    </div>
  );
}
