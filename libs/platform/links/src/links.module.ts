import { Module } from '@nestjs/common';
import { PolicyAccess } from '@seedbed/platform/projection';
import { RowAccess } from '@seedbed/platform/records';
import { IdentityLinksResolver } from './identity-links.resolver.js';
import { IdentityLinks } from './identity-links.service.js';

/** Provides {@link IdentityLinks}. Needs `Db`, `Records` and the outbox among the global providers. */
@Module({
  providers: [{ provide: RowAccess, useClass: PolicyAccess }, IdentityLinks, IdentityLinksResolver],
  exports: [IdentityLinks],
})
export class LinksModule {}
