import { msg } from '@lingui/core/macro';
import type {
  Confidence,
  IndicatorDirection,
  IndicatorMeasure,
  PilotCompetenceState,
  PilotRole,
  PilotScope,
  PilotStatus,
  ResultLevel,
  ValueDecisionKind,
  ValueState,
} from '../gql/graphql.js';
import type { Labels } from './words.js';

export const pilotScopes: Labels<PilotScope> = {
  LOCAL: msg({ message: 'Local', context: 'pilot' }),
  NATIONAL: msg({ message: 'National', context: 'pilot' }),
  TRANSNATIONAL: msg({ message: 'Transnational', context: 'pilot' }),
};

export const pilotStatuses: Labels<PilotStatus> = {
  PLANNED: msg({ message: 'Planned', context: 'pilot' }),
  ONGOING: msg({ message: 'At work', context: 'pilot' }),
  COMPLETED: msg({ message: 'Completed', context: 'pilot' }),
  CANCELLED: msg({ message: 'Given up', context: 'pilot' }),
};

export const pilotRoles: Labels<PilotRole> = {
  PARTNER: msg({ message: 'Partner', context: 'pilot' }),
  EXPERT: msg({ message: 'Expert', context: 'pilot' }),
  EVALUATOR: msg({ message: 'Evaluator', context: 'pilot' }),
  HOST: msg({ message: 'Host', context: 'pilot' }),
  FUNDER: msg({ message: 'Funder', context: 'pilot' }),
};

export const pilotCompetenceStates: Labels<PilotCompetenceState> = {
  TESTED: msg({ message: 'Tested', context: 'key competence' }),
  VALIDATED: msg({ message: 'Validated', context: 'key competence' }),
  CONSOLIDATED: msg({ message: 'Consolidated', context: 'key competence' }),
};

export const resultLevels: Labels<ResultLevel> = {
  INPUT: msg({ message: 'Input', context: 'result' }),
  ACTIVITY: msg({ message: 'Activity', context: 'result' }),
  OUTPUT: msg({ message: 'Output', context: 'result' }),
  OUTCOME: msg({ message: 'Outcome', context: 'result' }),
  IMPACT: msg({ message: 'Impact', context: 'result' }),
};

export const indicatorDirections: Labels<IndicatorDirection> = {
  INCREASE: msg`More is better`,
  DECREASE: msg`Less is better`,
};

export const indicatorMeasures: Labels<IndicatorMeasure> = {
  SUM: msg`Adds up over time`,
  STOCK: msg`Latest value counts`,
  RATIO: msg`Share`,
};

export const valueStates: Labels<ValueState> = {
  ENTERED: msg({ message: 'Not approved', context: 'value' }),
  APPROVED: msg({ message: 'Approved', context: 'value' }),
};

export const valueDecisions: Labels<ValueDecisionKind> = {
  APPROVED: msg({ message: 'Approved', context: 'value' }),
  REOPENED: msg({ message: 'Opened again', context: 'value' }),
};

export const confidences: Labels<Confidence> = {
  LOW: msg({ message: 'Low', context: 'confidence' }),
  MEDIUM: msg({ message: 'Medium', context: 'confidence' }),
  HIGH: msg({ message: 'High', context: 'confidence' }),
};
