import { Ncc } from '@seedbed/centres';
import { Source } from '@seedbed/platform/quality';
import {
  byVisibility,
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

@RecordType<PolicyLab>({
  description: 'A place of a National Competence Centre where public policies are designed and tried out.',
  title: 'name',
  read: byVisibility,
  write: editors,
  share: ['name', 'description', 'ncc', 'source'],
  personal: 'none',
})
export class PolicyLab extends StewardedRecord {
  @Text('What the lab is called, as printed.', { max: 300, required: true, search: 'A', sortable: true })
  name!: string;
  @Text('What it is, in the words of the source.', { max: 2000, search: 'C' })
  description?: string | null;
  @ToOne('The centre it belongs to.', () => Ncc, { inverse: 'policyLabs', required: true })
  ncc!: Ncc;
  @ToOne('Source that names it.', () => Source, { inverse: 'policyLabs' })
  source?: Source | null;
}

@RecordType<NccHost>({
  description:
    'The organisation that carries a National Competence Centre, from a day until a day. A seat in its rooms alone makes no host.',
  title: 'note',
  read: ofOrganisation('organisation'),
  write: editors,
  share: ['ncc', 'organisation', 'startsOn', 'endsOn', 'note', 'source'],
  personal: 'none',
  together: [['startsOn', 'endsOn']],
  rules: periodProblems,
})
export class NccHost extends StewardedRecord {
  @ToOne('The centre.', () => Ncc, { inverse: 'hosts', required: true })
  ncc!: Ncc;
  @ToOne('The organisation that carries it.', () => Organisation, { inverse: 'hostedNccs', required: true })
  organisation!: Organisation;
  @DateOn('First day.')
  startsOn?: UncertainDate | null;
  @DateOn('Last day.')
  endsOn?: UncertainDate | null;
  @Text('What to know of it.', { max: 1000 })
  note?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'nccHosts' })
  source?: Source | null;
}
