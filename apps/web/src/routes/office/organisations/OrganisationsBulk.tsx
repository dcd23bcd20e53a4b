import { Link } from '@tanstack/react-router';
import { request } from '../../../api/client.js';
import type { BulkTargetsQuery, OrganisationFilter } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import BulkDialog, { type BulkAction, type BulkWork } from '../../../lists/BulkDialog.js';
import { MOST } from '../../../lists/bulk-run.js';
import type { Target } from '../../../lists/fields.js';
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

/** Everything that matches, page by page, up to the limit of one run. */
async function readAll(variables: Variables, signal?: AbortSignal): Promise<Target[]> {
  const targets: Target[] = [];
  let after: string | undefined;
  do {
    const answer: BulkTargetsQuery = await request(bulkTargets, { ...variables, after }, signal);
    const { nodes, pageInfo } = answer.organisations;
    targets.push(...nodes.map(targetOf));
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
  } while (after && targets.length < MOST);
  return targets.slice(0, MOST);
}

const CHUNK_OF_IDS = 500;

/** The newest versions of records, archived ones too. */
async function readThese(ids: readonly string[]): Promise<Target[]> {
  const found: Target[] = [];
  for (let at = 0; at < ids.length; at += CHUNK_OF_IDS) {
    const id = { in: ids.slice(at, at + CHUNK_OF_IDS) };
    const life = [{ archivedAt: { isNull: true } }, { archivedAt: { isNull: false } }];
    found.push(...(await readAll({ filter: { id, or: life } })));
  }
  return found;
}

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
    read: (signal) => (rows ? Promise.resolve(rows.map(targetOf)) : readAll(variables, signal)),
    readAgain: readThese,
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
