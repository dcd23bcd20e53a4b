import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ApiError } from '../../../api/client.js';

/** Sends a change that any page may show a part of: all of them ask again. */
export function useSend<Variables, Result = unknown>(send: (variables: Variables) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation<Result, ApiError, Variables>({
    mutationFn: send,
    onSuccess: () => client.invalidateQueries(),
  });
}
