import { msg } from '@lingui/core/macro';
import type {
  ActionStatus,
  AdoptionState,
  CriterionVerdict,
  DeliverableStatus,
  DueKind,
  ExchangeStatus,
  MeasureStatus,
  MilestoneStatus,
  StrategyStatus,
} from '../gql/graphql.js';
import type { Labels } from './words.js';

export const actionStatuses: Labels<ActionStatus> = {
  PLANNED: msg({ message: 'Planned', context: 'work' }),
  ONGOING: msg({ message: 'At work', context: 'work' }),
  DONE: msg({ message: 'Done', context: 'work' }),
  DROPPED: msg({ message: 'Given up', context: 'work' }),
};

export const deliverableStatuses: Labels<DeliverableStatus> = {
  PLANNED: msg({ message: 'Planned', context: 'work' }),
  IN_PROGRESS: msg({ message: 'At work', context: 'work' }),
  HANDED_IN: msg({ message: 'Handed in', context: 'work' }),
  ACCEPTED: msg({ message: 'Accepted', context: 'work' }),
  SENT_BACK: msg({ message: 'Sent back', context: 'work' }),
  DROPPED: msg({ message: 'Given up', context: 'work' }),
};

export const milestoneStatuses: Labels<MilestoneStatus> = {
  PLANNED: msg({ message: 'Planned', context: 'work' }),
  REACHED: msg({ message: 'Reached', context: 'work' }),
  DROPPED: msg({ message: 'Given up', context: 'work' }),
};

export const measureStatuses: Labels<MeasureStatus> = {
  PLANNED: msg({ message: 'Planned', context: 'work' }),
  IN_PROGRESS: msg({ message: 'At work', context: 'work' }),
  DONE: msg({ message: 'Done', context: 'work' }),
  DROPPED: msg({ message: 'Given up', context: 'work' }),
};

export const strategyStatuses: Labels<StrategyStatus> = {
  DRAFT: msg({ message: 'Draft', context: 'strategy' }),
  ADOPTED: msg({ message: 'Adopted', context: 'strategy' }),
  CLOSED: msg({ message: 'Closed', context: 'strategy' }),
};

export const criterionVerdicts: Labels<CriterionVerdict> = {
  MET: msg({ message: 'Met', context: 'criterion' }),
  PARTLY: msg({ message: 'Partly met', context: 'criterion' }),
  NOT_MET: msg({ message: 'Not met', context: 'criterion' }),
  UNKNOWN: msg({ message: 'Not known', context: 'criterion' }),
};

export const exchangeStatuses: Labels<ExchangeStatus> = {
  PROPOSED: msg({ message: 'Proposed', context: 'exchange' }),
  AGREED: msg({ message: 'Agreed', context: 'exchange' }),
  ONGOING: msg({ message: 'At work', context: 'exchange' }),
  COMPLETED: msg({ message: 'Completed', context: 'exchange' }),
  CANCELLED: msg({ message: 'Given up', context: 'exchange' }),
};

export const adoptionStates: Labels<AdoptionState> = {
  CONSIDERED: msg({ message: 'Considered', context: 'practice' }),
  ADOPTED: msg({ message: 'Taken over', context: 'practice' }),
  ADAPTED: msg({ message: 'Adapted', context: 'practice' }),
  GIVEN_UP: msg({ message: 'Given up', context: 'practice' }),
};

export const dueKinds: Labels<DueKind> = {
  MEASURE: msg`Measure`,
  DELIVERABLE: msg`Deliverable`,
  MILESTONE: msg`Milestone`,
  CLAIM: msg`Claim to a competence`,
  PERSON_CLAIM: msg`Competence of a person`,
};
