import type { StrategiesQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';

export const strategiesDocument = graphql(`
  query Strategies($filter: StrategyFilter, $measures: StrategyMeasureFilter, $nccId: ID) {
    nccs(first: 100, orderBy: [{ country: { code: ASC } }]) {
      nodes {
        id
        name
        country {
          code
          name
        }
      }
    }
    strategies(filter: $filter, first: 50, orderBy: [{ createdAt: DESC }]) {
      totalCount
      nodes {
        id
        title
        status
        summary
        summaryServed
        website
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
        ncc {
          id
          name
        }
        objectives(first: 50, orderBy: [{ order: ASC }]) {
          totalCount
          nodes {
            id
            order
            title
          }
        }
      }
    }
    strategyMeasures(filter: $measures, first: 500, orderBy: [{ order: ASC }, { createdAt: ASC }]) {
      totalCount
      nodes {
        id
        rev
        title
        status
        percent
        evidence
        evidenceUrl
        deadline {
          value
          precision
        }
        since {
          value
          precision
        }
        responsible {
          id
          name
        }
        objective {
          id
          strategy {
            id
          }
        }
        steward {
          id
        }
        dependencies(first: 20, filter: { dependsOn: { not: { status: { eq: DONE } } } }) {
          totalCount
          nodes {
            id
            dependsOn {
              title
            }
          }
        }
      }
    }
    dueWork(nccId: $nccId, within: 60) {
      kind
      id
      title
      holder
      on
      isOverdue
      nccId
    }
  }
`);

export type Strategy = StrategiesQuery['strategies']['nodes'][number];
export type Measure = StrategiesQuery['strategyMeasures']['nodes'][number] & {
  /** As the api says: it knows the last day that a deadline can mean. */
  readonly isOverdue: boolean;
};
export type Due = StrategiesQuery['dueWork'][number];
export type Centre = StrategiesQuery['nccs']['nodes'][number];
