import './mail-log/newsletters.notes.js'; // whoever asks what is kept of them is told of newsletters too
import './newsletters.erasure.js'; // every erasure reaches what this lib keeps

export { type Block, blocksSchema, type Theme, themeSchema } from './compile/blocks.js';
export { type CompiledIssue, compileIssue, FOOTER_FIELDS, type IssueSource } from './compile/compile-issue.js';
export { lintErrors } from './compile/lint.errors.js';
export { type Finding, type LintedIssue, lintIssue, lintLanguages } from './compile/lint.rules.js';
export { htmlToText } from './compile/plain-text.js';
export { themeOf } from './compile/theme.js';
export { Compiling } from './compiling.service.js';
export { type CompiledVariant, compileVariant, type VariantSource } from './compose/compile-variant.js';
export { composeErrors } from './compose/compose.errors.js';
export { type Composed, composeMessage, type MessageHeaders } from './compose/compose-message.js';
export { messageIdOf } from './compose/message-id.js';
export { type RecipientFields, type RecipientValues, readVariant, type Variant } from './compose/variant.js';
export { Audiences } from './desk/audiences.service.js';
export { Checking } from './desk/checking.service.js';
export { IssueAccess } from './desk/issue-access.js';
export { ProgressReports } from './desk/progress.service.js';
export { Recipients } from './desk/recipients.service.js';
export { shownCounts } from './desk/report.rules.js';
export { Reports } from './desk/reports.service.js';
export { TestLetters } from './desk/test-letters.service.js';
export { TopicSuppressions } from './desk/topic-suppressions.service.js';
export { UnknownDeliveries } from './desk/unknown-deliveries.service.js';
export { Variants } from './desk/variants.service.js';
export { IncomingMail } from './incoming/incoming-mail.js';
export { ReturnedBox } from './incoming/returned-box.js';
export { type AppliedAs, ReturnedMail } from './incoming/returned-mail.js';
export {
  IssueClock,
  IssueState,
  NewsletterIssue,
  NewsletterSegment,
  NewsletterVariant,
  UnknownDelivery,
} from './issue.record.js';
export { Issues, type SeenIssue } from './issues.service.js';
export { TidyNewslettersJob } from './jobs/tidy-newsletters.job.js';
export { MailedEventKind, MailedReason, MailedState } from './mail-log/mail-log.types.js';
export { PersonMailLog } from './mail-log/person-mail-log.service.js';
export { demoPlace, type NewsletterPlace, newsletterPlace } from './newsletter-place.js';
export { newsletterErrors } from './newsletters.errors.js';
export { type NewsletterSettings, NewslettersModule } from './newsletters.module.js';
export { NEWSLETTERS } from './newsletters.purposes.js';
export { NewsletterIssueWrites, NewsletterSegmentWrites, NewsletterTopicWrites } from './newsletters.writes.js';
export { NewsletterReadersModule } from './public/readers.module.js';
export { ReadersSweeper } from './public/readers-sweeper.js';
export { strangerErrors } from './public/strangers.errors.js';
export { BounceBox, type BounceBoxTimes, type Visit } from './returned/bounce-box.js';
export { encodeXtext } from './returned/fields.js';
export { readReturned, returnedId } from './returned/read-returned.js';
export type { BounceClass, BounceReason, Returned, ReturnedKind, ReturnedRecipient } from './returned/returned.js';
export { type Consequence, consequenceOf, type EarlierReturn } from './returned/returned.rules.js';
export { Buckets } from './sending/buckets.js';
export { IssuePauses } from './sending/issue-pauses.js';
export { LETTERS, type LettersOf } from './sending/letters.js';
export { Planner } from './sending/planner.js';
export { type KeyRing, periodicKeys } from './tokens/key-ring.js';
export { TOKEN_PURPOSES, type TokenClaims, type TokenPurpose } from './tokens/payload.js';
export { readReturnAddress, returnAddress } from './tokens/return-address.js';
export { makeToken, type ReadToken, readToken, type TokenRefusal, type Wanted } from './tokens/tokens.js';
export { NewsletterSubscription, NewsletterTopic, purposeOfTopic, SubscriptionState } from './topic.record.js';
