import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { Audit } from '@seedbed/platform/journal';
import { newId, type RequestContext } from '@seedbed/platform/kernel';
import { Callers } from './callers.js';
import type { HttpExchange } from './exchange.js';
import { LinkMails } from './link-mails.js';
import { LinkRequests } from './link-requests.service.js';
import { type RoleToGive, Users } from './users.service.js';

/** Invites people to this node. */
@Injectable()
export class Invitations {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Users) private readonly users: Users,
    @Inject(LinkMails) private readonly mails: LinkMails,
    @Inject(LinkRequests) private readonly requests: LinkRequests,
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
    const node = this.requests.nodeAddress(exchange);
    const { id } = await this.db.inTransaction(ctx, async (tx) => {
      const account = await this.users.ensure(tx, whom, role);
      if (account.status === 'INVITED') {
        const link = { account, purpose: 'INVITATION', language: ctx.language, node, because: newId() } as const;
        await this.db.asSystem(tx, () => this.mails.send(tx, link));
        await this.audit.note(tx, {
          action: 'user.invite',
          about: { type: 'User', id: account.id },
          detail: role.role,
        });
      }
      return account;
    });
    this.callers.forget();
    return id;
  }
}
