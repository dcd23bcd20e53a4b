export { seedContradictions } from './contradictions.seed.js';
export { DuplicateCandidate, DuplicateDecision } from './duplicate-candidate.record.js';
export { seedDuplicates } from './duplicates.seed.js';
export { DuplicatesService } from './duplicates.service.js';
export { exchangeErrors } from './exchange.errors.js';
export { ExchangeModule } from './exchange.module.js';
