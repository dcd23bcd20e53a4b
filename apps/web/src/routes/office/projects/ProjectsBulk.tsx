import { Link } from '@tanstack/react-router';
import { request } from '../../../api/client.js';
import type { ProjectFilter, ProjectTargetsQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import BulkDialog, { type BulkAction, type BulkWork } from '../../../lists/BulkDialog.js';
import { readAll, readThese } from '../../../lists/read-targets.js';
import type { ProjectRow } from './columns.js';
import { targetOf, useProjectFields } from './fields.js';

const projectTargets = graphql(`
  query ProjectTargets($filter: ProjectFilter, $search: String, $after: String) {
    projects(filter: $filter, search: $search, first: 500, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        rev
        displayName
        acronym
        status
        website
      }
    }
  }
`);
const changeProjects = graphql(`
  mutation ChangeProjectsInList($input: ChangeProjectsInput!) {
    report: changeProjects(input: $input) {
      items {
        index
        outcome
        rev
        problems {
          message
        }
      }
    }
  }
`);
const archiveProjects = graphql(`
  mutation ArchiveProjectsInList($input: RecordVersionsInput!) {
    report: archiveProjects(input: $input) {
      items {
        index
        outcome
        rev
        problems {
          message
        }
      }
    }
  }
`);
const restoreProjects = graphql(`
  mutation RestoreProjectsInList($input: RecordVersionsInput!) {
    report: restoreProjects(input: $input) {
      items {
        index
        outcome
        rev
        problems {
          message
        }
      }
    }
  }
`);

interface Variables {
  readonly filter?: ProjectFilter;
  readonly search?: string;
}

const read = (variables: Variables, signal?: AbortSignal) =>
  readAll(async (after) => {
    const answer: ProjectTargetsQuery = await request(projectTargets, { ...variables, after }, signal);
    const { nodes, pageInfo } = answer.projects;
    return { nodes: nodes.map(targetOf), pageInfo };
  });

const mode = 'BEST_EFFORT' as const;

interface Props {
  action: BulkAction;
  /** The selected rows; none: everything that matches `variables`. */
  rows?: readonly ProjectRow[];
  variables: Variables;
  total: number;
  onClose: (isDone: boolean) => void;
}

/** Changes many projects of the list. */
export default function ProjectsBulk({ action, rows, variables, total, onClose }: Props) {
  const work: BulkWork = {
    fields: useProjectFields(),
    read: (signal) => (rows ? Promise.resolve(rows.map(targetOf)) : read(variables, signal)),
    readAgain: (ids) => readThese(ids, (filter) => read({ filter })),
    change: (field, value, reason) => async (targets, idempotencyKey) => {
      const items = targets.map(({ id, rev }) => ({ id, rev, [field.input]: value }));
      return (await request(changeProjects, { input: { items, mode, reason, idempotencyKey } })).report;
    },
    life: (what, reason) => async (targets, idempotencyKey) => {
      const items = targets.map(({ id, rev }) => ({ id, rev }));
      const document = what === 'archive' ? archiveProjects : restoreProjects;
      return (await request(document, { input: { items, mode, reason, idempotencyKey } })).report;
    },
    link: ({ id, name }) => (
      <Link to="/projects/$id" params={{ id }}>
        {name}
      </Link>
    ),
  };
  return <BulkDialog action={action} work={work} total={rows ? undefined : total} onClose={onClose} />;
}
