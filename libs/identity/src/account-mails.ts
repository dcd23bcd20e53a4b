import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { OnMessage } from '@seedbed/platform/events';
import { isLanguage, type Language } from '@seedbed/platform/kernel';
import { type MailBlock, Mailer, writeMail } from '@seedbed/platform/mail';
import { type AccountChange, accountChanged } from './account-changes.js';
import { accountTexts } from './account-mails.texts.js';
import { Accounts } from './accounts.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { accountChangedMail } from './mail-purposes.js';

/** Where people see how they sign in, and take away what is not theirs. */
const PAGE = '/account';

interface Changed {
  readonly id: string;
  readonly user: string;
  readonly change: AccountChange;
  readonly provider?: string | undefined;
  readonly at: string;
  readonly language: string;
}

/**
 * Tells people that how they sign in has changed, in the worker: whoever did not do it themselves learns of it, and what to
 * do. Twice: the key is the same, and no second message is made. There is no such user any more, or they may not sign in:
 * nobody is told.
 */
@Injectable()
export class AccountMails {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  @OnMessage(accountChanged)
  async send(tx: Tx, changed: Changed): Promise<void> {
    if (!this.mailer.canSend) return; // on a developer's machine the change goes on without it
    await this.db.asSystem(tx, async () => {
      const account = await this.accounts.byId(tx, changed.user);
      if (account?.status !== 'ACTIVE') return;
      const language: Language = isLanguage(changed.language) ? changed.language : 'en';
      const node = this.settings.nodeName ?? 'Seedbed';
      await this.mailer.send(tx, {
        ...writeMail(language, node, this.says(changed, language, node)),
        to: account.email,
        purpose: accountChangedMail,
        idempotencyKey: `identity.account-changed:${changed.id}`,
      });
    });
  }

  private says({ change, provider = '', at }: Changed, language: Language, node: string) {
    const texts = accountTexts[language];
    const { providers = [], publicUrl } = this.settings;
    // one that the settings no longer name is called by its id
    const what = texts.what[change](providers.find(({ id }) => id === provider)?.name ?? provider);
    const blocks: MailBlock[] = [
      { paragraph: `${what}.\n${texts.when(moment(at, language))}` },
      { paragraph: texts.itWasYou },
      { paragraph: texts.itWasNotYou },
      ...(publicUrl === undefined ? [] : [{ link: { label: texts.button, url: `${publicUrl}${PAGE}` } }]),
    ];
    return { subject: `${node}: ${what}`, blocks };
  }
}

/** A moment that means the same wherever it is read. */
function moment(at: string, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(new Date(at))} UTC`;
}
