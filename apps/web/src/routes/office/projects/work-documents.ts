import type { ProjectWorkQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';

export const projectWork = graphql(`
  query ProjectWork($id: ID!) {
    project(id: $id) {
      id
      archivedAt
      pilots(first: 100, orderBy: [{ startsOn: DESC }, { createdAt: DESC }]) {
        totalCount
        nodes {
          id
          title
          scope
          status
          territory
          region {
            name
          }
          country {
            name
          }
        }
      }
      actions(first: 100, orderBy: [{ order: ASC }]) {
        totalCount
        nodes {
          id
          rev
          order
          title
          titleServed
          status
          startsOn {
            value
            precision
          }
          endsOn {
            value
            precision
          }
          responsible {
            id
            name
          }
          steward {
            id
          }
        }
      }
      deliverables(first: 200, orderBy: [{ dueOn: ASC }, { code: ASC }]) {
        totalCount
        nodes {
          id
          rev
          code
          title
          titleServed
          status
          documentUrl
          note
          dueOn {
            value
            precision
          }
          handedInOn {
            value
            precision
          }
          action {
            id
          }
          responsible {
            id
            name
          }
          steward {
            id
          }
        }
      }
      milestones(first: 200, orderBy: [{ dueOn: ASC }, { code: ASC }]) {
        totalCount
        nodes {
          id
          rev
          code
          title
          titleServed
          status
          evidenceUrl
          dueOn {
            value
            precision
          }
          reachedOn {
            value
            precision
          }
          action {
            id
          }
          responsible {
            id
            name
          }
          steward {
            id
          }
        }
      }
    }
    dueWork(within: 0) {
      id
      isOverdue
    }
  }
`);

export type WorkProject = NonNullable<ProjectWorkQuery['project']>;
export type Action = WorkProject['actions']['nodes'][number];
export type Deliverable = WorkProject['deliverables']['nodes'][number];
export type Milestone = WorkProject['milestones']['nodes'][number];
