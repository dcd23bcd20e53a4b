import { type DynamicModule, Module } from '@nestjs/common';
import { CentresModule } from '@seedbed/centres';
import { CompetencesModule } from '@seedbed/competences';
import { ContactsModule, RemindersModule } from '@seedbed/contacts';
import { ExchangeModule } from '@seedbed/exchange';
import { IdentityModule, type IdentitySettings } from '@seedbed/identity';
import { InsightsModule } from '@seedbed/insights';
import { NewsletterReadersModule, type NewsletterSettings, NewslettersModule } from '@seedbed/newsletters';
import { OrganisationsModule, ProfilesModule } from '@seedbed/organisations';
import { PilotsModule } from '@seedbed/pilots';
import { type ConnectOptions, DatabaseModule } from '@seedbed/platform/database';
import { EventsModule, type RelayOptions } from '@seedbed/platform/events';
import { FilesModule, type FilesSettings } from '@seedbed/platform/files';
import { JournalModule } from '@seedbed/platform/journal';
import { MailModule, type MailSettings, type MailTimes } from '@seedbed/platform/mail';
import { ProposalsModule } from '@seedbed/platform/proposals';
import { QualityModule } from '@seedbed/platform/quality';
import { QueueModule, type QueueOptions } from '@seedbed/platform/queue';
import { RecordsModule } from '@seedbed/platform/records';
import { ViewsModule } from '@seedbed/platform/views';
import { ProjectsModule } from '@seedbed/projects';
import { ReferenceModule } from '@seedbed/reference';
import { StrategyModule } from '@seedbed/strategy';
import { TrainingModule } from '@seedbed/training';

export interface WorkerSettings {
  readonly database: Pick<ConnectOptions, 'url' | 'poolSize'>;
  readonly queue: Partial<QueueOptions>;
  readonly relay?: Partial<RelayOptions>;
  readonly mail: MailSettings;
  readonly identity: IdentitySettings;
  readonly files: FilesSettings;
  readonly mailTimes?: Partial<MailTimes>;
  readonly newsletters: NewsletterSettings;
}

/** Everything that works in the background: the outbox relay, the queue, and the handlers of each lib. */
@Module({})
export class WorkerModule {
  static forRoot({
    database,
    queue,
    relay,
    mail,
    mailTimes,
    files,
    identity,
    newsletters,
  }: WorkerSettings): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        DatabaseModule.forRoot({ ...database, role: 'seedbed_worker' }),
        EventsModule.relaying(relay),
        RecordsModule,
        QualityModule,
        QueueModule.working(queue),
        JournalModule.forWorker(),
        MailModule.forWorker(mail, mailTimes),
        FilesModule.forWorker(files),
        ProposalsModule.forWorker(),
        ViewsModule,
        ReferenceModule,
        CentresModule,
        IdentityModule.forWorker(identity),
        OrganisationsModule,
        ProfilesModule.forWorker(),
        ContactsModule.forWorker(),
        RemindersModule.forWorker(),
        ProjectsModule,
        CompetencesModule.forWorker(),
        PilotsModule.forWorker(),
        StrategyModule.forWorker(),
        TrainingModule.forWorker(),
        ExchangeModule,
        InsightsModule.forWorker(),
        NewslettersModule.forWorker(newsletters),
        NewsletterReadersModule.forWorker(newsletters),
      ],
    };
  }
}
