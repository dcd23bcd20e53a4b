import { type DynamicModule, Module } from '@nestjs/common';
import { PolicyAccess } from '@seedbed/platform/projection';
import { RecordMutations, RowAccess } from '@seedbed/platform/records';
import { TrainingResolver } from './training.resolver.js';
import { Training } from './training.service.js';

/** Courses, where and by whom they are held, who was there, and how many people were trained. */
@Module({})
export class TrainingModule {
  static forApi(): DynamicModule {
    const providers = [{ provide: RowAccess, useClass: PolicyAccess }, RecordMutations, Training, TrainingResolver];
    return { module: TrainingModule, providers };
  }

  /** The worker has no verb of it; that the lib is loaded makes its rules and its places of erasure count. */
  static forWorker(): DynamicModule {
    return { module: TrainingModule };
  }
}
