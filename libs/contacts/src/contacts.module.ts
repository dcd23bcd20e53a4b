import { type DynamicModule, Module } from '@nestjs/common';
import { PolicyAccess } from '@seedbed/platform/projection';
import { RecordMutations, RowAccess } from '@seedbed/platform/records';
import { ConsentWordings } from './consent-wordings.service.js';
import { ConsentsResolver } from './consents.resolver.js';
import { Consents } from './consents.service.js';
import { ContactDomainsResolver } from './contact-domains.resolver.js';
import { ContactDomains } from './contact-domains.service.js';
import { Erasure } from './erasure.service.js';
import { ErasureRequests } from './erasure-requests.service.js';
import { ErasePersonJob } from './jobs/erase-person.job.js';
import { RetainRecordsJob } from './jobs/retain-records.job.js';
import { PeopleResolver } from './people.resolver.js';
import { People } from './people.service.js';
import { PersonExportController } from './person-export.controller.js';
import { PersonExport } from './person-export.service.js';
import { PersonMail } from './person-mail.service.js';
import { PersonRegistration } from './person-registration.service.js';
import { PrivacyResolver } from './privacy.resolver.js';
import { Privacy } from './privacy.service.js';
import { RetentionResolver } from './retention.resolver.js';
import { RetentionSchedule } from './retention.schedule.js';
import { Retention } from './retention.service.js';
import { RetentionRequests } from './retention-requests.service.js';
import { SubjectRequestsResolver } from './subject-requests.resolver.js';
import { SubjectRequests } from './subject-requests.service.js';
import { SuppressedAddresses } from './suppressed-addresses.service.js';
import { Suppressions } from './suppressions.service.js';

const services = [
  ContactDomains,
  Consents,
  ConsentWordings,
  Suppressions,
  SuppressedAddresses,
  People,
  Erasure,
  ErasureRequests,
  SubjectRequests,
  PersonExport,
  Retention,
  RetentionRequests,
];
const access = { provide: RowAccess, useClass: PolicyAccess };

/** People, how they are reached, and what they agreed to. */
@Module({})
export class ContactsModule {
  static forApi(): DynamicModule {
    return {
      module: ContactsModule,
      controllers: [PersonExportController],
      providers: [
        ...services,
        access,
        RecordMutations,
        PersonRegistration,
        PersonMail,
        Privacy,
        ContactDomainsResolver,
        ConsentsResolver,
        PeopleResolver,
        SubjectRequestsResolver,
        RetentionResolver,
        PrivacyResolver,
      ],
      exports: services,
    };
  }

  static forWorker(): DynamicModule {
    return {
      module: ContactsModule,
      providers: [...services, access, RetainRecordsJob, ErasePersonJob, RetentionSchedule],
      exports: services,
    };
  }
}
