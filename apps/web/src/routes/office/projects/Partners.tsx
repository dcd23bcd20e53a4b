import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ParticipationRole, ProjectQuery } from '../../../gql/graphql.js';
import { byName, formatMoney, formatNumber } from '../../../i18n/format.js';
import { roles, word } from '../../../i18n/labels.js';
import { CountryMark } from '../../../ui/CountryMark.js';
import { Section } from '../../../ui/Section.js';
import { Nothing } from '../../../ui/states.js';
import { GroupedTable, type TableGroup } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import css from '../page.module.css';
import { AddRecord, EditRecord } from '../records/AddRecord.js';

type Project = NonNullable<ProjectQuery['project']>;
type Participation = Project['participations']['nodes'][number];
type Grouping = 'country' | 'role';

interface Group extends TableGroup<Participation> {
  /** By which groups are sorted. */
  readonly label: string;
}

const roleOrder = Object.keys(roles) as ParticipationRole[];

function byCountry(participations: readonly Participation[], notStated: string): Group[] {
  const groups = new Map<string, Participation[]>();
  for (const participation of participations) {
    const code = participation.organisation?.country?.code ?? '';
    groups.set(code, [...(groups.get(code) ?? []), participation]);
  }
  return [...groups.entries()]
    .map(([key, rows]) => {
      const country = rows[0]?.organisation?.country;
      return { key, heading: <CountryMark country={country} />, label: country?.name ?? notStated, rows };
    })
    .sort((left, right) => (left.key === '' ? 1 : right.key === '' ? -1 : byName(left.label, right.label)));
}

function byRole(participations: readonly Participation[]): Group[] {
  return roleOrder.flatMap((role) => {
    const rows = participations.filter((participation) => participation.role === role);
    return rows.length > 0 ? [{ key: role, heading: word(roles, role), label: word(roles, role), rows }] : [];
  });
}

/** "26 participations: 1 lead partner, 25 partners". */
function Totals({ participations }: { participations: readonly Participation[] }) {
  const counts = roleOrder.flatMap((role) => {
    const count = participations.filter((participation) => participation.role === role).length;
    return count > 0 ? [`${word(roles, role)} ${formatNumber(count)}`] : [];
  });
  const countries = new Set(participations.flatMap(({ organisation }) => organisation?.country?.code ?? [])).size;
  return (
    <p className={ui.dim}>
      {counts.join(' · ')}
      {' · '}
      <Plural value={countries} one="# country" other="# countries" />
    </p>
  );
}

function PartnerName({ participation }: { participation: Participation }) {
  const { organisation, nameAsPrinted } = participation;
  const differs = nameAsPrinted && nameAsPrinted !== organisation?.name;
  return (
    <>
      {organisation ? (
        <Link to="/orgs/$id" params={{ id: organisation.id }}>
          {organisation.name}
        </Link>
      ) : null}
      {differs ? (
        <span className={css.printed}>
          <Trans>printed as “{nameAsPrinted}”</Trans>
        </span>
      ) : null}
    </>
  );
}

/** The partners by country or by role, with the printed name beside the corrected one. */
export function Partners({ project }: { project: Project }) {
  const { t } = useLingui();
  const [grouping, setGrouping] = useState<Grouping>('country');
  const participations = project.participations.nodes;
  const groups = grouping === 'country' ? byCountry(participations, t`Not stated`) : byRole(participations);
  const withMoney = participations.some(({ euContribution }) => euContribution);
  const columns = [
    { label: t`Organisation`, cell: (row: Participation) => <PartnerName participation={row} /> },
    grouping === 'country'
      ? { label: t`Role`, cell: (row: Participation) => word(roles, row.role) }
      : { label: t`Country`, cell: (row: Participation) => <CountryMark country={row.organisation?.country} /> },
    { label: t`Printed country`, named: true, cell: (row: Participation) => row.countryAsPrinted },
    ...(withMoney
      ? [{ label: t`EU contribution`, number: true, cell: (row: Participation) => formatMoney(row.euContribution) }]
      : []),
    {
      label: t`Edit`,
      corner: true,
      cell: (row: Participation) => (
        <EditRecord type="participations" id={row.id} label={row.organisation?.name ?? ''} />
      ),
    },
  ];
  const choices: [Grouping, string][] = [
    ['country', t`By country`],
    ['role', t`By role`],
  ];
  const add = <AddRecord type="participations" label={t`Partners`} preset={{ project: project.id }} />;
  if (participations.length === 0) {
    return (
      <Section title={t`Partners`} count={0} action={add}>
        <Nothing>{t`No source names partners of this project.`}</Nothing>
      </Section>
    );
  }
  return (
    <Section
      title={t`Partners`}
      action={
        <>
          {add}
          <span className={css.choices}>
            {choices.map(([value, label]) => (
              <button key={value} type="button" aria-pressed={grouping === value} onClick={() => setGrouping(value)}>
                {label}
              </button>
            ))}
          </span>
        </>
      }
    >
      <Totals participations={participations} />
      <GroupedTable label={t`Partners`} columns={columns} groups={groups} />
    </Section>
  );
}
