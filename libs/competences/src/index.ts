import './person-competence.duties.js'; // a person is told of what this lib keeps of them, and every erasure reaches it

export { ClaimState, CompetenceClaim, EvidenceKind, PersonCompetence } from './claim.record.js';
export { ClaimWrites, PersonCompetenceWrites } from './claim.writes.js';
export {
  Competence,
  CompetenceKind,
  CompetenceLink,
  CompetenceLinkKind,
  CompetenceOutcome,
  OutcomeKind,
} from './competence.record.js';
export { CompetenceLinkWrites, CompetenceWrites, FrameworkWrites } from './competence.writes.js';
export { competenceErrors } from './competences.errors.js';
export { CompetencesModule } from './competences.module.js';
export { competencesProgram } from './competences.program.js';
export { ACADEMY_FRAMEWORK, NCC_FRAMEWORK, seedCompetences } from './competences.seed.js';
export { Coverage } from './coverage.service.js';
export { loadExtracts } from './extracts/load-extracts.js';
export { readExtracts } from './extracts/read-extracts.js';
export { CompetenceFramework, FrameworkState } from './framework.record.js';
export { shippedFramework } from './framework-file.js';
export { competenceId, type FrameworkResult, frameworkId, loadFramework } from './framework-load.js';
export { loadLinks, shippedLinks } from './links-load.js';
export { Portfolio, PortfolioItem, PortfolioState, PortfolioStep } from './portfolio.record.js';
export { PortfolioItemWrites, PortfolioWrites } from './portfolio.writes.js';
export { Portfolios, type Shown } from './portfolios.service.js';
export { registerTaught } from './taught.js';
