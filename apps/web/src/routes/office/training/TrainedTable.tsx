import { Trans, useLingui } from '@lingui/react/macro';
import { formatFigure } from '../../../i18n/figures.js';
import { formatNumber } from '../../../i18n/format.js';
import { courseModes } from '../../../i18n/training-words.js';
import { word } from '../../../i18n/words.js';
import { Badge } from '../../../ui/Badge.js';
import { Section } from '../../../ui/Section.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import results from '../results/results.module.css';
import type { Totals } from './documents.js';

type Row = Totals & { readonly id: string };
type Sum = Pick<Totals, 'comparator' | 'value'>;

interface Props {
  readonly together: readonly Sum[];
  readonly totals: readonly Totals[];
  readonly countries: readonly { readonly code?: string | null; readonly name?: string | null }[];
}

/** People trained by country, year and mode: what is an estimate says so, and each line says what it covers. */
export function TrainedTable({ together, totals, countries }: Props) {
  const { t } = useLingui();
  const names = new Map(countries.map(({ code, name }) => [code, name]));
  const rows = totals.map((line) => ({ ...line, id: `${line.country} ${line.year} ${line.mode}` }));
  const title = t`People trained`;
  const unknown = <span className={ui.dim}>{t`not stated`}</span>;
  const columns = [
    { label: t`Country`, cell: ({ country }: Row) => (country ? (names.get(country) ?? country) : unknown) },
    { label: t`Year`, named: true, cell: ({ year }: Row) => year ?? unknown },
    { label: t`How`, named: true, cell: ({ mode }: Row) => (mode ? word(courseModes, mode) : unknown) },
    {
      label: t`People`,
      named: true,
      cell: (row: Row) => (
        <span className={ui.inline}>
          <strong>{formatFigure(row) || t`no figure`}</strong>
          {row.isEstimate && row.value != null ? <Badge tone="wait">{t`Estimate`}</Badge> : null}
        </span>
      ),
    },
    { label: t`Covers`, named: true, cell: (row: Row) => <Covers line={row} /> },
  ];
  const [whole] = together;
  return (
    <Section title={title}>
      <p>
        {whole ? <strong>{formatFigure(whole) || t`nothing can be said`}</strong> : null}{' '}
        <span className={ui.dim}>
          <Trans>Nobody is counted twice, and bounds stay bounds.</Trans>
        </span>
      </p>
      {rows.length > 0 ? <Table label={title} columns={columns} rows={rows} /> : null}
    </Section>
  );
}

function Covers({ line: { editions, counted, inWholeCourses, byPeople, ofWholeCourses } }: { line: Totals }) {
  const { t } = useLingui();
  return (
    <>
      {editions > 0
        ? t`editions: ${formatNumber(editions)}, with a figure of their own: ${formatNumber(counted)}`
        : null}
      {ofWholeCourses > 0 ? (
        <span className={results.part}>{t`figures of whole courses: ${formatNumber(ofWholeCourses)}`}</span>
      ) : null}
      {inWholeCourses > 0 ? (
        <span className={results.part}>{t`in the figure of their course: ${formatNumber(inWholeCourses)}`}</span>
      ) : null}
      {byPeople > 0 ? (
        <span className={results.part}>{t`counted person by person: ${formatNumber(byPeople)}`}</span>
      ) : null}
    </>
  );
}
