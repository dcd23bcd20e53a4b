import { useMutation } from '@tanstack/react-query';
import { type ApiError, queryClient, request } from '../../../api/client.js';
import type { TypedDocumentString } from '../../../gql/graphql.js';

/** A change of one's own account; what is shown of it, and who one is, is read again afterwards. */
export function useSave<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  onSaved?: (result: Result) => void,
) {
  return useMutation<Result, ApiError, Variables>({
    mutationFn: (variables) => request(document, variables),
    onSuccess: async (result) => {
      onSaved?.(result);
      await queryClient.invalidateQueries();
    },
  });
}
