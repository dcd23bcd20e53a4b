import { type DynamicModule, Module } from '@nestjs/common';
import { InsightsResolver } from './insights.resolver.js';
import { InsightsService } from './insights.service.js';
import { MeasureNetworkJob } from './jobs/measure-network.job.js';
import { NetworkData } from './network-data.js';

/** Numbers about the network as a whole. The api asks for them, the worker makes them. */
@Module({})
export class InsightsModule {
  static forApi(): DynamicModule {
    return { module: InsightsModule, providers: [InsightsService, InsightsResolver] };
  }

  /** The service listens to changes here: only the worker delivers messages. */
  static forWorker(): DynamicModule {
    return {
      module: InsightsModule,
      providers: [InsightsService, NetworkData, MeasureNetworkJob],
      exports: [InsightsService, NetworkData],
    };
  }
}
