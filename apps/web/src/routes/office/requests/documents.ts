import type { SubjectRequestQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';

export const requestRecord = graphql(`
  query SubjectRequest($id: ID!) {
    subjectRequest(id: $id) {
      id
      rev
      right
      state
      receivedAt
      dueAt
      reference
      note
      identityCheck
      extensionReason
      decidedAt
      decision
      proof
      archivedAt
      person {
        id
        displayName
        isRestricted
        erasedAt
        contactPoints(first: 20) {
          nodes {
            id
            kind
            purpose
            status
            visibility
            lang
            consentEvents(first: 1) {
              nodes {
                id
                no
                purpose
                kind
                legalBasis
                channel
                locale
                actor
                evidence
                at
                textVersion {
                  id
                  version
                  text
                }
              }
            }
          }
        }
      }
    }
  }
`);

export type SubjectRequest = NonNullable<SubjectRequestQuery['subjectRequest']>;

export const changeRequest = graphql(`
  mutation ChangeRequest($input: ChangeSubjectRequestInput!) {
    changeSubjectRequest(input: $input) {
      id
      rev
    }
  }
`);

export const completeRequest = graphql(`
  mutation CompleteRequest($input: SubjectDecisionInput!) {
    completeSubjectRequest(input: $input) {
      id
      state
    }
  }
`);

export const refuseRequest = graphql(`
  mutation RefuseRequest($input: SubjectDecisionInput!) {
    refuseSubjectRequest(input: $input) {
      id
      state
    }
  }
`);

export const erasurePreview = graphql(`
  query ErasurePreview($id: ID!) {
    erasurePreview(requestId: $id) {
      suppressed
      places {
        place
        erased
        left
      }
      mentions {
        table
        rows
      }
    }
  }
`);

export const erasePerson = graphql(`
  mutation ErasePerson($id: ID!) {
    erasePerson(requestId: $id) {
      id
      state
    }
  }
`);

export const erasureJobs = graphql(`
  query ErasureJobs {
    jobs(filter: { kind: { eq: "contacts.erasure" } }, first: 5, orderBy: [{ createdAt: DESC }]) {
      nodes {
        id
        kind
        title
        state
        progress
        total
        message
        error
      }
    }
  }
`);
