import { Source } from '@seedbed/platform/quality';
import {
  Choice,
  Flag,
  LawfulBasis,
  Moment,
  Personal,
  type PersonalFacts,
  proposers,
  RecordType,
  StewardedRecord,
  Text,
  Texts,
  ToOne,
  Visibility,
} from '@seedbed/platform/records';
import { ourPeople, peopleAndPartners, peopleKeepers } from './people.policy.js';
import { displayNameOf, personProblems } from './person.rules.js';
import { RELATIONS } from './purposes.js';

const known: PersonalFacts = { purpose: RELATIONS, basis: 'LEGITIMATE_INTEREST', keep: 'P3Y' };

@RecordType<Person>({
  plural: 'people',
  table: 'people',
  description:
    'A natural person with dated roles in organisations. The people of the steward centre see it, and the partners of an organisation its own people; everybody does where it is public, as speakers are.',
  title: 'displayName',
  read: peopleAndPartners(ourPeople),
  write: peopleKeepers,
  propose: { by: proposers(ourPeople), kinds: ['CREATE'] },
  share: 'nothing',
  personal: 'declared on its fields',
  derive: {
    displayName: displayNameOf,
    // set by the verbs that restrict and erase; being derived keeps them out of every input
    isRestricted: ({ isRestricted }) => isRestricted ?? false,
    erasedAt: ({ erasedAt }) => erasedAt ?? null,
  },
  rules: personProblems,
  notExported: { isRestricted: { eq: true } },
})
export class Person extends StewardedRecord {
  @Personal(known)
  @Text('Given name.', { max: 100, propose: 'REVIEW' })
  givenName?: string | null;
  @Personal(known)
  @Text('Family name.', { max: 100, propose: 'REVIEW' })
  familyName?: string | null;
  @Personal(known)
  @Text('How the person wants to be called, where that is not given and family name.', {
    max: 200,
    propose: 'REVIEW',
  })
  calledAs?: string | null;
  @Personal(known)
  @Text('What lists and links call the person; follows from the names.', {
    max: 300,
    required: true,
    search: 'A',
    sortable: true,
  })
  displayName!: string;
  @Personal(known)
  @Text('How a letter begins, such as "Dott.ssa" or "Prof.".', { max: 60, propose: 'SMALL' })
  salutation?: string | null;
  @Personal(known)
  @Texts('Languages the person reads, best first, as BCP 47 codes.', { max: 20, each: 35, propose: 'SMALL' })
  languages!: string[];
  @Flag(
    'Whether processing is restricted (article 18 GDPR): then nothing of the person is changed, exported or written to until the restriction is lifted.',
    { required: true, default: false },
  )
  isRestricted!: boolean;
  @Moment('When the data of the person was erased (article 17 GDPR); the row that remains says nothing of them.')
  erasedAt?: Date | null;
  @ToOne('Source that names the person.', () => Source, { inverse: 'people' })
  source?: Source | null;
  @Choice(
    'The legal basis on which the person is kept; a person who comes from a source or a list needs one.',
    LawfulBasis,
  )
  legalBasis?: LawfulBasis | null;
  @Choice('Who may see the person besides the people of its steward NCC: nobody, unless it is public.', Visibility, {
    required: true,
    default: 'NCC',
  })
  override visibility!: Visibility;
}
