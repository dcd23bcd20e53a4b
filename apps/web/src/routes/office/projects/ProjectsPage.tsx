import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import type { ProjectsQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { formatNumber, formatPeriod } from '../../../i18n/format.js';
import { projectStatuses, word } from '../../../i18n/labels.js';
import { PageHead } from '../../../ui/PageHead.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import { NewLink } from '../NewLink.js';
import css from '../page.module.css';

const projectsList = graphql(`
  query Projects {
    projects(first: 200, orderBy: [{ displayName: ASC }]) {
      totalCount
      nodes {
        id
        displayName
        title
        status
        periodAsPrinted
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
        grantAgreement {
          number
        }
        fundings(first: 10) {
          nodes {
            id
            programme {
              name
            }
          }
        }
        participations(first: 1) {
          totalCount
        }
        lead: participations(first: 2, filter: { role: { eq: LEAD_PARTNER } }) {
          nodes {
            id
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
`);

type Row = ProjectsQuery['projects']['nodes'][number];

/** All projects of the network; they are few, so they come on one page. */
export function ProjectsPage() {
  const { t } = useLingui();
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(projectsList);
  const columns = [
    {
      label: t`Project`,
      cell: (row: Row) => (
        <>
          <Link to="/projects/$id" params={{ id: row.id }}>
            {row.displayName}
          </Link>
          {row.title && row.title !== row.displayName ? <span className={css.printed}>{row.title}</span> : null}
        </>
      ),
    },
    {
      label: t`Programme`,
      cell: (row: Row) =>
        row.fundings.nodes
          .map(({ programme }) => programme?.name)
          .filter(Boolean)
          .join(', '),
    },
    { label: t`Grant agreement`, named: true, cell: (row: Row) => row.grantAgreement?.number },
    { label: t`Period`, cell: (row: Row) => formatPeriod(row.startsOn, row.endsOn) || row.periodAsPrinted },
    { label: t`Status`, cell: (row: Row) => word(projectStatuses, row.status) },
    {
      label: t`Lead partner`,
      named: true,
      cell: (row: Row) =>
        row.lead.nodes.map(({ id, organisation }) =>
          organisation ? (
            <Link key={id} to="/orgs/$id" params={{ id: organisation.id }}>
              {organisation.name}
            </Link>
          ) : null,
        ),
    },
    { label: t`Participations`, number: true, cell: (row: Row) => formatNumber(row.participations.totalCount) },
  ];
  return (
    <div className={css.page}>
      <PageHead
        title={t`Projects`}
        count={data?.projects.totalCount}
        updating={isFetching && !isPending}
        actions={<NewLink type="projects" label={t`New project`} />}
      />
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={5} /> : null}
      {data && data.projects.nodes.length === 0 ? (
        <EmptyState title={t`No projects yet`}>
          <Trans>The seed network is loaded at the first start. If the list stays empty, start the server again.</Trans>
        </EmptyState>
      ) : null}
      {data && data.projects.nodes.length > 0 ? (
        <Table label={t`Projects`} columns={columns} rows={data.projects.nodes} />
      ) : null}
    </div>
  );
}
