import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { pilotScopes, pilotStatuses } from '../../../i18n/pilot-words.js';
import { word } from '../../../i18n/words.js';
import { useMay } from '../../../session/may.js';
import { Badge } from '../../../ui/Badge.js';
import { Section, ShownOf } from '../../../ui/Section.js';
import { Nothing } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import { pilotTones } from '../pilots/tones.js';
import { AddRecord } from '../records/AddRecord.js';
import type { WorkProject } from './work-documents.js';

type Pilot = WorkProject['pilots']['nodes'][number];

interface Props {
  readonly project: WorkProject;
  /** Id of the centre that keeps the project. */
  readonly steward: string | undefined;
}

/** The pilots in which a project is tried out, and where; for who may not add any, where there are some. */
export function ProjectPilots({ project, steward }: Props) {
  const { t } = useLingui();
  const { totalCount, nodes } = project.pilots;
  const mayAdd = useMay()('pilots', 'create', steward) && !project.archivedAt;
  const title = t`Pilots`;
  if (totalCount === 0 && !mayAdd) return null;
  const columns = [
    {
      label: t`Pilot`,
      cell: ({ id, title: name }: Pilot) => (
        <Link to="/pilots/$id" params={{ id }}>
          {name}
        </Link>
      ),
    },
    {
      label: t`State`,
      cell: ({ status }: Pilot) =>
        status ? <Badge tone={pilotTones[status]}>{word(pilotStatuses, status)}</Badge> : null,
    },
    { label: t`Scope`, named: true, cell: ({ scope }: Pilot) => word(pilotScopes, scope) },
    {
      label: t`Territory`,
      named: true,
      cell: ({ territory, region, country }: Pilot) => territory || region?.name || country?.name,
    },
  ];
  return (
    <Section
      title={title}
      count={totalCount}
      action={mayAdd ? <AddRecord type="pilots" label={title} preset={{ project: project.id }} /> : null}
    >
      {nodes.length === 0 ? (
        <Nothing>{t`No pilot of this project is written down.`}</Nothing>
      ) : (
        <Table label={title} columns={columns} rows={nodes} />
      )}
      <ShownOf what={title} shown={nodes.length} total={totalCount} type="pilots" />
    </Section>
  );
}
