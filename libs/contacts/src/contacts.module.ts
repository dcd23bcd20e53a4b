import { type DynamicModule, Module } from '@nestjs/common';
import { ContactDomainsResolver } from './contact-domains.resolver.js';
import { ContactDomains } from './contact-domains.service.js';

const services = [ContactDomains];

/** People, how they are reached, and what they agreed to. */
@Module({})
export class ContactsModule {
  static forApi(): DynamicModule {
    return { module: ContactsModule, providers: [...services, ContactDomainsResolver], exports: services };
  }

  static forWorker(): DynamicModule {
    return { module: ContactsModule, providers: services, exports: services };
  }
}
