import { useGraphql } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';

const auditUsers = graphql(`
  query AuditUsers {
    users(first: 500, orderBy: [{ displayName: ASC }]) {
      nodes {
        id
        displayName
        email
      }
    }
  }
`);

/** The users whose events can be asked for, in the order of their names. */
export function useAuditUsers() {
  const { data } = useGraphql(auditUsers, undefined, { staleTime: 300_000 });
  const users = data?.users.nodes ?? [];
  const names = new Map(users.map(({ id, displayName, email }) => [id, displayName ?? email ?? id] as const));
  return { users, names };
}
