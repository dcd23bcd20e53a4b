import type { ResultsOfNetworkQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';

export const resultsOfNetwork = graphql(`
  query ResultsOfNetwork($nccId: ID, $from: String, $to: String) {
    together: indicatorTotals(by: ALL, from: $from, to: $to) {
      code
      unit
      category
      indicators
      cut
      approved {
        comparator
        value
        indicators
      }
      entered {
        comparator
        value
        indicators
      }
    }
    byCentre: indicatorTotals(by: CENTRE, from: $from, to: $to) {
      ofId
      code
      unit
      category
      indicators
      cut
      approved {
        comparator
        value
        indicators
      }
      entered {
        comparator
        value
        indicators
      }
    }
    indicatorProgress(nccId: $nccId, from: $from, to: $to) {
      indicatorId
      code
      name
      unit
      baseline
      target
      targetOn
      nccId
      pilotId
      projectId
      cut
      approved {
        comparator
        value
        values
        progress {
          comparator
          percent
          isReached
        }
      }
      entered {
        comparator
        value
        values
        progress {
          comparator
          percent
          isReached
        }
      }
    }
    indicators(first: 500) {
      nodes {
        id
        result {
          level
          title
          pilot {
            id
            title
          }
          project {
            id
            displayName
          }
        }
      }
    }
  }
`);

export const centresOfResults = graphql(`
  query CentresOfResults {
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
  }
`);

export type Network = ResultsOfNetworkQuery;
export type Total = Network['together'][number];
export type Line = Network['indicatorProgress'][number];
export type IndicatorPlace = Network['indicators']['nodes'][number];
export interface Centre {
  readonly id: string;
  readonly name?: string | null;
  readonly country?: { readonly code?: string | null; readonly name?: string | null } | null;
}
