import { Organisation } from '@seedbed/organisations';
import { Source } from '@seedbed/platform/quality';
import {
  byVisibility,
  Choice,
  type ChoiceOf,
  choice,
  Measure,
  Moment,
  RecordType,
  StewardedRecord,
  seenWithAll,
  Text,
  Texts,
  ToOne,
} from '@seedbed/platform/records';
import { duplicateProblems } from './duplicate.rules.js';

export const DuplicateDecision = choice('DuplicateDecision', 'What a person decided on a duplicate candidate.', {
  OPEN: 'Waits for a person.',
  SAME: 'The two are one organisation.',
  NOT_SAME: 'The two are different organisations; they are not proposed again.',
});
export type DuplicateDecision = ChoiceOf<typeof DuplicateDecision>;

@RecordType<DuplicateCandidate>({
  description:
    'A pair that may be one organisation: two records, or two names of one record. It waits for a person and keeps who decided what.',
  title: 'leftName',
  shows: ['left', 'right'],
  read: seenWithAll(byVisibility, 'left', 'right'),
  share: ['left', 'right', 'leftName', 'rightName', 'score', 'reasons', 'decision', 'decidedBy', 'decidedAt', 'source'],
  personal: 'none',
  together: [['decision', 'decidedBy', 'decidedAt']],
  rules: duplicateProblems,
  unique: [['left', 'right', 'leftName', 'rightName']],
})
export class DuplicateCandidate extends StewardedRecord {
  @ToOne('The first organisation.', () => Organisation, { inverse: 'duplicatesLeft', required: true, exact: true })
  left!: Organisation;
  @ToOne(
    'The second organisation; the first one again when two names of one organisation were compared.',
    () => Organisation,
    {
      inverse: 'duplicatesRight',
      required: true,
      exact: true,
    },
  )
  right!: Organisation;
  @Text('The name that was compared on the left side.', { max: 500, required: true, search: 'C', sortable: true })
  leftName!: string;
  @Text('The name that was compared on the right side.', { max: 500, required: true, search: 'C', sortable: true })
  rightName!: string;
  @Measure('How alike the two are, from 0 to 1; empty when a person named the pair.', { min: 0, max: 1 })
  score?: number | null;
  @Texts('Why the two were put side by side, as stable codes.', { max: 20, each: 200 })
  reasons!: string[];
  @Choice('Open, the same or not the same.', DuplicateDecision, { required: true, default: 'OPEN' })
  decision!: DuplicateDecision;
  @Text('Who decided: "user:<id>", or "source:FACTS" when the decision came with the seeds.', { max: 120 })
  decidedBy?: string | null;
  @Moment('When it was decided (UTC); empty where the source gives no date.')
  decidedAt?: Date | null;
  @ToOne('Source of the pair or of the decision.', () => Source, { inverse: 'duplicateCandidates' })
  source?: Source | null;
}
