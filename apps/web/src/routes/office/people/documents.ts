import { graphql } from '../../../gql/index.js';

export const personRecord = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      id
      rev
      displayName
      givenName
      familyName
      calledAs
      salutation
      languages
      isRestricted
      erasedAt
      archivedAt
      visibility
      legalBasis
      source {
        code
        title
      }
      steward {
        id
        name
      }
      roles(first: 50, orderBy: [{ startsOn: DESC }]) {
        nodes {
          id
          function
          isPrimary
          visibility
          startsOn {
            value
            precision
          }
          endsOn {
            value
            precision
          }
          organisation {
            id
            name
          }
          source {
            code
            title
          }
        }
      }
      contactPoints(first: 20, orderBy: [{ kind: ASC }, { purpose: ASC }]) {
        nodes {
          id
          kind
          purpose
          status
          visibility
          lang
          consentEvents(first: 50, orderBy: [{ no: DESC }]) {
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
      subjectRequests(first: 20, orderBy: [{ receivedAt: DESC }]) {
        nodes {
          id
          right
          state
          receivedAt
          dueAt
        }
      }
    }
    consentStandings(personIds: [$id]) {
      contactPointId
      purpose
      state
      since
    }
  }
`);

/** Addresses in clear: asked for when somebody wants to see them, since who saw them is written down. */
export const addressesOfPerson = graphql(`
  query AddressesOfPerson($id: ID!) {
    person(id: $id) {
      id
      contactPoints(first: 20) {
        nodes {
          id
          address
        }
      }
    }
  }
`);

export const mailOfPerson = graphql(`
  query MailOfPerson($id: ID!) {
    mailOfPerson(personId: $id) {
      id
      purpose
      recipient
      state
      createdAt
      finishedAt
    }
  }
`);

export const newslettersOfPerson = graphql(`
  query NewslettersOfPerson($id: ID!, $first: Int!) {
    personMailLog(personId: $id, first: $first) {
      entries {
        id
        topic
        lang
        subject
        state
        reason
        at
        agreedAt
        events {
          kind
          at
          code
        }
      }
      hasNextPage
    }
  }
`);

export const wordingsOfConsents = graphql(`
  query WordingsOfConsents {
    consentWordings(first: 200, orderBy: [{ purpose: ASC }, { version: DESC }]) {
      nodes {
        id
        purpose
        version
        text
      }
    }
  }
`);

export const giveConsent = graphql(`
  mutation GiveConsent($input: ConsentInput!) {
    giveConsent(input: $input) {
      id
    }
  }
`);

export const withdrawConsent = graphql(`
  mutation WithdrawConsent($input: ConsentInput!) {
    withdrawConsent(input: $input) {
      id
    }
  }
`);

export const objectToUse = graphql(`
  mutation ObjectToUse($input: ConsentInput!) {
    objectToUse(input: $input) {
      id
    }
  }
`);

export const restrictPerson = graphql(`
  mutation RestrictPerson($input: RestrictionInput!) {
    restrictPerson(input: $input) {
      id
      isRestricted
    }
  }
`);

export const liftRestriction = graphql(`
  mutation LiftRestriction($input: RestrictionInput!) {
    liftRestriction(input: $input) {
      id
      isRestricted
    }
  }
`);
