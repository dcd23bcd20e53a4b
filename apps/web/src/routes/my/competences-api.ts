import type { MyCompetencesQuery } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';

export const myCompetences = graphql(`
  query MyCompetences($organisation: ID!, $after: String) {
    competenceClaims(
      filter: { organisation: { id: { eq: $organisation } } }
      first: 20
      after: $after
      orderBy: [{ createdAt: DESC }]
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        rev
        level
        state
        evidence
        evidenceUrl
        startsOn {
          value
          precision
        }
        endsOn {
          value
          precision
        }
        competence {
          id
          code
          label
          framework {
            name
            levels
            levelNames
          }
        }
        validatedBy {
          name
        }
      }
    }
  }
`);

export const competencesToClaim = graphql(`
  query CompetencesToClaim($search: String) {
    competences(
      filter: { kind: { eq: COMPETENCE }, framework: { state: { eq: RELEASED } } }
      search: $search
      first: 500
      orderBy: [{ code: ASC }]
    ) {
      totalCount
      nodes {
        id
        label
        framework {
          name
          levels
          levelNames
        }
      }
    }
  }
`);

export const claimCompetence = graphql(`
  mutation ClaimMyCompetence($input: CreateCompetenceClaimInput!) {
    createCompetenceClaim(input: $input) {
      id
    }
  }
`);

export const renewClaim = graphql(`
  mutation RenewMyClaim($input: ChangeCompetenceClaimInput!) {
    changeCompetenceClaim(input: $input) {
      id
    }
  }
`);

export const endClaim = graphql(`
  mutation EndMyClaim($input: RecordVersionInput!) {
    archiveCompetenceClaim(input: $input) {
      id
    }
  }
`);

export type Claim = MyCompetencesQuery['competenceClaims']['nodes'][number];
