import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ProjectQuery } from '../../../gql/graphql.js';
import { byName, formatNumber } from '../../../i18n/format.js';
import { CountryMark } from '../../../ui/CountryMark.js';
import { Section } from '../../../ui/Section.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import css from '../page.module.css';
import { type Comparison, compare } from './comparison.js';

type Project = NonNullable<ProjectQuery['project']>;
type Member = Comparison['stayed'][number];

function Members({ title, members }: { title: string; members: readonly Member[] }) {
  const sorted = [...members].sort((left, right) => byName(left.name ?? '', right.name ?? ''));
  return (
    <div>
      <h3>
        {title} <span className={ui.dim}>{formatNumber(members.length)}</span>
      </h3>
      <ul className={css.people}>
        {sorted.map(({ id, name, country }) => (
          <li key={id}>
            <Link to="/orgs/$id" params={{ id }}>
              {name}
            </Link>{' '}
            <CountryMark country={country} short />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who stayed, left and joined since the project this one continues; counted from the participations of both. */
export function Change({ project }: { project: Project }) {
  const { t } = useLingui();
  const link = project.linksFrom.nodes.find(({ type }) => type === 'CONTINUES');
  const before = link?.to;
  if (!before) return null;
  const change = compare(before.participations.nodes, project.participations.nodes);
  const rows = change.countries.map((row) => ({ ...row, id: row.code || 'none' }));
  type Row = (typeof rows)[number];
  const columns = [
    { label: t`Country`, cell: (row: Row) => <CountryMark country={row.code ? row : null} /> },
    { label: t`Stayed`, number: true, cell: (row: Row) => formatNumber(row.stayed) },
    { label: t`Left`, number: true, cell: (row: Row) => formatNumber(row.left) },
    { label: t`Joined`, number: true, cell: (row: Row) => formatNumber(row.joined) },
  ];
  return (
    <Section title={t`Since ${before.displayName ?? ''}`}>
      <p>
        <Trans>
          From{' '}
          <Link to="/projects/$id" params={{ id: before.id }}>
            {before.displayName}
          </Link>{' '}
          to {project.displayName}: stayed {formatNumber(change.stayed.length)}, left {formatNumber(change.left.length)}
          , joined {formatNumber(change.joined.length)}. Lead partner and partners are counted, associated partners are
          not.
        </Trans>
      </p>
      <div className={css.stack}>
        <Table label={t`Stayed, left and joined per country`} columns={columns} rows={rows} />
        <div className={css.three}>
          <Members title={t`Stayed`} members={change.stayed} />
          <Members title={t`Left`} members={change.left} />
          <Members title={t`Joined`} members={change.joined} />
        </div>
      </div>
    </Section>
  );
}
