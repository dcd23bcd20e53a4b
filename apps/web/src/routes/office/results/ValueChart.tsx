import { useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';
import { formatFigure, shortFigure } from '../../../i18n/figures.js';
import { formatPeriod } from '../../../i18n/format.js';
import { ScrolledSideways } from '../../../ui/ScrolledSideways.js';
import type { Indicator, Value } from './documents.js';
import css from './results.module.css';
import { scaleOf } from './scale.js';

/** The values of the whole by period, as bars: filled where they are approved, open at the top where more is meant. */
export function ValueChart({ indicator, values }: { indicator: Indicator; values: readonly Value[] }) {
  const { t } = useLingui();
  const { name, unit, baseline, measure } = indicator;
  // what adds up over time is no measure for a single period
  const target = measure === 'SUM' ? null : indicator.target;
  const whole = values.filter(({ dimension }) => !dimension);
  if (whole.length === 0) return null;
  const at = scaleOf([...whole.map(({ value }) => value ?? 0), ...[baseline, target].filter((one) => one != null)]);
  const said = whole.map((value) => `${periodOf(value)}: ${formatFigure(value, unit)}`).join('; ');
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
        {whole.map((value) => (
          <Bar key={value.id} value={value} at={at(value.value ?? 0)} />
        ))}
      </div>
    </ScrolledSideways>
  );
}

/** How high it stands, for the style sheet. */
const atOf = (at: number) => ({ '--sb-at': at }) as CSSProperties;

export const periodOf = ({ startsOn, endsOn }: Value): string => formatPeriod(startsOn, endsOn);

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

function Bar({ value, at }: { value: Value; at: number }) {
  const shape = shapes[value.comparator ?? 'EQ'] ?? '';
  return (
    <span className={css.slot}>
      <span className={css.room}>
        <span className={css.figure}>{shortFigure(value)}</span>
        <span
          className={`${css.bar} ${value.state === 'APPROVED' ? css.approved : css.entered} ${shape}`}
          style={atOf(at)}
        />
      </span>
      <span className={css.when}>{periodOf(value)}</span>
    </span>
  );
}
