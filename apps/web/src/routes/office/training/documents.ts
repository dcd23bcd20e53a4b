import type { TrainingQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';

export const trainingDocument = graphql(`
  query Training($by: [TrainingTotalsBy!]!) {
    together: trainingTotals {
      comparator
      value
    }
    trainingTotals(by: $by) {
      country
      year
      mode
      comparator
      value
      isEstimate
      figures
      ofWholeCourses
      editions
      counted
      inWholeCourses
      byPeople
    }
    countries(filter: { inNetwork: { eq: true } }, first: 100) {
      nodes {
        code
        name
      }
    }
    courses(first: 50, orderBy: [{ createdAt: DESC }]) {
      totalCount
      nodes {
        id
        name
        status
        languages
        isFree
        url
        description
        descriptionServed
        price {
          amount
          currency
        }
        project {
          id
          displayName
        }
        source {
          code
          title
        }
        modules(first: 50, orderBy: [{ order: ASC }]) {
          totalCount
          nodes {
            id
            order
            title
            titleServed
            competences(first: 10) {
              totalCount
              nodes {
                id
                competence {
                  id
                  label
                }
              }
            }
          }
        }
        counts(first: 100, filter: { dimension: { isNull: true } }) {
          totalCount
          nodes {
            id
            stage
            comparator
            value
            edition {
              id
            }
            source {
              code
            }
          }
        }
      }
    }
    courseEditions(first: 200, orderBy: [{ startsOn: DESC }]) {
      totalCount
      nodes {
        id
        name
        mode
        status
        isSeries
        place
        countedBy
        steward {
          id
        }
        country {
          name
        }
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
        course {
          id
        }
        trainers(first: 20) {
          nodes {
            id
            nameAsPrinted
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export type Totals = TrainingQuery['trainingTotals'][number];
export type Course = TrainingQuery['courses']['nodes'][number];
export type Edition = TrainingQuery['courseEditions']['nodes'][number];
