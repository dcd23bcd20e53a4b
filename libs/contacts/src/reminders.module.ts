import { type DynamicModule, Module } from '@nestjs/common';
import { PolicyAccess } from '@seedbed/platform/projection';
import { RowAccess } from '@seedbed/platform/records';
import { RemindPartnersJob } from './jobs/remind-partners.job.js';
import { PeopleConsentsResolver } from './people-consents.resolver.js';
import { PeopleConsents } from './people-consents.service.js';
import { ReminderSchedule } from './profile-reminders.schedule.js';
import { ProfileReminders } from './profile-reminders.service.js';
import { ReminderRequests } from './reminder-requests.service.js';
import { RemindersResolver } from './reminders.resolver.js';
import { Suppressions } from './suppressions.service.js';

const access = { provide: RowAccess, useClass: PolicyAccess };
const common = [Suppressions, ReminderRequests];

/** What partners do with their profile beside confirming it: reminders, and what their people agreed to. The worker needs the identity's links and the mailer among the global providers. */
@Module({})
export class RemindersModule {
  static forApi(): DynamicModule {
    return {
      module: RemindersModule,
      providers: [...common, access, PeopleConsents, PeopleConsentsResolver, RemindersResolver],
    };
  }

  static forWorker(): DynamicModule {
    return {
      module: RemindersModule,
      providers: [...common, ProfileReminders, RemindPartnersJob, ReminderSchedule],
      exports: [ProfileReminders, ReminderRequests, ReminderSchedule],
    };
  }
}
