import './about.writes.js';
import './following.writes.js';

export { FieldProvenance, ProvenanceKind } from './field-provenance.record.js';
export { FieldTexts } from './field-texts.js';
export { FlagDecisions } from './flag-decisions.service.js';
export { printedKey } from './provenance-notes.js';
export { qualityErrors } from './quality.errors.js';
export { QualityApiModule, QualityModule } from './quality.module.js';
export { QualityService, type Suspicion } from './quality.service.js';
export { QualityFlag, QualityFlagState } from './quality-flag.record.js';
export { Source, SourceKind } from './source.record.js';
export { Comparator, Statement } from './statement.record.js';
