import { Organisation } from '@seedbed/organisations';
import { BaseRecord, Count, Flag, Measure, Moment, RecordType, seenWith, Text, ToOne } from '@seedbed/platform/records';

/**
 * Where an organisation stands in the network. Only the job `insights.metrics` writes these rows; each run replaces all
 * of them, so all carry the same version of the data.
 */
@RecordType<OrganisationMetrics>({
  description:
    'Measures of an organisation in the network of organisations. A tie is a shared project or a relation between two organisations.',
  title: 'dataVersion',
  plural: 'organisationMetricsList',
  table: 'organisation_metrics',
  read: seenWith('organisation'),
  share: 'nothing',
  personal: 'none',
  journal: { none: 'it is computed from other records, anew after each change, and nobody states it' },
  unique: [['organisation']],
})
export class OrganisationMetrics extends BaseRecord {
  @ToOne('The organisation that is measured.', () => Organisation, {
    inverse: { one: 'metrics' },
    required: true,
    exact: true,
  })
  organisation!: Organisation;
  @Count('How many organisations it is tied to.', { required: true, min: 0 })
  degree!: number;
  @Count('How many projects and relations it shares, over all its ties.', { required: true, min: 0 })
  weightedDegree!: number;
  @Measure('Which share of the shortest ways between two others leads through it, 0 to 1.', {
    required: true,
    min: 0,
    max: 1,
  })
  betweenness!: number;
  @Count('Number of the connected part of the network it belongs to; 1 is the largest.', { required: true, min: 1 })
  component!: number;
  @Count('How many organisations that part has.', { required: true, min: 1 })
  componentSize!: number;
  @Flag('Whether it ties organisations of different centres that have no tie of their own.', { required: true })
  isBroker!: boolean;
  @Count('How many countries besides its own it reaches by its ties.', { required: true, min: 0 })
  countriesReached!: number;
  @Text('Version of the data it was computed from; later data have a greater one (compare as text).', {
    max: 40,
    required: true,
  })
  dataVersion!: string;
  @Moment('When it was computed (UTC).', { required: true })
  computedAt!: Date;
}
