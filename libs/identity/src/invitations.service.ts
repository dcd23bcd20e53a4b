import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Audit } from '@seedbed/platform/journal';
import { newId, type RequestContext } from '@seedbed/platform/kernel';
import type { Account } from './accounts.js';
import { Callers } from './callers.js';
import type { HttpExchange } from './exchange.js';
import { identityActions } from './identity.actions.js';
import { identityErrors } from './identity.errors.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { LinkMails } from './link-mails.js';
import { nodeAddress } from './node-address.js';
import type { UserRole } from './user-role.js';
import { type RoleToGive, Users } from './users.service.js';

/** Invites people to this node. */
@Injectable()
export class Invitations {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Users) private readonly users: Users,
    @Inject(LinkMails) private readonly mails: LinkMails,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Callers) private readonly callers: Callers,
  ) {}

  /**
   * Makes a user and gives them a role, and sends the invitation; somebody who is here already gets the role alone. Who was
   * invited before and has not accepted gets another link. Out: id of the user. Throws EMAIL_UNREADABLE,
   * ROLE_NOT_YOURS_TO_GIVE, what is wrong with the role, MAIL_SERVER_MISSING, NODE_ADDRESS_UNKNOWN; then nothing is done.
   */
  async invite(
    ctx: RequestContext,
    exchange: HttpExchange,
    whom: { readonly email: string; readonly displayName: string },
    role: RoleToGive,
  ): Promise<string> {
    const node = nodeAddress(this.settings, exchange);
    const { id } = await this.db.inTransaction(ctx, async (tx) => {
      const account = await this.users.ensure(tx, whom, role);
      if (account.status === 'INVITED') await this.send(tx, ctx, account, node, role.role);
      return account;
    });
    this.callers.forget();
    return id;
  }

  /**
   * Sends a user that the caller sees, and who has not accepted yet, another link; the one from before ends.
   * Throws USER_UNKNOWN, INVITATION_ACCEPTED, MAIL_SERVER_MISSING, NODE_ADDRESS_UNKNOWN.
   */
  async resend(ctx: RequestContext, exchange: HttpExchange, userId: string): Promise<void> {
    const node = nodeAddress(this.settings, exchange);
    await this.db.inTransaction(ctx, async (tx) => {
      const user = await this.users.requireSeen(tx, userId);
      if (user.status !== 'INVITED') throw identityErrors.INVITATION_ACCEPTED();
      await this.send(tx, ctx, user, node);
    });
  }

  private async send(
    tx: Tx,
    { language }: RequestContext,
    account: Pick<Account, 'id' | 'email'>,
    node: string,
    detail?: UserRole,
  ): Promise<void> {
    const link = { account, purpose: 'INVITATION', language, node, because: newId() } as const;
    await this.db.asSystem(tx, () => this.mails.send(tx, link));
    const about = { type: 'User', id: account.id };
    await this.audit.note(tx, {
      action: identityActions['user.invite'],
      about,
      ...(detail === undefined ? {} : { detail }),
    });
  }
}
