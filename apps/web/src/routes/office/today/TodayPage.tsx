import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { type ApiError, useGraphql } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { formatMoment, formatNumber, formatPeriod } from '../../../i18n/format.js';
import { jobName, jobStates } from '../../../i18n/job-words.js';
import { word } from '../../../i18n/labels.js';
import { projectStatuses } from '../../../i18n/project-words.js';
import { flagRule } from '../../../i18n/quality-words.js';
import { useMay } from '../../../session/may.js';
import { centresOf, useMe } from '../../../session/me.js';
import { Badge } from '../../../ui/Badge.js';
import { CountryMark } from '../../../ui/CountryMark.js';
import { PageHead } from '../../../ui/PageHead.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import { unconfirmedFilter } from '../organisations/search.js';
import css from '../page.module.css';
import { RecordLink } from '../record-link.js';

const counts = graphql(`
  query TodayCounts($unconfirmed: OrganisationFilter) {
    organisations(first: 1) {
      totalCount
    }
    projects(first: 1) {
      totalCount
    }
    participations(first: 1) {
      totalCount
    }
    nccs(first: 1) {
      totalCount
    }
    unconfirmed: organisations(first: 1, filter: $unconfirmed) {
      totalCount
    }
    bridges: organisations(first: 1, filter: { metrics: { isBroker: { eq: true } } }) {
      totalCount
    }
  }
`);

const countries = graphql(`
  query TodayCountries {
    countries(filter: { organisations: { some: { id: { isNull: false } } } }, first: 100) {
      nodes {
        id
        code
        name
        organisations(first: 1) {
          totalCount
        }
      }
    }
    withoutCountry: organisations(filter: { countryId: { isNull: true } }, first: 1) {
      totalCount
    }
  }
`);

const projects = graphql(`
  query TodayProjects {
    projects(first: 10, orderBy: [{ displayName: ASC }]) {
      nodes {
        id
        displayName
        status
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
        participations(first: 1) {
          totalCount
        }
      }
    }
  }
`);

const flags = graphql(`
  query TodayFlags {
    qualityFlags(filter: { state: { eq: OPEN } }, orderBy: [{ code: ASC }], first: 8) {
      totalCount
      nodes {
        id
        code
        rule
        recordType
        recordId
        recordTitle
        reason
      }
    }
  }
`);

const waiting = graphql(`
  query TodayProposals {
    proposals(filter: { state: { in: [WAITING, CONFLICT] } }, orderBy: [{ createdAt: ASC }], first: 5) {
      totalCount
      nodes {
        id
        recordTitle
        createdAt
      }
    }
  }
`);

const lastJobs = graphql(`
  query TodayJobs {
    jobs(first: 4, orderBy: [{ createdAt: DESC }]) {
      nodes {
        id
        kind
        title
        state
        createdAt
      }
    }
  }
`);

/** One card: loads, fails and is tried again on its own. */
function Card<Data>({
  query,
  rows,
  children,
}: {
  query: UseQueryResult<Data, ApiError>;
  rows?: number;
  children: (data: Data) => ReactNode;
}) {
  const { data, error, isPending, refetch, dataUpdatedAt } = query;
  return (
    <>
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={rows} /> : null}
      {data ? children(data) : null}
    </>
  );
}

function Counts() {
  const { t } = useLingui();
  return (
    <Card query={useGraphql(counts, { unconfirmed: unconfirmedFilter(true) })} rows={1}>
      {(data) => (
        <ul className={css.counts} aria-label={t`The network in numbers`}>
          <li>
            <Link to="/orgs">
              <strong>{formatNumber(data.organisations.totalCount)}</strong>
              <span>{t`Organisations`}</span>
            </Link>
          </li>
          <li>
            <Link to="/projects">
              <strong>{formatNumber(data.projects.totalCount)}</strong>
              <span>{t`Projects`}</span>
            </Link>
          </li>
          <li>
            <span>
              <strong>{formatNumber(data.participations.totalCount)}</strong>
              <span>{t`Participations`}</span>
            </span>
          </li>
          <li>
            <Link to="/centres">
              <strong>{formatNumber(data.nccs.totalCount)}</strong>
              <span>{t`Centres`}</span>
            </Link>
          </li>
          <li>
            <Link to="/orgs" search={{ bridge: 'yes' }}>
              <strong>{formatNumber(data.bridges.totalCount)}</strong>
              <span>{t`Bridges between centres`}</span>
            </Link>
          </li>
          <li>
            <Link to="/orgs" search={{ unconfirmed: 'yes' }}>
              <strong>{formatNumber(data.unconfirmed.totalCount)}</strong>
              <span>{t`Profiles not confirmed for 12 months`}</span>
            </Link>
          </li>
        </ul>
      )}
    </Card>
  );
}

