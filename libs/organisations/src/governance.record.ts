import { Ncc } from '@seedbed/centres';
import { Source } from '@seedbed/platform/quality';
import {
  byVisibility,
  Choice,
  type ChoiceOf,
  choice,
  DateOn,
  editors,
  ofOrganisation,
  RecordType,
  StewardedRecord,
  Text,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { periodProblems } from '@seedbed/reference';
import { Organisation } from './organisation.record.js';

export const GovernanceBodyKind = choice('GovernanceBodyKind', 'What a governance body does.', {
  STEERING_COMMITTEE: 'Gives strategic direction.',
  ADVISORY_BOARD: 'Advises.',
  BOARD: 'Decides and answers for the centre.',
  ASSEMBLY: 'Assembles all members.',
  OTHER: 'None of these.',
});
export type GovernanceBodyKind = ChoiceOf<typeof GovernanceBodyKind>;

@RecordType<GovernanceBody>({
  plural: 'governanceBodies',
  description: 'A body that steers or advises a National Competence Centre, such as its steering committee.',
  title: 'name',
  read: byVisibility,
  write: editors,
  share: ['name', 'kind', 'mandate', 'ncc', 'source'],
  personal: 'none',
})
export class GovernanceBody extends StewardedRecord {
  @Text('What the body is called, as printed.', { max: 300, required: true, search: 'A', sortable: true })
  name!: string;
  @Choice('What the body does.', GovernanceBodyKind)
  kind?: GovernanceBodyKind | null;
  @Text('What it is there for, in the words of the source.', { max: 2000, search: 'C' })
  mandate?: string | null;
  @ToOne('The centre it belongs to.', () => Ncc, { inverse: 'governanceBodies', required: true })
  ncc!: Ncc;
  @ToOne('Source that names it.', () => Source, { inverse: 'governanceBodies' })
  source?: Source | null;
}

@RecordType<GovernanceMembership>({
  description: 'Seat of an organisation in a governance body.',
  title: 'function',
  read: ofOrganisation('organisation'),
  write: editors,
  share: ['body', 'organisation', 'function', 'startsOn', 'endsOn', 'source'],
  personal: 'none',
  together: [['startsOn', 'endsOn']],
  rules: periodProblems,
})
export class GovernanceMembership extends StewardedRecord {
  @ToOne('The body.', () => GovernanceBody, { inverse: 'members', required: true })
  body!: GovernanceBody;
  @ToOne('The organisation that sits in it.', () => Organisation, { inverse: 'governanceMemberships', required: true })
  organisation!: Organisation;
  @Text('Function in the body, such as chair; empty for an ordinary member.', { max: 200 })
  function?: string | null;
  @DateOn('First day of the seat.')
  startsOn?: UncertainDate | null;
  @DateOn('Last day of the seat.')
  endsOn?: UncertainDate | null;
  @ToOne('Source that names the member.', () => Source, { inverse: 'governanceMemberships' })
  source?: Source | null;
}
