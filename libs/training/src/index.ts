import './training-people.duties.js'; // a person is told of what this lib keeps of them, and every erasure reaches it

export {
  AttendanceCount,
  AttendanceDimension,
  AttendanceOfPerson,
  AttendanceStage,
  Certificate,
  TRAINING_CONSENT,
} from './attendance.record.js';
export { AttendanceCountWrites, AttendanceOfPersonWrites, CertificateWrites } from './attendance.writes.js';
export { Course, CourseModule, CourseStatus, ModuleCompetence } from './course.record.js';
export {
  CourseEditionWrites,
  CourseModuleWrites,
  CourseWrites,
  EditionTrainerPersonWrites,
  EditionTrainerWrites,
  ModuleCompetenceWrites,
} from './course.writes.js';
export {
  AttendanceBasis,
  CourseEdition,
  CourseMode,
  EditionTrainer,
  EditionTrainerPerson,
} from './course-edition.record.js';
export { trainingErrors } from './training.errors.js';
export { TrainingModule } from './training.module.js';
export { ACADEMY, ACADEMY_MOOC, seedTraining } from './training.seed.js';
export { type AskedTotals, type IssuedCertificate, type RecordedAttendance, Training } from './training.service.js';
export { TrainingConsentWrites } from './training-consent.js';
