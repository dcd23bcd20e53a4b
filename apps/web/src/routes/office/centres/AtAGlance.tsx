import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { CentresQuery } from '../../../gql/graphql.js';
import { siteStatuses, stages, word } from '../../../i18n/labels.js';
import { strategyStatuses } from '../../../i18n/strategy-words.js';
import { Badge } from '../../../ui/Badge.js';
import { Section } from '../../../ui/Section.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import { stageTone } from './stage.js';

type Centre = CentresQuery['nccs']['nodes'][number];
type SiteKind = Centre['sites']['nodes'][number]['kind'];

/** Which centre is in which stage, with seats, host, governance body and strategy, as far as anybody says it. */
export function AtAGlance({ centres }: { centres: readonly Centre[] }) {
  const { t } = useLingui();
  const title = t`The centres at a glance`;
  const unknown = <span className={ui.dim}>{t`not stated`}</span>;
  const seat = (kind: SiteKind) => (centre: Centre) => {
    const seats = centre.sites.nodes.filter((site) => site.kind === kind && site.status !== 'FORMER');
    if (seats.length === 0) return unknown;
    return seats
      .map(({ place, status }) => `${place}${status === 'PLANNED' ? ` (${word(siteStatuses, status)})` : ''}`)
      .join(', ');
  };
  const names = (all: readonly (string | null | undefined)[]) =>
    all.length > 0 ? all.filter(Boolean).join(', ') : unknown;
  const columns = [
    {
      label: t`Centre`,
      cell: ({ id, country }: Centre) => (
        <Link to="/centres/$id" params={{ id }}>
          {country?.name}
        </Link>
      ),
    },
    {
      label: t`Stage`,
      named: true,
      cell: ({ stage }: Centre) => (stage ? <Badge tone={stageTone(stage)}>{word(stages, stage)}</Badge> : unknown),
    },
    { label: t`Legal seat`, named: true, cell: seat('LEGAL_SEAT') },
    { label: t`Operational seat`, named: true, cell: seat('OPERATIONAL_SEAT') },
    {
      label: t`Host`,
      named: true,
      cell: ({ hosts }: Centre) => names(hosts.nodes.map(({ organisation }) => organisation?.name)),
    },
    {
      label: t`Governance body`,
      named: true,
      cell: ({ governanceBodies }: Centre) => names(governanceBodies.nodes.map(({ name }) => name)),
    },
    {
      label: t`Strategy`,
      named: true,
      cell: ({ country, strategies }: Centre) =>
        strategies.nodes.length === 0
          ? unknown
          : strategies.nodes.map(({ id, title: name, status }) => (
              <span key={id} className={ui.inline}>
                <Link to="/strategies" search={{ centre: country?.code ?? undefined }}>
                  {name}
                </Link>
                {status ? (
                  <Badge tone={status === 'ADOPTED' ? 'ok' : 'neutral'}>{word(strategyStatuses, status)}</Badge>
                ) : null}
              </span>
            )),
    },
  ];
  return (
    <Section title={title}>
      <Table label={title} columns={columns} rows={centres} />
    </Section>
  );
}
