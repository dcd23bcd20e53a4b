import type { Localised } from '@seedbed/platform/kernel';
import { BaseRecord, everybody, Flag, RecordType, Text, Texts } from '@seedbed/platform/records';

@RecordType<Country>({
  plural: 'countries',
  description: 'A country, with the codes and spellings under which sources print it.',
  title: 'name',
  read: everybody,
  share: ['code', 'name', 'aliases', 'nutsPrefix', 'vatPrefix', 'inNetwork'],
  personal: 'none',
  unique: [['code']],
})
export class Country extends BaseRecord {
  @Text('ISO 3166-1 alpha-2 code: Greece is GR and the United Kingdom GB; XK stands for Kosovo.', {
    max: 2,
    required: true,
    pattern: /^[A-Z]{2}$/,
    search: 'B',
    sortable: true,
    columns: ['Country code', 'Codice paese'],
  })
  code!: string;
  @Text('What the country is called.', { localised: true, max: 100, required: true, search: 'A' })
  name!: Localised;
  @Texts('Other codes and spellings that mean the country, such as "SLO", "EL" or "Hellas".', { max: 40, each: 100 })
  aliases!: string[];
  @Text('How its NUTS codes begin: EL for Greece, UK for the United Kingdom; empty where there is no NUTS.', {
    max: 2,
    pattern: /^[A-Z]{2}$/,
  })
  nutsPrefix?: string | null;
  @Text('How its VAT numbers begin in the EU register: EL for Greece; empty outside of it.', {
    max: 3,
    pattern: /^[A-Z]{2,3}$/,
  })
  vatPrefix?: string | null;
  @Flag('Whether the country has a National Competence Centre of the network.', { required: true, default: false })
  inNetwork!: boolean;
}
