import { graphql } from '../../../gql/index.js';

export const segmentListDocument = graphql(`
  query NewsletterSegments {
    newsletterSegments(first: 100, orderBy: [{ name: ASC }]) {
      totalCount
      nodes {
        id
        rev
        name
        filter
        steward {
          id
        }
      }
    }
  }
`);

export const segmentCountDocument = graphql(`
  query NewsletterSegmentCount($filter: ContactPointFilter) {
    contactPoints(first: 1, filter: $filter) {
      totalCount
    }
  }
`);

export const segmentCountriesDocument = graphql(`
  query NewsletterSegmentCountries {
    nccs(first: 100, orderBy: [{ country: { code: ASC } }]) {
      nodes {
        id
        country {
          code
          name
        }
      }
    }
  }
`);

export const createSegmentDocument = graphql(`
  mutation CreateNewsletterSegmentHere($input: CreateNewsletterSegmentInput!) {
    createNewsletterSegment(input: $input) {
      id
    }
  }
`);

export const changeSegmentDocument = graphql(`
  mutation ChangeNewsletterSegmentHere($input: ChangeNewsletterSegmentInput!) {
    changeNewsletterSegment(input: $input) {
      id
    }
  }
`);
