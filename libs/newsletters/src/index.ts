export {
  IssueClock,
  IssueState,
  NewsletterIssue,
  NewsletterSegment,
  NewsletterVariant,
  UnknownDelivery,
} from './issue.record.js';
export { newsletterErrors } from './newsletters.errors.js';
export { NewslettersModule } from './newsletters.module.js';
export { NEWSLETTERS } from './newsletters.purposes.js';
export { NewsletterSubscription, NewsletterTopic, purposeOfTopic, SubscriptionState } from './topic.record.js';
