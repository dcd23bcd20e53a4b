import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { OrganisationQuery } from '../../../gql/graphql.js';
import { formatMoment, formatMoney, formatNumber, formatPeriod } from '../../../i18n/format.js';
import { nameKinds, relationsFrom, relationsTo, roles, siteKinds, siteStatuses, word } from '../../../i18n/labels.js';
import { languageName } from '../../../i18n/languages.js';
import { decisions, duplicateReason } from '../../../i18n/quality-words.js';
import { Badge } from '../../../ui/Badge.js';
import { type Flag, FlagList } from '../../../ui/FlagList.js';
import { Facts, Section } from '../../../ui/Section.js';
import { StatementList } from '../../../ui/StatementList.js';
import { Nothing } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import css from '../page.module.css';
import { decideFlag } from '../quality/DecideFlag.js';
import { AddRecord, EditRecord } from '../records/AddRecord.js';

type Organisation = NonNullable<OrganisationQuery['organisation']>;
type Props = { organisation: Organisation };

function OrganisationLink({ organisation }: { organisation?: { id: string; name?: string | null } | null }) {
  if (!organisation) return null;
  return (
    <Link to="/orgs/$id" params={{ id: organisation.id }}>
      {organisation.name}
    </Link>
  );
}

/** Projects with the role and the name as each source prints it. */
export function Participations({ organisation }: Props) {
  const { t } = useLingui();
  const rows = organisation.participations.nodes;
  const owned = organisation.ownedProjects.nodes;
  const columns = [
    {
      label: t`Project`,
      cell: (row: (typeof rows)[number]) =>
        row.project ? (
          <Link to="/projects/$id" params={{ id: row.project.id }}>
            {row.project.displayName}
          </Link>
        ) : (
          ''
        ),
    },
    { label: t`Role`, cell: (row: (typeof rows)[number]) => word(roles, row.role) },
    { label: t`Printed name`, named: true, cell: (row: (typeof rows)[number]) => row.nameAsPrinted },
    { label: t`Printed country`, named: true, cell: (row: (typeof rows)[number]) => row.countryAsPrinted },
    ...(rows.some((row) => row.euContribution)
      ? [
          {
            label: t`EU contribution`,
            number: true,
            cell: (row: (typeof rows)[number]) => formatMoney(row.euContribution),
          },
        ]
      : []),
    {
      label: t`Source`,
      named: true,
      cell: (row: (typeof rows)[number]) => <span title={row.source?.title ?? undefined}>{row.source?.code}</span>,
    },
    {
      label: t`Edit`,
      corner: true,
      cell: (row: (typeof rows)[number]) => (
        <EditRecord type="participations" id={row.id} label={row.project?.displayName ?? ''} />
      ),
    },
  ];
  return (
    <Section
      title={t`Participations`}
      count={rows.length}
      action={<AddRecord type="participations" label={t`Participations`} preset={{ organisation: organisation.id }} />}
    >
      {rows.length === 0 ? (
        <Nothing>{t`In no project as a partner.`}</Nothing>
      ) : (
        <Table label={t`Participations`} columns={columns} rows={rows} />
      )}
      {owned.length > 0 ? (
        <p>
          <Trans>Owner of</Trans>{' '}
          {owned.map((project, index) => (
            <span key={project.id}>
              {index > 0 ? ', ' : ''}
              <Link to="/projects/$id" params={{ id: project.id }}>
                {project.displayName}
              </Link>
            </span>
          ))}
        </p>
      ) : null}
    </Section>
  );
}

