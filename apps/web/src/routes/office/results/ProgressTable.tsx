import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatFigure } from '../../../i18n/figures.js';
import { formatNumber, formatUncertain } from '../../../i18n/format.js';
import { resultLevels } from '../../../i18n/pilot-words.js';
import { word } from '../../../i18n/words.js';
import { Section } from '../../../ui/Section.js';
import { GroupedTable } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import type { Centre, IndicatorPlace, Line, Network } from './network-documents.js';
import { Reached } from './ProgressLine.js';
import css from './results.module.css';

type Row = Line & { readonly id: string; readonly place: IndicatorPlace | undefined };

/** Every indicator of a centre on the way to its target; the values with their evidence stand on the page of the pilot. */
export function ProgressTable({ network, centres }: { network: Network; centres: readonly Centre[] }) {
  const { t } = useLingui();
  const places = new Map(network.indicators.nodes.map((indicator) => [indicator.id, indicator]));
  const rows = network.indicatorProgress.map((line) => ({
    ...line,
    id: line.indicatorId,
    place: places.get(line.indicatorId),
  }));
  const groups = centres.flatMap(({ id, name }) => {
    const own = rows.filter(({ nccId }) => nccId === id);
    return own.length > 0 ? [{ key: id, heading: name, rows: own }] : [];
  });
  const title = t`On the way to the targets`;
  const columns = [
    {
      label: t`Indicator`,
      cell: (row: Row) => (
        <>
          {row.name}
          <span className={css.part}>
            {[row.code, word(resultLevels, row.place?.result?.level)].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    { label: t`Result of`, cell: (row: Row) => <Owner row={row} /> },
    { label: t`Target`, named: true, cell: (row: Row) => <Target row={row} /> },
    {
      label: t`Approved`,
      named: true,
      cell: ({ approved, unit }: Row) => (approved ? <Part part={approved} unit={unit} /> : <None />),
    },
    {
      label: t`Not approved`,
      named: true,
      cell: ({ entered, unit }: Row) => (entered ? <Part part={entered} unit={unit} /> : <None />),
    },
  ];
  return (
    <Section title={title} count={rows.length}>
      <GroupedTable label={title} columns={columns} groups={groups} />
    </Section>
  );
}

const None = () => <span className={ui.dim}>–</span>;

function Part({ part, unit }: { part: NonNullable<Line['approved']>; unit: string }) {
  const { t } = useLingui();
  return (
    <>
      <Reached part={part} unit={unit} />
      <span className={css.part}>{t`values: ${formatNumber(part.values)}`}</span>
    </>
  );
}

/** What the result belongs to; without its name where there are more indicators than the page reads places of. */
function Owner({ row: { place, pilotId, projectId } }: { row: Row }) {
  const { t } = useLingui();
  if (!place && pilotId)
    return (
      <Link to="/pilots/$id" params={{ id: pilotId }}>
        {t`Pilot`}
      </Link>
    );
  if (!place && projectId)
    return (
      <Link to="/projects/$id" params={{ id: projectId }}>
        {t`Project`}
      </Link>
    );
  const { pilot, project, title } = place?.result ?? {};
  if (pilot)
    return (
      <Link to="/pilots/$id" params={{ id: pilot.id }}>
        {pilot.title}
      </Link>
    );
  if (project)
    return (
      <Link to="/projects/$id" params={{ id: project.id }}>
        {project.displayName}
      </Link>
    );
  return <>{title}</>;
}

function Target({ row: { target, baseline, targetOn, unit } }: { row: Row }) {
  const { t } = useLingui();
  if (target === null || target === undefined) return <span className={ui.dim}>{t`none stated`}</span>;
  const until = formatUncertain(targetOn ? { value: targetOn, precision: 'DAY' } : null);
  return (
    <>
      {formatFigure({ value: target }, unit)}
      {baseline == null ? null : <span className={css.part}>{t`from ${formatFigure({ value: baseline }, unit)}`}</span>}
      {until ? <span className={css.part}>{t`until ${until}`}</span> : null}
    </>
  );
}
