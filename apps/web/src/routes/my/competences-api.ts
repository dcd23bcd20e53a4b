import type { MyCompetencesQuery } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';

export const myCompetences = graphql(`
  query MyCompetences($organisation: ID!) {
    competenceClaims(
      filter: { organisation: { id: { eq: $organisation } } }
      first: 200
      orderBy: [{ createdAt: DESC }]
    ) {
      nodes {
        id
        rev
        state
        evidence
        evidenceUrl
        endsOn {
          value
          precision
        }
        competence {
          code
          label
          framework {
            name
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
  query CompetencesToClaim {
    competences(
      filter: { kind: { eq: COMPETENCE }, framework: { state: { eq: RELEASED } } }
      first: 500
      orderBy: [{ code: ASC }]
    ) {
      nodes {
        id
        label
        framework {
          name
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

export const endClaim = graphql(`
  mutation EndMyClaim($input: RecordVersionInput!) {
    archiveCompetenceClaim(input: $input) {
      id
    }
  }
`);

export type Claim = MyCompetencesQuery['competenceClaims']['nodes'][number];
