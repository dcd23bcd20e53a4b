import { useGraphql, useKept } from '../../../api/client.js';
import type { ProposalFilter, ReviewProposalsQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { useTitles } from '../../../records/titles.js';
import type { ReviewSearch } from './search.js';

const reviewProposals = graphql(`
  query ReviewProposals($filter: ProposalFilter, $orderBy: [ProposalOrder!], $first: Int) {
    proposals(filter: $filter, orderBy: $orderBy, first: $first) {
      totalCount
      nodes {
        id
        rev
        recordType
        recordId
        recordTitle
        kind
        baseRev
        note
        author
        organisationId
        state
        gone
        reason
        decidedBy
        decidedAt
        createdAt
        expiresAt
        fields {
          field
          state
          before
          proposed
          given
          current
        }
      }
    }
  }
`);

const proposingOrganisations = graphql(`
  query ProposingOrganisations {
    proposals(filter: { state: { in: [WAITING, CONFLICT] } }, first: 500) {
      nodes {
        id
        recordType
        recordId
        organisationId
      }
    }
    me {
      userId
    }
  }
`);

export type Proposal = ReviewProposalsQuery['proposals']['nodes'][number];
export type ProposedField = Proposal['fields'][number];

/** So many are shown at once; decided ones make room for others. */
export const SHOWN = 100;

export const isOpen = ({ state }: Pick<Proposal, 'state'>): boolean => state === 'WAITING' || state === 'CONFLICT';

/** The organisation that a proposal is of: the one it was made for, else the record itself. */
export const organisationOf = ({
  organisationId,
  recordType,
  recordId,
}: Pick<Proposal, 'organisationId' | 'recordType' | 'recordId'>): string | undefined =>
  organisationId ?? (recordType === 'Organisation' ? (recordId ?? undefined) : undefined);

function toFilter({ view, org }: ReviewSearch, me: string | undefined): ProposalFilter {
  const states: Record<'waiting' | NonNullable<ReviewSearch['view']>, ProposalFilter> = {
    waiting: { state: { in: ['WAITING', 'CONFLICT'] } },
    conflicts: { state: { eq: 'CONFLICT' } },
    mine: { author: { eq: me === undefined ? 'nobody' : `user:${me}` } },
    decided: { state: { notIn: ['WAITING', 'CONFLICT'] } },
  };
  const ofOrganisation: ProposalFilter = {
    or: [
      { organisationId: { eq: org } },
      { recordType: { eq: 'Organisation' }, recordId: { eq: org }, organisationId: { isNull: true } },
    ],
  };
  return { ...states[view ?? 'waiting'], ...(org ? ofOrganisation : {}) };
}

/** The queue as the address asks for it: what waits longest first, what was decided last first. */
export function useProposals(search: ReviewSearch) {
  const others = useGraphql(proposingOrganisations);
  const me = others.data?.me.userId ?? undefined;
  const newest = search.view === 'mine' || search.view === 'decided';
  const query = useGraphql(
    reviewProposals,
    { filter: toFilter(search, me), orderBy: [{ createdAt: newest ? 'DESC' : 'ASC' }], first: SHOWN },
    { enabled: search.view !== 'mine' || others.data !== undefined, staleTime: 0 },
  );
  const { data, since } = useKept(query);
  const waiting = others.data?.proposals.nodes ?? [];
  const ids = [...waiting, ...(data?.proposals.nodes ?? [])].flatMap((one) => organisationOf(one) ?? []);
  const titles = useTitles(ids.map((id) => ({ type: 'Organisation', id })));
  const organisations = [...new Set(waiting.flatMap((one) => organisationOf(one) ?? []))];
  return { query, list: data?.proposals, since, titles, organisations };
}

/** One proposal, whatever its state. */
export function useProposal(id: string) {
  return useGraphql(reviewProposals, { filter: { id: { eq: id } }, first: 1 }, { staleTime: 0 });
}
