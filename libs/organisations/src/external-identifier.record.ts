import {
  Choice,
  type ChoiceOf,
  choice,
  editors,
  Moment,
  me,
  ofOrganisation,
  proposers,
  RecordType,
  StewardedRecord,
  Text,
  ToOne,
} from '@seedbed/platform/records';
import { identifierProblems } from './identifier.rules.js';
import { Organisation } from './organisation.record.js';

export const IdentifierScheme = choice('IdentifierScheme', 'Register that gave an organisation an identifier.', {
  PIC: 'Participant Identification Code of the EU Funding & Tenders Portal: nine digits.',
  OID: 'Organisation ID of Erasmus+ and the European Solidarity Corps: E and eight digits.',
  VAT: 'VAT number with the prefix of its country; Greek ones begin with EL.',
  LEI: 'Legal Entity Identifier, ISO 17442: 20 characters.',
  ROR: 'Research Organization Registry: nine characters beginning with 0.',
  NATIONAL_REGISTER: 'Number of a national register, written as ISO country code, colon, number: "HR:080123456".',
});
export type IdentifierScheme = ChoiceOf<typeof IdentifierScheme>;

@RecordType<ExternalIdentifier>({
  description:
    'A pair of register and number under which others know an organisation. One pair belongs to one live organisation.',
  title: 'value',
  shows: ['organisation'],
  read: ofOrganisation('organisation'),
  write: editors,
  propose: {
    by: proposers({ organisationId: { in: me.organisations } }),
    of: 'organisation',
    kinds: ['CREATE', 'ARCHIVE'],
  },
  share: ['organisation', 'scheme', 'value', 'checkedAt'],
  personal: 'none',
  rules: identifierProblems,
  unique: [['scheme', 'value']],
})
export class ExternalIdentifier extends StewardedRecord {
  @ToOne('The organisation it identifies.', () => Organisation, { inverse: 'identifiers', required: true })
  organisation!: Organisation;
  @Choice('Register that gave the number.', IdentifierScheme, { required: true, propose: 'REVIEW' })
  scheme!: IdentifierScheme;
  @Text('The number in the normal form of its register, without spaces.', {
    max: 60,
    required: true,
    search: 'B',
    searchAs: 'organisation',
    sortable: true,
    propose: 'REVIEW',
    columns: ['PIC', 'OID', 'VAT', 'Partita IVA', 'OIB', 'ΑΦΜ', 'CUI', 'Davčna številka'],
  })
  value!: string;
  @Moment('When it was last compared with the register (UTC).')
  checkedAt?: Date | null;
}
