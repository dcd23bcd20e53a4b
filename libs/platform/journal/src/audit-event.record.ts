import {
  BaseRecord,
  Choice,
  type ChoiceOf,
  choice,
  Moment,
  me,
  type Policy,
  RecordType,
  Ref,
  Text,
} from '@seedbed/platform/records';

export const AuditOutcome = choice('AuditOutcome', 'How something that was tried ended.', {
  DONE: 'It was done.',
  REFUSED: 'It was not allowed, or what was given with it was wrong.',
});
export type AuditOutcome = ChoiceOf<typeof AuditOutcome>;

/** Auditors and the admins of the node see all of it; everybody else, what they did themselves. */
const ownAndAll: Policy = {
  SYSTEM: 'all',
  NODE_ADMIN: 'all',
  AUDITOR: 'all',
  DEMO: 'none',
  EVERYBODY: { userId: { eq: me.user } },
};

/**
 * Written by `Audit` alone and never changed: the database refuses it. It holds ids and codes, no names, addresses or
 * secrets, so that nothing has to be taken out of it when a person is erased: what was said of them stands in the rows of
 * the journal that hang on it, and these are emptied.
 */
@RecordType<AuditEvent>({
  description:
    'One thing that somebody did or tried: a change, a sign-in, a token, an export, a refused access. It is never changed.',
  title: 'action',
  read: ownAndAll,
  share: 'nothing',
  personal: 'none',
  journal: { none: 'it is itself what happened, and never changes' },
})
export class AuditEvent extends BaseRecord {
  @Text('What was done, such as `changeOrganisation`, `signIn.password` or `access`.', {
    max: 100,
    required: true,
    sortable: true,
  })
  action!: string;
  @Choice('How it ended.', AuditOutcome, { required: true })
  outcome!: AuditOutcome;
  @Moment('When it happened (UTC).', { required: true })
  at!: Date;
  @Text('Who did it (`user:<id>`, `system:<what>`, `public` without a sign-in).', { max: 200, required: true })
  actor!: string;
  @Ref('The user who did it, or whom it was tried as.')
  userId?: string | null;
  @Text('Under which role.', { max: 40 })
  role?: string | null;
  @Text('Code of the error it was refused with.', { max: 100 })
  code?: string | null;
  @Text('Type of what it was about.', { max: 60 })
  recordType?: string | null;
  @Ref('Id of what it was about.')
  recordId?: string | null;
  @Text('More of it, in codes: the root field that was refused, the role that was given.', { max: 200 })
  detail?: string | null;
  @Text('Id of the request, as in answers and logs.', { max: 64 })
  request?: string | null;
  @Text('Which transaction of the journal holds the changes of it; empty where none could be.', { max: 40 })
  transaction?: string | null;
}
