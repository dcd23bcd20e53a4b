import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { formatNumber } from '../i18n/format.js';
import { jobName } from '../i18n/job-words.js';
import { type RunningJob, useCancelJob, useRunningJobs } from '../jobs/jobs.js';
import { STARTERS, useIsOneOf } from '../session/me.js';
import { Progress } from '../ui/Progress.js';
import ui from '../ui/ui.module.css';
import css from './shell.module.css';

/** "24 of 60", in words when the total is not known yet. */
export function useProgressText(): (job: {
  progress?: number | null;
  total?: number | null;
  state?: string | null;
}) => string {
  const { t } = useLingui();
  return ({ progress, total, state }) => {
    if (state === 'WAITING') return t`waiting`;
    if (!total) return t`starting`;
    return t`${formatNumber(progress ?? 0)} of ${formatNumber(total)}`;
  };
}

/** What a screen reader hears of a job: its start, each 25 percent, and its end; never every step. */
function useAnnouncement(job: RunningJob | undefined): string {
  const { t } = useLingui();
  const [spoken, setSpoken] = useState('');
  const last = useRef<{ title: string; quarter: number } | null>(null);
  const title = job ? jobName(job) : '';
  const quarter = job?.total ? Math.floor(((job.progress ?? 0) / job.total) * 4) : 0;
  const running = job !== undefined;
  useEffect(() => {
    const before = last.current;
    if (!running) {
      if (before) setSpoken(t`${before.title}: ended`);
      last.current = null;
      return;
    }
    if (!before) setSpoken(t`${title}: started`);
    else if (before.quarter !== quarter) setSpoken(t`${title}: ${quarter * 25} percent`);
    last.current = { title, quarter };
  }, [running, quarter, title, t]);
  return spoken;
}

/** Work in progress, on every page. It reads the jobs' own rows, so it survives a reload and is the same in every tab. */
export function JobBar() {
  const { t } = useLingui();
  const { data } = useRunningJobs();
  const cancel = useCancelJob();
  const mayCancel = useIsOneOf('EDITOR', ...STARTERS);
  const text = useProgressText();
  const jobs = data?.jobs.nodes ?? [];
  const [job] = jobs;
  const spoken = useAnnouncement(job);
  const others = jobs.length - 1;
  return (
    <>
      <div className={ui.hidden} role="status" aria-live="polite">
        {spoken}
      </div>
      {job ? (
        <section className={css.jobBar} aria-label={t`Running jobs`} data-no-print>
          <Link to="/jobs">{jobName(job)}</Link>
          <Progress label={jobName(job)} value={job.progress ?? 0} total={job.total ?? null} text={text(job)} />
          <span>
            {text(job)}
            {others > 0 ? <> · {t`${formatNumber(others)} more`}</> : null}
          </span>
          {mayCancel ? (
            <Button
              variant="default"
              disabled={job.state === 'CANCELLING' || cancel.isPending}
              onClick={() => cancel.mutate(job.id)}
            >
              {job.state === 'CANCELLING' ? <Trans>Being cancelled</Trans> : <Trans>Cancel</Trans>}
            </Button>
          ) : null}
        </section>
      ) : null}
    </>
  );
}
