import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamicModule, Module } from '@nestjs/common';
import { CentresModule } from '@seedbed/centres';
import { ContactsModule } from '@seedbed/contacts';
import { ExchangeModule, ExportModule } from '@seedbed/exchange';
import { IdentityModule, type IdentitySettings } from '@seedbed/identity';
import { InsightsModule } from '@seedbed/insights';
import { OrganisationsModule } from '@seedbed/organisations';
import { secretOf } from '@seedbed/platform/config';
import { type ConnectOptions, DatabaseModule } from '@seedbed/platform/database';
import { EventsModule } from '@seedbed/platform/events';
import { FilesModule, type FilesSettings, filesSettings } from '@seedbed/platform/files';
import { JournalModule } from '@seedbed/platform/journal';
import { demoMail, MailModule, type MailSettings } from '@seedbed/platform/mail';
import { type EngineOptions, ReadApiModule } from '@seedbed/platform/projection';
import { QualityApiModule } from '@seedbed/platform/quality';
import { QueueModule } from '@seedbed/platform/queue';
import { RecordsModule } from '@seedbed/platform/records';
import { ViewsModule } from '@seedbed/platform/views';
import { ProjectsModule } from '@seedbed/projects';
import { ReferenceModule } from '@seedbed/reference';

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
        ViewsModule,
        ReferenceModule,
        CentresModule,
        IdentityModule.forApi(identity),
        OrganisationsModule,
        ContactsModule.forApi(),
        ProjectsModule,
        ExchangeModule,
        ExportModule,
        InsightsModule.forApi(),
        ReadApiModule.forRoot(engine), // last: it closes the registry of record types
      ],
    };
  }
}

const databaseModule = (database: ApiSettings['database']): DynamicModule =>
  database === 'offline'
    ? DatabaseModule.offline()
    : DatabaseModule.forRoot({ ...database, role: 'seedbed_app', statementTimeoutMs: STATEMENT_TIMEOUT_MS });