function Countries() {
  const { t } = useLingui();
  return (
    <Section title={t`Organisations by country`}>
      <Card query={useGraphql(countries)} rows={6}>
        {(data) => {
          const named = data.countries.nodes
            .map(({ id, code, name, organisations }) => ({
              id,
              country: { code, name },
              total: organisations.totalCount,
            }))
            .toSorted((a, b) => b.total - a.total);
          const without = { id: 'none', country: undefined, total: data.withoutCountry.totalCount };
          const rows = without.total > 0 ? [...named, without] : named;
          const most = Math.max(1, ...rows.map(({ total }) => total));
          return (
            <table className={ui.table}>
              <thead>
                <tr>
                  <th scope="col">{t`Country`}</th>
                  <th scope="col">{t`Organisations`}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ id, country, total }) => (
                  <tr key={id}>
                    <th scope="row">
                      {country ? (
                        <Link to="/orgs" search={{ country: [country.code ?? ''] }}>
                          <CountryMark country={country} />
                        </Link>
                      ) : (
                        <CountryMark country={country} />
                      )}
                    </th>
                    <td style={{ inlineSize: '60%' }}>
                      <span className={css.barRow}>
                        <span className={css.barTrack} aria-hidden="true">
                          <span
                            className={css.barFill}
                            style={{ display: 'block', inlineSize: `${(total / most) * 100}%` }}
                          />
                        </span>
                        {formatNumber(total)}
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          );
        }}
      </Card>
    </Section>
  );
}

