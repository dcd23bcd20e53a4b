import { type DynamicModule, Module } from '@nestjs/common';
import { PolicyAccess } from '@seedbed/platform/projection';
import { RowAccess } from '@seedbed/platform/records';
import { MeasureProfilesJob } from './jobs/measure-profiles.job.js';
import { ProfileSchedule } from './profile.schedule.js';
import { ProfilesResolver } from './profiles.resolver.js';
import { Profiles } from './profiles.service.js';

const access = { provide: RowAccess, useClass: PolicyAccess };

/** Profiles: the api confirms them, the worker measures them again when time has passed. */
@Module({})
export class ProfilesModule {
  static forApi(): DynamicModule {
    return { module: ProfilesModule, providers: [access, Profiles, ProfilesResolver], exports: [Profiles] };
  }

  static forWorker(): DynamicModule {
    return { module: ProfilesModule, providers: [MeasureProfilesJob, ProfileSchedule], exports: [ProfileSchedule] };
  }
}
