import { type DynamicModule, Module } from '@nestjs/common';
import { Portfolios } from '@seedbed/competences';
import { PolicyAccess } from '@seedbed/platform/projection';
import { RowAccess } from '@seedbed/platform/records';
import { PilotsResolver } from './pilots.resolver.js';
import { Pilots } from './pilots.service.js';
import { ResultsResolver } from './results.resolver.js';
import { Results } from './results.service.js';
import { TotalsResolver } from './totals.resolver.js';
import { Totals } from './totals.service.js';

/** Pilots, who takes part in them, what they show, and how results are measured. */
@Module({})
export class PilotsModule {
  static forApi(): DynamicModule {
    const providers = [
      { provide: RowAccess, useClass: PolicyAccess },
      Portfolios,
      Pilots,
      PilotsResolver,
      Results,
      ResultsResolver,
      Totals,
      TotalsResolver,
    ];
    return { module: PilotsModule, providers };
  }

  /** The worker has no verb of it; that the lib is loaded makes its rules and its places of erasure count. */
  static forWorker(): DynamicModule {
    return { module: PilotsModule };
  }
}
