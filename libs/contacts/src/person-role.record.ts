import { Organisation } from '@seedbed/organisations';
import { Source } from '@seedbed/platform/quality';
import {
  Choice,
  DateOn,
  Flag,
  Personal,
  proposers,
  RecordType,
  StewardedRecord,
  Text,
  ToOne,
  type UncertainDate,
  Visibility,
} from '@seedbed/platform/records';
import { periodProblems } from '@seedbed/reference';
import { ofMyOrganisation, peopleAndPartners, peopleKeepers } from './people.policy.js';
import { Person } from './person.record.js';
import { RELATIONS } from './purposes.js';

@RecordType<PersonRole>({
  description: 'What a person does in an organisation, from when to when.',
  title: 'function',
  read: peopleAndPartners(ofMyOrganisation),
  write: peopleKeepers,
  propose: { by: proposers(ofMyOrganisation), of: 'organisation', kinds: ['CREATE', 'ARCHIVE'] },
  share: 'nothing',
  notExported: { person: { isRestricted: { eq: true } } },
  personal: 'declared on its fields',
  together: [['startsOn', 'endsOn']],
  rules: periodProblems,
})
export class PersonRole extends StewardedRecord {
  @ToOne('The person.', () => Person, { inverse: 'roles', required: true, propose: 'REVIEW' })
  person!: Person;
  @Personal({ purpose: RELATIONS, basis: 'LEGITIMATE_INTEREST', keep: 'P3Y' })
  @ToOne('The organisation.', () => Organisation, { inverse: 'people', required: true })
  organisation!: Organisation;
  @Personal({ purpose: RELATIONS, basis: 'LEGITIMATE_INTEREST', keep: 'P3Y' })
  @Text('What the person does there, as the source says it or as agreed.', {
    max: 300,
    sortable: true,
    propose: 'SMALL',
  })
  function?: string | null;
  @DateOn('First day of the role.', { propose: 'REVIEW' })
  startsOn?: UncertainDate | null;
  @DateOn('Last day of the role.', { propose: 'REVIEW' })
  endsOn?: UncertainDate | null;
  @Flag("Whether it is the person's main role.", { required: true, default: false, propose: 'SMALL' })
  isPrimary!: boolean;
  @ToOne('Source that names the role.', () => Source, { inverse: 'personRoles' })
  source?: Source | null;
  @Choice('Who may see the role besides the people of its steward NCC; never more than see the person.', Visibility, {
    required: true,
    default: 'NCC',
  })
  override visibility!: Visibility;
}
