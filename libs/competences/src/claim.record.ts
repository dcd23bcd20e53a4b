import { Ncc } from '@seedbed/centres';
import { Person, peopleKeepers, peopleOfCentre, RELATIONS } from '@seedbed/contacts';
import { Organisation } from '@seedbed/organisations';
import { Source } from '@seedbed/platform/quality';
import {
  Choice,
  type ChoiceOf,
  Count,
  choice,
  DateOn,
  editors,
  me,
  ofOrganisation,
  Personal,
  type PersonalFacts,
  type Policy,
  RecordType,
  StewardedRecord,
  Text,
  ToOne,
  type UncertainDate,
  Visibility,
} from '@seedbed/platform/records';
import { claimProblems, personClaimProblems } from './claim.rules.js';
import { Competence } from './competence.record.js';

export const ClaimState = choice('ClaimState', 'Who stands behind the statement that somebody has a competence.', {
  REPORTED: 'A source says so; neither the holder nor a validator did.',
  SELF_ASSESSED: 'The holder says so.',
  VALIDATED: 'Somebody else looked at the evidence and agrees.',
  REFUSED: 'Somebody else looked at the evidence and does not agree.',
});
export type ClaimState = ChoiceOf<typeof ClaimState>;

export const EvidenceKind = choice('EvidenceKind', 'What shows that a competence is there.', {
  PILOT: 'A pilot in which it was used.',
  PROJECT: 'A project in which it was used.',
  COURSE: 'A course that was taken or given.',
  DOCUMENT: 'A document: a study, a certificate.',
  REFERENCE: 'Somebody who can tell.',
});
export type EvidenceKind = ChoiceOf<typeof EvidenceKind>;

/** What a partner says of its own organisation; once somebody has judged it, it is not theirs to change. */
const ownAssessment = {
  and: [
    { organisationId: { in: me.organisations } },
    { state: { eq: 'SELF_ASSESSED' } },
    { visibility: { in: ['PUBLIC', 'NETWORK', 'NCC'] } },
  ],
} as const;
const claimants: Policy = { ...editors, PARTNER_ADMIN: ownAssessment, PARTNER_EDITOR: ownAssessment };

@RecordType<CompetenceClaim>({
  description:
    'The statement that an organisation or a centre has a competence, at a level, with its evidence and who looked at it.',
  title: 'evidence',
  read: ofOrganisation('organisation'),
  write: claimants,
  hasFiles: true,
  share: [
    'organisation',
    'ncc',
    'competence',
    'level',
    'state',
    'evidenceKind',
    'evidence',
    'evidenceUrl',
    'validatedBy',
    'validatedOn',
    'startsOn',
    'endsOn',
    'source',
  ],
  personal: 'none',
  together: [
    ['startsOn', 'endsOn'],
    ['state', 'validatedBy', 'validatedOn'],
  ],
  rules: claimProblems,
})
export class CompetenceClaim extends StewardedRecord {
  @ToOne('The organisation that has it; empty where a centre does.', () => Organisation, {
    inverse: 'competenceClaims',
  })
  organisation?: Organisation | null;
  @ToOne('The centre that has it; empty where an organisation does.', () => Ncc, { inverse: 'competenceClaims' })
  ncc?: Ncc | null;
  @ToOne('The competence.', () => Competence, { inverse: 'claims', required: true })
  competence!: Competence;
  @Count('Level of the framework at which it is there, from 1.', { min: 1, max: 20 })
  level?: number | null;
  @Choice('Who stands behind it.', ClaimState, { required: true, default: 'SELF_ASSESSED' })
  state!: ClaimState;
  @Choice('What kind of evidence there is.', EvidenceKind)
  evidenceKind?: EvidenceKind | null;
  @Text('What shows it: the pilot, the course, the document.', { max: 1000, search: 'C', sortable: true })
  evidence?: string | null;
  @Text('Where the evidence can be read.', { max: 2000, url: true })
  evidenceUrl?: string | null;
  @ToOne('The organisation that looked at the evidence.', () => Organisation, { inverse: 'validatedClaims' })
  validatedBy?: Organisation | null;
  @DateOn('When the evidence was looked at.')
  validatedOn?: UncertainDate | null;
  @DateOn('Since when the competence is there.')
  startsOn?: UncertainDate | null;
  @DateOn('Until when the statement holds; empty: until somebody ends it.')
  endsOn?: UncertainDate | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'competenceClaims' })
  source?: Source | null;
}

const known: PersonalFacts = { purpose: RELATIONS, basis: 'LEGITIMATE_INTEREST', keep: 'P3Y' };

@RecordType<PersonCompetence>({
  description:
    'The statement that a person has a competence, at a level, with its evidence and who looked at it. It is seen by the people of the centre that keeps the person.',
  title: 'evidence',
  read: peopleOfCentre,
  write: peopleKeepers,
  share: 'nothing',
  notExported: { person: { isRestricted: { eq: true } } },
  personal: 'declared on its fields',
  together: [
    ['startsOn', 'endsOn'],
    ['state', 'validatedBy', 'validatedOn'],
  ],
  rules: personClaimProblems,
})
export class PersonCompetence extends StewardedRecord {
  @ToOne('The person.', () => Person, { inverse: 'competences', required: true })
  person!: Person;
  @Personal(known)
  @ToOne('The competence.', () => Competence, { inverse: 'people', required: true })
  competence!: Competence;
  @Personal(known)
  @Count('Level of the framework at which it is there, from 1.', { min: 1, max: 20 })
  level?: number | null;
  @Choice('Who stands behind it.', ClaimState, { required: true, default: 'SELF_ASSESSED' })
  state!: ClaimState;
  @Choice('What kind of evidence there is.', EvidenceKind)
  evidenceKind?: EvidenceKind | null;
  @Personal(known)
  @Text('What shows it: the pilot, the course, the document.', { max: 1000, sortable: true })
  evidence?: string | null;
  @Personal(known)
  @Text('Where the evidence can be read.', { max: 2000, url: true })
  evidenceUrl?: string | null;
  @ToOne('The organisation that looked at the evidence.', () => Organisation, { inverse: 'validatedPeople' })
  validatedBy?: Organisation | null;
  @DateOn('When the evidence was looked at.')
  validatedOn?: UncertainDate | null;
  @DateOn('Since when the competence is there.')
  startsOn?: UncertainDate | null;
  @DateOn('Until when the statement holds; empty: until somebody ends it.')
  endsOn?: UncertainDate | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'personCompetences' })
  source?: Source | null;
  @Choice('Who may see it besides the people of its steward NCC; never more than see the person.', Visibility, {
    required: true,
    default: 'NCC',
  })
  override visibility!: Visibility;
}
