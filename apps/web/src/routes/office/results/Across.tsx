import { Trans, useLingui } from '@lingui/react/macro';
import { formatFigure } from '../../../i18n/figures.js';
import { formatNumber } from '../../../i18n/format.js';
import { Section } from '../../../ui/Section.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import type { Centre, Network, Total } from './network-documents.js';
import css from './results.module.css';

interface Row {
  readonly id: string;
  readonly total: Total;
  readonly byCentre: ReadonlyMap<string, Total>;
}

const keyOf = ({ code, unit }: Total): string => `${code} ${unit}`;

/** A line of each code and unit, with what each centre has of it. */
function rowsOf({ together, byCentre }: Network): Row[] {
  return together.map((total) => {
    const own = byCentre.filter((one) => keyOf(one) === keyOf(total));
    return { id: keyOf(total), total, byCentre: new Map(own.map((one) => [one.ofId ?? '', one])) };
  });
}

/** Indicators of one code and unit added up, all together and by centre: what is approved, and what is not, apart. */
export function Across({ network, centres }: { network: Network; centres: readonly Centre[] }) {
  const { t } = useLingui();
  const rows = rowsOf(network);
  const title = t`Added up across centres`;
  const columns = [
    {
      label: t`Indicators with the code`,
      cell: ({ total }: Row) => (
        <>
          {total.code} <span className={ui.dim}>{total.unit}</span>
        </>
      ),
    },
    { label: t`Together`, named: true, cell: ({ total }: Row) => <Sum total={total} isWhole /> },
    ...centres.map(({ id, country }) => ({
      label: country?.code ?? '',
      named: true,
      cell: ({ byCentre }: Row) => <Sum total={byCentre.get(id)} />,
    })),
  ];
  return (
    <Section title={title} count={rows.length}>
      <p className={ui.dim}>
        <Trans>
          Approved values are never added to others, and bounds stay bounds. Below: of how many indicators a value is
          there.
        </Trans>
      </p>
      <Table label={title} columns={columns} rows={rows} />
    </Section>
  );
}

function Sum({ total, isWhole = false }: { total: Total | undefined; isWhole?: boolean }) {
  const { t } = useLingui();
  if (!total) return <span className={ui.dim}>–</span>;
  const { approved, entered, unit, indicators, cut } = total;
  const of = formatNumber(indicators);
  const unknown = t`nothing can be said`;
  return (
    <>
      {approved ? <strong>{formatFigure(approved, isWhole ? unit : null) || unknown}</strong> : t`nothing approved`}
      <span className={css.part}>{t`covers ${formatNumber(approved?.indicators ?? 0)} of ${of}`}</span>
      {entered ? (
        <span className={css.part}>{t`not approved: ${formatFigure(entered, isWhole ? unit : null) || unknown}`}</span>
      ) : null}
      {cut > 0 ? (
        <span className={css.part}>{t`left out, since the period cuts them: ${formatNumber(cut)}`}</span>
      ) : null}
    </>
  );
}
