import { Source } from '@seedbed/platform/quality';
import {
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
import { Organisation } from './organisation.record.js';
import { relationProblems } from './relation.rules.js';

export const RelationType = choice(
  'RelationType',
  'How one organisation stands to another; read from the first to the second.',
  {
    PART_OF: 'The first is a department, faculty or other part of the second.',
    BRAND_OF: 'The first is a brand of the second.',
    SUCCESSOR_OF: 'The first took over from the second.',
    MANAGES: 'The first manages the second.',
    HOSTS: 'The first gives the second its rooms.',
    MEMBER_OF: 'The first is a member of the second.',
    SUPERVISES: 'The first supervises the second.',
    COLLABORATES_WITH: 'The two work together.',
    MENTORS: 'The first mentors the second.',
  },
);
export type RelationType = ChoiceOf<typeof RelationType>;

@RecordType<OrganisationRelation>({
  description: 'A directed, dated relation between two organisations, such as "manages since 2015".',
  title: 'note',
  read: ofOrganisation('from', 'to'),
  write: editors,
  share: ['type', 'from', 'to', 'startsOn', 'endsOn', 'note', 'source'],
  personal: 'none',
  together: [['startsOn', 'endsOn']],
  rules: relationProblems,
})
export class OrganisationRelation extends StewardedRecord {
  @Choice('What the first organisation is to the second.', RelationType, { required: true })
  type!: RelationType;
  @ToOne('The first organisation: who manages, hosts, belongs …', () => Organisation, {
    inverse: 'relationsFrom',
    required: true,
  })
  from!: Organisation;
  @ToOne('The second organisation: who is managed, hosted …', () => Organisation, {
    inverse: 'relationsTo',
    required: true,
  })
  to!: Organisation;
  @DateOn('First day of the relation.')
  startsOn?: UncertainDate | null;
  @DateOn('Last day of the relation.')
  endsOn?: UncertainDate | null;
  @Text('What to know of the relation.', { max: 1000, search: 'C' })
  note?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'organisationRelations' })
  source?: Source | null;
}
