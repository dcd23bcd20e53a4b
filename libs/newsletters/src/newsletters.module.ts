import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Consents, SuppressedAddresses, Suppressions } from '@seedbed/contacts';
import { Audit } from '@seedbed/platform/journal';
import { PolicyAccess } from '@seedbed/platform/projection';
import { RowAccess } from '@seedbed/platform/records';
import { Compiling } from './compiling.service.js';
import { Audiences } from './desk/audiences.service.js';
import { Checking } from './desk/checking.service.js';
import { IssueAccess } from './desk/issue-access.js';
import { IssueDeskResolver } from './desk/issue-desk.resolver.js';
import { IssueReportsResolver } from './desk/issue-reports.resolver.js';
import { IssueStepsResolver } from './desk/issue-steps.resolver.js';
import { ProgressReports } from './desk/progress.service.js';
import { Recipients } from './desk/recipients.service.js';
import { Reports } from './desk/reports.service.js';
import { SuppressionsResolver } from './desk/suppressions.resolver.js';
import { TestLetters } from './desk/test-letters.service.js';
import { TopicSuppressions } from './desk/topic-suppressions.service.js';
import { UnknownDeliveries } from './desk/unknown-deliveries.service.js';
import { Variants } from './desk/variants.service.js';
import { IncomingMail } from './incoming/incoming-mail.js';
import { BOUNCE_BOX, ReturnedBox } from './incoming/returned-box.js';
import { ReturnedMailController } from './incoming/returned-mail.controller.js';
import { ReturnedMail } from './incoming/returned-mail.js';
import { RETURNED_TIMES, ReturnedTicker, type ReturnedTimes, returnedTimes } from './incoming/returned-ticker.js';
import { Issues } from './issues.service.js';
import { ApplyReturnedJob, FetchReturnedJob } from './jobs/returned-mail.job.js';
import { PlanIssueJob, SendIssueJob } from './jobs/send-issue.job.js';
import { TidyNewslettersDaily, TidyNewslettersJob } from './jobs/tidy-newsletters.job.js';
import { PersonMailLogResolver } from './mail-log/person-mail-log.resolver.js';
import { PersonMailLog } from './mail-log/person-mail-log.service.js';
import { NEWSLETTER_PLACE, type NewsletterPlace } from './newsletter-place.js';
import { Buckets } from './sending/buckets.js';
import { DeliveryRows } from './sending/delivery-rows.js';
import { dieAt } from './sending/fail-points.js';
import { IssuePauses } from './sending/issue-pauses.js';
import { IssueTicker, TICK_MS } from './sending/issue-ticker.js';
import { LETTERS } from './sending/letters.js';
import { MailWorker, WORKER_TIMES } from './sending/mail-worker.js';
import { Outcomes } from './sending/outcomes.js';
import { Planner } from './sending/planner.js';
import { SENDING_SIZES, Sending, type SendingSizes, sendingSizes } from './sending/sending.service.js';
import { VariantLetters } from './sending/variant-letters.js';

/** What a worker needs to send newsletters. */
export interface NewsletterSettings extends NewsletterPlace {
  /** The data folder of the installation: the journals of what is on the wire lie there. */
  readonly home: string;
  readonly sizes?: Partial<SendingSizes>;
  /** How often issues are looked after, in ms. */
  readonly tickMs?: number;
  readonly beatMs?: number;
  readonly leaseMs?: number;
  /** The mailbox that returned mail comes to, over IMAP; unset: none is visited. */
  readonly bounceBox?: string;
  readonly returned?: Partial<ReturnedTimes>;
  /** Where the process dies, to see that nothing is lost there; see `dieAt`. */
  readonly diesAt?: string;
}

const access = { provide: RowAccess, useClass: PolicyAccess };

/** Topics, who gets them, issues and their sending. */
@Module({})
export class NewslettersModule {
  static forApi(place: NewsletterPlace): DynamicModule {
    const services = [Planner, Buckets, Compiling, Issues, IssueAccess, Variants, Checking, Recipients, Audiences];
    const reports = [TestLetters, ProgressReports, Reports, UnknownDeliveries];
    const addresses = [Suppressions, SuppressedAddresses, TopicSuppressions];
    const resolvers = [IssueDeskResolver, IssueStepsResolver, IssueReportsResolver, SuppressionsResolver];
    const providers = [
      access,
      { provide: NEWSLETTER_PLACE, useValue: place },
      ...services,
      ...reports,
      ...addresses,
      ...resolvers,
      ...[IncomingMail, PersonMailLog, PersonMailLogResolver],
    ];
    return { module: NewslettersModule, controllers: [ReturnedMailController], providers };
  }

  /** The worker needs the mail module with its server among the global providers. */
  static forWorker(settings: NewsletterSettings): DynamicModule {
    if (settings.diesAt !== undefined) dieAt(settings.diesAt);
    return { module: SendingModule, providers: providersOf(settings) };
  }
}

/** What sends. */
@Module({})
class SendingModule implements OnApplicationShutdown {
  constructor(@Inject(Sending) private readonly sending: Sending) {}

  /** After the jobs have come home. */
  onApplicationShutdown(): void {
    this.sending.close();
  }
}

const providersOf = ({
  home,
  sizes,
  tickMs = 15_000,
  beatMs = 5000,
  leaseMs = 60_000,
  bounceBox,
  returned,
  ...place
}: NewsletterSettings) => [
  access,
  Compiling,
  { provide: NEWSLETTER_PLACE, useValue: place },
  ...[Audit, IssuePauses, Suppressions, Consents, IncomingMail, ReturnedMail, ReturnedBox, ReturnedTicker],
  ...[ApplyReturnedJob, FetchReturnedJob, TidyNewslettersJob, TidyNewslettersDaily],
  ...[
    Planner,
    Buckets,
    IssueAccess,
    Issues,
    DeliveryRows,
    Outcomes,
    MailWorker,
    Sending,
    PlanIssueJob,
    SendIssueJob,
    IssueTicker,
  ],
  { provide: LETTERS, useClass: VariantLetters },
  { provide: SENDING_SIZES, useValue: { ...sendingSizes, ...sizes } },
  { provide: WORKER_TIMES, useValue: { home, beatMs, leaseMs } },
  { provide: BOUNCE_BOX, useValue: bounceBox },
  { provide: RETURNED_TIMES, useValue: { ...returnedTimes, ...returned } },
  { provide: TICK_MS, useValue: tickMs },
];
