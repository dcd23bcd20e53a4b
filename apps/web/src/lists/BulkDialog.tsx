import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { formatNumber } from '../i18n/format.js';
import { Dialog } from '../ui/Dialog.js';
import { ErrorBanner, SkeletonRows } from '../ui/states.js';
import { BulkReportView } from './BulkReportView.js';
import { MOST, newRun, type Run, type Send } from './bulk-run.js';
import { inputValue, type ListField, type Target } from './fields.js';
import css from './lists.module.css';
import { useBulkRun } from './use-bulk-run.js';
import { useOptions } from './use-options.js';

export type BulkAction = 'change' | 'archive' | 'restore';

export interface BulkWork {
  readonly fields: readonly ListField[];
  /** The records, read now: what is selected, or everything that matches (not more than the limit). */
  readonly read: (signal: AbortSignal) => Promise<readonly Target[]>;
  /** Newest versions of some records, before they are tried again. */
  readonly readAgain: (ids: readonly string[]) => Promise<readonly Target[]>;
  readonly change: (field: ListField, value: string | null, reason: string | null) => Send;
  readonly life: (action: 'archive' | 'restore', reason: string | null) => Send;
  readonly link: (target: Target) => ReactNode;
}

interface Props {
  action: BulkAction;
  work: BulkWork;
  /** How many match in all, where everything that matches is meant. */
  total?: number;
  onClose: (isDone: boolean) => void;
}

/** Changes, archives or restores many records: what, why, how many; then the progress; then what became of each. */
export default function BulkDialog({ action, work, total, onClose }: Props) {
  const { t } = useLingui();
  const titles = { change: t`Change many records`, archive: t`Archive records`, restore: t`Restore records` };
  const [run, setRun] = useState<{ send: Send; first: Run; action: BulkAction } | null>(null);
  const [isDone, setDone] = useState(false);
  const targets = useQuery({
    queryKey: ['BulkTargets', action, total ?? 0],
    queryFn: ({ signal }) => work.read(signal),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const start = (send: Send) => {
    setDone(true);
    setRun({ send, first: newRun(targets.data ?? []), action });
  };
  const undo = (done: readonly Target[]) =>
    setRun({ send: work.life('restore', null), first: newRun(done), action: 'restore' });
  return (
    <Dialog open onClose={() => onClose(isDone)} title={titles[run?.action ?? action]}>
      <div className={css.bulk}>
        {targets.isPending ? (
          <>
            <p role="status">
              <Trans>Reading the records…</Trans>
            </p>
            <SkeletonRows rows={2} />
          </>
        ) : null}
        {targets.error ? <ErrorBanner error={targets.error} onRetry={() => void targets.refetch()} /> : null}
        {targets.data && !run ? (
          <Choose action={action} work={work} targets={targets.data} total={total} onStart={start} />
        ) : null}
        {run ? (
          <Running
            key={run.first.key}
            first={run.first}
            send={run.send}
            work={work}
            onUndo={run.action === 'archive' ? undo : undefined}
            onClose={() => onClose(true)}
          />
        ) : null}
      </div>
    </Dialog>
  );
}

interface ChooseProps {
  action: BulkAction;
  work: BulkWork;
  targets: readonly Target[];
  total: number | undefined;
  onStart: (send: Send) => void;
}

function Choose({ action, work, targets, total, onStart }: ChooseProps) {
  const { t } = useLingui();
  const fields = work.fields.filter(({ isOwn }) => !isOwn);
  const [fieldId, setFieldId] = useState(fields[0]?.id ?? '');
  const field = fields.find(({ id }) => id === fieldId);
  const [value, setValue] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const given = value ?? '';
  const count = action === 'change' ? targets.filter(({ values }) => values[fieldId] !== given).length : targets.length;
  const isReady = action !== 'change' || (field && value !== null && (given !== '' || !field.isRequired));
  const start = () => {
    if (action !== 'change') onStart(work.life(action, inputValue(reason)));
    else if (field) onStart(work.change(field, inputValue(given), inputValue(reason)));
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) start();
      }}
    >
      {total !== undefined && total > MOST ? (
        <p role="status">
          <Trans>
            {formatNumber(total)} match; the first {formatNumber(MOST)} are taken in one go.
          </Trans>
        </p>
      ) : null}
      {action === 'change' ? (
        <>
          <label className={css.labelled}>
            {t`Field`}
            <select
              value={fieldId}
              onChange={(event) => {
                setFieldId(event.currentTarget.value);
                setValue(null);
              }}
            >
              {fields.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          {field ? <Value key={field.id} field={field} value={value} onValue={setValue} /> : null}
        </>
      ) : null}
      <Textarea
        label={t`Why`}
        description={t`Optional; it is written down with each change.`}
        maxLength={2000}
        rows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <p role="status">
        {action === 'change' && isReady ? (
          <Trans>
            {formatNumber(count)} of {formatNumber(targets.length)} records will change.
          </Trans>
        ) : (
          <Plural value={targets.length} one="# record is chosen." other="# records are chosen." />
        )}
      </p>
      <div className={css.actions}>
        <Button type="submit" disabled={!isReady || targets.length === 0}>
          {action === 'change' ? (
            <Trans>Change</Trans>
          ) : action === 'archive' ? (
            <Trans>Archive</Trans>
          ) : (
            <Trans>Restore</Trans>
          )}
        </Button>
      </div>
    </form>
  );
}

interface ValueProps {
  field: ListField;
  value: string | null;
  onValue: (value: string | null) => void;
}
/** Stands for "not chosen yet": the empty value means that nothing is stated. */
const NOT_CHOSEN = '-';

function Value({ field, value, onValue }: ValueProps) {
  const { t } = useLingui();
  const options = useOptions(field);
  if (field.kind === 'text') {
    return (
      <TextInput
        label={t`New value`}
        description={t`Empty: nothing is stated.`}
        maxLength={field.max}
        value={value ?? ''}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
    );
  }
  return (
    <label className={css.labelled}>
      {t`New value`}
      <select
        value={value ?? NOT_CHOSEN}
        onChange={(event) => onValue(event.currentTarget.value === NOT_CHOSEN ? null : event.currentTarget.value)}
      >
        <option value={NOT_CHOSEN}>{t`Choose a value`}</option>
        {field.isRequired ? null : <option value="">{t`Not stated`}</option>}
        {options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface RunningProps {
  first: Run;
  send: Send;
  work: BulkWork;
  onUndo?: (done: readonly Target[]) => void;
  onClose: () => void;
}

function Running({ first, send, work, onUndo, onClose }: RunningProps) {
  const bulk = useBulkRun(first, send, work.readAgain);
  return <BulkReportView bulk={bulk} link={work.link} onUndo={onUndo} onClose={onClose} />;
}
