import { useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';
import { formatFigure, shortFigure } from '../../../i18n/figures.js';
import { formatPeriod } from '../../../i18n/format.js';
import { ScrolledSideways } from '../../../ui/ScrolledSideways.js';
import type { Indicator, Value } from './documents.js';
import { type InPeriod, periodsOf } from './periods.js';
import css from './results.module.css';
import { scaleOf } from './scale.js';

/** The values of the whole by period, as bars: filled where they are approved, open at the top where more is meant. */
export function ValueChart({ indicator, values }: { indicator: Indicator; values: readonly Value[] }) {
  const { t } = useLingui();
  const { name, unit, baseline, measure } = indicator;
  // what adds up over time is no measure for a single period
  const target = measure === 'SUM' ? null : indicator.target;
  const whole = periodsOf(indicator, values).filter(({ value }) => !value?.dimension);
  if (whole.length === 0) return null;
  const figures = whole.flatMap((period) => [period.value?.value ?? 0, period.target?.target ?? 0]);
  const at = scaleOf([...figures, ...[baseline, target].filter((one) => one != null)]);
  const said = whole
    .map((period) => {
      const aim = period.target ? t`Target: ${formatFigure({ value: period.target.target }, unit)}` : null;
      const figure = period.value ? formatFigure(period.value, unit) : null;
      return `${periodOf(period)}: ${[figure, aim].filter(Boolean).join(', ')}`;
    })
    .join('; ');
  return (
    <ScrolledSideways label={t`Chart of ${name ?? ''}`}>
      <div
        className={css.chart}
        role="img"
        aria-label={t`${name ?? ''} by period. ${said}. The table below says the same.`}
      >
        {target == null ? null : (
          <Mark at={at(target)} className={css.target} text={t`Target: ${shortFigure({ value: target })}`} />
        )}
        {baseline ? (
          <Mark at={at(baseline)} className={css.baseline} text={t`Baseline: ${shortFigure({ value: baseline })}`} />
        ) : null}
        {whole.map((period) => (
          <Slot key={period.id} period={period} at={at} />
        ))}
      </div>
    </ScrolledSideways>
  );
}

/** How high it stands, for the style sheet. */
const atOf = (at: number) => ({ '--sb-at': at }) as CSSProperties;

export const periodOf = ({ startsOn, endsOn }: Pick<InPeriod, 'startsOn' | 'endsOn'>): string =>
  formatPeriod(startsOn, endsOn);

function Mark({ at, className, text }: { at: number; className?: string; text: string }) {
  return (
    <span className={`${css.mark} ${className}`} style={atOf(at)}>
      <span>{text}</span>
    </span>
  );
}

const shapes: Partial<Record<string, string | undefined>> = {
  GT: css.above,
  GE: css.above,
  LT: css.below,
  LE: css.below,
  ABOUT: css.rough,
};

function Slot({ period, at }: { period: InPeriod; at: (figure: number) => number }) {
  const { value, target } = period;
  const shape = shapes[value?.comparator ?? 'EQ'] ?? '';
  return (
    <span className={css.slot}>
      <span className={css.room}>
        {value ? (
          <>
            <span className={css.figure}>{shortFigure(value)}</span>
            <span
              className={`${css.bar} ${value.state === 'APPROVED' ? css.approved : css.entered} ${shape}`}
              style={atOf(at(value.value ?? 0))}
            />
          </>
        ) : null}
        {target ? (
          <span
            className={css.aim}
            style={atOf(at(target.target ?? 0))}
            title={shortFigure({ value: target.target })}
          />
        ) : null}
      </span>
      <span className={css.when}>{periodOf(period)}</span>
    </span>
  );
}
