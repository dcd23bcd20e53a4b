import { Module } from '@nestjs/common';
import { PolicyAccess } from '@seedbed/platform/projection';
import { RecordMutations, RowAccess } from '@seedbed/platform/records';
import { FlagCorrections } from './flag-corrections.js';
import { FlagDecisionsResolver } from './flag-decisions.resolver.js';
import { FlagDecisions } from './flag-decisions.service.js';
import { QualityService } from './quality.service.js';

@Module({ providers: [QualityService], exports: [QualityService] })
export class QualityModule {}

/** What people decide on flags, for the api. Needs Db and Records among the global providers. */
@Module({
  imports: [QualityModule],
  providers: [
    RecordMutations,
    { provide: RowAccess, useClass: PolicyAccess },
    FlagCorrections,
    FlagDecisions,
    FlagDecisionsResolver,
  ],
})
export class QualityApiModule {}
