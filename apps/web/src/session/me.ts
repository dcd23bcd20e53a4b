import { queryOptions, useQuery } from '@tanstack/react-query';
import { ApiError, areRequestsStopped, queryClient, requestAsAnybody, stopRequests } from '../api/client.js';
import type { MeQuery, UserRole } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';

const meDocument = graphql(`
  query Me {
    me {
      userId
      email
      displayName
      actingRole
      hasSecondFactor
      secondFactors
      isDemo
      roles {
        role
        nccIds
        organisationIds
        needsSecondFactor
      }
    }
  }
`);

/** Who sits at this browser, and under which role they act. */
export type Me = MeQuery['me'];
/** `DEMO`: whoever has not signed in, on a node in demo mode. */
export type ActingRole = UserRole | 'DEMO';

/** Set while the page was opened with a sign-in that is good no longer. */
let cameTooLate = false;
export const hasEndedBefore = (): boolean => cameTooLate;

async function find(signal: AbortSignal): Promise<Me> {
  try {
    return (await requestAsAnybody(meDocument, undefined, signal)).me;
  } catch (error) {
    if (!(error instanceof ApiError && error.code === 'SESSION_ENDED')) throw error;
    cameTooLate = true; // the api has taken the cookie away: the next answer is that of somebody unknown
    return (await requestAsAnybody(meDocument, undefined, signal)).me;
  }
}

/**
 * Who asks. While a page is open, its reader does not turn into nobody: when their sign-in has ended, requests stop, and the
 * page stays as it is until somebody signs in.
 */
async function askWho(signal: AbortSignal): Promise<Me> {
  const before = queryClient.getQueryData<Me>(ME);
  if (before && areRequestsStopped()) return before;
  const me = await find(signal);
  if (!before?.userId || me.userId) return me;
  stopRequests();
  return before;
}

const ME = ['Me'] as const;
const AGAIN_MS = 60_000;
/** Asked for at the start of every page, at the same time as its code: nothing is drawn before it is known who reads. */
export const meQuery = queryOptions<Me, ApiError>({
  queryKey: ME,
  queryFn: ({ signal }) => askWho(signal),
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: ({ state }) => (Date.now() - state.dataUpdatedAt > AGAIN_MS ? 'always' : false),
});

/** What was read so far may be more, or less, than whoever asks now sees: all of it is read again. */
export const readAgain = (): Promise<void> =>
  queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME[0] });

/** Who asks; inside the frames of pages it is known. */
export function useMe(): Me | undefined {
  return useQuery(meQuery).data;
}

export const roleOf = (me: Me | undefined): ActingRole => me?.actingRole ?? (me?.isDemo ? 'DEMO' : 'PUBLIC');
/** Ids of the centres for which somebody acts under their role. */
export const centresOf = (me: Me | undefined): readonly string[] =>
  me?.roles.find(({ role }) => role === roleOf(me))?.nccIds ?? [];
/** Whoever asks as records name who did something: `owner` of a view, actor of a change. */
export const actorOf = (me: Me | undefined): string => (me?.userId ? `user:${me.userId}` : 'demo');
/** Somebody who has not signed in, on a node that shows nothing to strangers. */
export const isStranger = (me: Me): boolean => !me.userId && !me.isDemo;

/** Who decides on flags and duplicates and takes changes back: whoever writes for a centre. */
export const DECIDERS: readonly ActingRole[] = ['COORDINATOR', 'EDITOR', 'DEMO'];
/** Who starts and stops work of the node. */
export const STARTERS: readonly ActingRole[] = ['NODE_ADMIN', 'COORDINATOR', 'DEMO'];

/** Whether whoever asks acts under one of these roles. */
export function useIsOneOf(...roles: readonly ActingRole[]): boolean {
  return roles.includes(roleOf(useMe()));
}
