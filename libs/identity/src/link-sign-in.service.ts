import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Audit, type AuditAction } from '@seedbed/platform/journal';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Records } from '@seedbed/platform/records';
import { type Account, Accounts } from './accounts.js';
import { asNobody, asUser } from './as-user.js';
import { identityActions } from './identity.actions.js';
import { identityErrors } from './identity.errors.js';
import { type LinkPurpose, OneTimeLinks } from './one-time-links.js';
import { OwnPassword } from './own-password.service.js';
import type { Place, StartedSession } from './sessions.service.js';
import { SignIn, type SignInOutcome } from './sign-in.service.js';
import { User } from './user.record.js';

/** Lets people in by links that were sent to them. */
@Injectable()
export class LinkSignIn {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(OneTimeLinks) private readonly links: OneTimeLinks,
    @Inject(OwnPassword) private readonly password: OwnPassword,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /** With a link that signs in, asked for or in a reminder; the second factor is asked for as ever. Throws LINK_ENDED. */
  async withLink(ctx: RequestContext, secret: string, place: Place): Promise<SignInOutcome> {
    const account = await this.db.inTransaction(
      asNobody(ctx),
      async (tx) => (await this.take(tx, 'SIGN_IN', secret)) ?? this.take(tx, 'REMINDER', secret),
    );
    if (account?.status !== 'ACTIVE') throw await this.refusal(ctx, identityActions['signIn.link'], account?.id);
    return this.signIn.go(ctx, account, 'LINK', place);
  }

  /**
   * Accepts an invitation: sets a password and another name, where they are given, and signs in. A password that does not
   * do leaves the invitation as it is. Throws LINK_ENDED and what is wrong with the password or the name.
   */
  async accept(
    ctx: RequestContext,
    given: { readonly token: string; readonly password?: string | null; readonly displayName?: string | null },
    place: Place,
  ): Promise<StartedSession> {
    const started = await this.db.inTransaction(asNobody(ctx), async (tx) => {
      const account = await this.take(tx, 'INVITATION', given.token);
      if (account?.status !== 'INVITED') return null;
      const displayName = given.displayName?.trim() || account.displayName;
      const { password } = given;
      const hash = password ? await this.password.hashOf({ ...account, displayName }, password) : null;
      const user = { ...asUser(ctx, account.id), manager: tx.manager };
      await this.records.change(user, User, { id: account.id }, { displayName, status: 'ACTIVE' });
      if (hash !== null) await this.password.store(user, account.id, hash);
      return this.signIn.begin(user, account.id, 'INVITATION', { hasSecondFactor: false }, ctx, place);
    });
    if (!started) throw await this.refusal(ctx, identityActions['invitation.accept'], undefined);
    return started;
  }

  private async take(tx: Tx, purpose: LinkPurpose, secret: string): Promise<Account | null> {
    const userId = await this.links.take(tx, purpose, secret);
    return userId === null ? null : this.accounts.byId(tx, userId);
  }

  private async refusal(ctx: RequestContext, action: AuditAction, userId: string | undefined) {
    const whose = userId === undefined ? {} : { userId };
    await this.audit.noteRefusal(asNobody(ctx), { action, code: 'LINK_ENDED', ...whose });
    return identityErrors.LINK_ENDED();
  }
}
