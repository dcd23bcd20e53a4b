export {
  IssueClock,
  IssueState,
  NewsletterIssue,
  NewsletterSegment,
  NewsletterVariant,
  UnknownDelivery,
} from './issue.record.js';
export { Issues, type SeenIssue } from './issues.service.js';
export { newsletterErrors } from './newsletters.errors.js';
export { type NewsletterSettings, NewslettersModule } from './newsletters.module.js';
export { NEWSLETTERS } from './newsletters.purposes.js';
export { NewsletterIssueWrites, NewsletterSegmentWrites, NewsletterTopicWrites } from './newsletters.writes.js';
export { Buckets } from './sending/buckets.js';
export { LETTERS, type LettersOf } from './sending/letters.js';
export { Planner } from './sending/planner.js';
export { NewsletterSubscription, NewsletterTopic, purposeOfTopic, SubscriptionState } from './topic.record.js';
