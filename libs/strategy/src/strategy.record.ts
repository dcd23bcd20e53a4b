import { Ncc } from '@seedbed/centres';
import { Competence } from '@seedbed/competences';
import type { Localised } from '@seedbed/platform/kernel';
import { Source } from '@seedbed/platform/quality';
import {
  byVisibility,
  Choice,
  type ChoiceOf,
  Count,
  choice,
  DateOn,
  editors,
  RecordType,
  StewardedRecord,
  Text,
  ToOne,
  type UncertainDate,
  Visibility,
} from '@seedbed/platform/records';
import { strategyProblems } from './strategy.rules.js';

export const StrategyStatus = choice('StrategyStatus', 'How far a national strategy has come.', {
  DRAFT: 'Being written; it binds nobody.',
  ADOPTED: 'Adopted, and in force in its period.',
  CLOSED: 'No longer in force.',
});
export type StrategyStatus = ChoiceOf<typeof StrategyStatus>;

/** A draft is the centre's own: it is shown to others when its people say so, and what belongs to it follows. */
@RecordType<Strategy>({
  description:
    'The national strategy for social innovation that a centre works on, with its action plan. A new one is seen by the people of its centre until they show it to others.',
  title: 'title',
  plural: 'strategies',
  read: byVisibility,
  write: editors,
  hasFiles: true,
  share: ['ncc', 'title', 'status', 'startsOn', 'endsOn', 'adoptedOn', 'summary', 'website', 'source'],
  personal: 'none',
  together: [['startsOn', 'endsOn', 'adoptedOn', 'status']],
  rules: strategyProblems,
})
export class Strategy extends StewardedRecord {
  @ToOne('The centre whose strategy it is.', () => Ncc, { inverse: 'strategies', required: true })
  ncc!: Ncc;
  @Text('What the strategy is called.', { localised: true, max: 300, required: true, search: 'A' })
  title!: Localised;
  @Choice('How far it has come.', StrategyStatus, { required: true, default: 'DRAFT' })
  status!: StrategyStatus;
  @DateOn('First day on which it is in force.')
  startsOn?: UncertainDate | null;
  @DateOn('Last day on which it is in force.')
  endsOn?: UncertainDate | null;
  @DateOn('Day on which it was adopted.')
  adoptedOn?: UncertainDate | null;
  @Text('What it is about, in short.', { localised: true, max: 5000, search: 'C' })
  summary?: Localised | null;
  @Text('Where it can be read.', { max: 2000, url: true })
  website?: string | null;
  @ToOne('Source that describes it.', () => Source, { inverse: 'strategies' })
  source?: Source | null;
  @Choice('Who may see it besides the people of its steward NCC.', Visibility, { required: true, default: 'NCC' })
  override visibility!: Visibility;
}

@RecordType<StrategyObjective>({
  description: 'One thing that a strategy wants to achieve. It is seen by no more people than the strategy is.',
  title: 'title',
  shows: ['strategy'],
  read: byVisibility,
  write: editors,
  share: ['strategy', 'order', 'title', 'text', 'source'],
  personal: 'none',
  unique: [['strategy', 'order']],
})
export class StrategyObjective extends StewardedRecord {
  @ToOne('The strategy.', () => Strategy, { inverse: 'objectives', required: true })
  strategy!: Strategy;
  @Count('Place among the objectives, from 1.', { required: true, min: 1 })
  order!: number;
  @Text('What is to be achieved, in one line.', { localised: true, max: 500, required: true, search: 'B' })
  title!: Localised;
  @Text('What is meant by it.', { localised: true, max: 5000, search: 'C' })
  text?: Localised | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'strategyObjectives' })
  source?: Source | null;
}

@RecordType<ObjectiveCompetence>({
  description: 'A competence that an objective of a strategy needs or builds up.',
  title: 'note',
  shows: ['objective'],
  read: byVisibility,
  write: editors,
  share: ['objective', 'competence', 'note'],
  personal: 'none',
  unique: [['objective', 'competence']],
})
export class ObjectiveCompetence extends StewardedRecord {
  @ToOne('The objective.', () => StrategyObjective, { inverse: 'competences', required: true })
  objective!: StrategyObjective;
  @ToOne('The competence.', () => Competence, { inverse: 'objectives', required: true })
  competence!: Competence;
  @Text('Why the objective needs it.', { max: 1000, sortable: true })
  note?: string | null;
}
