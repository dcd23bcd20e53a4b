import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { portfolioStates } from '../../../i18n/competence-words.js';
import { formatNumber } from '../../../i18n/format.js';
import { word } from '../../../i18n/words.js';
import { Badge } from '../../../ui/Badge.js';
import { ScrolledSideways } from '../../../ui/ScrolledSideways.js';
import { Section } from '../../../ui/Section.js';
import { Nothing } from '../../../ui/states.js';
import { GroupedTable } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import css from './competences.module.css';
import { areaRows, type Cell, type CompetenceRow, competenceRows, countriesOf, type Share } from './coverage.js';
import { portfolioTone } from './states.js';

/** Shades by the share that is there: none, up to a third, up to two thirds, more, all. */
function shade({ held, all }: Share): string | undefined {
  if (held === 0) return css.none;
  if (held === all) return css.all;
  return held / all <= 1 / 3 ? css.some : held / all <= 2 / 3 ? css.half : css.most;
}

/** How many competences of each area each centre has: a glance, with the numbers in it. */
export function AreaMatrix({ cells }: { cells: readonly Cell[] }) {
  const { t } = useLingui();
  const [rows, countries] = [areaRows(cells), countriesOf(cells)];
  return (
    <Section title={t`Areas and centres`}>
      <p className={ui.dim}>
        <Trans>
          How many competences of an area a centre has shown to have. Below the number: how many it has begun with.
        </Trans>
      </p>
      <ScrolledSideways label={t`Areas and centres`}>
        <table className={css.matrix} aria-label={t`Areas and centres`}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Area</Trans>
              </th>
              {countries.map((country) => (
                <th key={country} scope="col">
                  {country}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, area, shares }) => (
              <tr key={id}>
                <th scope="row">{area || t`Without an area`}</th>
                {countries.map((country) => {
                  const share = shares.get(country) ?? { held: 0, begun: 0, all: 0 };
                  return (
                    <td key={country} className={shade(share)}>
                      <strong>{t`${formatNumber(share.held)} of ${formatNumber(share.all)}`}</strong>
                      <span className={css.begun}>{t`begun: ${formatNumber(share.begun)}`}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrolledSideways>
    </Section>
  );
}

/** Each competence with the state of each centre: the same in words, and what it was on the day it is compared with. */
export function CompetenceTable({ cells, since }: { cells: readonly Cell[]; since?: string }) {
  const { t } = useLingui();
  const rows = competenceRows(cells);
  if (rows.length === 0)
    return (
      <Section title={t`Competences and centres`}>
        <Nothing>{t`This framework has no competences that you may see.`}</Nothing>
      </Section>
    );
  const columns = [
    {
      label: t`Competence`,
      cell: (row: CompetenceRow) => (
        <>
          <span className={ui.dim}>{row.code}</span>{' '}
          <Link to="/competences/$id" params={{ id: row.id }}>
            {row.label}
          </Link>
          {row.isLocal ? (
            <>
              {' '}
              <Badge>{t`Added by a centre`}</Badge>
            </>
          ) : null}
        </>
      ),
    },
    ...countriesOf(cells).map((country) => ({
      label: country,
      named: true,
      cell: (row: CompetenceRow) => <CellText cell={row.cells.get(country)} isCompared={since !== undefined} />,
    })),
  ];
  const areas = [...new Set(rows.map(({ area }) => area))];
  const groups = areas.map((area) => ({
    key: area,
    heading: area || t`Without an area`,
    rows: rows.filter((row) => row.area === area),
  }));
  return (
    <Section title={t`Competences and centres`} count={rows.length}>
      <GroupedTable label={t`Competences and centres`} columns={columns} groups={groups} />
    </Section>
  );
}

function CellText({ cell, isCompared }: { cell?: Cell; isCompared: boolean }) {
  const { t } = useLingui();
  const isChanged = isCompared && cell !== undefined && cell.state !== cell.stateBefore;
  if (!cell || (!cell.state && cell.holders === 0 && !isChanged))
    return <span className={ui.dim}>{t`not sought`}</span>;
  return (
    <span className={css.cell}>
      {cell.state ? <Badge tone={portfolioTone(cell.state)}>{word(portfolioStates, cell.state)}</Badge> : null}
      {isChanged ? (
        <span className={ui.small}>
          {cell.stateBefore ? t`was: ${word(portfolioStates, cell.stateBefore)}` : t`new`}
        </span>
      ) : null}
      {cell.holders > 0 ? (
        <span
          className={ui.small}
        >{t`Holders: ${formatNumber(cell.holders)}, validated: ${formatNumber(cell.validated)}`}</span>
      ) : null}
    </span>
  );
}
