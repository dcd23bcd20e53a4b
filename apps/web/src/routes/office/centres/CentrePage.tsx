import { Trans, useLingui } from '@lingui/react/macro';
import { IconChevronLeft } from '@tabler/icons-react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import type { CentreQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { formatNumber, formatPeriod, formatUncertain } from '../../../i18n/format.js';
import { bodyKinds, organisationKinds, siteKinds, siteStatuses, stages, word } from '../../../i18n/labels.js';
import { useKeys } from '../../../keys/registry.js';
import { NotFoundPage } from '../../../shell/NotFoundPage.js';
import { Badge } from '../../../ui/Badge.js';
import { CountryMark } from '../../../ui/CountryMark.js';
import { FlagList, SourceNote } from '../../../ui/FlagList.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SavedNotice } from '../../../ui/SavedNotice.js';
import { Facts, Section } from '../../../ui/Section.js';
import { ServedText } from '../../../ui/ServedText.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import { EditLink } from '../EditLink.js';
import { History } from '../History.js';
import { LearningSection } from '../learning/LearningSection.js';
import css from '../page.module.css';
import { decideFlag } from '../quality/DecideFlag.js';
import { AddRecord, EditRecord } from '../records/AddRecord.js';
import { Results } from '../results/Results.js';
import { StageSection } from './StageSection.js';
import { stageTone } from './stage.js';

const centreRecord = graphql(`
  query Centre($id: ID!, $record: ID!) {
    ncc(id: $id) {
      id
      name
      stage
      mandate
      mandateServed
      nationalPriority
      nationalPriorityServed
      strategyUrl
      launchedOn {
        value
        precision
      }
      country {
        code
        name
        organisations(first: 200, orderBy: [{ name: ASC }]) {
          totalCount
          nodes {
            id
            name
            kind
            metrics {
              degree
              isBroker
            }
          }
        }
      }
      sites(first: 50) {
        nodes {
          id
          kind
          status
          address
          place
          note
          startsOn {
            value
            precision
          }
          endsOn {
            value
            precision
          }
          host {
            id
            name
          }
          source {
            code
            title
          }
        }
      }
      hosts(first: 20) {
        nodes {
          id
          startsOn {
            value
            precision
          }
          endsOn {
            value
            precision
          }
          organisation {
            id
            name
          }
        }
      }
      governanceBodies(first: 20) {
        nodes {
          id
          name
          kind
          mandate
          members(first: 50) {
            nodes {
              id
              function
              organisation {
                id
                name
              }
            }
          }
          source {
            code
            title
          }
        }
      }
      policyLabs(first: 20) {
        nodes {
          id
          name
          description
          source {
            code
            title
          }
        }
      }
    }
    qualityFlags(filter: { recordId: { eq: $record } }, first: 50, orderBy: [{ code: ASC }]) {
      nodes {
        id
        rev
        recordTitle
        code
        rule
        field
        value
        proposed
        reason
        state
        decisionReason
        appliedValue
        source {
          code
          title
        }
      }
    }
  }
`);

type Centre = NonNullable<CentreQuery['ncc']>;

function OrganisationLink({ organisation }: { organisation?: { id: string; name?: string | null } | null }) {
  if (!organisation) return null;
  return (
    <Link to="/orgs/$id" params={{ id: organisation.id }}>
      {organisation.name}
    </Link>
  );
}

