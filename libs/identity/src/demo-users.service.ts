import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Accounts } from './accounts.js';
import { asUser } from './as-user.js';
import { anyDemoUsers, type DemoUser, demoNames, demoUserId } from './demo-users.js';
import { type HttpExchange, placeOf } from './exchange.js';
import { identityErrors } from './identity.errors.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { isOnThisMachine } from './origin.rules.js';
import type { StartedSession } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';

/** Sign-in with one click, for whoever tries Seedbed out on their own machine. */
@Injectable()
export class DemoUsers {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(SignIn) private readonly signIns: SignIn,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  /** As whom this request may sign in with one click: nobody outside demo mode and this machine. */
  offered(exchange: HttpExchange): readonly DemoUser[] {
    return this.isOffered(exchange) ? anyDemoUsers() : [];
  }

  /** Begins a session as a demo user. Throws DEMO_ONLY_HERE outside demo mode and this machine, DEMO_USER_UNKNOWN. */
  async signIn(ctx: RequestContext, exchange: HttpExchange, name: string): Promise<StartedSession> {
    if (!this.isOffered(exchange)) throw identityErrors.DEMO_ONLY_HERE();
    const names = demoNames();
    const userId = demoUserId(name);
    return this.db.inTransaction(asUser(ctx, userId), async (tx) => {
      const account = names.includes(name) ? await this.accounts.byId(tx, userId) : null;
      if (account?.status !== 'ACTIVE') {
        throw identityErrors.DEMO_USER_UNKNOWN({ name: name.slice(0, 40), names: names.join(', ') }, { field: 'name' });
      }
      return this.signIns.begin(tx, userId, 'DEMO', { hasSecondFactor: false }, ctx, placeOf(exchange));
    });
  }

  private isOffered({ request }: HttpExchange): boolean {
    const isForwarded = ['x-forwarded-for', 'forwarded'].some((header) => request.headers[header] !== undefined);
    return this.settings.demo && isOnThisMachine(request.socket.remoteAddress, request.headers.host, isForwarded);
  }
}
