export { ContactDomains, type DomainOwner, type DomainReason } from './contact-domains.service.js';
export { ContactKind, ContactPoint, ContactStatus } from './contact-point.record.js';
export { contactErrors } from './contacts.errors.js';
export { ContactsModule } from './contacts.module.js';
export { seedPeople } from './contacts.seed.js';
export { ContactPointWrites, PersonRoleWrites, PersonWrites } from './people.writes.js';
export { Person } from './person.record.js';
export { PersonRole } from './person-role.record.js';
