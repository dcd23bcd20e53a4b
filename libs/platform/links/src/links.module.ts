import { Module } from '@nestjs/common';
import { IdentityLinksResolver } from './identity-links.resolver.js';
import { IdentityLinks } from './identity-links.service.js';

/** Provides {@link IdentityLinks}. Needs `Db`, `Records` and the outbox among the global providers. */
@Module({ providers: [IdentityLinks, IdentityLinksResolver], exports: [IdentityLinks] })
export class LinksModule {}
