import './jobs.erasure.js'; // every erasure reaches what this lib keeps

export { ASKED_EVERY_MS, AskedDaily } from './asked-daily.js';
export { redisPrefix } from './backend.js';
export { type AnyJob, declaredJobs, defineJob, type JobDefinition, type JobOptions } from './define-job.js';
export { declaredPrograms, defineProgram, type ProgramDefinition } from './define-program.js';
export { HandlesJob } from './handles-job.js';
export { Job, JobState } from './job.record.js';
export { type JobContext, JobStopped, type RunningJob } from './job-context.js';
export { queueId } from './job-ids.js';
export { JobQueue } from './job-queue.js';
export { Jobs, jobRequested } from './jobs.service.js';
export { migrateQueue } from './migrate-queue.js';
export { onDatabase, type ProgramTools } from './on-database.js';
export { ProgramRun } from './program-run.js';
export { queueErrors } from './queue.errors.js';
export { QueueModule } from './queue.module.js';
export type { QueueOptions } from './queue-options.js';
export { Sweeper } from './sweeper.js';
