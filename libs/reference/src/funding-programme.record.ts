import type { Localised } from '@seedbed/platform/kernel';
import { BaseRecord, DateOn, everybody, RecordType, Text, Texts, type UncertainDate } from '@seedbed/platform/records';
import { periodProblems } from './period.rules.js';

@RecordType<FundingProgramme>({
  description: 'A fund or programme that pays for projects. Its calls and grant agreements are records of their own.',
  title: 'name',
  read: everybody,
  share: ['code', 'name', 'nameAsPrinted', 'otherNames', 'period', 'startsOn', 'endsOn'],
  personal: 'none',
  together: [['startsOn', 'endsOn']],
  rules: periodProblems,
  unique: [['code']],
})
export class FundingProgramme extends BaseRecord {
  @Text('Short stable code of the programme, such as "easi".', { max: 40, required: true, search: 'B', sortable: true })
  code!: string;
  @Text('What the programme is called.', { localised: true, max: 300, required: true, search: 'A' })
  name!: Localised;
  @Text('The name exactly as the first source printed it, spelling included.', { max: 300, search: 'B' })
  nameAsPrinted?: string | null;
  @Texts('Other names under which sources print the programme.', { max: 20, each: 300 })
  otherNames!: string[];
  @Text('Period as the source prints it, such as "2014-2020".', { max: 60 })
  period?: string | null;
  @DateOn('First day of the programme period.')
  startsOn?: UncertainDate | null;
  @DateOn('Last day of the programme period.')
  endsOn?: UncertainDate | null;
}
