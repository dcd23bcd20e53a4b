import type { LearningQuery, PracticeQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';

/** What tables show of an exchange, a practice and an adoption, wherever they stand. */
graphql(`
  fragment ExchangeRow on LearningExchange {
    id
    goal
    offered
    outcome
    evidenceUrl
    status
    startsOn {
      value
      precision
    }
    endsOn {
      value
      precision
    }
    mentorNcc {
      id
      name
    }
    mentorOrganisation {
      id
      name
    }
    learnerNcc {
      id
      name
    }
    learnerOrganisation {
      id
      name
    }
    competence {
      id
      label
    }
    practice {
      id
      title
    }
  }
`);
graphql(`
  fragment PracticeRow on Practice {
    id
    title
    titleServed
    competence {
      id
      label
    }
    pilot {
      id
      title
    }
    owner {
      id
      name
    }
    steward {
      id
      name
    }
    taken: adoptions(first: 1, filter: { state: { in: [ADOPTED, ADAPTED] } }) {
      totalCount
    }
  }
`);
graphql(`
  fragment AdoptionRow on PracticeAdoption {
    id
    state
    territory
    evidence
    evidenceUrl
    note
    since {
      value
      precision
    }
    country {
      name
    }
    ncc {
      id
      name
    }
    organisation {
      id
      name
    }
    practice {
      id
      title
    }
  }
`);

export const learningDocument = graphql(`
  query Learning(
    $practices: PracticeFilter
    $exchanges: LearningExchangeFilter
    $adoptions: PracticeAdoptionFilter
  ) {
    practices(filter: $practices, first: 100, orderBy: [{ createdAt: DESC }]) {
      totalCount
      nodes {
        ...PracticeRow
      }
    }
    learningExchanges(filter: $exchanges, first: 100, orderBy: [{ createdAt: DESC }]) {
      totalCount
      nodes {
        ...ExchangeRow
      }
    }
    practiceAdoptions(filter: $adoptions, first: 100, orderBy: [{ createdAt: DESC }]) {
      totalCount
      nodes {
        ...AdoptionRow
      }
    }
  }
`);

/** What one can choose from: the centres, and the competences that something is there of. */
export const learningChoices = graphql(`
  query LearningChoices($competences: CompetenceFilter!) {
    nccs(first: 100, orderBy: [{ country: { code: ASC } }]) {
      nodes {
        id
        country {
          code
          name
        }
      }
    }
    competences(filter: $competences, first: 500, orderBy: [{ code: ASC }]) {
      nodes {
        id
        code
        label
      }
    }
  }
`);

export const practiceRecord = graphql(`
  query Practice($id: ID!) {
    practice(id: $id) {
      id
      archivedAt
      title
      text
      textServed
      website
      competence {
        id
        code
        label
      }
      pilot {
        id
        title
      }
      owner {
        id
        name
      }
      steward {
        id
        name
      }
      source {
        code
        title
      }
      exchanges(first: 100, orderBy: [{ createdAt: DESC }]) {
        totalCount
        nodes {
          ...ExchangeRow
        }
      }
      adoptions(first: 100, orderBy: [{ createdAt: DESC }]) {
        totalCount
        nodes {
          ...AdoptionRow
        }
      }
    }
  }
`);

export const learningOfCentre = graphql(`
  query LearningOfCentre($id: ID!, $practices: PracticeFilter) {
    ncc(id: $id) {
      exchangesAsMentor(first: 50, orderBy: [{ createdAt: DESC }]) {
        totalCount
        nodes {
          ...ExchangeRow
        }
      }
      exchangesAsLearner(first: 50, orderBy: [{ createdAt: DESC }]) {
        totalCount
        nodes {
          ...ExchangeRow
        }
      }
    }
    practices(filter: $practices, first: 50, orderBy: [{ createdAt: DESC }]) {
      totalCount
      nodes {
        ...PracticeRow
      }
    }
  }
`);

export type PracticeRow = LearningQuery['practices']['nodes'][number];
export type Exchange = LearningQuery['learningExchanges']['nodes'][number];
export type Adoption = LearningQuery['practiceAdoptions']['nodes'][number];
export type Practice = NonNullable<PracticeQuery['practice']>;
