import { type DynamicModule, Module } from '@nestjs/common';
import { PolicyAccess } from '@seedbed/platform/projection';
import { RowAccess } from '@seedbed/platform/records';
import { ConsentsResolver } from './consents.resolver.js';
import { Consents } from './consents.service.js';
import { ContactDomainsResolver } from './contact-domains.resolver.js';
import { ContactDomains } from './contact-domains.service.js';
import { People } from './people.service.js';
import { Suppressions } from './suppressions.service.js';

const services = [ContactDomains, Consents, Suppressions, People];
const access = { provide: RowAccess, useClass: PolicyAccess };

/** People, how they are reached, and what they agreed to. */
@Module({})
export class ContactsModule {
  static forApi(): DynamicModule {
    return {
      module: ContactsModule,
      providers: [...services, access, ContactDomainsResolver, ConsentsResolver],
      exports: services,
    };
  }

  static forWorker(): DynamicModule {
    return { module: ContactsModule, providers: [...services, access], exports: services };
  }
}
