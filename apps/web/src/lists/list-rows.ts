import { useGraphql, useKept } from '../api/client.js';
import type { TypedDocumentString } from '../gql/graphql.js';
import type { Asked, Connection, ListRows } from './description.js';

/**
 * A page of a list. In: the document, what of its answer is the list, its variables, and whether they are known yet.
 * Old rows stay while new ones are on their way or when they cannot be read.
 */
export function useListRows<Data, Row, Variables extends Asked>(
  document: TypedDocumentString<Data, Variables>,
  connectionOf: (data: Data) => Connection<Row>,
  variables: Variables,
  isReady = true,
): ListRows<Row> {
  const query = useGraphql(document, variables, { enabled: isReady });
  const { data, since } = useKept(query);
  const { filter, search, orderBy } = variables;
  return {
    connection: data && connectionOf(data),
    since,
    isUpdating: query.isFetching && data !== undefined,
    failure: query.error,
    refetch: () => void query.refetch(),
    asked: { filter, search, orderBy },
  };
}