/** Legal and operational seats, in use, planned and former. */
function Sites({ centre }: { centre: Centre }) {
  const { t } = useLingui();
  const sites = centre.sites.nodes;
  return (
    <Section
      title={t`Sites`}
      count={sites.length}
      action={<AddRecord type="sites" label={t`Sites`} preset={{ ncc: centre.id }} />}
    >
      {sites.length === 0 ? <Nothing>{t`No source names a seat of this centre.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {sites.map((site) => (
          <li key={site.id} className={ui.entry}>
            <span className={ui.inline}>
              <strong>{word(siteKinds, site.kind)}</strong>
              <Badge tone={site.status === 'ACTUAL' ? 'ok' : site.status === 'PLANNED' ? 'wait' : 'neutral'}>
                {word(siteStatuses, site.status)}
              </Badge>
              <span>{[site.address, site.place].filter(Boolean).join(', ')}</span>
              <OrganisationLink organisation={site.host} />
              <span className={ui.dim}>{formatPeriod(site.startsOn, site.endsOn)}</span>
              <EditRecord type="sites" id={site.id} label={site.place ?? word(siteKinds, site.kind)} />
            </span>
            {site.note ? <p className={css.note}>{site.note}</p> : null}
            <SourceNote source={site.source} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Hosts({ centre }: { centre: Centre }) {
  const { t } = useLingui();
  const hosts = centre.hosts.nodes;
  return (
    <Section
      title={t`Hosts`}
      count={hosts.length}
      action={<AddRecord type="ncc-hosts" label={t`Hosts`} preset={{ ncc: centre.id }} />}
    >
      {hosts.length === 0 ? <Nothing>{t`No host is recorded.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {hosts.map(({ id, organisation, startsOn, endsOn }) => (
          <li key={id} className={ui.entry}>
            <span className={ui.inline}>
              <OrganisationLink organisation={organisation} />
              <span className={ui.dim}>{formatPeriod(startsOn, endsOn)}</span>
              <EditRecord type="ncc-hosts" id={id} label={organisation?.name ?? t`Hosts`} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Governance({ centre }: { centre: Centre }) {
  const { t } = useLingui();
  const bodies = centre.governanceBodies.nodes;
  return (
    <Section
      title={t`Governance`}
      count={bodies.length}
      action={<AddRecord type="governance-bodies" label={t`Governance`} preset={{ ncc: centre.id }} />}
    >
      {bodies.length === 0 ? <Nothing>{t`No governance body is recorded.`}</Nothing> : null}
      {bodies.map((body) => (
        <div key={body.id} className={ui.entry}>
          <div className={ui.inline}>
            <h3>{body.name}</h3>
            <EditRecord type="governance-bodies" id={body.id} label={body.name ?? ''} />
          </div>
          {body.kind ? <p className={ui.dim}>{word(bodyKinds, body.kind)}</p> : null}
          {body.mandate ? <p>{body.mandate}</p> : null}
          <ul className={css.people}>
            {body.members.nodes.map(({ id, organisation, function: duty }) => (
              <li key={id} className={ui.inline}>
                <OrganisationLink organisation={organisation} /> {duty ? <span className={ui.dim}>{duty}</span> : null}
                <EditRecord type="governance-memberships" id={id} label={organisation?.name ?? ''} />
              </li>
            ))}
          </ul>
          <div className={css.addHere}>
            <AddRecord type="governance-memberships" label={t`Members of ${body.name}`} preset={{ body: body.id }} />
          </div>
          <SourceNote source={body.source} />
        </div>
      ))}
    </Section>
  );
}

function PolicyLabs({ centre }: { centre: Centre }) {
  const { t } = useLingui();
  const labs = centre.policyLabs.nodes;
  return (
    <Section
      title={t`Policy labs`}
      count={labs.length}
      action={<AddRecord type="policy-labs" label={t`Policy labs`} preset={{ ncc: centre.id }} />}
    >
      {labs.length === 0 ? <Nothing>{t`No policy lab is recorded.`}</Nothing> : null}
      {labs.map((lab) => (
        <div key={lab.id} className={ui.entry}>
          <div className={ui.inline}>
            <h3>{lab.name}</h3>
            <EditRecord type="policy-labs" id={lab.id} label={lab.name ?? ''} />
          </div>
          {lab.description ? <p>{lab.description}</p> : null}
          <SourceNote source={lab.source} />
        </div>
      ))}
    </Section>
  );
}

function Organisations({ centre }: { centre: Centre }) {
  const { t } = useLingui();
  const code = centre.country?.code;
  const list = centre.country?.organisations;
  const rows = list?.nodes ?? [];
  type Row = (typeof rows)[number];
  const columns = [
    { label: t`Organisation`, cell: (row: Row) => <OrganisationLink organisation={row} /> },
    { label: t`Kind`, cell: (row: Row) => word(organisationKinds, row.kind) || t`Kind not stated` },
    {
      label: t`Ties`,
      number: true,
      cell: (row: Row) => (row.metrics?.degree == null ? '' : formatNumber(row.metrics.degree)),
    },
  ];
  return (
    <Section
      title={t`Organisations of the centre’s country`}
      count={list?.totalCount ?? 0}
      action={
        code ? (
          <Link to="/orgs" search={{ country: [code] }}>
            <Trans>Open as a list</Trans>
          </Link>
        ) : null
      }
    >
      {rows.length === 0 ? (
        <Nothing
          action={
            <Link to="/records/$type/new" params={{ type: 'organisations' }} search={{}}>
              <Trans>Add the first one</Trans>
            </Link>
          }
        >{t`No organisation of this country is known.`}</Nothing>
      ) : (
        <Table label={t`Organisations`} columns={columns} rows={rows} />
      )}
    </Section>
  );
}

/** One National Competence Centre: what it is for, where it sits, who hosts and governs it. */
export function CentrePage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/centres/$id' });
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(centreRecord, { id, record: id });
  useKeys(t`This record`, [
    { keys: 'escape', label: t`Back to the list`, run: () => void navigate({ to: '/centres' }) },
  ]);
  if (data && !data.ncc) return <NotFoundPage />;
  const centre = data?.ncc;
  return (
    <div className={css.page}>
      <div className={css.crumbs}>
        <Link to="/centres" className={css.back}>
          <IconChevronLeft size={16} aria-hidden />
          {t`Centres`}
        </Link>
      </div>
      <PageHead
        title={centre?.name ?? t`Centre`}
        updating={isFetching && !isPending}
        actions={centre ? <EditLink type="nccs" id={id} steward={id} /> : null}
      />
      <SavedNotice />
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={10} /> : null}
      {centre ? (
        <>
          <div className={css.sub}>
            <CountryMark country={centre.country} />
            {centre.stage ? <Badge tone={stageTone(centre.stage)}>{word(stages, centre.stage)}</Badge> : null}
          </div>
          <div className={css.columns}>
            <div className={css.stack}>
              <Section title={t`Mission`}>
                <Facts
                  items={[
                    { label: t`Stage`, value: word(stages, centre.stage) || t`Not stated` },
                    {
                      label: t`National priority`,
                      value: centre.nationalPriority ? (
                        <ServedText text={centre.nationalPriority} served={centre.nationalPriorityServed} />
                      ) : (
                        t`Not stated`
                      ),
                    },
                    {
                      label: t`Mandate`,
                      value: centre.mandate ? <ServedText text={centre.mandate} served={centre.mandateServed} /> : null,
                    },
                    { label: t`Launched`, value: formatUncertain(centre.launchedOn) },
                    {
                      label: t`Strategy`,
                      value: centre.strategyUrl ? <a href={centre.strategyUrl}>{centre.strategyUrl}</a> : null,
                    },
                  ]}
                />
              </Section>
              <StageSection nccId={id} />
              <LearningSection nccId={id} country={centre.country?.code} />
              <Results of="ncc" id={id} />
              <Sites centre={centre} />
              <Organisations centre={centre} />
            </div>
            <div className={css.stack}>
              <Hosts centre={centre} />
              <Governance centre={centre} />
              <PolicyLabs centre={centre} />
              <Section title={t`Quality flags`} count={data.qualityFlags.nodes.length}>
                <FlagList flags={data.qualityFlags.nodes} actions={decideFlag} />
              </Section>
              <History recordType="Ncc" id={id} />
            </div>
          </div>
        </>
      ) : null}
    </div>
  );
}
