import './pilot-person.duties.js'; // a person is told of what this lib keeps of them, and every erasure reaches it

export { IndicatorTarget } from './indicator-target.record.js';
export { Confidence, IndicatorValue, ValueDecision, ValueDecisionKind, ValueState } from './indicator-value.record.js';
export { CaseStudy, Pilot, PilotPhase, PilotScope, PilotStatus } from './pilot.record.js';
export {
  CaseStudyWrites,
  PilotParticipationWrites,
  PilotPersonWrites,
  PilotPhaseWrites,
  PilotWrites,
} from './pilot.writes.js';
export { PilotCompetence, PilotCompetenceState } from './pilot-competence.record.js';
export { PilotParticipation, PilotPerson, PilotRole } from './pilot-participation.record.js';
export { pilotErrors } from './pilots.errors.js';
export { PilotsModule } from './pilots.module.js';
export { pilotId, seedPilots } from './pilots.seed.js';
export { Pilots, type ShownByPilot } from './pilots.service.js';
export {
  Indicator,
  IndicatorDirection,
  IndicatorMeasure,
  ResultLevel,
  ResultNode,
} from './result.record.js';
export { IndicatorTargetWrites, IndicatorValueWrites, IndicatorWrites, ResultNodeWrites } from './result.writes.js';
export { resultErrors } from './results.errors.js';
export { Results } from './results.service.js';
export { Totals } from './totals.service.js';
