export { Audit, type Happening } from './audit.service.js';
export { type AuditAction, declaredActions, defineActions } from './audit-actions.js';
export { AuditEvent, AuditOutcome } from './audit-event.record.js';

import './journal.erasure.js'; // every erasure reaches what this lib keeps

export { type Change, changesOf } from './changes.js';
export { SealJournalJob, sealJournal } from './jobs/seal-journal.job.js';
export { journalErrors } from './journal.errors.js';
export { JournalModule } from './journal.module.js';
export { type FeedRow, Journal } from './journal.service.js';
export { beginLife } from './life.js';
export { Sealing } from './sealing.service.js';
export { Timeline, type TimelinePage, type TimelineQuestion } from './timeline.service.js';
export { Undo } from './undo.service.js';
export { verifyJournal } from './verify.js';
export type { Tampering, Verification } from './verify.types.js';
