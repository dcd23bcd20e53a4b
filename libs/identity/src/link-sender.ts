import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { OnMessage } from '@seedbed/platform/events';
import { isLanguage } from '@seedbed/platform/kernel';
import { Accounts } from './accounts.js';
import { LinkMails } from './link-mails.js';
import { linkRequested } from './link-requests.service.js';

/**
 * Answers wishes for links, in the worker. Twice: the wish is gone with the first time, in the same transaction. Dead in the
 * middle: neither is the wish gone nor a message there. Nobody has the address, or may not sign in: the wish goes, unseen.
 */
@Injectable()
export class LinkSender {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(LinkMails) private readonly mails: LinkMails,
  ) {}

  @OnMessage(linkRequested)
  async send(tx: Tx, { request }: { readonly request: string }): Promise<void> {
    const [wish] = await this.db.query<{ email: string; language: string; address: string }>(
      tx,
      'delete from link_requests where id = $1 returning email, language, address',
      [request],
    );
    if (!wish) return;
    const account = await this.accounts.byAddress(tx, wish.email);
    if (account?.status !== 'ACTIVE') return;
    const language = isLanguage(wish.language) ? wish.language : 'en';
    await this.mails.send(tx, { account, purpose: 'SIGN_IN', language, node: wish.address, because: request });
  }
}
