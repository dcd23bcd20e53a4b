import { msg } from '@lingui/core/macro';
import type {
  AttendanceBasis,
  AttendanceDimension,
  AttendanceStage,
  CourseMode,
  CourseStatus,
} from '../gql/graphql.js';
import type { Labels } from './words.js';

export const courseModes: Labels<CourseMode> = {
  MOOC: msg({ message: 'Online, open to all', context: 'course' }),
  FACE_TO_FACE: msg({ message: 'Face to face', context: 'course' }),
  BLENDED: msg({ message: 'Blended', context: 'course' }),
};

export const courseStatuses: Labels<CourseStatus> = {
  PLANNED: msg({ message: 'Planned', context: 'course' }),
  ONGOING: msg({ message: 'Being held', context: 'course' }),
  COMPLETED: msg({ message: 'Completed', context: 'course' }),
  CANCELLED: msg({ message: 'Given up', context: 'course' }),
};

export const attendanceStages: Labels<AttendanceStage> = {
  REGISTERED: msg({ message: 'Enrolled', context: 'attendance' }),
  ATTENDED: msg({ message: 'Attended', context: 'attendance' }),
  COMPLETED: msg({ message: 'Completed', context: 'attendance' }),
  CERTIFIED: msg({ message: 'Certified', context: 'attendance' }),
};

export const attendanceBases: Labels<AttendanceBasis> = {
  COUNTS: msg`Numbers without people`,
  PEOPLE: msg`Recorded people`,
};

export const attendanceDimensions: Labels<AttendanceDimension> = {
  COUNTRY: msg`Country`,
  SEX: msg`Sex`,
  AGE: msg`Age`,
};
