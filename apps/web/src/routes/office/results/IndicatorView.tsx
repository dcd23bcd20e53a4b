import { useLingui } from '@lingui/react/macro';
import { formatFigure } from '../../../i18n/figures.js';
import { formatUncertain } from '../../../i18n/format.js';
import { indicatorDirections, resultLevels } from '../../../i18n/pilot-words.js';
import { word } from '../../../i18n/words.js';
import { Badge } from '../../../ui/Badge.js';
import { Nothing } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import { AddRecord, EditRecord } from '../records/AddRecord.js';
import type { Indicator, Progress, Value } from './documents.js';
import { ProgressLine } from './ProgressLine.js';
import css from './results.module.css';
import { ValueChart } from './ValueChart.js';
import { ValueTable } from './ValueTable.js';

interface Props {
  readonly indicator: Indicator;
  readonly values: readonly Value[];
  readonly progress: Progress | undefined;
}

/** One indicator: what it measures and where it is to come, what it has come to, and each value with what shows it. */
export function IndicatorView({ indicator, values, progress }: Props) {
  const { t } = useLingui();
  const { id, name, unit, result } = indicator;
  return (
    <article className={css.indicator} aria-label={name ?? undefined}>
      <div className={css.indicatorHead}>
        <h3>{name}</h3>
        {result?.level ? <Badge>{word(resultLevels, result.level)}</Badge> : null}
        <EditRecord type="indicators" id={id} label={name ?? ''} />
        <span className={css.push}>
          <AddRecord
            type="indicator-targets"
            label={t`Target of a period of: ${name ?? ''}`}
            text={t`Target of a period`}
            preset={{ indicator: id }}
          />
          <AddRecord
            type="indicator-values"
            label={t`Value of: ${name ?? ''}`}
            text={t`Value`}
            preset={{ indicator: id }}
          />
        </span>
      </div>
      <Aim indicator={indicator} />
      <ProgressLine progress={progress} unit={unit ?? ''} />
      {values.length === 0 ? <Nothing>{t`No value has been entered.`}</Nothing> : null}
      {values.length === 0 && indicator.targets.nodes.length === 0 ? null : (
        <>
          <ValueChart indicator={indicator} values={values} />
          <ValueTable indicator={indicator} values={values} />
        </>
      )}
    </article>
  );
}

/** Where it began and where it is to come. */
function Aim({ indicator }: { indicator: Indicator }) {
  const { t } = useLingui();
  const { baseline, baselineOn, target, targetOn, unit, direction, numeratorOf, denominatorOf } = indicator;
  const figure = (value: number) => formatFigure({ value }, unit);
  const at = (date: string) => (date ? ` (${date})` : '');
  const said = [
    numeratorOf && denominatorOf ? t`${numeratorOf} of ${denominatorOf}` : null,
    baseline == null ? null : t`Baseline: ${figure(baseline)}` + at(formatUncertain(baselineOn)),
    target == null ? t`No target is stated.` : t`Target: ${figure(target)}` + at(formatUncertain(targetOn)),
    word(indicatorDirections, direction),
  ];
  return <p className={`${ui.small} ${ui.dim}`}>{said.filter(Boolean).join(' · ')}</p>;
}
