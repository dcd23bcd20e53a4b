import {
  asFarAsRecord,
  Choice,
  type ChoiceOf,
  choice,
  editors,
  Measure,
  ofOrganisation,
  RecordType,
  Ref,
  StewardedRecord,
  Text,
  ToOne,
} from '@seedbed/platform/records';
import { Source } from './source.record.js';
import { statementProblems } from './statement.rules.js';

export const Comparator = choice('Comparator', 'How a figure is meant.', {
  EQ: 'Exactly this figure.',
  GT: 'More than this figure ("more than 5000").',
  GE: 'This figure or more ("at least").',
  LT: 'Less than this figure.',
  LE: 'This figure or less ("up to").',
  ABOUT: 'About this figure.',
});
export type Comparator = ChoiceOf<typeof Comparator>;

@RecordType<Statement>({
  description:
    'A figure or definition as a source prints it: "more than 100 stakeholders", what is meant by social impact evaluation. A figure always has a comparator.',
  title: 'what',
  shows: [{ type: 'recordType', id: 'recordId' }],
  read: asFarAsRecord(ofOrganisation('record')),
  write: editors,
  share: ['recordType', 'recordId', 'recordTitle', 'what', 'text', 'comparator', 'value', 'unit', 'source'],
  personal: 'none',
  together: [['comparator', 'value', 'unit']],
  rules: statementProblems,
})
export class Statement extends StewardedRecord {
  @Text('Record type of the record it is about, such as "Project".', { max: 60, required: true, sortable: true })
  recordType!: string;
  @Ref('Id of the record it is about.', { required: true })
  recordId!: string;
  @Text('What that record is called, kept so that lists need not open it.', {
    max: 500,
    required: true,
    sortable: true,
  })
  recordTitle!: string;
  @Text('What the statement says something of, such as "people trained by the Academy".', {
    max: 300,
    required: true,
    search: 'C',
    sortable: true,
  })
  what!: string;
  @Text('The words of the source, verbatim.', { max: 5000, search: 'C' })
  text?: string | null;
  @Choice('How the figure is meant.', Comparator)
  comparator?: Comparator | null;
  @Measure('The figure.')
  value?: number | null;
  @Text('What is counted: people, countries, EUR …', { max: 60 })
  unit?: string | null;
  @ToOne('Source that prints it.', () => Source, { inverse: 'statements' })
  source?: Source | null;
}
