export { consentErrors } from './consent.errors.js';
export {
  ConsentChannel,
  ConsentEvent,
  ConsentEventKind,
  ConsentWording,
  Suppression,
  SuppressionReason,
} from './consent.record.js';
export {
  ALL_PURPOSES,
  type ConsentFact,
  type ConsentStateName,
  consentState,
  type Evidence,
  mayUse,
  type UseBasis,
} from './consent.rules.js';
export { ConsentWordings, type NewWording } from './consent-wordings.service.js';
export { Consents, type Said, type Standing } from './consents.service.js';
export { ContactDomains, type DomainOwner, type DomainReason } from './contact-domains.service.js';
export { ContactKind, ContactPoint, ContactStatus, openAddress } from './contact-point.record.js';
export { contactErrors } from './contacts.errors.js';
export { ContactsModule } from './contacts.module.js';
export { seedPeople } from './contacts.seed.js';
export { Erasure, type ErasureProof } from './erasure.service.js';
export { ErasureRequests } from './erasure-requests.service.js';
export { ErasePersonJob, type ErasureResult } from './jobs/erase-person.job.js';
export { type ReminderResult, remindPartners } from './jobs/remind-partners.job.js';
export { RetainRecordsJob, type RetentionResult, retain } from './jobs/retain-records.job.js';
export { peopleKeepers, peopleOfCentre, whoKeepsTheAddress } from './people.policy.js';
export { People } from './people.service.js';
export { ContactPointWrites, PersonRoleWrites, PersonWrites } from './people.writes.js';
export { Person } from './person.record.js';
export { personPage } from './person-export.page.js';
export { type PersonData, PersonExport } from './person-export.service.js';
export { PersonMail } from './person-mail.service.js';
export { type PersonNotes, personNotes, registerPersonNotes } from './person-notes.js';
export { type PersonPart, personParts, registerPersonPart } from './person-parts.js';
export { type NewPerson, PersonRegistration } from './person-registration.service.js';
export { PersonRole } from './person-role.record.js';
export { besidePerson, standing } from './person-standing.js';
export { type ErasureReceipt, Privacy, type RetentionPlan } from './privacy.service.js';
export {
  ConsentsProfilesFollow,
  ContactPointsProfilesFollow,
  PersonProfilesFollow,
  RolesProfilesFollow,
} from './profile-people.writes.js';
export { ProfileReminder } from './profile-reminder.record.js';
export { ReminderSchedule } from './profile-reminders.schedule.js';
export { PROFILE_REMINDERS, ProfileReminders } from './profile-reminders.service.js';
export { RELATIONS } from './purposes.js';
export { ReminderRequests } from './reminder-requests.service.js';
export { RemindersModule } from './reminders.module.js';
export { RetentionSchedule } from './retention.schedule.js';
export { type Due, Retention } from './retention.service.js';
export { RetentionRequests } from './retention-requests.service.js';
export { RetentionRule } from './retention-rule.record.js';
export { subjectRequestErrors } from './subject-request.errors.js';
export { SubjectRequest, SubjectRequestState, SubjectRight } from './subject-request.record.js';
export { SubjectRequestWrites } from './subject-request.writes.js';
export { SubjectRequests } from './subject-requests.service.js';
export { type SuppressedAddress, SuppressedAddresses } from './suppressed-addresses.service.js';
export { GLOBAL_SCOPE, type SuppressionGiven, Suppressions } from './suppressions.service.js';
