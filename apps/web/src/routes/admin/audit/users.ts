import { useGraphql } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';

const auditUsers = graphql(`
  query AuditUsers {
    users(first: 500, orderBy: [{ displayName: ASC }]) {
      nodes {
        id
        displayName
      }
    }
  }
`);

/** The users whose events can be asked for, by their ids, in the order of their names. */
export function useAuditUsers(): ReadonlyMap<string, string> {
  const { data } = useGraphql(auditUsers, undefined, { staleTime: 300_000 });
  return new Map((data?.users.nodes ?? []).map(({ id, displayName }) => [id, displayName ?? id] as const));
}
