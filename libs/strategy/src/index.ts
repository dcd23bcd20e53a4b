import './claim-reminder.duties.js'; // a person is told of their reminders, and every erasure reaches them
import './learning.mentors.js'; // exchanges speak for their mentors
import './measure-person.duties.js'; // a person is told of what this lib keeps of them, and every erasure reaches it

export { ClaimReminder } from './claim-reminder.record.js';
export { type DueItem, DueWork } from './due.service.js';
export { DueKindChoice, DueReminder } from './due-reminder.record.js';
export { DueReminderRequests } from './due-reminder-requests.service.js';
export { DueReminderSchedule } from './due-reminders.schedule.js';
export { DAYS_AHEAD, DUE_REMINDERS, DueReminders, type Reminded } from './due-reminders.service.js';
export { EndingClaims } from './ending-claims.service.js';
export { HolderReminders } from './holder-reminders.service.js';
export { type DueReminderResult, remindDue } from './jobs/remind-due.job.js';
export { AdoptionState, ExchangeStatus, LearningExchange, Practice, PracticeAdoption } from './learning.record.js';
export { LearningExchangeWrites, PracticeAdoptionWrites, PracticeWrites } from './learning.writes.js';
export { MeasureDependency, MeasurePerson, MeasureStatus, MeasureStep, StrategyMeasure } from './measure.record.js';
export { MeasureDependencyWrites, MeasurePersonWrites, StrategyMeasureWrites } from './measure.writes.js';
export { type AskedMeasureStep, Measures } from './measures.service.js';
export { CriterionVerdict, StageAssessment, StageCriterion, StageStep } from './stage.record.js';
export { StageAssessmentWrites } from './stage.writes.js';
export { type AskedStageStep, Stages } from './stages.service.js';
export { strategyErrors } from './strategy.errors.js';
export { StrategyModule } from './strategy.module.js';
export { ObjectiveCompetence, Strategy, StrategyObjective, StrategyStatus } from './strategy.record.js';
export { seedStrategy, stageCriterionId } from './strategy.seed.js';
export { ObjectiveCompetenceWrites, StrategyObjectiveWrites, StrategyWrites } from './strategy.writes.js';
