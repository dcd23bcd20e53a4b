import type { PilotQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';

export const pilotRecord = graphql(`
  query Pilot($id: ID!, $record: ID!) {
    pilot(id: $id) {
      id
      archivedAt
      title
      scope
      status
      theme
      goal
      goalServed
      note
      noteServed
      territory
      targetGroup
      ageFrom
      ageTo
      startsOn {
        value
        precision
      }
      endsOn {
        value
        precision
      }
      budget {
        amount
        currency
      }
      steward {
        id
        name
      }
      country {
        name
      }
      region {
        code
        name
      }
      coordinator {
        id
        name
      }
      project {
        id
        displayName
      }
      source {
        code
        title
      }
      phases(first: 50, orderBy: [{ order: ASC }]) {
        totalCount
        nodes {
          id
          order
          name
          purpose
          purposeServed
          startsOn {
            value
            precision
          }
          endsOn {
            value
            precision
          }
        }
      }
      participations(first: 200) {
        totalCount
        nodes {
          id
          role
          note
          nameAsPrinted
          organisation {
            id
            name
            country {
              code
            }
          }
        }
      }
      people(first: 100) {
        totalCount
        nodes {
          id
          role
          note
          person {
            id
            displayName
          }
        }
      }
      caseStudies(first: 50) {
        totalCount
        nodes {
          id
          title
          summary
          summaryServed
          url
          organisation {
            id
            name
          }
          project {
            id
            displayName
          }
        }
      }
      competences(first: 200, orderBy: [{ shownOn: DESC }]) {
        totalCount
        nodes {
          id
          state
          reason
          evidenceUrl
          moved
          shownOn {
            value
            precision
          }
          competence {
            id
            code
            label
          }
          item {
            portfolio {
              ncc {
                name
              }
            }
          }
        }
      }
    }
    qualityFlags(filter: { recordId: { eq: $record } }, first: 50, orderBy: [{ code: ASC }]) {
      nodes {
        id
        rev
        recordTitle
        code
        rule
        field
        value
        proposed
        reason
        state
        decisionReason
        appliedValue
        source {
          code
          title
        }
      }
    }
  }
`);

export type Pilot = NonNullable<PilotQuery['pilot']>;