/** Who works there, as far as the reader may see it. */
export function People({ organisation }: Props) {
  const { t } = useLingui();
  const rows = organisation.people.nodes;
  type Row = (typeof rows)[number];
  const columns = [
    {
      label: t`Person`,
      cell: ({ person }: Row) =>
        person ? (
          <Link to="/people/$id" params={{ id: person.id }}>
            {person.displayName}
          </Link>
        ) : (
          ''
        ),
    },
    { label: t`Function`, cell: (row: Row) => row.function },
    { label: t`Period`, named: true, cell: (row: Row) => formatPeriod(row.startsOn, row.endsOn) },
    {
      label: t`Edit`,
      corner: true,
      cell: (row: Row) => <EditRecord type="person-roles" id={row.id} label={row.person?.displayName ?? ''} />,
    },
  ];
  return (
    <Section
      title={t`People`}
      count={rows.length}
      action={<AddRecord type="person-roles" label={t`People`} preset={{ organisation: organisation.id }} />}
    >
      {rows.length === 0 ? (
        <Nothing>{t`None known.`}</Nothing>
      ) : (
        <Table label={t`People`} columns={columns} rows={rows} />
      )}
    </Section>
  );
}

export function Names({ organisation }: Props) {
  const { t } = useLingui();
  const rows = organisation.names.nodes;
  type Row = (typeof rows)[number];
  const columns = [
    { label: t`Name`, cell: (row: Row) => <span lang={row.lang ?? undefined}>{row.text}</span> },
    { label: t`Kind`, cell: (row: Row) => word(nameKinds, row.kind) },
    { label: t`Language`, cell: (row: Row) => languageName(row.lang) },
    {
      label: t`Source`,
      named: true,
      cell: (row: Row) => <span title={row.source?.title ?? undefined}>{row.source?.code}</span>,
    },
    ...(rows.some((row) => row.note) ? [{ label: t`Note`, cell: (row: Row) => row.note }] : []),
    {
      label: t`Edit`,
      corner: true,
      cell: (row: Row) => <EditRecord type="organisation-names" id={row.id} label={row.text ?? ''} />,
    },
  ];
  return (
    <Section
      title={t`Names`}
      count={rows.length}
      action={<AddRecord type="organisation-names" label={t`Names`} preset={{ organisation: organisation.id }} />}
    >
      {rows.length === 0 ? (
        <Nothing>{t`No other name is known.`}</Nothing>
      ) : (
        <Table label={t`Names`} columns={columns} rows={rows} />
      )}
    </Section>
  );
}

export function Relations({ organisation }: Props) {
  const { t } = useLingui();
  const from = organisation.relationsFrom.nodes.map(({ id, type, note, to }) => ({
    id,
    of: 'organisation-relations',
    what: word(relationsFrom, type),
    other: to,
    note,
  }));
  const to = organisation.relationsTo.nodes.map(({ id, type, note, from: other }) => ({
    id,
    of: 'organisation-relations',
    what: word(relationsTo, type),
    other,
    note,
  }));
  const memberOf = organisation.networkMemberships.nodes.map(({ id, network }) => ({
    id,
    of: 'network-memberships',
    what: t`Member of the network`,
    other: network,
    note: null,
  }));
  const members = organisation.networkMembers.nodes.map(({ id, member }) => ({
    id,
    of: 'network-memberships',
    what: t`Has as a member`,
    other: member,
    note: null,
  }));
  const rows = [...from, ...to, ...memberOf, ...members];
  type Row = (typeof rows)[number];
  const columns = [
    { label: t`Organisation`, cell: (row: Row) => <OrganisationLink organisation={row.other} /> },
    { label: t`Relation`, cell: (row: Row) => row.what },
    ...(rows.some((row) => row.note) ? [{ label: t`Note`, cell: (row: Row) => row.note }] : []),
    {
      label: t`Edit`,
      corner: true,
      cell: (row: Row) => <EditRecord type={row.of} id={row.id} label={`${row.what} ${row.other?.name ?? ''}`} />,
    },
  ];
  return (
    <Section
      title={t`Relations`}
      count={rows.length}
      action={<AddRecord type="organisation-relations" label={t`Relations`} preset={{ from: organisation.id }} />}
    >
      {rows.length === 0 ? (
        <Nothing>{t`No relation is recorded.`}</Nothing>
      ) : (
        <Table label={t`Relations`} columns={columns} rows={rows} />
      )}
    </Section>
  );
}

