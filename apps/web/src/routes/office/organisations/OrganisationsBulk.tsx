import { Link } from '@tanstack/react-router';
import { request } from '../../../api/client.js';
import type { BulkTargetsQuery, OrganisationFilter } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import BulkDialog, { type BulkAction, type BulkWork } from '../../../lists/BulkDialog.js';
import { readAll, readThese } from '../../../lists/read-targets.js';
import type { OrganisationRow } from './columns.js';
import { targetOf, useOrganisationFields } from './fields.js';

const bulkTargets = graphql(`
  query BulkTargets($filter: OrganisationFilter, $search: String, $after: String) {
    organisations(filter: $filter, search: $search, first: 500, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        rev
        name
        kind
        status
        legalForm
        website
        country {
          id
        }
      }
    }
  }
`);
const changeOrganisations = graphql(`
  mutation ChangeOrganisationsInList($input: ChangeOrganisationsInput!) {
    report: changeOrganisations(input: $input) {
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
const archiveOrganisations = graphql(`
  mutation ArchiveOrganisationsInList($input: RecordVersionsInput!) {
    report: archiveOrganisations(input: $input) {
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
const restoreOrganisations = graphql(`
  mutation RestoreOrganisationsInList($input: RecordVersionsInput!) {
    report: restoreOrganisations(input: $input) {
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
  readonly filter?: OrganisationFilter;
  readonly search?: string;
}

const read = (variables: Variables, signal?: AbortSignal) =>
  readAll(async (after) => {
    const answer: BulkTargetsQuery = await request(bulkTargets, { ...variables, after }, signal);
    const { nodes, pageInfo } = answer.organisations;
    return { nodes: nodes.map(targetOf), pageInfo };
  });

const mode = 'BEST_EFFORT' as const;

interface Props {
  action: BulkAction;
  /** The selected rows; none: everything that matches `variables`. */
  rows?: readonly OrganisationRow[];
  variables: Variables;
  total: number;
  onClose: (isDone: boolean) => void;
}

/** Changes many organisations of the list. */
export default function OrganisationsBulk({ action, rows, variables, total, onClose }: Props) {
  const work: BulkWork = {
    fields: useOrganisationFields(),
    read: (signal) => (rows ? Promise.resolve(rows.map(targetOf)) : read(variables, signal)),
    readAgain: (ids) => readThese(ids, (filter) => read({ filter })),
    change: (field, value, reason) => async (targets, idempotencyKey) => {
      const items = targets.map(({ id, rev }) => ({ id, rev, [field.input]: value }));
      return (await request(changeOrganisations, { input: { items, mode, reason, idempotencyKey } })).report;
    },
    life: (what, reason) => async (targets, idempotencyKey) => {
      const items = targets.map(({ id, rev }) => ({ id, rev }));
      const document = what === 'archive' ? archiveOrganisations : restoreOrganisations;
      return (await request(document, { input: { items, mode, reason, idempotencyKey } })).report;
    },
    link: ({ id, name }) => (
      <Link to="/orgs/$id" params={{ id }}>
        {name}
      </Link>
    ),
  };
  return <BulkDialog action={action} work={work} total={rows ? undefined : total} onClose={onClose} />;
}
