import {
  BaseRecord,
  Choice,
  type ChoiceOf,
  Count,
  choice,
  Data,
  forEach,
  Moment,
  me,
  type Policy,
  RecordType,
  Text,
} from '@seedbed/platform/records';

export const JobState = choice('JobState', 'Where a piece of work stands.', {
  WAITING: 'It has not begun, or waits for another attempt.',
  RUNNING: 'A worker is at it.',
  CANCELLING: 'Somebody cancelled it; its worker has yet to stop.',
  CANCELLED: 'It was cancelled before it was done.',
  DONE: 'It is done; see its result.',
  FAILED: 'It will not be tried again; see its error.',
});
export type JobState = ChoiceOf<typeof JobState>;

/** A person sees the work they asked for; who runs or audits the node sees all of it. */
const ownAndAll: Policy = {
  ...forEach(['SYSTEM', 'DEMO', 'NODE_ADMIN', 'AUDITOR'], () => 'all'),
  ...forEach(['COORDINATOR', 'EDITOR', 'PARTNER_ADMIN', 'PARTNER_EDITOR', 'OFFICER_READ'], () => ({
    requestedBy: { eq: me.actor },
  })),
};

/**
 * A piece of work that a person waits for. Written in the transaction that asks for it, so the queue can be emptied and
 * built again from these rows. What a worker needs besides (payload, lease) stands in `job_runs`.
 */
@RecordType<Job>({
  description: 'A piece of work that a worker does in the background: its state, progress and result.',
  title: 'title',
  read: ownAndAll,
  share: 'nothing',
  personal: 'none',
  journal: { none: 'a job says how far a machine is, and several times a second' },
})
export class Job extends BaseRecord {
  @Text('Which work it is, by the name of its job.', { max: 100, required: true, sortable: true })
  kind!: string;
  @Choice('Where it stands.', JobState, { required: true, default: 'WAITING' })
  state!: JobState;
  @Text('What it is called, in the language of the one who asked for it.', { max: 300, required: true })
  title!: string;
  @Count('How many steps are done.', { required: true, min: 0, default: 0 })
  progress!: number;
  @Count('How many steps there are, once that is known.', { min: 0 })
  total?: number | null;
  @Text('What it is doing, in the language of the one who asked for it.', { max: 500 })
  message?: string | null;
  @Data('What came of it.')
  result?: unknown;
  @Text('Why the last attempt failed.', { max: 2000 })
  error?: string | null;
  @Text('Code of the error of the last attempt.', { max: 100 })
  errorCode?: string | null;
  @Text('Who asked for it (`user:<id>`, `system:<what>`).', { max: 200, required: true })
  requestedBy!: string;
  @Moment('When the first attempt began (UTC).')
  startedAt?: Date | null;
  @Moment('When it was done, failed or cancelled (UTC).')
  finishedAt?: Date | null;
  @Count('How many times it was begun.', { required: true, min: 0, default: 0 })
  attempts!: number;
}
