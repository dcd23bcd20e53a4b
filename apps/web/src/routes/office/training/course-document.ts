import type { CourseQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';

export const courseRecord = graphql(`
  query Course($id: ID!, $certificates: CertificateFilter, $attendance: AttendanceOfPersonFilter) {
    together: trainingTotals(courseId: $id) {
      comparator
      value
    }
    trainingTotals(courseId: $id, by: [COUNTRY, YEAR, MODE]) {
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
    attendanceOfPeople(filter: $attendance, first: 200, orderBy: [{ createdAt: DESC }]) {
      totalCount
      nodes {
        id
        stage
        attendedOn {
          value
          precision
        }
        person {
          id
          displayName
        }
        edition {
          id
          name
        }
        steward {
          id
        }
      }
    }
    certificates(filter: $certificates, first: 100, orderBy: [{ issuedOn: DESC }]) {
      totalCount
      nodes {
        id
        number
        url
        issuedOn {
          value
          precision
        }
        person {
          id
          displayName
        }
        module {
          title
        }
        claim {
          competence {
            id
            label
          }
        }
      }
    }
    course(id: $id) {
      id
      archivedAt
      name
      status
      theme
      languages
      isFree
      url
      description
      descriptionServed
      note
      noteServed
      price {
        amount
        currency
      }
      ncc {
        id
        name
      }
      organiser {
        id
        name
      }
      steward {
        id
        name
      }
      project {
        id
        displayName
      }
      source {
        code
        title
      }
      modules(first: 100, orderBy: [{ order: ASC }]) {
        totalCount
        nodes {
          id
          order
          title
          titleServed
          competences(first: 50) {
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
      counts(first: 200, filter: { dimension: { isNull: true } }) {
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
      editions(first: 200, orderBy: [{ startsOn: DESC }]) {
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
  }
`);

export type CourseRecord = NonNullable<CourseQuery['course']>;
export type Certificates = CourseQuery['certificates'];
