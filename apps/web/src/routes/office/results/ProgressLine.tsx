import { Trans, useLingui } from '@lingui/react/macro';
import { formatFigure } from '../../../i18n/figures.js';
import { Badge } from '../../../ui/Badge.js';
import ui from '../../../ui/ui.module.css';
import type { Progress, ProgressPart } from './documents.js';
import css from './results.module.css';

/** What approved values come to, and apart from them what nobody has approved; each with its share of the way. */
export function ProgressLine({ progress, unit }: { progress: Progress | undefined; unit: string }) {
  if (!progress?.approved && !progress?.entered) return null;
  return (
    <dl className={css.progress}>
      {progress.approved ? (
        <div>
          <dt>
            <Trans>Approved</Trans>
          </dt>
          <dd>
            <Reached part={progress.approved} unit={unit} />
          </dd>
        </div>
      ) : null}
      {progress.entered ? (
        <div>
          <dt>
            <Trans>Not approved</Trans>
          </dt>
          <dd>
            <Reached part={progress.entered} unit={unit} />
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

/** "more than 5,000 people, more than 80 % of the way", with a bar that is no longer than the way. */
export function Reached({ part, unit }: { part: ProgressPart; unit: string }) {
  const { t } = useLingui();
  const { progress } = part;
  const share = progress ? formatFigure({ ...progress, value: Math.round(progress.percent) }, '%') : '';
  return (
    <>
      <strong>{formatFigure(part, unit) || t`The parts say nothing together.`}</strong>
      {progress ? (
        <>
          <span className={css.way} aria-hidden>
            <span style={{ inlineSize: `${Math.min(100, Math.max(0, progress.percent))}%` }} />
          </span>
          <span className={ui.inline}>
            {t`${share} of the way`}
            {progress.isReached ? <Badge tone="ok">{t`Target reached`}</Badge> : null}
          </span>
        </>
      ) : null}
    </>
  );
}
