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
import css from './results.module.css';
import { periodOf } from './ValueChart.js';

/** By period; the whole before its parts. */
const wholeFirst = (values: readonly Value[]): Value[] =>
  [...values].sort(
    (a, b) =>
      (a.startsOn?.value ?? '').localeCompare(b.startsOn?.value ?? '') ||
      (a.dimension ?? '').localeCompare(b.dimension ?? '') ||
      (a.category ?? '').localeCompare(b.category ?? ''),
  );

/** Each value with how it was found, what shows it, and whether it may still change: the chart in words, and more. */
export function ValueTable({ indicator, values }: { indicator: Indicator; values: readonly Value[] }) {
  const { t } = useLingui();
  const { name, unit, steward } = indicator;
  const columns = [
    {
      label: t`Period`,
      cell: (value: Value) => (
        <>
          {periodOf(value)}
          {value.category ? <span className={css.part}>{`${value.dimension}: ${value.category}`}</span> : null}
        </>
      ),
    },
    { label: unit ? t`Value in ${unit}` : t`Value`, number: true, cell: (value: Value) => <Figure value={value} /> },
    { label: t`Evidence`, named: true, cell: (value: Value) => <Evidence value={value} /> },
    { label: t`State`, named: true, cell: (value: Value) => <State value={value} /> },
    {
      label: t`Actions`,
      cell: (value: Value) => (
        <span className={`${ui.inline} ${css.decide}`}>
          <DecideValue value={value} name={name ?? ''} steward={steward?.id} />
          {value.state === 'APPROVED' ? null : (
            <EditRecord type="indicator-values" id={value.id} label={`${name}, ${periodOf(value)}`} />
          )}
        </span>
      ),
    },
  ];
  return <Table label={t`Values of ${name ?? ''}`} columns={columns} rows={wholeFirst(values)} />;
}

function Figure({ value }: { value: Value }) {
  const { t } = useLingui();
  const { numerator, denominator, deadweight, displacement, attribution } = value;
  const percent = (share: number) => `${formatNumber(share, 2)} %`;
  const due = [
    deadweight == null ? null : t`deadweight ${percent(deadweight)}`,
    displacement == null ? null : t`displacement ${percent(displacement)}`,
    attribution == null ? null : t`due to others ${percent(attribution)}`,
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
