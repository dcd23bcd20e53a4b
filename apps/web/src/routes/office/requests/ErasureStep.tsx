import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { request as send, useGraphql } from '../../../api/client.js';
import type { ErasureJobsQuery } from '../../../gql/graphql.js';
import { jobName } from '../../../i18n/job-words.js';
import { isActive } from '../../../jobs/jobs.js';
import form from '../../../records/form.module.css';
import { useProgressText } from '../../../shell/JobBar.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Progress } from '../../../ui/Progress.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import css from '../page.module.css';
import { useSend } from '../people/use-send.js';
import { erasePerson, erasureJobs, erasurePreview } from './documents.js';
import { Mentions, Places } from './Proof.js';

type Job = ErasureJobsQuery['jobs']['nodes'][number];

/** What would go is looked at first; then it goes, and the worker tells how far it is. */
export function ErasureStep({ requestId }: { requestId: string }) {
  const { t } = useLingui();
  const [shown, setShown] = useState(false);
  const running = useErasure();
  if (running) return <Running job={running} />;
  return (
    <>
      <p>
        <Trans>
          Names, addresses and everything that was written of the person go for good, from every place in which they
          lie. Look first at what that is: the erasure is tried, and taken back.
        </Trans>
      </p>
      <div className={css.adds}>
        <Button variant="default" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? t`Hide what would go` : t`Show what would go`}
        </Button>
        <Erase requestId={requestId} />
      </div>
      {shown ? <Preview requestId={requestId} /> : null}
    </>
  );
}

/** The erasure that runs now. When it ends, every page asks anew. */
function useErasure(): Job | undefined {
  const client = useQueryClient();
  const { data } = useGraphql(erasureJobs, undefined, {
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.jobs.nodes.some((job) => isActive(job.state ?? 'DONE')) ? 1000 : false,
  });
  const running = data?.jobs.nodes.find((job) => isActive(job.state ?? 'DONE'));
  const [seen, setSeen] = useState(false);
  if (running && !seen) setSeen(true);
  useEffect(() => {
    if (running || !seen) return;
    setSeen(false);
    void client.invalidateQueries();
  }, [running, seen, client]);
  return running;
}

function Running({ job }: { job: Job }) {
  const text = useProgressText();
  const state = job.state ?? 'RUNNING';
  const says = text({ ...job, state });
  return (
    <div role="status">
      <Progress label={jobName(job)} value={job.progress ?? 0} total={job.total ?? null} text={says} />
      <p>{says}</p>
    </div>
  );
}

function Preview({ requestId }: { requestId: string }) {
  const { data, error, refetch } = useGraphql(erasurePreview, { id: requestId }, { staleTime: 0, gcTime: 0 });
  if (error) return <ErrorBanner error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={5} />;
  const { places, mentions, suppressed } = data.erasurePreview;
  return (
    <>
      <Places places={places} isPreview />
      <p className={css.note}>
        <Plural
          value={suppressed}
          one="# address is never written to again: only its keyed hash stays."
          other="# addresses are never written to again: only their keyed hashes stay."
        />
      </p>
      <Mentions mentions={mentions} />
    </>
  );
}

/** The question before it is done for good. */
function Erase({ requestId }: { requestId: string }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const [sure, setSure] = useState(false);
  const erase = useSend<void>(() => send(erasePerson, { id: requestId }));
  const close = () => {
    setOpen(false);
    setSure(false);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!erase.isPending && sure) erase.mutate(undefined, { onSuccess: close });
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t`Erase the person`}</Button>
      <Dialog open={open} onClose={close} title={t`Erase the person?`}>
        <form className={form.dialogForm} onSubmit={onSubmit}>
          <p>
            <Trans>
              It cannot be taken back. Older backups keep the data until they are overwritten. The request keeps the
              proof.
            </Trans>
          </p>
          <Checkbox
            label={t`It is to go for good`}
            checked={sure}
            onChange={(event) => setSure(event.currentTarget.checked)}
          />
          {erase.error ? <ErrorBanner error={erase.error} /> : null}
          <div className={form.actions}>
            <Button type="submit" disabled={!sure} loading={erase.isPending}>
              <Trans>Erase for good</Trans>
            </Button>
            <Button variant="default" onClick={close}>
              <Trans>Cancel</Trans>
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
