import { graphql } from '../../../gql/index.js';

export const suppressedDocument = graphql(`
  query SuppressedAddresses($after: String) {
    suppressedAddresses(first: 50, after: $after) {
      addresses {
        id
        hashPrefix
        scope
        reason
        since
        until
      }
      endCursor
      hasMore
    }
  }
`);

export const suppressionOfDocument = graphql(`
  query SuppressionOf($email: String!) {
    suppressionOf(email: $email) {
      id
      hashPrefix
      scope
      reason
      since
      until
    }
  }
`);

export const suppressDocument = graphql(`
  mutation SuppressAddress($email: String!) {
    suppressAddress(email: $email) {
      id
    }
  }
`);

export const liftDocument = graphql(`
  mutation LiftSuppression($email: String!, $scope: String!, $reason: String!) {
    liftSuppression(email: $email, scope: $scope, reason: $reason) {
      id
    }
  }
`);
