import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ApiError, keyOf, request, useGraphql } from '../api/client.js';
import type { JobState, RunningJobsQuery } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';

// The journal is sealed a second after each change: housekeeping, which nobody waits for, is in no list of jobs.
const runningJobs = graphql(`
  query RunningJobs {
    jobs(filter: { state: { in: [WAITING, RUNNING, CANCELLING] }, kind: { ne: "journal.seal" } }, orderBy: [{ createdAt: ASC }], first: 10) {
      nodes {
        id
        kind
        title
        state
        progress
        total
        message
        startedAt
      }
    }
  }
`);

const cancelJob = graphql(`
  mutation CancelJob($id: ID!) {
    cancelJob(id: $id) {
      id
      state
    }
  }
`);

const recompute = graphql(`
  mutation RecomputeNetworkMetrics {
    recomputeNetworkMetrics {
      id
      state
      title
    }
  }
`);

export type RunningJob = RunningJobsQuery['jobs']['nodes'][number];

const active: readonly JobState[] = ['WAITING', 'RUNNING', 'CANCELLING'];

export function isActive(state: JobState): boolean {
  return active.includes(state);
}

/** Jobs that wait or run: asked every second while there is one, else only when the window gets the focus again. */
export function useRunningJobs() {
  return useGraphql(runningJobs, undefined, {
    staleTime: 0,
    refetchInterval: (query) => (query.state.data?.jobs.nodes.length ? 1000 : false),
  });
}

/** Everything that shows jobs asks again: a start or a cancel must be seen at once. */
function useJobChange<Variables>(send: (variables: Variables) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation<unknown, ApiError, Variables>({
    mutationFn: send,
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: [keyOf(runningJobs)[0]] }),
        client.invalidateQueries({ queryKey: ['Jobs'] }),
      ]),
  });
}

export function useCancelJob() {
  return useJobChange((id: string) => request(cancelJob, { id }));
}

export function useRecompute() {
  return useJobChange<void>(() => request(recompute));
}
