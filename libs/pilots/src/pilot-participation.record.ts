import { Person, peopleKeepers, peopleOfCentre, RELATIONS } from '@seedbed/contacts';
import { Organisation } from '@seedbed/organisations';
import { Source } from '@seedbed/platform/quality';
import {
  Choice,
  type ChoiceOf,
  choice,
  DateOn,
  editors,
  ofOrganisation,
  Personal,
  type PersonalFacts,
  RecordType,
  StewardedRecord,
  seenWithAll,
  Text,
  ToOne,
  type UncertainDate,
  Visibility,
} from '@seedbed/platform/records';
import { periodProblems } from '@seedbed/reference';
import { Pilot } from './pilot.record.js';

export const PilotRole = choice('PilotRole', 'What an organisation or a person does in a pilot.', {
  PARTNER: 'Carries the pilot together with its coordinator.',
  EXPERT: 'Advises or trains the others.',
  EVALUATOR: 'Measures what changes.',
  HOST: 'Gives the place, or the people whom it is for.',
  FUNDER: 'Pays for it.',
});
export type PilotRole = ChoiceOf<typeof PilotRole>;

@RecordType<PilotParticipation>({
  description:
    'One organisation in one pilot, with its role and its dates. It is seen by no more people than the pilot is.',
  title: 'nameAsPrinted',
  read: seenWithAll(ofOrganisation('organisation'), 'pilot'),
  write: editors,
  share: ['pilot', 'organisation', 'role', 'nameAsPrinted', 'note', 'startsOn', 'endsOn', 'source'],
  personal: 'none',
  together: [['startsOn', 'endsOn']],
  rules: periodProblems,
})
export class PilotParticipation extends StewardedRecord {
  @ToOne('The pilot.', () => Pilot, { inverse: 'participations', required: true })
  pilot!: Pilot;
  @ToOne('The organisation that takes part.', () => Organisation, { inverse: 'pilotParticipations', required: true })
  organisation!: Organisation;
  @Choice('Role in the pilot.', PilotRole, { required: true })
  role!: PilotRole;
  @Text('Name exactly as the source prints it for this pilot.', { max: 500, sortable: true })
  nameAsPrinted?: string | null;
  @Text('What it does there, in the words of the source or its own.', { max: 1000 })
  note?: string | null;
  @DateOn('First day in the pilot; empty means from its start, as far as is known.')
  startsOn?: UncertainDate | null;
  @DateOn('Last day in the pilot; empty means to its end, as far as is known.')
  endsOn?: UncertainDate | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'pilotParticipations' })
  source?: Source | null;
}

const known: PersonalFacts = { purpose: RELATIONS, basis: 'LEGITIMATE_INTEREST', keep: 'P3Y' };

@RecordType<PilotPerson>({
  description:
    'One person in one pilot, with the role and the dates. It is seen by no more people than the pilot and the person are.',
  title: 'note',
  plural: 'pilotPeople',
  read: seenWithAll(peopleOfCentre, 'pilot', 'person'),
  write: peopleKeepers,
  share: 'nothing',
  notExported: { person: { isRestricted: { eq: true } } },
  personal: 'declared on its fields',
  together: [['startsOn', 'endsOn']],
  rules: periodProblems,
})
export class PilotPerson extends StewardedRecord {
  @Personal(known)
  @ToOne('The pilot.', () => Pilot, { inverse: 'people', required: true })
  pilot!: Pilot;
  @ToOne('The person.', () => Person, { inverse: 'pilots', required: true })
  person!: Person;
  @Personal(known)
  @Choice('Role in the pilot.', PilotRole, { required: true })
  role!: PilotRole;
  @Personal(known)
  @Text('What the person does there, as the source says it or as agreed.', { max: 1000, sortable: true })
  note?: string | null;
  @DateOn('First day in the pilot; empty means from its start, as far as is known.')
  startsOn?: UncertainDate | null;
  @DateOn('Last day in the pilot; empty means to its end, as far as is known.')
  endsOn?: UncertainDate | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'pilotPeople' })
  source?: Source | null;
  @Choice('Who may see it besides the people of its steward NCC; never more than see the person.', Visibility, {
    required: true,
    default: 'NCC',
  })
  override visibility!: Visibility;
}
