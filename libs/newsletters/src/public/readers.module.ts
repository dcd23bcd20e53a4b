import { type DynamicModule, Module } from '@nestjs/common';
import {
  Consents,
  ConsentWordings,
  Erasure,
  ErasureRequests,
  People,
  PersonExport,
  SubjectRequests,
  Suppressions,
} from '@seedbed/contacts';
import { PolicyAccess } from '@seedbed/platform/projection';
import { RowAccess } from '@seedbed/platform/records';
import { NEWSLETTER_PLACE, type NewsletterPlace } from '../newsletter-place.js';
import { ArchiveController } from './archive.controller.js';
import { NewsletterArchive } from './archive.service.js';
import { ClickCounter } from './click-counter.js';
import { Confirmations } from './confirmations.service.js';
import { Leaving } from './leaving.service.js';
import { LinksController } from './links.controller.js';
import { OwnData } from './own-data.service.js';
import { ReaderPreferences } from './preferences.service.js';
import { ReaderMails } from './reader-mails.js';
import { ReadersController } from './readers.controller.js';
import { ReadersSweeper } from './readers-sweeper.js';
import { RequestAnswers } from './request-answers.js';
import { NewsletterRequests } from './requests.service.js';
import { StrangerTopics } from './stranger-topics.js';
import { TokenHolders } from './token-holders.js';
import { Tries } from './tries.js';
import { UnsubscribeController } from './unsubscribe.controller.js';
import { TopicWordings } from './wordings.js';

const ofContacts = [Suppressions, Consents, ConsentWordings, People, Erasure];
const ofPeople = [SubjectRequests, ErasureRequests, PersonExport];
const common = [{ provide: RowAccess, useClass: PolicyAccess }, ...ofContacts, Tries, StrangerTopics, TopicWordings];

/** What people do with newsletters who never sign in: follow links, sign up, choose, leave, read what was sent. */
@Module({})
export class NewsletterReadersModule {
  static forApi(place: NewsletterPlace): DynamicModule {
    return {
      module: NewsletterReadersModule,
      controllers: [UnsubscribeController, LinksController, ReadersController, ArchiveController],
      providers: [
        ...common,
        ...ofPeople,
        ...[TokenHolders, Leaving, OwnData, Confirmations, ReaderPreferences, NewsletterRequests, ReaderMails],
        NewsletterArchive,
        { provide: NEWSLETTER_PLACE, useValue: place },
      ],
    };
  }

  /** The worker needs journal and mailer among the global providers. */
  static forWorker(place: NewsletterPlace): DynamicModule {
    return {
      module: NewsletterReadersModule,
      providers: [
        ...common,
        ...[ReaderMails, RequestAnswers, ReadersSweeper, ClickCounter],
        { provide: NEWSLETTER_PLACE, useValue: place },
      ],
    };
  }
}
