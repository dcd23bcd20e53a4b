import { type DynamicModule, Module } from '@nestjs/common';
import { PolicyAccess } from '@seedbed/platform/projection';
import { RecordMutations, RowAccess } from '@seedbed/platform/records';
import { Deciding } from './deciding.service.js';
import { TidyProposalsJob } from './jobs/tidy-proposals.job.js';
import { ProposalFields } from './proposal-fields.js';
import { ProposalModes } from './proposal-modes.service.js';
import { ProposalRulesOf } from './proposal-rules.service.js';
import { ProposalsResolver } from './proposals.resolver.js';
import { Proposing } from './proposing.service.js';
import { TidyProposals } from './tidy-proposals.service.js';
import { TidySchedule } from './tidy-schedule.js';

/** What others suggest and the steward decides. Needs Db, Records, Outbox and Audit among the global providers. */
@Module({})
export class ProposalsModule {
  static forApi(): DynamicModule {
    return {
      module: ProposalsModule,
      providers: [
        RecordMutations,
        { provide: RowAccess, useClass: PolicyAccess },
        ProposalModes,
        ProposalRulesOf,
        ProposalFields,
        Proposing,
        Deciding,
        ProposalsResolver,
      ],
    };
  }

  /** For the worker: the housekeeping. */
  static forWorker(): DynamicModule {
    return { module: ProposalsModule, providers: [TidyProposals, TidyProposalsJob, TidySchedule] };
  }
}
