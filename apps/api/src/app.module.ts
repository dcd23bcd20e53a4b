import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamicModule, Module } from '@nestjs/common';
import { CentresModule } from '@seedbed/centres';
import { CompetencesModule } from '@seedbed/competences';
import { ContactsModule, RemindersModule } from '@seedbed/contacts';
import { ExchangeModule, ExportModule } from '@seedbed/exchange';
import { IdentityModule, type IdentitySettings } from '@seedbed/identity';
import { InsightsModule } from '@seedbed/insights';
import { demoPlace, type NewsletterPlace, NewsletterReadersModule, NewslettersModule } from '@seedbed/newsletters';
import { OrganisationsModule, ProfilesModule } from '@seedbed/organisations';
import { PilotsModule } from '@seedbed/pilots';
import { secretOf } from '@seedbed/platform/config';
import { type ConnectOptions, DatabaseModule } from '@seedbed/platform/database';
import { EventsModule } from '@seedbed/platform/events';
import { FilesModule, type FilesSettings, filesSettings } from '@seedbed/platform/files';
import { JournalModule } from '@seedbed/platform/journal';
import { demoMail, MailModule, type MailSettings } from '@seedbed/platform/mail';
import { type EngineOptions, type HourlyLimits, ReadApiModule } from '@seedbed/platform/projection';
import { ProposalsModule } from '@seedbed/platform/proposals';
import { QualityApiModule } from '@seedbed/platform/quality';
import { QueueModule } from '@seedbed/platform/queue';
import { RecordsModule } from '@seedbed/platform/records';
import { ViewsModule } from '@seedbed/platform/views';
import { ProjectsModule } from '@seedbed/projects';
import { ReferenceModule } from '@seedbed/reference';
import { StrategyModule } from '@seedbed/strategy';
import { TrainingModule } from '@seedbed/training';

export interface ApiSettings {
  /** `offline` makes the application for its schema only. */
  readonly database: Pick<ConnectOptions, 'url' | 'poolSize'> | 'offline';
  readonly engine?: EngineOptions;
  /** Who is let in, and how. Unset: no demo, and a secret that ends with the process. */
  readonly identity?: IdentitySettings;
  /** Unset: as in demo mode, where mail stays in the mailbox. */
  readonly mail?: MailSettings;
  /** Unset: in a folder for what passes away. */
  readonly files?: FilesSettings;
  /** Unset: on this machine. */
  readonly newsletters?: NewsletterPlace;
  /** What callers may ask for in an hour. Unset: as much as they like. */
  readonly hourlyCost?: HourlyLimits;
}

const passing = filesSettings({ home: join(tmpdir(), 'seedbed-files') });

/** Longest time of one statement of the api, in ms: a question that takes longer is a job. */
const STATEMENT_TIMEOUT_MS = 15_000;

const closed = (): IdentitySettings => ({ demo: false, secret: secretOf(randomUUID()) });

/** Everything that answers people and programs. */
@Module({})
export class AppModule {
  static forRoot({
    database,
    engine,
    identity = closed(),
    mail = demoMail,
    files = passing,
    newsletters = demoPlace,
    hourlyCost,
  }: ApiSettings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        databaseModule(database),
        EventsModule.publishing(),
        RecordsModule,
        QualityApiModule,
        QueueModule.asking(),
        JournalModule.forApi(),
        MailModule.forApi(mail),
        FilesModule.forApi(files),
        ProposalsModule.forApi(),
        ViewsModule,
        ReferenceModule,
        CentresModule,
        IdentityModule.forApi(identity),
        OrganisationsModule,
        ProfilesModule.forApi(),
        ContactsModule.forApi(),
        RemindersModule.forApi(),
        ProjectsModule,
        CompetencesModule.forApi(),
        PilotsModule.forApi(),
        StrategyModule.forApi(),
        TrainingModule.forApi(),
        ExchangeModule,
        ExportModule,
        InsightsModule.forApi(),
        NewslettersModule.forApi(newsletters),
        NewsletterReadersModule.forApi(newsletters),
        ReadApiModule.forRoot(engine, hourlyCost), // last: it closes the registry of record types
      ],
    };
  }
}

const databaseModule = (database: ApiSettings['database']): DynamicModule =>
  database === 'offline'
    ? DatabaseModule.offline()
    : DatabaseModule.forRoot({ ...database, role: 'seedbed_app', statementTimeoutMs: STATEMENT_TIMEOUT_MS });
