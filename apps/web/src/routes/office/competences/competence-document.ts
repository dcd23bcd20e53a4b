import type { CompetenceQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';

export const competenceRecord = graphql(`
  query Competence($id: ID!) {
    competence(id: $id) {
      id
      archivedAt
      code
      kind
      label
      labelServed
      description
      descriptionServed
      uri
      isLocal
      steward {
        id
        name
      }
      broader {
        id
        code
        label
      }
      framework {
        id
        name
        version
        levels
        levelNames
      }
      source {
        code
        title
      }
      narrower(first: 100, orderBy: [{ order: ASC }, { code: ASC }]) {
        totalCount
        nodes {
          id
          code
          label
        }
      }
      linksFrom(first: 50) {
        totalCount
        nodes {
          id
          kind
          note
          source {
            code
            title
          }
          to {
            id
            code
            label
            framework {
              name
              version
            }
          }
        }
      }
      linksTo(first: 50) {
        totalCount
        nodes {
          id
          kind
          note
          source {
            code
            title
          }
          from {
            id
            code
            label
            framework {
              name
              version
            }
          }
        }
      }
      claims(first: 200, orderBy: [{ createdAt: DESC }]) {
        totalCount
        nodes {
          id
          rev
          level
          state
          evidenceKind
          evidence
          evidenceUrl
          validatedOn {
            value
            precision
          }
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
            country {
              code
            }
          }
          ncc {
            id
            name
          }
          validatedBy {
            id
            name
          }
          steward {
            id
          }
        }
      }
      portfolioItems(first: 50) {
        totalCount
        nodes {
          id
          state
          since {
            value
            precision
          }
          portfolio {
            ncc {
              id
              name
              country {
                code
              }
            }
          }
        }
      }
      pilots(first: 100, orderBy: [{ shownOn: DESC }]) {
        totalCount
        nodes {
          id
          state
          reason
          shownOn {
            value
            precision
          }
          pilot {
            id
            title
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
    competenceMentors(competenceId: $id, first: 10) {
      kind
      id
      name
      country
      reasons {
        code
        text
      }
    }
  }
`);

export type Competence = NonNullable<CompetenceQuery['competence']>;
