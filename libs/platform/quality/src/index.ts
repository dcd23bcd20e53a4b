export { qualityErrors } from './quality.errors.js';
export { QualityModule } from './quality.module.js';
export { QualityService, type Suspicion } from './quality.service.js';
export { QualityFlag, QualityFlagState } from './quality-flag.record.js';
export { Source, SourceKind } from './source.record.js';
export { Comparator, Statement } from './statement.record.js';
