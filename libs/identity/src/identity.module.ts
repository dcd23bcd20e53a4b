import { type DynamicModule, Module } from '@nestjs/common';
import { AccessResolver } from './access.resolver.js';
import { AccountResolver } from './account.resolver.js';
import { AccountChanges } from './account-changes.js';
import { AccountMails } from './account-mails.js';
import { Accounts } from './accounts.js';
import { ApiTokens } from './api-tokens.service.js';
import { CallerRows } from './caller-rows.js';
import { Callers } from './callers.js';
import { DemoUsers } from './demo-users.service.js';
import { BrowserSessions } from './exchange.js';
import { Identify } from './identify.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { IdentitySweeper } from './identity-sweeper.js';
import { Invitations } from './invitations.service.js';
import { LinkMails } from './link-mails.js';
import { LinkRequests } from './link-requests.service.js';
import { LinkSender } from './link-sender.js';
import { LinkSignInResolver } from './link-sign-in.resolver.js';
import { LinkSignIn } from './link-sign-in.service.js';
import { LinkedProviders } from './linked-providers.service.js';
import { WhoIsIt } from './me.service.js';
import { MyAccountResolver } from './my-account.resolver.js';
import { MyAccounts } from './my-account.service.js';
import { OneTimeLinks } from './one-time-links.js';
import { OwnPassword } from './own-password.service.js';
import { PasskeyChallenges } from './passkey-challenges.js';
import { PasskeySignIn } from './passkey-sign-in.service.js';
import { PasskeysResolver } from './passkeys.resolver.js';
import { Passkeys } from './passkeys.service.js';
import { Passwords } from './passwords.js';
import { ProposalMails } from './proposal-mails.js';
import { ProviderClients } from './provider-clients.js';
import { ProviderRequests } from './provider-requests.js';
import { ProviderSignInController } from './provider-sign-in.controller.js';
import { ProviderSignIn } from './provider-sign-in.service.js';
import { ProvidersResolver } from './providers.resolver.js';
import { SecondFactor } from './second-factor.service.js';
import { ProviderCookie, SessionCookie } from './secret-cookie.js';
import { Secrets } from './secrets.js';
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
      controllers: [ProviderSignInController],
      providers: [
        { provide: IDENTITY_SETTINGS, useValue: settings },
        { provide: Secrets, useFactory: () => new Secrets(settings.secret) },
        ...[SessionCookie, ProviderCookie].map((cookie) => ({
          provide: cookie,
          inject: [Secrets],
          useFactory: (secrets: Secrets) => new cookie(settings, secrets),
        })),
        AccountChanges,
        Accounts,
        ApiTokens,
        BrowserSessions,
        CallerRows,
        Callers,
        DemoUsers,
        Identify,
        Invitations,
        LinkedProviders,
        LinkMails,
        LinkRequests,
        LinkSignIn,
        MyAccounts,
        OneTimeLinks,
        OwnPassword,
        PasskeyChallenges,
        PasskeySignIn,
        Passkeys,
        ProviderClients,
        ProviderRequests,
        ProviderSignIn,
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
        MyAccountResolver,
        PasskeysResolver,
        ProvidersResolver,
        SignInResolver,
        UsersResolver,
      ],
      exports: [ApiTokens, Secrets],
    };
  }

  /**
   * For the worker: sends the links that people ask for, makes those of reminders, tells what became of proposals and what
   * changed in an account, and clears old sign-ins away. Needs Db and Mailer among the global providers.
   */
  static forWorker(settings: IdentitySettings): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      providers: [
        { provide: IDENTITY_SETTINGS, useValue: settings },
        { provide: Secrets, useFactory: () => new Secrets(settings.secret) },
        AccountMails,
        Accounts,
        OneTimeLinks,
        LinkMails,
        LinkSender,
        ProposalMails,
        IdentitySweeper,
      ],
      exports: [OneTimeLinks, IDENTITY_SETTINGS],
    };
  }
}
