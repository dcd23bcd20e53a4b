import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useGraphql } from '../../../api/client.js';
import type { JobState, JobsQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { formatMoment } from '../../../i18n/format.js';
import { jobName, jobStates } from '../../../i18n/job-words.js';
import { word } from '../../../i18n/labels.js';
import { isActive, useCancelJob, useRecompute } from '../../../jobs/jobs.js';
import { Actor } from '../../../records/Actor.js';
import { STARTERS, useIsOneOf } from '../../../session/me.js';
import { useProgressText } from '../../../shell/JobBar.js';
import { Badge, type Tone } from '../../../ui/Badge.js';
import { PageHead } from '../../../ui/PageHead.js';
import { Progress } from '../../../ui/Progress.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import css from '../page.module.css';

const jobsList = graphql(`
  query Jobs {
    jobs(filter: { kind: { ne: "journal.seal" } }, first: 50, orderBy: [{ createdAt: DESC }]) {
      totalCount
      nodes {
        id
        kind
        title
        state
        progress
        total
        message
        error
        errorCode
        result
        requestedBy
        createdAt
        startedAt
        finishedAt
        attempts
      }
    }
  }
`);

type Job = JobsQuery['jobs']['nodes'][number];

const tones: Record<JobState, Tone> = {
  WAITING: 'neutral',
  RUNNING: 'info',
  CANCELLING: 'wait',
  CANCELLED: 'neutral',
  DONE: 'ok',
  FAILED: 'bad',
};

/** A figure of a job's result, which is free JSON; undefined when it is not there. */
function figure(result: unknown, name: string): number | undefined {
  const value = typeof result === 'object' && result !== null ? Reflect.get(result, name) : undefined;
  return typeof value === 'number' ? value : undefined;
}

/** What the measuring of the network has found. */
function MetricsResult({ result }: { result: unknown }) {
  const [organisations, ties, bridges] = ['organisations', 'ties', 'brokers'].map((name) => figure(result, name));
  if (organisations === undefined || ties === undefined || bridges === undefined) return null;
  return (
    <p className={ui.dim}>
      <Plural value={organisations} one="# organisation" other="# organisations" />
      {', '}
      <Plural value={ties} one="# tie" other="# ties" />
      {', '}
      <Plural value={bridges} one="# bridge between centres" other="# bridges between centres" />
    </p>
  );
}

function JobEntry({ job }: { job: Job }) {
  const { t } = useLingui();
  const cancel = useCancelJob();
  const mayCancel = useIsOneOf('EDITOR', ...STARTERS);
  const text = useProgressText();
  const state = job.state ?? 'WAITING';
  const active = isActive(state);
  return (
    <li className={css.job}>
      <h2>{jobName(job)}</h2>
      <Badge tone={tones[state]}>{word(jobStates, state)}</Badge>
      {active ? (
        <div className={css.tools}>
          <Progress
            label={jobName(job)}
            value={job.progress ?? 0}
            total={job.total ?? null}
            text={text({ ...job, state })}
          />
          <span>{text({ ...job, state })}</span>
          {mayCancel ? (
            <Button
              variant="default"
              disabled={state === 'CANCELLING' || cancel.isPending}
              onClick={() => cancel.mutate(job.id)}
            >
              {state === 'CANCELLING' ? <Trans>Being cancelled</Trans> : <Trans>Cancel</Trans>}
            </Button>
          ) : null}
        </div>
      ) : null}
      {cancel.error ? <ErrorBanner error={cancel.error} /> : null}
      {job.state === 'DONE' ? <MetricsResult result={job.result} /> : null}
      {job.message && !job.error ? <p className={ui.dim}>{job.message}</p> : null}
      {job.error ? (
        <p>
          {job.error} <span className={ui.dim}>{job.errorCode}</span>
        </p>
      ) : null}
      <p className={css.note}>
        {job.finishedAt ? t`Ended ${formatMoment(job.finishedAt)}` : t`Asked for ${formatMoment(job.createdAt)}`}
        {(job.attempts ?? 0) > 1 ? <> · {t`attempt ${job.attempts}`}</> : null}
        {job.requestedBy ? (
          <>
            {' · '}
            <Actor of={job.requestedBy} />
          </>
        ) : null}
      </p>
    </li>
  );
}

/** Work a person waits for. The page asks every second while something runs, and only then. */
export function JobsPage() {
  const { t } = useLingui();
  const recompute = useRecompute();
  const mayStart = useIsOneOf(...STARTERS);
  const { data, error, isPending, refetch, dataUpdatedAt } = useGraphql(jobsList, undefined, {
    staleTime: 0,
    refetchInterval: (query) =>
      query.state.data?.jobs.nodes.some(({ state }) => isActive(state ?? 'DONE')) ? 1000 : false,
  });
  const jobs = data?.jobs.nodes ?? [];
  return (
    <div className={css.page}>
      <PageHead
        title={t`Jobs`}
        count={data?.jobs.totalCount}
        actions={
          mayStart ? (
            <Button
              variant="filled"
              leftSection={<IconRefresh size={16} aria-hidden />}
              disabled={recompute.isPending}
              onClick={() => recompute.mutate()}
            >
              <Trans>Recompute network metrics</Trans>
            </Button>
          ) : null
        }
      />
      {recompute.error ? <ErrorBanner error={recompute.error} onRetry={() => recompute.mutate()} /> : null}
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={4} /> : null}
      {data && jobs.length === 0 ? (
        <EmptyState title={t`No jobs yet`}>
          <Trans>
            Work that takes longer than a moment appears here with its progress and its result. The button above starts
            the first one: it measures who is tied to whom.
          </Trans>
        </EmptyState>
      ) : null}
      <ul className={css.jobs} aria-label={t`Jobs`}>
        {jobs.map((job) => (
          <JobEntry key={job.id} job={job} />
        ))}
      </ul>
    </div>
  );
}
