import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import type { OrganisationCapabilitiesQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { levelWords } from '../../../i18n/claim-words.js';
import { formatUncertain } from '../../../i18n/format.js';
import { pilotRoles, pilotStatuses } from '../../../i18n/pilot-words.js';
import { word } from '../../../i18n/words.js';
import { useMay } from '../../../session/may.js';
import { roleOf, useMe } from '../../../session/me.js';
import { Badge } from '../../../ui/Badge.js';
import { Section, ShownOf } from '../../../ui/Section.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import { Evidence, Standing } from '../competences/claims.js';
import { JudgeClaim } from '../competences/JudgeClaim.js';
import { pilotTones } from '../pilots/tones.js';
import { AddRecord, EditRecord } from '../records/AddRecord.js';

const capabilities = graphql(`
  query OrganisationCapabilities($id: ID!) {
    organisation(id: $id) {
      id
      archivedAt
      steward {
        id
      }
      competenceClaims(first: 100, orderBy: [{ createdAt: DESC }]) {
        totalCount
        nodes {
          id
          rev
          level
          state
          evidenceKind
          evidence
          evidenceUrl
          startsOn {
            value
            precision
          }
          endsOn {
            value
            precision
          }
          validatedOn {
            value
            precision
          }
          validatedBy {
            name
          }
          steward {
            id
          }
          organisation {
            id
          }
          competence {
            id
            code
            label
            framework {
              name
              levels
              levelNames
            }
          }
        }
      }
      pilotParticipations(first: 100, orderBy: [{ createdAt: DESC }]) {
        totalCount
        nodes {
          id
          role
          pilot {
            id
            title
            status
            territory
          }
        }
      }
      coordinatedPilots(first: 100, orderBy: [{ createdAt: DESC }]) {
        totalCount
        nodes {
          id
          title
          status
          territory
        }
      }
    }
  }
`);

type Organisation = NonNullable<OrganisationCapabilitiesQuery['organisation']>;
type Claim = Organisation['competenceClaims']['nodes'][number];

/** What an organisation can do, by whose word, and the pilots in which it shows. */
export function Capabilities({ id }: { id: string }) {
  const { data, error, isPending, refetch } = useGraphql(capabilities, { id });
  if (error) return <ErrorBanner error={error} onRetry={() => void refetch()} />;
  if (isPending) return <SkeletonRows rows={4} />;
  if (!data.organisation) return null;
  return (
    <>
      <Claims organisation={data.organisation} />
      <Pilots organisation={data.organisation} />
    </>
  );
}

/** Whether whoever asks may say what an organisation can do: its centre's people, and those who speak for it. */
function useMayClaim({ id, steward, archivedAt }: Organisation): boolean {
  const me = useMe();
  const may = useMay()('competence-claims', 'create', steward?.id);
  const role = roleOf(me);
  const isPartner = role === 'PARTNER_ADMIN' || role === 'PARTNER_EDITOR';
  const speaks = me?.roles.some((one) => one.role === role && one.organisationIds.includes(id));
  return may && !archivedAt && (!isPartner || speaks === true);
}

function Claims({ organisation }: { organisation: Organisation }) {
  const { t } = useLingui();
  const mayClaim = useMayClaim(organisation);
  const { totalCount, nodes } = organisation.competenceClaims;
  const title = t`Competences`;
  if (totalCount === 0 && !mayClaim) return null;
  const columns = [
    {
      label: t`Competence`,
      cell: ({ competence }: Claim) =>
        competence ? (
          <>
            <Link to="/competences/$id" params={{ id: competence.id }}>
              {competence.code} {competence.label}
            </Link>{' '}
            <span className={`${ui.small} ${ui.dim}`}>{competence.framework?.name}</span>
          </>
        ) : null,
    },
    {
      label: t`Level`,
      named: true,
      cell: ({ level, competence }: Claim) => (level == null ? '' : levelWords(level, competence?.framework)),
    },
    { label: t`State`, cell: (claim: Claim) => <Standing claim={claim} /> },
    { label: t`Valid until`, named: true, cell: ({ endsOn }: Claim) => formatUncertain(endsOn) },
    { label: t`Evidence`, named: true, cell: (claim: Claim) => <Evidence claim={claim} /> },
    {
      label: t`Actions`,
      cell: (claim: Claim) => {
        const name = claim.competence?.label ?? '';
        return (
          <span className={ui.inline}>
            <JudgeClaim claim={claim} name={name} />
            {mayClaim ? <EditRecord type="competence-claims" id={claim.id} label={name} /> : null}
          </span>
        );
      },
    },
  ];
  return (
    <Section
      title={title}
      count={totalCount}
      action={
        mayClaim ? (
          <AddRecord type="competence-claims" label={title} preset={{ organisation: organisation.id }} />
        ) : null
      }
    >
      {nodes.length === 0 ? (
        <Nothing>{t`Nobody has said yet what this organisation can do.`}</Nothing>
      ) : (
        <Table label={title} columns={columns} rows={nodes} />
      )}
      <ShownOf what={title} shown={nodes.length} total={totalCount} type="competence-claims" />
    </Section>
  );
}

/** The pilots that it coordinates, and those in which it does something else. */
function Pilots({ organisation }: { organisation: Organisation }) {
  const { t } = useLingui();
  const { coordinatedPilots, pilotParticipations } = organisation;
  const mayAdd = useMay()('pilot-participations', 'create', organisation.steward?.id) && !organisation.archivedAt;
  const title = t`Pilots`;
  const total = coordinatedPilots.totalCount + pilotParticipations.totalCount;
  if (total === 0 && !mayAdd) return null;
  const rows = [
    ...coordinatedPilots.nodes.map((pilot) => ({ id: pilot.id, pilot, role: t`Coordinator`, part: false })),
    ...pilotParticipations.nodes.map(({ id, role, pilot }) => ({
      ...{ id, pilot, role: word(pilotRoles, role), part: true },
    })),
  ];
  type Row = (typeof rows)[number];
  const columns = [
    {
      label: t`Pilot`,
      cell: ({ pilot }: Row) =>
        pilot ? (
          <Link to="/pilots/$id" params={{ id: pilot.id }}>
            {pilot.title}
          </Link>
        ) : null,
    },
    { label: t`Role`, cell: ({ role }: Row) => role },
    {
      label: t`State`,
      cell: ({ pilot }: Row) =>
        pilot?.status ? <Badge tone={pilotTones[pilot.status]}>{word(pilotStatuses, pilot.status)}</Badge> : null,
    },
    { label: t`Territory`, named: true, cell: ({ pilot }: Row) => pilot?.territory },
    {
      label: t`Edit`,
      corner: true,
      cell: ({ id, part, pilot }: Row) =>
        part ? <EditRecord type="pilot-participations" id={id} label={pilot?.title ?? ''} /> : null,
    },
  ];
  return (
    <Section
      title={title}
      count={total}
      action={
        mayAdd ? (
          <AddRecord type="pilot-participations" label={title} preset={{ organisation: organisation.id }} />
        ) : null
      }
    >
      {rows.length === 0 ? (
        <Nothing>{t`In no pilot, as far as anybody says.`}</Nothing>
      ) : (
        <Table label={title} columns={columns} rows={rows} />
      )}
      <ShownOf what={title} shown={rows.length} total={total} type="pilot-participations" />
    </Section>
  );
}