export function Places({ organisation }: Props) {
  const { t } = useLingui();
  const rows = organisation.sites.nodes;
  return (
    <Section
      title={t`Sites`}
      count={rows.length}
      action={<AddRecord type="sites" label={t`Sites`} preset={{ organisation: organisation.id }} />}
    >
      {rows.length === 0 ? <Nothing>{t`No address is recorded.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {rows.map((site) => (
          <li key={site.id} className={ui.entry}>
            <span className={ui.inline}>
              <strong>{word(siteKinds, site.kind)}</strong>
              <Badge tone={site.status === 'ACTUAL' ? 'ok' : site.status === 'PLANNED' ? 'wait' : 'neutral'}>
                {word(siteStatuses, site.status)}
              </Badge>
              <span>{[site.address, site.place, site.country?.name].filter(Boolean).join(', ')}</span>
              <span className={ui.dim}>{formatPeriod(site.startsOn, site.endsOn)}</span>
              <EditRecord type="sites" id={site.id} label={site.place ?? word(siteKinds, site.kind)} />
            </span>
            {site.ncc ? (
              <p>
                <Trans>
                  Seat of{' '}
                  <Link to="/centres/$id" params={{ id: site.ncc.id }}>
                    {site.ncc.name}
                  </Link>
                </Trans>
              </p>
            ) : null}
            {site.note ? <p className={css.note}>{site.note}</p> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Identifiers({ organisation }: Props) {
  const { t } = useLingui();
  const rows = organisation.identifiers.nodes;
  return (
    <Section
      title={t`External identifiers`}
      count={rows.length}
      action={
        <AddRecord
          type="external-identifiers"
          label={t`External identifiers`}
          preset={{ organisation: organisation.id }}
        />
      }
    >
      {rows.length === 0 ? <Nothing>{t`No PIC, VAT or register number is known.`}</Nothing> : null}
      <Facts
        items={rows.map(({ id, scheme, value, checkedAt }) => ({
          label: scheme ?? '',
          value: (
            <span className={ui.inline}>
              {checkedAt ? t`${value}, checked ${formatMoment(checkedAt)}` : value}
              <EditRecord type="external-identifiers" id={id} label={`${scheme} ${value}`} />
            </span>
          ),
        }))}
      />
    </Section>
  );
}

/** What the network metrics job has computed; each figure with its meaning, and the moment of the computing. */
export function Network({ organisation }: Props) {
  const { t } = useLingui();
  const metrics = organisation.metrics;
  return (
    <Section title={t`Network`}>
      {metrics ? (
        <>
          <Facts
            items={[
              { label: t`Ties`, value: metrics.degree == null ? null : formatNumber(metrics.degree) },
              {
                label: t`Weighted ties`,
                value: metrics.weightedDegree == null ? null : formatNumber(metrics.weightedDegree, 2),
              },
              {
                label: t`Betweenness`,
                value: metrics.betweenness == null ? null : formatNumber(metrics.betweenness, 4),
              },
              {
                label: t`Countries reached`,
                value: metrics.countriesReached == null ? null : formatNumber(metrics.countriesReached),
              },
              {
                label: t`Size of its group`,
                value: metrics.componentSize == null ? null : formatNumber(metrics.componentSize),
              },
              { label: t`Bridge between centres`, value: metrics.isBroker ? t`Yes` : t`No` },
            ]}
          />
          <p className={css.note}>
            {metrics.computedAt ? (
              <Trans>Computed {formatMoment(metrics.computedAt)} from shared projects and relations.</Trans>
            ) : null}
          </p>
        </>
      ) : (
        <Nothing
          action={
            <Link to="/jobs">
              <Trans>Start it</Trans>
            </Link>
          }
        >{t`Not computed yet; the job for network metrics does it.`}</Nothing>
      )}
    </Section>
  );
}

/** Where the organisation stands in a national centre: host, seat in its rooms, body, function. */
export function Standing({ organisation }: Props) {
  const { t } = useLingui();
  const hosted = organisation.hostedNccs.nodes;
  const bodies = organisation.governanceMemberships.nodes;
  const seats = organisation.hostedSites.nodes.filter(({ ncc }) => ncc);
  const add = (
    <AddRecord type="governance-memberships" label={t`Place in a centre`} preset={{ organisation: organisation.id }} />
  );
  if (hosted.length + bodies.length + seats.length === 0) {
    return (
      <Section title={t`Place in a centre`} action={add}>
        <Nothing>{t`It has no part in a national centre.`}</Nothing>
      </Section>
    );
  }
  const centre = (ncc: { id: string; name?: string | null } | null | undefined) =>
    ncc ? (
      <Link to="/centres/$id" params={{ id: ncc.id }}>
        {ncc.name}
      </Link>
    ) : null;
  return (
    <Section title={t`Place in a centre`} action={add}>
      <ul className={ui.plainList}>
        {hosted.map(({ id, ncc }) => (
          <li key={id} className={ui.entry}>
            <Trans>Host of {centre(ncc)}</Trans>
          </li>
        ))}
        {seats.map(({ id, ncc, kind, status, place }) => (
          <li key={id} className={ui.entry}>
            {[word(siteKinds, kind), place].filter(Boolean).join(', ')} ({word(siteStatuses, status)}){' '}
            <Trans>of {centre(ncc)}</Trans>
          </li>
        ))}
        {bodies.map(({ id, body, function: duty }) => (
          <li key={id} className={ui.entry}>
            {duty ? `${duty}, ` : ''}
            {body?.name}, {centre(body?.ncc)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Pairs this organisation is one side of. Two of its own names that were compared show both names, not a link to itself. */
export function Duplicates({ organisation }: Props) {
  const { t } = useLingui();
  const left = organisation.duplicatesLeft.nodes.map(({ right, ...pair }) => ({ ...pair, other: right }));
  const right = organisation.duplicatesRight.nodes.map(({ left: other, ...pair }) => ({ ...pair, other }));
  const pairs = [...left, ...right.filter(({ id }) => !left.some((pair) => pair.id === id))];
  return (
    <Section title={t`Possible duplicates`} count={pairs.length}>
      {pairs.length === 0 ? (
        <Nothing
          action={
            <Link to="/duplicates">
              <Trans>All pairs</Trans>
            </Link>
          }
        >{t`None known.`}</Nothing>
      ) : null}
      <ul className={ui.plainList}>
        {pairs.map((pair) => (
          <li key={pair.id} className={ui.entry}>
            <span className={ui.inline}>
              {pair.other?.id === organisation.id ? (
                <span>
                  {pair.leftName} / {pair.rightName}
                </span>
              ) : (
                <OrganisationLink organisation={pair.other} />
              )}
              <Badge tone={pair.decision === 'OPEN' ? 'wait' : 'neutral'}>{word(decisions, pair.decision)}</Badge>
            </span>
            <p className={css.note}>{pair.reasons?.map(duplicateReason).join('; ')}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Which records are one with this one, after a person found so: where to look, or what it stands for. */
export function OneWith({ organisation }: Props) {
  const { id, canonical, members } = organisation;
  const others = members.nodes.filter((member) => member.id !== id);
  if (canonical && canonical.id !== id) {
    return (
      <p className={css.notice}>
        <Trans>
          This record is one with <OrganisationLink organisation={canonical} />, which stands for it in lists, counts
          and links.
        </Trans>
      </p>
    );
  }
  if (others.length === 0) return null;
  return (
    <div className={css.notice}>
      <p>
        <Trans>This record stands for others that were found to be the same organisation:</Trans>
      </p>
      <ul className={ui.plainList}>
        {others.map((member) => (
          <li key={member.id}>
            <OrganisationLink organisation={member} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Flags({ flags }: { flags: readonly Flag[] }) {
  const { t } = useLingui();
  return (
    <Section title={t`Quality flags`} count={flags.length}>
      <FlagList flags={flags} actions={decideFlag} />
    </Section>
  );
}

export function Statements({ statements }: { statements: OrganisationQuery['statements']['nodes'] }) {
  const { t } = useLingui();
  if (statements.length === 0) return null;
  return (
    <Section title={t`Statements in the sources`} count={statements.length}>
      <StatementList statements={statements} />
    </Section>
  );
}
