import { type DynamicModule, Module } from '@nestjs/common';
import { AccessResolver } from './access.resolver.js';
import { AccountResolver } from './account.resolver.js';
import { Accounts } from './accounts.js';
import { ApiTokens } from './api-tokens.service.js';
import { CallerRows } from './caller-rows.js';
import { Callers } from './callers.js';
import { DemoUsers } from './demo-users.service.js';
import { BrowserSessions } from './exchange.js';
import { Identify } from './identify.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { Invitations } from './invitations.service.js';
import { LinkMails } from './link-mails.js';
import { LinkRequests } from './link-requests.service.js';
import { LinkSender } from './link-sender.js';
import { LinkSignInResolver } from './link-sign-in.resolver.js';
import { LinkSignIn } from './link-sign-in.service.js';
import { WhoIsIt } from './me.service.js';
import { OneTimeLinks } from './one-time-links.js';
import { OwnPassword } from './own-password.service.js';
import { Passwords } from './passwords.js';
import { SecondFactor } from './second-factor.service.js';
import { Secrets } from './secrets.js';
import { SessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.service.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignIn } from './sign-in.service.js';
import { SignInAnswers } from './sign-in-answers.js';
import { Throttle } from './throttle.js';
import { UsersResolver } from './users.resolver.js';
import { Users } from './users.service.js';

/** Who people are here. Needs Db, Records and Audit among the global providers. */
@Module({})
export class IdentityModule {
  /** For the api: finds out who each request comes from, and lets people in. */
  static forApi(settings: IdentitySettings): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      providers: [
        { provide: IDENTITY_SETTINGS, useValue: settings },
        { provide: Secrets, useFactory: () => new Secrets(settings.secret) },
        {
          provide: SessionCookie,
          inject: [Secrets],
          useFactory: (secrets: Secrets) => new SessionCookie(settings, secrets),
        },
        Accounts,
        ApiTokens,
        BrowserSessions,
        CallerRows,
        Callers,
        DemoUsers,
        Identify,
        Invitations,
        LinkMails,
        LinkRequests,
        LinkSignIn,
        OneTimeLinks,
        OwnPassword,
        Passwords,
        SecondFactor,
        Sessions,
        SignIn,
        SignInAnswers,
        Throttle,
        Users,
        WhoIsIt,
        AccessResolver,
        AccountResolver,
        LinkSignInResolver,
        SignInResolver,
        UsersResolver,
      ],
      exports: [ApiTokens, Secrets],
    };
  }

  /** For the worker: sends the links that people ask for. Needs Db and Mailer among the global providers. */
  static forWorker(settings: IdentitySettings): DynamicModule {
    return {
      module: IdentityModule,
      providers: [
        { provide: IDENTITY_SETTINGS, useValue: settings },
        { provide: Secrets, useFactory: () => new Secrets(settings.secret) },
        Accounts,
        OneTimeLinks,
        LinkMails,
        LinkSender,
      ],
    };
  }
}
