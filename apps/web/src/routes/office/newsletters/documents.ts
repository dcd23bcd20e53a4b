import { request } from '../../../api/client.js';
import type {
  NewsletterIssueQuery,
  NewsletterIssuesQuery,
  NewsletterReportQuery,
  TypedDocumentString,
} from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';

export const issuesDocument = graphql(`
  query NewsletterIssues($after: String) {
    newsletterIssues(first: 50, after: $after, orderBy: [{ updatedAt: DESC }]) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        state
        sendAt
        endedAt
        topic {
          id
          name
        }
        variants(first: 20, orderBy: [{ lang: ASC }]) {
          nodes {
            id
            lang
          }
        }
      }
    }
    newsletterTopics(first: 1) {
      totalCount
    }
  }
`);

export const issueDocument = graphql(`
  query NewsletterIssue($id: ID!) {
    newsletterIssue(id: $id) {
      id
      rev
      title
      state
      sendAt
      clock
      windowFrom
      windowTo
      onlyWeekdays
      onUnknown
      perMinute
      fallsBack
      inArchive
      plannedAt
      endedAt
      pausedBecause
      archivedAt
      steward {
        id
      }
      segment {
        id
        name
      }
      topic {
        id
        name
        defaultLang
      }
      variants(first: 30, orderBy: [{ lang: ASC }]) {
        nodes {
          id
          rev
          lang
          subject
          preheader
          blocks
          text
        }
      }
    }
  }
`);

export type IssueRow = NewsletterIssuesQuery['newsletterIssues']['nodes'][number];
export type Issue = NonNullable<NewsletterIssueQuery['newsletterIssue']>;
export type Variant = Issue['variants']['nodes'][number];

export const previewDocument = graphql(`
  query NewsletterPreview($input: NewsletterPreviewInput!) {
    newsletterPreview(input: $input) {
      subject
      preheader
      html
      text
      bytes
      findings {
        lang
        code
        severity
        message
        block
      }
    }
  }
`);

export const findingsDocument = graphql(`
  query NewsletterFindings($issueId: ID!) {
    newsletterFindings(issueId: $issueId) {
      lang
      code
      severity
      message
      block
    }
  }
`);

export const audienceDocument = graphql(`
  query NewsletterAudience($issueId: ID!) {
    newsletterAudience(issueId: $issueId) {
      reached
      languages {
        lang
        count
      }
      leftOut {
        reason
        count
      }
    }
  }
`);

export const audiencePeopleDocument = graphql(`
  query NewsletterAudiencePeople($issueId: ID!, $reason: NewsletterLeftOut, $after: String) {
    newsletterAudiencePeople(issueId: $issueId, reason: $reason, first: 50, after: $after) {
      people {
        contactPointId
        name
        address
        lang
      }
      endCursor
      hasMore
    }
  }
`);

export const segmentsDocument = graphql(`
  query NewsletterSegmentChoice {
    newsletterSegments(first: 100, orderBy: [{ name: ASC }]) {
      nodes {
        id
        name
        steward {
          id
        }
      }
    }
  }
`);

export const writeVariantDocument = graphql(`
  mutation WriteNewsletterVariant($input: NewsletterVariantInput!) {
    writeNewsletterVariant(input: $input) {
      id
      rev
    }
  }
`);

export const removeVariantDocument = graphql(`
  mutation RemoveNewsletterVariant($id: ID!, $rev: Int!) {
    removeNewsletterVariant(id: $id, rev: $rev) {
      id
    }
  }
`);

export const copyVariantDocument = graphql(`
  mutation CopyNewsletterVariant($issueId: ID!, $from: String!, $to: String!) {
    copyNewsletterVariant(issueId: $issueId, from: $from, to: $to) {
      id
    }
  }
`);

export const copyIssueDocument = graphql(`
  mutation CopyNewsletterIssue($id: ID!) {
    copyNewsletterIssue(id: $id) {
      id
    }
  }
`);

export const changeIssueDocument = graphql(`
  mutation ChangeNewsletterIssuePlan($input: ChangeNewsletterIssueInput!) {
    changeNewsletterIssue(input: $input) {
      id
      rev
    }
  }
`);

export const sendTestDocument = graphql(`
  mutation SendTestNewsletter($issueId: ID!, $langs: [String!]!) {
    sendTestNewsletter(issueId: $issueId, langs: $langs) {
      sentTo
      langs
    }
  }
`);

/** The steps of an issue, by what they are called. */
const steps = {
  schedule: graphql(`
    mutation ScheduleNewsletterIssue($id: ID!, $rev: Int!) {
      scheduleNewsletterIssue(id: $id, rev: $rev) {
        id
      }
    }
  `),
  unschedule: graphql(`
    mutation UnscheduleNewsletterIssue($id: ID!, $rev: Int!) {
      unscheduleNewsletterIssue(id: $id, rev: $rev) {
        id
      }
    }
  `),
  pause: graphql(`
    mutation PauseNewsletterIssue($id: ID!, $rev: Int!) {
      pauseNewsletterIssue(id: $id, rev: $rev) {
        id
      }
    }
  `),
  resume: graphql(`
    mutation ResumeNewsletterIssue($id: ID!, $rev: Int!) {
      resumeNewsletterIssue(id: $id, rev: $rev) {
        id
      }
    }
  `),
  cancel: graphql(`
    mutation CancelNewsletterIssue($id: ID!, $rev: Int!) {
      cancelNewsletterIssue(id: $id, rev: $rev) {
        id
      }
    }
  `),
};
export type StepName = keyof typeof steps;

/** Takes a step. In: the issue, and its version as the reader saw it. */
export const take = (step: StepName, variables: { id: string; rev: number }): Promise<unknown> =>
  request(steps[step] as TypedDocumentString<unknown, { id: string; rev: number }>, variables);

export const progressDocument = graphql(`
  query NewsletterProgress($issueId: ID!) {
    newsletterProgress(issueId: $issueId) {
      state
      pausedBecause
      planned
      waiting
      deferred
      sending
      accepted
      failed
      skipped
      unknown
      perMinute
      secondsLeft
      at
    }
  }
`);

export const deliveriesDocument = graphql(`
  query NewsletterDeliveries($issueId: ID!, $states: [NewsletterDeliveryState!]) {
    newsletterDeliveries(issueId: $issueId, states: $states, first: 50) {
      deliveries {
        id
        name
        address
        lang
        state
        attempts
        at
      }
      hasMore
    }
  }
`);

export const resolveUnknownDocument = graphql(`
  mutation ResolveUnknownDeliveries($issueId: ID!, $deliveryIds: [ID!], $as: NewsletterResolution!) {
    resolveUnknownDeliveries(issueId: $issueId, deliveryIds: $deliveryIds, as: $as) {
      count
    }
  }
`);

export const reportDocument = graphql(`
  query NewsletterReport($issueId: ID!) {
    newsletterReport(issueId: $issueId) {
      planned
      waiting
      deferred
      sending
      accepted
      failed
      skipped
      unknown
      bounced
      complained
      unsubscribed
      languages {
        lang
        accepted
        failed
        skipped
        bounced
        unsubscribed
      }
      domains {
        domainGroup
        accepted
        failed
        skipped
        bounced
        unsubscribed
      }
      skippedBecause {
        reason
        count
      }
      failures {
        code
        replyClass
        count
      }
      links {
        url
        clicks
        isFew
      }
    }
  }
`);
export type Report = NewsletterReportQuery['newsletterReport'];
