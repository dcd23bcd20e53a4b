export { InsightsModule } from './insights.module.js';
export { InsightsService } from './insights.service.js';
export { MeasureNetworkJob, measureNetwork, type NetworkResult } from './jobs/measure-network.job.js';
export { NetworkData } from './network-data.js';
export { OrganisationMetrics } from './organisation-metrics.record.js';
