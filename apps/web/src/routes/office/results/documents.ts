import type { ResultsOfQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';

export const resultsOf = graphql(`
  query ResultsOf($results: ResultNodeFilter!, $indicators: IndicatorFilter!, $values: IndicatorValueFilter!, $pilotId: ID, $projectId: ID, $nccId: ID) {
    resultNodes(filter: $results, first: 200, orderBy: [{ order: ASC }, { createdAt: ASC }]) {
      totalCount
      nodes {
        id
        level
        title
        titleServed
        description
        descriptionServed
        leadsTo {
          id
          title
        }
        source {
          code
          title
        }
      }
    }
    indicators(filter: $indicators, first: 200, orderBy: [{ code: ASC }]) {
      totalCount
      nodes {
        id
        code
        name
        unit
        measure
        direction
        numeratorOf
        denominatorOf
        baseline
        target
        targetOn {
          value
          precision
        }
        baselineOn {
          value
          precision
        }
        steward {
          id
        }
        result {
          id
          level
        }
        targets(first: 100, orderBy: [{ startsOn: ASC }]) {
          totalCount
          nodes {
            id
            target
            note
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
      }
    }
    indicatorValues(filter: $values, first: 500, orderBy: [{ startsOn: ASC }, { dimension: ASC }, { category: ASC }]) {
      totalCount
      nodes {
        id
        rev
        indicator {
          id
        }
        dimension
        category
        comparator
        value
        unit
        numerator
        denominator
        method
        evidence
        evidenceUrl
        confidence
        deadweight
        displacement
        attribution
        dropOff
        note
        state
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
        source {
          code
          title
        }
        decisions(first: 20, orderBy: [{ decidedAt: DESC }]) {
          nodes {
            id
            decision
            decidedAt
            decidedBy
            reason
            value
          }
        }
      }
    }
    indicatorProgress(pilotId: $pilotId, projectId: $projectId, nccId: $nccId) {
      indicatorId
      cut
      approved {
        comparator
        value
        progress {
          comparator
          percent
          isReached
        }
      }
      entered {
        comparator
        value
        progress {
          comparator
          percent
          isReached
        }
      }
    }
  }
`);

export type Result = ResultsOfQuery['resultNodes']['nodes'][number];
export type Indicator = ResultsOfQuery['indicators']['nodes'][number];
export type Target = Indicator['targets']['nodes'][number];
export type Value = ResultsOfQuery['indicatorValues']['nodes'][number];
export type Progress = ResultsOfQuery['indicatorProgress'][number];
export type ProgressPart = NonNullable<Progress['approved']>;
