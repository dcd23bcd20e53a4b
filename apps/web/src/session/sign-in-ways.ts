import { useQuery } from '@tanstack/react-query';
import { requestAsAnybody } from '../api/client.js';
import { graphql } from '../gql/index.js';

const waysDocument = graphql(`
  query SignInWays {
    signInProviders {
      id
      name
    }
    demoUsers {
      name
      role
      country
    }
  }
`);

/** What there is beside a password on this node; undefined until it is known. */
export function useSignInWays() {
  const { data } = useQuery({
    queryKey: ['SignInWays'],
    queryFn: () => requestAsAnybody(waysDocument),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}
