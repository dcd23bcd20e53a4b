import { useQueries } from '@tanstack/react-query';
import { batched } from '../api/batch.js';
import { request } from '../api/client.js';
import { graphql } from '../gql/index.js';

const userNames = graphql(`
  query UserNames($ids: [ID!], $first: Int) {
    users(filter: { id: { in: $ids } }, first: $first) {
      nodes {
        id
        displayName
      }
    }
  }
`);

/** One request for all parts of a page that name users. */
const nameOf = batched(async (ids) => {
  const { users } = await request(userNames, { ids: [...ids], first: ids.length });
  return new Map(users.nodes.flatMap(({ id, displayName }) => (displayName ? [[id, displayName] as const] : [])));
});

const USER = 'user:';

/** The id of the user who did something; null where nobody did who signs in. */
export const userOf = (actor: string | null | undefined): string | null =>
  actor?.startsWith(USER) ? actor.slice(USER.length) : null;

/** What users are called, by their ids; those whom the reader may not see are missing. A page asks for all of them at once. */
export function useUserNames(ids: readonly (string | null)[]): ReadonlyMap<string, string> {
  const known = [...new Set(ids.flatMap((id) => id ?? []))];
  return useQueries({
    queries: known.map((id) => ({ queryKey: ['UserName', id], queryFn: () => nameOf(id), staleTime: 300_000 })),
    combine: (answers) =>
      new Map(answers.flatMap(({ data }, at) => (data ? [[known[at] as string, data] as const] : []))),
  });
}
