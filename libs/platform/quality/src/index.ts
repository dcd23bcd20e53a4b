import './beside.erasure.js'; // every erasure reaches what this lib keeps

export { FieldProvenanceWrites, QualityFlagWrites, StatementWrites } from './about.writes.js';
export { CorrectionWrites } from './correction.writes.js';
export { FieldProvenance, ProvenanceKind } from './field-provenance.record.js';
export { FieldTexts } from './field-texts.js';
export {
  addFigures,
  boundedAt,
  type Decimal,
  decimalOf,
  type Figure,
  figureOf,
  less,
  NOTHING,
  numberOf,
  plus,
  type SaidFigure,
  said,
} from './figure.rules.js';
export { FlagCorrections } from './flag-corrections.js';
export { FlagDecisions } from './flag-decisions.service.js';
export { printedKey } from './provenance-notes.js';
export { qualityErrors } from './quality.errors.js';
export { QualityApiModule, QualityModule } from './quality.module.js';
export { QualityService, type Suspicion } from './quality.service.js';
export { QualityFlag, QualityFlagState } from './quality-flag.record.js';
export { Source, SourceKind } from './source.record.js';
export { Comparator, Statement } from './statement.record.js';
