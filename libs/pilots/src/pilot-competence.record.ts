import { Competence, PortfolioItem } from '@seedbed/competences';
import {
  BaseRecord,
  Choice,
  type ChoiceOf,
  choice,
  DateOn,
  Flag,
  RecordType,
  seenWithAll,
  Text,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { Pilot } from './pilot.record.js';

export const PilotCompetenceState = choice('PilotCompetenceState', 'What a pilot has shown of a key competence.', {
  TESTED: 'It was tried out.',
  VALIDATED: 'It was shown that the centre has it.',
  CONSOLIDATED: 'The centre has it for good, and can teach it.',
});
export type PilotCompetenceState = ChoiceOf<typeof PilotCompetenceState>;

@RecordType<PilotCompetence>({
  description:
    'What a pilot has shown of a key competence in the portfolio of a centre, on which day and why. It is seen by who sees the pilot and the portfolio item, and never changed.',
  title: 'reason',
  read: seenWithAll({ SYSTEM: 'all', AUDITOR: 'all' }, 'pilot', 'item'),
  share: ['pilot', 'item', 'competence', 'state', 'shownOn', 'reason', 'evidenceUrl', 'moved', 'recordedBy'],
  personal: 'none',
  appendOnly: { erasable: [] },
  unique: [['pilot', 'item', 'state']],
})
export class PilotCompetence extends BaseRecord {
  @ToOne('The pilot.', () => Pilot, { inverse: 'competences', required: true })
  pilot!: Pilot;
  @ToOne('The item of the portfolio of the centre.', () => PortfolioItem, { inverse: 'pilots', required: true })
  item!: PortfolioItem;
  @ToOne('The competence of the item.', () => Competence, { inverse: 'pilots', required: true })
  competence!: Competence;
  @Choice('What it has shown.', PilotCompetenceState, { required: true })
  state!: PilotCompetenceState;
  @DateOn('The day on which it was shown.', { required: true })
  shownOn!: UncertainDate;
  @Text('Why: what was seen, which evidence.', { max: 2000, required: true, sortable: true })
  reason!: string;
  @Text('Where the evidence can be read.', { max: 2000, url: true })
  evidenceUrl?: string | null;
  @Flag('Whether it moved the item; false where the centre had come further already.', { required: true })
  moved!: boolean;
  @Text('Who recorded it (`user:<id>`, `system:<what>`).', { max: 200, required: true })
  recordedBy!: string;
}
