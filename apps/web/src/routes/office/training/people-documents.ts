import type { CourseQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';

/** People who said yes to the recording of their courses at some time; how they say now is asked for beside it. */
export const peopleWhoAgreed = graphql(`
  query PeopleWhoAgreed($search: String, $agreed: PersonFilter!) {
    people(search: $search, filter: $agreed, first: 20) {
      totalCount
      nodes {
        id
        displayName
        roles(first: 1, orderBy: [{ isPrimary: DESC }]) {
          nodes {
            id
            organisation {
              name
            }
          }
        }
      }
    }
  }
`);

export const standingsOf = graphql(`
  query TrainingConsents($ids: [ID!]!) {
    consentStandings(personIds: $ids) {
      personId
      purpose
      state
    }
  }
`);

export const recordAttendance = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      done
      failed
      items {
        index
        outcome
        problems {
          field
          message
        }
      }
    }
  }
`);

export const recordCount = graphql(`
  mutation RecordAttendanceCount($input: CreateAttendanceCountInput!) {
    createAttendanceCount(input: $input) {
      id
    }
  }
`);

export const issueCertificate = graphql(`
  mutation IssueCertificate($input: IssueCertificateInput!) {
    issueCertificate(input: $input) {
      id
    }
  }
`);

export type Attendances = CourseQuery['attendanceOfPeople'];
export type Attendance = Attendances['nodes'][number];
