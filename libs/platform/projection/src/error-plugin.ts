import type { ApolloServerPlugin } from '@apollo/server';
import { formatError } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import type { LogError } from './apollo-plugin.js';

/** Gives every error of an answer its code, kind, request id and the text in the caller's language. */
export function errorPlugin(log: LogError): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, errors, contextValue }) {
          const { requestId } = contextValue;
          response.http.headers.set('seedbed-request-id', requestId);
          if (response.body.kind !== 'single' || !errors) return; // the engine's own errors are complete already
          const { singleResult } = response.body;
          singleResult.errors = singleResult.errors?.map((formatted, at) =>
            formatError(formatted, errors[at], contextValue, (error) => log(error, requestId)),
          );
        },
      };
    },
  };
}
