import type { Localised } from '@seedbed/platform/kernel';
import {
  byVisibility,
  Choice,
  type ChoiceOf,
  choice,
  DateOn,
  me,
  RecordType,
  StewardedRecord,
  Text,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { Country } from '@seedbed/reference';

export const NccStage = choice('NccStage', 'How far a National Competence Centre has come.', {
  PLANNED: 'Agreed on, not yet designed.',
  DESIGN: 'Its mandate, governance and services are being worked out.',
  LAUNCHED: 'Officially opened.',
  OPERATIONAL: 'Works for its stakeholders.',
  MATURE: 'Stands on its own: legal form, governance and funding are settled.',
});
export type NccStage = ChoiceOf<typeof NccStage>;

@RecordType<Ncc>({
  description:
    'The National Competence Centre for Social Innovation of one country. Seats, hosts, governance bodies and policy labs are records of their own.',
  title: 'name',
  read: byVisibility,
  write: { SYSTEM: 'all', DEMO: 'all', NODE_ADMIN: 'all', COORDINATOR: { id: { in: me.nccs } } },
  share: ['country', 'name', 'stage', 'launchedOn', 'mandate', 'nationalPriority', 'strategyUrl'],
  personal: 'none',
  // only a step with a reason moves it: being derived keeps it out of every input
  derive: { stage: ({ stage }) => stage ?? null },
  unique: [['country']],
})
export class Ncc extends StewardedRecord {
  @ToOne('Country the centre serves; one centre per country.', () => Country, { inverse: 'nccs', required: true })
  country!: Country;
  @Text('What the centre is called.', { localised: true, max: 300, required: true, search: 'A' })
  name!: Localised;
  @Choice('How far the centre has come, by the last step; empty while no source says it.', NccStage)
  stage?: NccStage | null;
  @DateOn('Day of the official launch.')
  launchedOn?: UncertainDate | null;
  @Text('What the centre is there for.', { localised: true, max: 5000, search: 'C' })
  mandate?: Localised | null;
  @Text('What the country concentrates on, in the words of the source.', { localised: true, max: 2000, search: 'C' })
  nationalPriority?: Localised | null;
  @Text('Address of the national strategy for social innovation.', { max: 2000, url: true })
  strategyUrl?: string | null;
}
