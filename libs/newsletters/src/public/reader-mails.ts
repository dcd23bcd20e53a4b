import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@seedbed/platform/database';
import type { Language } from '@seedbed/platform/kernel';
import { defineMailPurpose, Mailer, writeMail } from '@seedbed/platform/mail';
import { sealedHash } from '@seedbed/platform/records';
import { NEWSLETTER_PLACE, type NewsletterPlace, newsletterKeys } from '../newsletter-place.js';
import type { TokenClaims } from '../tokens/payload.js';
import { makeToken } from '../tokens/tokens.js';
import { namesOf, type StrangerTopic, senderOf } from './stranger-topics.js';
import { strangerTexts } from './strangers.texts.js';
import { Tries } from './tries.js';

/** Links by which somebody says who they are: their text is kept no longer than it takes to send it. */
const confirmMail = defineMailPurpose('newsletters.confirm', { onUnknown: 'RESEND', keepDays: 0 });

export const DAY_MS = 86_400_000;
const LIVES: Readonly<Record<ReaderMail, number>> = {
  confirm: 14 * DAY_MS,
  known: 14 * DAY_MS,
  left: 7 * DAY_MS,
  exported: DAY_MS,
  erased: DAY_MS,
};
type ReaderMail = 'confirm' | 'known' | 'left' | 'exported' | 'erased';

/** A mail to a reader, with the one link in it. */
export interface MailToReader {
  readonly kind: ReaderMail;
  readonly to: string;
  readonly language: Language;
  readonly topics: readonly StrangerTopic[];
  readonly page: 'confirm' | 'preferences' | 'unsubscribe';
  /** What the link is good for. `about.contactPoint` is the id of the request where the page is that to confirm on. */
  readonly claims: Omit<TokenClaims, 'expiresAt'>;
  /** By which it is left with one click. */
  readonly contactPoint: string;
  /** Id of what asked for it: the same one sends no second message. */
  readonly because: string;
}

/** Writes to readers, one at a time, and to one address seldom: nobody floods a stranger's inbox through us. */
@Injectable()
export class ReaderMails {
  constructor(
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(Tries) private readonly tries: Tries,
    @Inject(NEWSLETTER_PLACE) private readonly place: NewsletterPlace,
  ) {}

  /** Out: false: the address got too many already. Throws MAIL_SERVER_MISSING. */
  async send(tx: Tx, mail: MailToReader): Promise<boolean> {
    const { to, language, topics, because } = mail;
    const [first] = topics;
    if (!first || (await this.tries.over(tx, ['mail', sealedHash(to)])) !== null) return false;
    const sender = senderOf(first, language);
    const texts = strangerTexts[language][mail.kind](sender, namesOf(topics, language));
    const at = new Date();
    const expiresAt = new Date(at.getTime() + LIVES[mail.kind]);
    const link = (page: string, claims: Omit<TokenClaims, 'expiresAt'>): string =>
      `${this.place.publicUrl}/n/${page}/${makeToken(newsletterKeys(), { ...claims, expiresAt }, at)}`;
    const url = link(mail.page, mail.claims);
    const blocks = [{ paragraph: texts.says }, { link: { label: texts.button, url } }, { paragraph: texts.unasked }];
    const leave = link('unsubscribe', {
      purpose: 'one-click',
      about: { contactPoint: mail.contactPoint },
      topic: null,
    });
    await this.mailer.send(tx, {
      ...writeMail(language, sender, { subject: texts.subject.slice(0, 240), blocks }),
      to,
      purpose: confirmMail,
      idempotencyKey: `newsletters.${mail.kind}:${because}`,
      expiresAt,
      ...(mail.kind === 'confirm'
        ? { headers: { 'List-Unsubscribe': `<${leave}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } }
        : {}),
    });
    return true;
  }
}
