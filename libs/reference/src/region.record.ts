import { BaseRecord, Count, everybody, RecordType, Text, ToOne } from '@seedbed/platform/records';
import { Country } from './country.record.js';

@RecordType<Region>({
  description: 'A region of the European classification of territorial units (NUTS).',
  title: 'name',
  read: everybody,
  share: ['code', 'name', 'level', 'country', 'parent', 'schemeVersion'],
  personal: 'none',
  unique: [['schemeVersion', 'code']],
})
export class Region extends BaseRecord {
  @Text('NUTS code, such as "ITC1"; Greek codes begin with EL.', {
    max: 5,
    required: true,
    pattern: /^[A-Z]{2}[A-Z0-9]{0,3}$/,
    search: 'B',
    sortable: true,
  })
  code!: string;
  @Text('Name of the region in the language of its country.', { max: 200, required: true, search: 'A', sortable: true })
  name!: string;
  @Count('Level: 0 the country, 3 the smallest regions.', { required: true, min: 0, max: 3 })
  level!: number;
  @ToOne('Country of the region.', () => Country, { inverse: 'regions', required: true })
  country!: Country;
  @ToOne('Region of the next level up; empty at level 0.', () => Region, { inverse: 'children' })
  parent?: Region | null;
  @Text('Version of the classification, such as "2021". Codes change their meaning between versions.', {
    max: 10,
    required: true,
    sortable: true,
  })
  schemeVersion!: string;
}
