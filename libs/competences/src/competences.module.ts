import { type DynamicModule, Module } from '@nestjs/common';
import { PolicyAccess } from '@seedbed/platform/projection';
import { RowAccess } from '@seedbed/platform/records';
import { CompetencesResolver } from './competences.resolver.js';
import { Coverage } from './coverage.service.js';
import { Portfolios } from './portfolios.service.js';

/** Competence frameworks, who has what, and the portfolios of the centres. */
@Module({})
export class CompetencesModule {
  static forApi(): DynamicModule {
    const providers = [{ provide: RowAccess, useClass: PolicyAccess }, Portfolios, Coverage, CompetencesResolver];
    return { module: CompetencesModule, providers };
  }

  /** The worker has no verb of it; that the lib is loaded makes its rules and its places of erasure count. */
  static forWorker(): DynamicModule {
    return { module: CompetencesModule };
  }
}
