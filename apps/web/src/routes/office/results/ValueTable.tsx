import { useLingui } from '@lingui/react/macro';
import { formatFigure } from '../../../i18n/figures.js';
import { formatMoment, formatNumber } from '../../../i18n/format.js';
import { confidences, valueDecisions, valueStates } from '../../../i18n/pilot-words.js';
import { word } from '../../../i18n/words.js';
import { Actor } from '../../../records/Actor.js';
import { Badge } from '../../../ui/Badge.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import { EditRecord } from '../records/AddRecord.js';
import { DecideValue } from './DecideValue.js';
import type { Indicator, Value } from './documents.js';
import { type InPeriod, periodsOf } from './periods.js';
import css from './results.module.css';
import { periodOf } from './ValueChart.js';

/** Each value with the target of its period, how it was found, what shows it, and whether it may still change: the chart in words, and more. */
export function ValueTable({ indicator, values }: { indicator: Indicator; values: readonly Value[] }) {
  const { t } = useLingui();
  const { name, unit, steward, targets } = indicator;
  const columns = [
    {
      label: t`Period`,
      cell: (period: InPeriod) => (
        <>
          {periodOf(period)}
          {period.value?.category ? (
            <span className={css.part}>{`${period.value.dimension}: ${period.value.category}`}</span>
          ) : null}
        </>
      ),
    },
    {
      label: unit ? t`Value in ${unit}` : t`Value`,
      number: true,
      cell: ({ value }: InPeriod) => (value ? <Figure value={value} /> : null),
    },
    ...(targets.nodes.length === 0
      ? []
      : [{ label: t`Target`, number: true, cell: (period: InPeriod) => <Aimed period={period} name={name ?? ''} /> }]),
    { label: t`Evidence`, named: true, cell: ({ value }: InPeriod) => (value ? <Evidence value={value} /> : null) },
    { label: t`State`, named: true, cell: ({ value }: InPeriod) => (value ? <State value={value} /> : null) },
    {
      label: t`Actions`,
      cell: ({ value }: InPeriod) =>
        value ? (
          <span className={`${ui.inline} ${css.decide}`}>
            <DecideValue value={value} name={name ?? ''} steward={steward?.id} />
            {value.state === 'APPROVED' ? null : (
              <EditRecord type="indicator-values" id={value.id} label={`${name}, ${periodOf(value)}`} />
            )}
          </span>
        ) : null,
    },
  ];
  return <Table label={t`Values of ${name ?? ''}`} columns={columns} rows={periodsOf(indicator, values)} />;
}

/** What was to be reached in a period, and why. */
function Aimed({ period, name }: { period: InPeriod; name: string }) {
  const { t } = useLingui();
  const { target } = period;
  if (!target) return null;
  return (
    <>
      {formatFigure({ value: target.target })}{' '}
      <EditRecord type="indicator-targets" id={target.id} label={t`Target of ${name}, ${periodOf(period)}`} />
      {target.note ? <span className={css.part}>{target.note}</span> : null}
    </>
  );
}

function Figure({ value }: { value: Value }) {
  const { t } = useLingui();
  const { numerator, denominator, deadweight, displacement, attribution, dropOff } = value;
  const percent = (share: number) => `${formatNumber(share, 2)} %`;
  const due = [
    deadweight == null ? null : t`deadweight ${percent(deadweight)}`,
    displacement == null ? null : t`displacement ${percent(displacement)}`,
    attribution == null ? null : t`due to others ${percent(attribution)}`,
    dropOff == null ? null : t`lost in each further year ${percent(dropOff)}, in no sum`,
  ].filter(Boolean);
  return (
    <>
      {formatFigure(value)}
      {numerator != null && denominator != null ? (
        <span className={css.part}>{t`${formatNumber(numerator, 2)} of ${formatNumber(denominator, 2)}`}</span>
      ) : null}
      {due.length > 0 ? <span className={css.part}>{due.join(', ')}</span> : null}
    </>
  );
}

function Evidence({ value: { evidence, evidenceUrl, method, confidence, source, note } }: { value: Value }) {
  const { t } = useLingui();
  const said = evidence || (evidenceUrl ? t`Evidence` : source?.title);
  return (
    <>
      {evidenceUrl ? <a href={evidenceUrl}>{said}</a> : said}
      {source ? <span className={ui.dim} title={source.title ?? undefined}>{` ${source.code}`}</span> : null}
      {[method, confidence ? t`Confidence: ${word(confidences, confidence)}` : null, note].map((line) =>
        line ? (
          <span key={line} className={css.part}>
            {line}
          </span>
        ) : null,
      )}
    </>
  );
}

function State({ value: { state, decisions } }: { value: Value }) {
  return (
    <>
      {state ? <Badge tone={state === 'APPROVED' ? 'ok' : 'wait'}>{word(valueStates, state)}</Badge> : null}
      {decisions.nodes.map(({ id, decision, decidedAt, decidedBy, reason }) => (
        <span key={id} className={css.part}>
          {word(valueDecisions, decision)}, <Actor of={decidedBy} />, {decidedAt ? formatMoment(decidedAt) : ''}
          {reason ? `: ${reason}` : ''}
        </span>
      ))}
    </>
  );
}
