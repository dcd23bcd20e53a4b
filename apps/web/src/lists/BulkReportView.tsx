import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatNumber } from '../i18n/format.js';
import { Progress } from '../ui/Progress.js';
import { ErrorBanner } from '../ui/states.js';
import ui from '../ui/ui.module.css';
import { isOver } from './bulk-run.js';
import type { Target } from './fields.js';
import css from './lists.module.css';
import type { BulkState } from './use-bulk-run.js';

interface Props {
  bulk: BulkState;
  link: (target: Target) => ReactNode;
  onUndo?: (done: readonly Target[]) => void;
  onClose: () => void;
}

/** How far a bulk is, and at its end what became of the records: written, as wanted already, refused and why, not tried. */
export function BulkReportView({ bulk, link, onUndo, onClose }: Props) {
  const { t } = useLingui();
  const { run, isRunning } = bulk;
  const of = t`${formatNumber(run.next)} of ${formatNumber(run.targets.length)}`;
  return (
    <div className={css.form}>
      <Progress label={t`Progress`} value={run.next} total={run.targets.length} text={of} />
      <p role="status">
        {isRunning ? of : isOver(run) ? <Trans>Finished.</Trans> : <Trans>Stopped; the rest was not tried.</Trans>}
      </p>
      <dl className={ui.facts}>
        <dt>{t`Written`}</dt>
        <dd data-report="done">{formatNumber(run.done.length)}</dd>
        <dt>{t`As wanted already`}</dt>
        <dd data-report="unchanged">{formatNumber(run.unchanged)}</dd>
        <dt>{t`Refused`}</dt>
        <dd data-report="failed">{formatNumber(run.failed.length)}</dd>
        <dt>{t`Not tried`}</dt>
        <dd data-report="rest">{formatNumber(run.targets.length - run.next)}</dd>
      </dl>
      {run.failed.length > 0 ? (
        <ul className={css.failures} aria-label={t`Refused`}>
          {run.failed.map(({ target, why }) => (
            <li key={target.id}>
              {link(target)} <span>{why}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {run.broken ? <ErrorBanner error={run.broken} /> : null}
      <div className={css.actions}>
        {isRunning ? (
          <Button variant="default" onClick={bulk.stop}>
            <Trans>Stop</Trans>
          </Button>
        ) : (
          <Ended bulk={bulk} onUndo={onUndo} onClose={onClose} />
        )}
      </div>
    </div>
  );
}

function Ended({ bulk, onUndo, onClose }: Omit<Props, 'link'>) {
  const { run } = bulk;
  return (
    <>
      <Button onClick={onClose}>
        <Trans>Close</Trans>
      </Button>
      {isOver(run) ? null : (
        <Button variant="default" onClick={bulk.goOn}>
          <Trans>Go on</Trans>
        </Button>
      )}
      {isOver(run) && run.failed.length > 0 ? (
        <Button variant="default" onClick={bulk.retryFailed}>
          <Trans>Try the refused again</Trans>
        </Button>
      ) : null}
      {onUndo && run.done.length > 0 ? (
        <Button variant="default" onClick={() => onUndo(run.done)}>
          <Plural value={run.done.length} one="Restore it" other="Restore these #" />
        </Button>
      ) : null}
    </>
  );
}
