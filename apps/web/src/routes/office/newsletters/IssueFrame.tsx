import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useGraphql } from '../../../api/client.js';
import { formatMoment } from '../../../i18n/format.js';
import { issueStates } from '../../../i18n/newsletter-words.js';
import { word } from '../../../i18n/words.js';
import { useMay } from '../../../session/may.js';
import { NotFoundPage } from '../../../shell/NotFoundPage.js';
import { Badge } from '../../../ui/Badge.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SavedNotice } from '../../../ui/SavedNotice.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import page from '../page.module.css';
import { EditRecord } from '../records/AddRecord.js';
import { CopyIssue } from './CopyIssue.js';
import { type Issue, issueDocument } from './documents.js';
import css from './newsletters.module.css';
import { issueTones } from './words.js';

interface Shown {
  readonly issue: Issue;
  /** Whether whoever reads may write it. */
  readonly may: boolean;
  /** Whether its text and its plan may change: it is a draft, and the reader may write it. */
  readonly isOpen: boolean;
}

/** Asked again while it moves by itself. */
const AGAIN_MS = 3_000;
const MOVING: readonly string[] = ['SCHEDULED', 'PLANNING', 'SENDING'];

/** The frame of the pages of an issue: its name, how far it is, and the way from page to page. */
export function IssueFrame({ children }: { children: (shown: Shown) => ReactNode }) {
  const { t } = useLingui();
  const { id } = useParams({ strict: false }) as { id: string };
  const may = useMay();
  const { data, error, isPending, refetch, dataUpdatedAt } = useGraphql(
    issueDocument,
    { id },
    {
      staleTime: 0,
      refetchInterval: (query) => (MOVING.includes(query.state.data?.newsletterIssue?.state ?? '') ? AGAIN_MS : false),
    },
  );
  const issue = data?.newsletterIssue;
  if (data && !issue) return <NotFoundPage />;
  const isWriter = may('newsletter-issues', 'change', issue?.steward?.id);
  return (
    <div className={page.page}>
      <div className={page.crumbs}>
        <Link to="/newsletters" className={page.back}>
          <IconArrowLeft size={16} aria-hidden />
          <Trans>Newsletters</Trans>
        </Link>
      </div>
      <PageHead
        title={issue?.title ?? t`Newsletter`}
        actions={
          issue && isWriter ? (
            <>
              <CopyIssue id={id} />
              <EditRecord type="newsletter-issues" id={id} label={issue.title} />
            </>
          ) : null
        }
      />
      <SavedNotice />
      {issue ? <Head issue={issue} /> : null}
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={8} /> : null}
      {issue
        ? children({ issue, may: isWriter, isOpen: isWriter && issue.state === 'DRAFT' && !issue.archivedAt })
        : null}
    </div>
  );
}

function Head({ issue }: { issue: Issue }) {
  const { t } = useLingui();
  const { id, state, topic, sendAt, endedAt } = issue;
  const steps = [
    { to: '/newsletters/$id/edit', label: t({ message: 'Write', context: 'newsletter' }) },
    { to: '/newsletters/$id/audience', label: t`Audience` },
    { to: '/newsletters/$id/send', label: t`Check and send` },
    { to: '/newsletters/$id/report', label: t`Report` },
  ] as const;
  return (
    <>
      <div className={page.sub}>
        <Badge tone={issueTones[state]}>{word(issueStates, state)}</Badge>
        {topic ? <span>{topic.name}</span> : null}
        {state === 'SCHEDULED' && sendAt ? <span>{formatMoment(sendAt)}</span> : null}
        {endedAt ? <span>{t`Ended ${formatMoment(endedAt)}`}</span> : null}
      </div>
      <nav className={css.steps} aria-label={t`Steps of the newsletter`}>
        {steps.map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            params={{ id }}
            activeProps={{ 'aria-current': 'page' }}
            activeOptions={{ includeSearch: false }}
          >
            {label}
          </Link>
        ))}
      </nav>
    </>
  );
}
