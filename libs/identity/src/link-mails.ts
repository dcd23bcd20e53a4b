import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@seedbed/platform/database';
import type { Language } from '@seedbed/platform/kernel';
import { Mailer, writeMail } from '@seedbed/platform/mail';
import type { Account } from './accounts.js';
import { identityTexts } from './identity.texts.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { LIFETIMES } from './lifetimes.js';
import { invitationMail, signInLinkMail } from './mail-purposes.js';
import { type LinkPurpose as AnyLinkPurpose, linkAddress, OneTimeLinks } from './one-time-links.js';

/** What this lib itself sends links for. */
type LinkPurpose = Exclude<AnyLinkPurpose, 'REMINDER'>;

/** To whom a link goes, in which language, under which address of the node, and as an answer to what. */
export interface LinkToSend {
  readonly account: Pick<Account, 'id' | 'email'>;
  readonly purpose: LinkPurpose;
  readonly language: Language;
  /** Without a slash at its end. */
  readonly node: string;
  /** Id of what asked for it: the same one sends no second message. */
  readonly because: string;
}

const LIFE: Readonly<Record<LinkPurpose, number>> = { SIGN_IN: LIFETIMES.linkMs, INVITATION: LIFETIMES.invitationMs };

/** Sends links to their users. */
@Injectable()
export class LinkMails {
  constructor(
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(OneTimeLinks) private readonly links: OneTimeLinks,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  /** Makes a link and the message with it, in the caller's transaction (as the system). Throws MAIL_SERVER_MISSING. */
  async send(tx: Tx, { account, purpose, language, node, because }: LinkToSend): Promise<void> {
    const name = this.settings.nodeName ?? 'Seedbed';
    const texts = identityTexts[language][purpose === 'SIGN_IN' ? 'signIn' : 'invitation'](name);
    const url = linkAddress(node, purpose, await this.links.make(tx, account.id, purpose));
    const blocks = [{ paragraph: texts.says }, { link: { label: texts.button, url } }, { paragraph: texts.unasked }];
    await this.mailer.send(tx, {
      ...writeMail(language, name, { subject: texts.subject, blocks }),
      to: account.email,
      purpose: purpose === 'SIGN_IN' ? signInLinkMail : invitationMail,
      idempotencyKey: `identity.link:${because}`,
      expiresAt: new Date(Date.now() + LIFE[purpose]),
    });
  }
}
