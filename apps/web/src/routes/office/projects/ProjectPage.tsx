import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useGraphql } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { word } from '../../../i18n/labels.js';
import { projectStatuses } from '../../../i18n/project-words.js';
import { ListCrumbs } from '../../../lists/ListCrumbs.js';
import { NotFoundPage } from '../../../shell/NotFoundPage.js';
import { Badge } from '../../../ui/Badge.js';
import { FlagList } from '../../../ui/FlagList.js';
import { PageHead } from '../../../ui/PageHead.js';
import { PrintedAs } from '../../../ui/PrintedAs.js';
import { SavedNotice } from '../../../ui/SavedNotice.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { ArchivedNotice } from '../ArchivedNotice.js';
import { Documents } from '../documents/Documents.js';
import { EditLink } from '../EditLink.js';
import { History } from '../History.js';
import { Phases } from '../Phases.js';
import css from '../page.module.css';
import { decideFlag } from '../quality/DecideFlag.js';
import { Results } from '../results/Results.js';
import { Change } from './Change.js';
import { Partners } from './Partners.js';
import { projectsAddress } from './search.js';
import { Fundings, KeyFacts, Links, Platforms, Statements, WebLinks } from './sections.js';
import { Warnings } from './Warnings.js';

const ProjectWork = lazy(() => import('./Work.js').then(({ ProjectWork: work }) => ({ default: work })));

const projectRecord = graphql(`
  query Project($id: ID!, $record: ID!) {
    project(id: $id) {
      id
      archivedAt
      steward {
        id
      }
      acronym
      displayName
      title
      status
      objective
      objectiveServed
      website
      periodAsPrinted
      statedPartners
      statedCountries
      startsOn {
        value
        precision
      }
      endsOn {
        value
        precision
      }
      source {
        code
        title
      }
      owner {
        id
        name
      }
      grantAgreement {
        id
        number
        euContribution {
          amount
          currency
        }
        total {
          amount
          currency
        }
        call {
          code
          title
        }
      }
      fundings(first: 20) {
        nodes {
          id
          nameAsPrinted
          programme {
            id
            name
          }
        }
      }
      phases(first: 50, orderBy: [{ order: ASC }]) {
        totalCount
        nodes {
          id
          order
          name
          periodAsPrinted
          purpose
          purposeServed
          startsOn {
            value
            precision
          }
          endsOn {
            value
            precision
          }
        }
      }
      platforms(first: 20) {
        nodes {
          id
          name
          url
        }
      }
      linksFrom(first: 50) {
        nodes {
          id
          type
          to {
            id
            displayName
            participations(first: 500) {
              nodes {
                id
                role
                organisation {
                  id
                  name
                  country {
                    code
                    name
                  }
                }
              }
            }
          }
        }
      }
      linksTo(first: 50) {
        nodes {
          id
          type
          from {
            id
            displayName
          }
        }
      }
      participations(first: 500, orderBy: [{ order: ASC }]) {
        totalCount
        nodes {
          id
          role
          order
          nameAsPrinted
          roleAsPrinted
          countryAsPrinted
          euContribution {
            amount
            currency
          }
          organisation {
            id
            name
            country {
              code
              name
            }
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
    fieldProvenances(filter: { recordId: { eq: $record } }, first: 50, orderBy: [{ field: ASC }, { holds: ASC }]) {
      nodes {
        id
        field
        kind
        printed
        place
        holds
        reason
        saidAt
        source {
          code
          title
        }
      }
    }
    statements(filter: { recordId: { eq: $record } }, first: 50) {
      nodes {
        id
        what
        text
        comparator
        value
        unit
        source {
          code
          title
        }
      }
    }
    webLinks(filter: { recordId: { eq: $record } }, first: 50) {
      nodes {
        id
        kind
        url
        label
      }
    }
  }
`);

/** One project: who is in it, what changed since the project it continues, and what its sources print. */
export function ProjectPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/projects/$id' });
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(projectRecord, { id, record: id });
  if (data && !data.project) return <NotFoundPage />;
  const project = data?.project;
  const flags = data?.qualityFlags.nodes ?? [];
  return (
    <div className={css.page}>
      <ListCrumbs path="/projects" address={projectsAddress} title={t`Projects`} id={id} />
      <PageHead
        title={project?.displayName ?? t`Project`}
        updating={isFetching && !isPending}
        actions={
          project && !project.archivedAt ? <EditLink type="projects" id={id} steward={project.steward?.id} /> : null
        }
      />
      <SavedNotice />
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={10} /> : null}
      {project ? (
        <>
          <div className={css.sub}>
            {project.title && project.title !== project.displayName ? <span>{project.title}</span> : null}
            {project.status ? (
              <Badge tone={project.status === 'ONGOING' ? 'ok' : 'neutral'}>
                {word(projectStatuses, project.status)}
              </Badge>
            ) : null}
          </div>
          <PrintedAs provenances={data?.fieldProvenances.nodes ?? []} />
          <ArchivedNotice type="projects" id={id} archivedAt={project.archivedAt} />
          <div className={css.columns}>
            <div className={css.stack}>
              <Warnings project={project} />
              <Partners project={project} />
              <Change project={project} />
              <Suspense fallback={<SkeletonRows rows={4} />}>
                <ProjectWork id={id} steward={project.steward?.id} />
              </Suspense>
              <Results of="project" id={id} />
              <Documents recordType="Project" id={id} />
              <History recordType="Project" id={id} />
            </div>
            <div className={css.stack}>
              <KeyFacts project={project} />
              <Fundings project={project} />
              <Links project={project} />
              <Phases type="project-phases" phases={project.phases} of={{ project: project.id }} />
              <Platforms project={project} />
              <WebLinks project={project} links={data.webLinks.nodes} />
              <Statements project={project} statements={data.statements.nodes} />
              <Section title={t`Quality flags`} count={flags.length}>
                <FlagList flags={flags} actions={decideFlag} />
              </Section>
            </div>
          </div>
          {project.source ? (
            <p className={css.note}>
              <Trans>
                Source {project.source.code}: {project.source.title}
              </Trans>
            </p>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
