import { Organisation } from '@seedbed/organisations';
import {
  Choice,
  type ChoiceOf,
  choice,
  type FieldMeta,
  metaOf,
  openText,
  Personal,
  type PersonalFacts,
  proposers,
  RecordType,
  Sealed,
  StewardedRecord,
  Text,
  ToOne,
  Visibility,
} from '@seedbed/platform/records';
import { contactPointProblems, mailDomain, ownDomain } from './address.rules.js';
import { ofMyOrganisation, ourPeople, peopleAndPartners, peopleKeepers } from './people.policy.js';
import { Person } from './person.record.js';
import { RELATIONS } from './purposes.js';

export const ContactKind = choice('ContactKind', 'What kind of address a contact point is.', {
  EMAIL: 'An e-mail address.',
  PHONE: 'A telephone number.',
  MOBILE: 'A mobile telephone number.',
  URL: 'A web address.',
  POST: 'A postal address.',
});
export type ContactKind = ChoiceOf<typeof ContactKind>;

export const ContactStatus = choice('ContactStatus', 'Whether an address works.', {
  ACTIVE: 'Nothing speaks against it.',
  UNREACHABLE: 'What was sent to it came back.',
  ERASED: 'It was erased; what remains says only that there was one.',
});
export type ContactStatus = ChoiceOf<typeof ContactStatus>;

/** Addresses of the reader's organisation and of its people. */
const ours = { or: [ofMyOrganisation, { person: ourPeople }] };
const reached: PersonalFacts = { purpose: RELATIONS, basis: 'LEGITIMATE_INTEREST', keep: 'P2Y' };

/** The part of a mail address that says who keeps the mailbox, as sending is throttled by it; null for other kinds. */
function domainGroupOf({ kind, address }: Partial<ContactPoint>): string | null {
  const domain = kind === 'EMAIL' && address ? mailDomain(address) : null;
  return domain === null ? null : ownDomain(domain);
}

@RecordType<ContactPoint>({
  description:
    'One address of a person or an organisation (e-mail, telephone, web, post) with what it may be used for. It is stored encrypted.',
  title: 'purpose',
  read: peopleAndPartners(ours),
  write: peopleKeepers,
  propose: { by: proposers(ours), kinds: ['CREATE', 'ARCHIVE'] },
  share: 'nothing',
  notExported: { person: { isRestricted: { eq: true } } },
  personal: 'declared on its fields',
  derive: { domainGroup: domainGroupOf, status: ({ status }) => status ?? 'ACTIVE' },
  together: [['kind', 'address', 'domainGroup']],
  rules: contactPointProblems,
})
export class ContactPoint extends StewardedRecord {
  @ToOne('The person who is reached there.', () => Person, { inverse: 'contactPoints', propose: 'REVIEW' })
  person?: Person | null;
  @ToOne('The organisation that is reached there.', () => Organisation, { inverse: 'contactPoints', propose: 'REVIEW' })
  organisation?: Organisation | null;
  @Choice('E-mail, telephone, web or post.', ContactKind, { required: true, propose: 'REVIEW' })
  kind!: ContactKind;
  @Personal(reached)
  @Sealed('The address itself. A filter finds it whole only.', { max: 500, propose: 'REVIEW' })
  address?: string | null;
  @Text('What it may be used for, such as "work", "press" or "invoices".', {
    max: 100,
    required: true,
    default: 'work',
    sortable: true,
    propose: 'SMALL',
  })
  purpose!: string;
  @Personal(reached)
  @Text('Domain of an e-mail address, by which sending is throttled.', { max: 253 })
  domainGroup?: string | null;
  @Text('Language to write in, as a BCP 47 code.', {
    max: 35,
    pattern: /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/,
    propose: 'SMALL',
  })
  lang?: string | null;
  @Text('Time zone of the reader, such as "Europe/Rome".', { max: 60, pattern: /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/ })
  tz?: string | null;
  @Choice('Whether the address works.', ContactStatus, { required: true, default: 'ACTIVE' })
  status!: ContactStatus;
  @Choice(
    'Who may see the address besides the people of its steward NCC; never more than see the person.',
    Visibility,
    { required: true, default: 'NCC' },
  )
  override visibility!: Visibility;
}

/** The address of a contact point as its column keeps it, in clear. Throws NODE_SECRET_OTHER. */
export function openAddress(sealed: string): string {
  const meta = metaOf(ContactPoint);
  return openText(meta, meta.fields.get('address') as FieldMeta, sealed);
}
