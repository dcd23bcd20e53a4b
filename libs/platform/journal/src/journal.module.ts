import { type DynamicModule, Module } from '@nestjs/common';
import { HEARS_USE_CASES } from '@seedbed/platform/graphql';
import { PolicyAccess } from '@seedbed/platform/projection';
import { HEARS_OPENED, RowAccess } from '@seedbed/platform/records';
import { Audit } from './audit.service.js';
import { AuditChanges } from './audit-changes.service.js';
import { SealJournalJob } from './jobs/seal-journal.job.js';
import { JournalResolver } from './journal.resolver.js';
import { Journal } from './journal.service.js';
import { Sealing } from './sealing.service.js';
import { Timeline } from './timeline.service.js';
import { Undo } from './undo.service.js';

/** The journal: read and taken back from in the api, sealed in the worker. Needs Db, Records and Jobs among the global providers. */
@Module({})
export class JournalModule {
  static forApi(): DynamicModule {
    return {
      module: JournalModule,
      global: true,
      providers: [
        Journal,
        Timeline,
        { provide: RowAccess, useClass: PolicyAccess },
        Undo,
        AuditChanges,
        JournalResolver,
        Audit,
        { provide: HEARS_USE_CASES, useExisting: Audit },
        { provide: HEARS_OPENED, useExisting: Audit },
      ],
      exports: [Journal, Audit, HEARS_USE_CASES, HEARS_OPENED],
    };
  }

  static forWorker(): DynamicModule {
    return {
      module: JournalModule,
      global: true,
      providers: [Journal, Sealing, SealJournalJob, Audit],
      exports: [Journal, Audit],
    };
  }
}
