import { type DynamicModule, Module } from '@nestjs/common';
import { Consents, Suppressions } from '@seedbed/contacts';
import { PolicyAccess } from '@seedbed/platform/projection';
import { QualityModule } from '@seedbed/platform/quality';
import { RowAccess } from '@seedbed/platform/records';
import { DueWork } from './due.service.js';
import { DueReminderRequests } from './due-reminder-requests.service.js';
import { DueReminderSchedule } from './due-reminders.schedule.js';
import { DueReminders } from './due-reminders.service.js';
import { EndingClaims } from './ending-claims.service.js';
import { HolderReminders } from './holder-reminders.service.js';
import { RemindDueJob } from './jobs/remind-due.job.js';
import { Measures } from './measures.service.js';
import { Stages } from './stages.service.js';
import { StrategyResolver } from './strategy.resolver.js';

/** National strategies with their action plans, the stages of centres, mutual learning, and what is due. */
@Module({})
export class StrategyModule {
  static forApi(): DynamicModule {
    const providers = [
      { provide: RowAccess, useClass: PolicyAccess },
      ...[Measures, Stages, DueWork, DueReminderRequests, StrategyResolver],
    ];
    return { module: StrategyModule, imports: [QualityModule], providers };
  }

  /** The worker needs the identity's settings and the mailer among the global providers. */
  static forWorker(): DynamicModule {
    const providers = [
      { provide: RowAccess, useClass: PolicyAccess },
      ...[Suppressions, Consents, DueWork, DueReminders, EndingClaims, HolderReminders],
      ...[DueReminderRequests, RemindDueJob, DueReminderSchedule],
    ];
    return { module: StrategyModule, providers };
  }
}
