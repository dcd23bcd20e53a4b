import {
  Amount,
  byVisibility,
  DateOn,
  editors,
  type Money,
  RecordType,
  StewardedRecord,
  Text,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { FundingProgramme } from '@seedbed/reference';
import { grantProblems } from './money.rules.js';

@RecordType<Call>({
  description: 'An invitation of a funding programme to apply, with its code.',
  title: 'code',
  read: byVisibility,
  write: editors,
  share: ['code', 'title', 'programme'],
  personal: 'none',
  unique: [['programme', 'code']],
})
export class Call extends StewardedRecord {
  @Text('Code of the call as its programme writes it, such as "ESF-SI-2023-NCC-01".', {
    max: 120,
    required: true,
    search: 'B',
    sortable: true,
  })
  code!: string;
  @Text('Title of the call.', { max: 500, search: 'C', sortable: true })
  title?: string | null;
  @ToOne('Programme that opened the call.', () => FundingProgramme, { inverse: 'calls', required: true })
  programme!: FundingProgramme;
}

@RecordType<GrantAgreement>({
  description:
    'The signed contract of a grant, with its number. Programme, call and grant agreement are three different things.',
  title: 'number',
  read: byVisibility,
  write: editors,
  share: ['number', 'programme', 'call', 'signedOn', 'euContribution', 'total'],
  personal: 'none',
  together: [['euContribution', 'total']],
  rules: grantProblems,
  unique: [['number']],
})
export class GrantAgreement extends StewardedRecord {
  @Text('Number of the agreement as signed, such as "VS/2021/0191".', {
    max: 120,
    required: true,
    search: 'A',
    sortable: true,
    columns: ['Grant agreement', 'Grant number', 'Numero di accordo'],
  })
  number!: string;
  @ToOne('Programme that pays; empty where several do and no source says which.', () => FundingProgramme, {
    inverse: 'grantAgreements',
  })
  programme?: FundingProgramme | null;
  @ToOne('Call that the application answered.', () => Call, { inverse: 'grantAgreements' })
  call?: Call | null;
  @DateOn('Day of signature.')
  signedOn?: UncertainDate | null;
  @Amount('What the European Union contributes.')
  euContribution?: Money | null;
  @Amount('Total cost with all own contributions.')
  total?: Money | null;
}
