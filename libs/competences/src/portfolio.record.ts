import { Ncc } from '@seedbed/centres';
import type { Localised } from '@seedbed/platform/kernel';
import { Source } from '@seedbed/platform/quality';
import {
  BaseRecord,
  byVisibility,
  Choice,
  type ChoiceOf,
  Count,
  choice,
  DateOn,
  editors,
  RecordType,
  StewardedRecord,
  seenWith,
  Text,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { Competence } from './competence.record.js';
import { CompetenceFramework } from './framework.record.js';

export const PortfolioState = choice('PortfolioState', 'How far a centre has come with a key competence.', {
  PLANNED: 'The centre seeks it.',
  TESTED: 'A pilot or another action has tried it out.',
  VALIDATED: 'It has been shown that the centre has it.',
  CONSOLIDATED: 'The centre has it for good, and can teach it.',
});
export type PortfolioState = ChoiceOf<typeof PortfolioState>;

@RecordType<Portfolio>({
  description: 'The key competences that one centre has or seeks, measured against one version of a framework.',
  title: 'title',
  read: byVisibility,
  write: editors,
  share: ['ncc', 'framework', 'title'],
  personal: 'none',
  unique: [['ncc', 'framework']],
})
export class Portfolio extends StewardedRecord {
  @ToOne('The centre.', () => Ncc, { inverse: 'portfolios', required: true })
  ncc!: Ncc;
  @ToOne('The version of the framework it is measured against.', () => CompetenceFramework, {
    inverse: 'portfolios',
    required: true,
  })
  framework!: CompetenceFramework;
  @Text('What the portfolio is called.', { localised: true, max: 300, required: true, search: 'B' })
  title!: Localised;
}

@RecordType<PortfolioItem>({
  description:
    'One key competence in the portfolio of a centre. Its state moves by steps, each with a day and a reason.',
  title: 'note',
  read: byVisibility,
  write: editors,
  share: ['portfolio', 'competence', 'state', 'since', 'targetLevel', 'note', 'source'],
  personal: 'none',
  // only a step moves them: being derived keeps them out of every input
  derive: { state: ({ state }) => state ?? 'PLANNED', since: ({ since }) => since ?? null },
  unique: [['portfolio', 'competence']],
})
export class PortfolioItem extends StewardedRecord {
  @ToOne('The portfolio.', () => Portfolio, { inverse: 'items', required: true })
  portfolio!: Portfolio;
  @ToOne('The competence, of the framework of the portfolio.', () => Competence, {
    inverse: 'portfolioItems',
    required: true,
  })
  competence!: Competence;
  @Choice('How far the centre has come; the last step says it.', PortfolioState, { required: true, default: 'PLANNED' })
  state!: PortfolioState;
  @DateOn('Since when that is so; empty while there was no step.')
  since?: UncertainDate | null;
  @Count('Level that the centre wants to reach, from 1.', { min: 1, max: 20 })
  targetLevel?: number | null;
  @Text('Why the centre seeks it, in the words of the source or its own.', { max: 2000, sortable: true })
  note?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'portfolioItems' })
  source?: Source | null;
}

@RecordType<PortfolioStep>({
  description: 'One step of a portfolio item: to which state, on which day, why. Steps are never changed.',
  title: 'reason',
  read: seenWith('item'),
  share: ['item', 'state', 'movedOn', 'reason', 'evidenceUrl', 'movedBy'],
  personal: 'none',
  appendOnly: { erasable: [] },
})
export class PortfolioStep extends BaseRecord {
  @ToOne('The item.', () => PortfolioItem, { inverse: 'steps', required: true })
  item!: PortfolioItem;
  @Choice('The state that it came into.', PortfolioState, { required: true })
  state!: PortfolioState;
  @DateOn('The day.', { required: true })
  movedOn!: UncertainDate;
  @Text('Why: which pilot, which evidence.', { max: 2000, required: true, sortable: true })
  reason!: string;
  @Text('Where the evidence can be read.', { max: 2000, url: true })
  evidenceUrl?: string | null;
  @Text('Who moved it (`user:<id>`, `system:<what>`).', { max: 200, required: true })
  movedBy!: string;
}
