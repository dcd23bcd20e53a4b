import { useGraphql } from '../api/client.js';
import { graphql } from '../gql/index.js';
import { actorOf, useMe } from '../session/me.js';
import { actorName } from './labels.js';

const userName = graphql(`
  query UserName($id: ID!) {
    user(id: $id) {
      id
      displayName
    }
  }
`);

const USER = 'user:';

/** Who did something: oneself and the users whom one may see by their names, others as {@link actorName} says. */
export function Actor({ of }: { of: string | null | undefined }) {
  const me = useMe();
  const isOwn = of === actorOf(me);
  const id = of?.startsWith(USER) ? of.slice(USER.length) : '';
  const { data } = useGraphql(userName, { id }, { enabled: id !== '' && !isOwn, staleTime: 300_000 });
  return (isOwn ? me?.displayName : data?.user?.displayName) || actorName(of);
}
