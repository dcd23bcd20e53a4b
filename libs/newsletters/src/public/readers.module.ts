import { type DynamicModule, Module } from '@nestjs/common';
import { Consents, Suppressions } from '@seedbed/contacts';
import { PolicyAccess } from '@seedbed/platform/projection';
import { RowAccess } from '@seedbed/platform/records';
import { NEWSLETTER_PLACE, type NewsletterPlace } from '../newsletter-place.js';
import { Leaving } from './leaving.service.js';
import { LinksController } from './links.controller.js';
import { TokenHolders } from './token-holders.js';
import { Tries } from './tries.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

const access = { provide: RowAccess, useClass: PolicyAccess };
const common = [access, Suppressions, Consents];

/** What people do with newsletters who never sign in: follow links, sign up, choose, leave, read what was sent. */
@Module({})
export class NewsletterReadersModule {
  static forApi(place: NewsletterPlace): DynamicModule {
    return {
      module: NewsletterReadersModule,
      controllers: [UnsubscribeController, LinksController],
      providers: [...common, Tries, TokenHolders, Leaving, { provide: NEWSLETTER_PLACE, useValue: place }],
    };
  }
}
