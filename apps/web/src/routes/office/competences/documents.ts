import { graphql } from '../../../gql/index.js';

export const competenceFrameworks = graphql(`
  query CompetenceFrameworks {
    competenceFrameworks(filter: { state: { eq: RELEASED } }, first: 100, orderBy: [{ key: ASC }, { version: DESC }]) {
      nodes {
        id
        key
        version
        name
        description
        isExtract
        licence
        url
        maintainer
      }
    }
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

export const competenceCoverage = graphql(`
  query CompetenceCoverage($frameworkId: ID!, $on: String, $since: String) {
    competenceCoverage(frameworkId: $frameworkId, on: $on, since: $since) {
      competenceId
      code
      label
      area
      isLocal
      nccId
      country
      state
      stateBefore
      holders
      validated
    }
  }
`);

export const centrePortfolio = graphql(`
  query CentrePortfolio($frameworkId: ID!, $nccId: ID!) {
    competenceGaps(nccId: $nccId, frameworkId: $frameworkId, mentors: 3) {
      competenceId
      code
      label
      state
      heldBy {
        nccId
        country
        state
      }
      mentors {
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
    portfolios(filter: { nccId: { eq: $nccId }, frameworkId: { eq: $frameworkId } }, first: 1) {
      nodes {
        id
        items(first: 200, orderBy: [{ createdAt: ASC }]) {
          totalCount
          nodes {
            id
            rev
            state
            note
            since {
              value
              precision
            }
            competence {
              id
              code
              label
            }
            source {
              code
              title
            }
            steps(first: 20, orderBy: [{ movedOn: DESC }]) {
              nodes {
                id
                state
                reason
                evidenceUrl
                movedOn {
                  value
                  precision
                }
              }
            }
          }
        }
      }
    }
  }
`);
