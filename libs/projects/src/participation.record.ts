import { Organisation } from '@seedbed/organisations';
import { Source } from '@seedbed/platform/quality';
import {
  Amount,
  Choice,
  Count,
  DateOn,
  editors,
  type Money,
  ofOrganisation,
  RecordType,
  StewardedRecord,
  Text,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { participationProblems } from './participation.rules.js';
import { ParticipationRole } from './participation-role.js';
import { Project } from './project.record.js';

@RecordType<Participation>({
  description:
    'One organisation in one project, with its role, its place in the list, its dates and what the source prints.',
  title: 'nameAsPrinted',
  read: ofOrganisation('organisation'),
  write: editors,
  share: [
    'project',
    'organisation',
    'role',
    'order',
    'nameAsPrinted',
    'roleAsPrinted',
    'countryAsPrinted',
    'startsOn',
    'endsOn',
    'euContribution',
    'total',
    'source',
  ],
  personal: 'none',
  together: [
    ['startsOn', 'endsOn'],
    ['euContribution', 'total'],
  ],
  rules: participationProblems,
  unique: [['project', 'order']],
})
export class Participation extends StewardedRecord {
  @ToOne('The project.', () => Project, { inverse: 'participations', required: true })
  project!: Project;
  @ToOne('The organisation that takes part.', () => Organisation, { inverse: 'participations', required: true })
  organisation!: Organisation;
  @Choice('Role in the project.', ParticipationRole, { required: true })
  role!: ParticipationRole;
  @Count('Place in the list of partners as printed, from 1.', { min: 1 })
  order?: number | null;
  @Text('Name exactly as the source prints it in this project.', { max: 500 })
  nameAsPrinted?: string | null;
  @Text('Role exactly as the source prints it; "(none printed)" where it prints none.', { max: 120 })
  roleAsPrinted?: string | null;
  @Text('Country exactly as the source prints it, such as "SLO"; empty where it prints none.', { max: 120 })
  countryAsPrinted?: string | null;
  @DateOn('First day in the project; empty means from its start, as far as is known.')
  startsOn?: UncertainDate | null;
  @DateOn('Last day in the project; empty means to its end, as far as is known.')
  endsOn?: UncertainDate | null;
  @Amount('What the European Union contributes to this organisation.')
  euContribution?: Money | null;
  @Amount('Total cost of this organisation, with its own contribution.')
  total?: Money | null;
  @ToOne('Source that lists it.', () => Source, { inverse: 'participations' })
  source?: Source | null;
}
