import './proposals.erasure.js'; // every erasure reaches what this lib keeps

export { Deciding, type DecisionReport, type DecisionWanted } from './deciding.service.js';
export { Proposal, ProposalGone, ProposalKind, ProposalState } from './proposal.record.js';
export { ConflictState, ProposalConflict } from './proposal-conflict.record.js';
export { ProposalFields } from './proposal-fields.js';
export { FieldMode, ProposalMode } from './proposal-mode.record.js';
export { ProposalModes } from './proposal-modes.service.js';
export { proposalErrors } from './proposals.errors.js';
export { proposalCreated, proposalsDecided } from './proposals.events.js';
export { ProposalsModule } from './proposals.module.js';
export { ProposalsFollow } from './proposals.writes.js';
export { proposalsTold, type ToldProposal } from './proposals-concerning.js';
export { Proposing } from './proposing.service.js';
export { TidyProposals } from './tidy-proposals.service.js';
export { TidySchedule } from './tidy-schedule.js';