function Projects() {
  const { t } = useLingui();
  return (
    <Section title={t`Projects`}>
      <Card query={useGraphql(projects)} rows={4}>
        {(data) =>
          data.projects.nodes.length === 0 ? (
            <Nothing action={<AddFirst type="projects" />}>{t`No projects yet`}</Nothing>
          ) : (
            <ul className={ui.plainList}>
              {data.projects.nodes.map((project) => (
                <li key={project.id} className={ui.entry}>
                  <span className={ui.inline}>
                    <Link to="/projects/$id" params={{ id: project.id }}>
                      {project.displayName}
                    </Link>
                    {project.status ? (
                      <Badge tone={project.status === 'ONGOING' ? 'ok' : 'neutral'}>
                        {word(projectStatuses, project.status)}
                      </Badge>
                    ) : null}
                    <span className={ui.dim}>{formatPeriod(project.startsOn, project.endsOn)}</span>
                    {project.participations.totalCount > 0 ? (
                      <span className={ui.dim}>
                        <Plural
                          value={project.participations.totalCount}
                          one="# participation"
                          other="# participations"
                        />
                      </span>
                    ) : null}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Card>
    </Section>
  );
}

function Flags() {
  const { t } = useLingui();
  const query = useGraphql(flags);
  return (
    <Section
      title={t`Open quality flags`}
      count={query.data?.qualityFlags.totalCount}
      action={
        <Link to="/quality">
          <Trans>All quality flags</Trans>
        </Link>
      }
    >
      <Card query={query} rows={6}>
        {(data) =>
          data.qualityFlags.nodes.length === 0 ? (
            <Nothing
              action={
                <Link to="/quality" search={{ state: 'ALL' }}>
                  <Trans>See what was decided</Trans>
                </Link>
              }
            >{t`Nothing is in doubt.`}</Nothing>
          ) : (
            <ul className={ui.plainList}>
              {data.qualityFlags.nodes.map((flag) => (
                <li key={flag.id} className={ui.entry}>
                  <span className={ui.inline}>
                    <strong>{flagRule(flag.rule)}</strong>
                    <RecordLink type={flag.recordType} id={flag.recordId} title={flag.recordTitle} />
                  </span>
                  <p className={css.note}>{flag.reason}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Card>
    </Section>
  );
}

function LastJobs() {
  const { t } = useLingui();
  return (
    <Section
      title={t`Latest jobs`}
      action={
        <Link to="/jobs">
          <Trans>All jobs</Trans>
        </Link>
      }
    >
      <Card query={useGraphql(lastJobs)} rows={2}>
        {(data) =>
          data.jobs.nodes.length === 0 ? (
            <Nothing
              action={
                <Link to="/jobs">
                  <Trans>Start the first one</Trans>
                </Link>
              }
            >{t`No jobs yet`}</Nothing>
          ) : (
            <ul className={ui.plainList}>
              {data.jobs.nodes.map((job) => (
                <li key={job.id} className={ui.entry}>
                  {jobName(job)}
                  <p className={css.note}>
                    {word(jobStates, job.state)} · {formatMoment(job.createdAt)}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Card>
    </Section>
  );
}

/** What others propose and nobody has decided on; nothing where nothing waits. */
function WaitingProposals() {
  const { t } = useLingui();
  const query = useGraphql(waiting);
  const { data, error } = query;
  if (data?.proposals.totalCount === 0 || (!data && !error)) return null;
  return (
    <Section
      title={t`Proposals that wait`}
      count={data?.proposals.totalCount}
      action={<Link to="/review">{t`Review proposals`}</Link>}
    >
      <Card query={query} rows={2}>
        {({ proposals: { nodes } }) => (
          <ul className={ui.plainList}>
            {nodes.map((proposal) => (
              <li key={proposal.id} className={ui.entry}>
                <Link to="/review/$id" params={{ id: proposal.id }}>
                  {proposal.recordTitle}
                </Link>
                <p className={css.note}>{formatMoment(proposal.createdAt ?? '')}</p>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </Section>
  );
}

const DueOfCentres = lazy(async () => {
  const { DueOfCentres: component } = await import('./DueOfCentres.js');
  return { default: component };
});

/** What is due of the centres of who reads; it comes after the page, for those who act for a centre. */
function Due() {
  const nccIds = centresOf(useMe());
  if (nccIds.length === 0) return null;
  return (
    <Suspense>
      <DueOfCentres nccIds={nccIds} />
    </Suspense>
  );
}

/** The way to the form of a type that has no record yet. */
function AddFirst({ type }: { type: string }) {
  if (!useMay()(type, 'create')) return null;
  return (
    <Link to="/records/$type/new" params={{ type }} search={{}}>
      <Trans>Add the first one</Trans>
    </Link>
  );
}

/** What to do on a node that holds nothing or little, in the order in which one thing needs the other; done steps say so. */
function FirstSteps() {
  const { t } = useLingui();
  const { data } = useGraphql(counts, { unconfirmed: unconfirmedFilter(true) });
  const may = useMay();
  if (!data) return null;
  const steps = [
    { type: 'nccs', label: t`Describe the centre`, done: data.nccs.totalCount > 0 },
    { type: 'organisations', label: t`Add organisations`, done: data.organisations.totalCount > 0 },
    { type: 'projects', label: t`Add a project`, done: data.projects.totalCount > 0 },
    { type: 'participations', label: t`Say who takes part in it`, done: data.participations.totalCount > 0 },
  ];
  if (steps.every(({ done }) => done)) return null;
  return (
    <Section title={t`First steps`}>
      <ol className={css.steps}>
        {steps.map(({ type, label, done }) => (
          <li key={type}>
            {may(type, 'create') ? (
              <Link to="/records/$type/new" params={{ type }} search={{}}>
                {label}
              </Link>
            ) : (
              label
            )}
            {done ? <Badge tone="ok">{t`There already`}</Badge> : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The start page: the network at a glance. Running jobs stand in the bar above every page. */
export function TodayPage() {
  const { t } = useLingui();
  return (
    <div className={css.page}>
      <PageHead title={t`Today`} />
      <Counts />
      <FirstSteps />
      <div className={css.columns}>
        <div className={css.stack}>
          <WaitingProposals />
          <Due />
          <Projects />
          <Flags />
        </div>
        <div className={css.stack}>
          <Countries />
          <LastJobs />
        </div>
      </div>
    </div>
  );
}
