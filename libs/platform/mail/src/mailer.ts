import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { errorOfProblems, type RequestContext, stableId } from '@seedbed/platform/kernel';
import { Jobs } from '@seedbed/platform/queue';
import { Records, sealedHash } from '@seedbed/platform/records';
import { type MailAddress, maskAddress, readAddress } from './address.js';
import { sendMessage } from './jobs/send-message.job.js';
import { mailErrors } from './mail.errors.js';
import { mailTexts } from './mail.texts.js';
import type { MailPurpose } from './mail-purpose.js';
import { canSend, MAIL_SETTINGS, type MailSettings } from './mail-settings.js';
import { mailProblems } from './message.rules.js';
import { OutgoingMessage } from './outgoing-message.record.js';

/** A message to one person. */
export interface NewMail {
  readonly to: string | MailAddress;
  readonly subject: string;
  readonly text: string;
  /** The same as `text`, in HTML; see `writeMail`. */
  readonly html?: string;
  /** What it is for, by ids and without personal data: the same key never makes a second message. */
  readonly idempotencyKey: string;
  readonly purpose: MailPurpose;
  readonly headers?: Readonly<Record<string, string>>;
  /** From when on it is of no use, such as the end of the link in it. */
  readonly expiresAt?: Date;
}

export interface SentMail {
  readonly id: string;
  /** False: a message with this key was there; nothing was made. */
  readonly isNew: boolean;
}

const INSERT_BODY = `
  INSERT INTO outgoing_bodies (message_id, from_address, from_name, to_address, to_name, subject, text, html, headers)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb)`;

/** Sends mail, for the api and the worker alike: it needs the database only. */
@Injectable()
export class Mailer {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
  ) {}

  /** Whether this installation sends mail at all: outside of production it may know no server. */
  get canSend(): boolean {
    return canSend(this.settings);
  }

  /**
   * Writes a message down in the caller's transaction (or one of its own), and asks for it to be sent: it goes out after
   * commit, or never. The caller need not be allowed to read messages. Out: its id. Throws MAIL_ADDRESS_INVALID,
   * MAIL_SERVER_MISSING, and MAIL_INVALID or the one code that fits when subject, text or headers cannot be sent.
   */
  async send(ctx: RequestContext | Tx, mail: NewMail): Promise<SentMail> {
    if (!this.canSend) throw mailErrors.MAIL_SERVER_MISSING();
    const given: MailAddress = typeof mail.to === 'string' ? { address: mail.to } : mail.to;
    const { name } = given;
    const problems = mailProblems(name === undefined ? mail : { ...mail, name });
    if (problems.length > 0) throw errorOfProblems(problems, (details) => mailErrors.MAIL_INVALID({}, details));
    const to = { ...given, address: readAddress(given.address) };
    return this.db.inTransaction(ctx, (tx) => this.db.asSystem(tx, () => this.write(tx, mail, to)));
  }

  private async write(tx: Tx, mail: NewMail, to: MailAddress): Promise<SentMail> {
    const { idempotencyKey, purpose, expiresAt } = mail;
    const { from } = this.settings;
    const id = stableId(OutgoingMessage.name, idempotencyKey);
    const made = await this.records.ensure(tx, OutgoingMessage, {
      id,
      idempotencyKey,
      purpose: purpose.name,
      recipient: maskAddress(to.address),
      recipientHash: sealedHash(to.address),
      onUnknown: purpose.onUnknown,
      keepDays: purpose.keepDays,
      messageId: `${id}${from.address.slice(from.address.lastIndexOf('@'))}`,
      ...(expiresAt === undefined ? {} : { expiresAt }),
    });
    if (made === 'existed') return { id, isNew: false };
    const headers = JSON.stringify(mail.headers ?? {});
    const said = [mail.subject, mail.text, mail.html ?? null, headers];
    await this.db.query(tx, INSERT_BODY, [id, from.address, from.name, to.address, to.name ?? null, ...said]);
    await this.jobs.request(tx, sendMessage, { message: id }, { title: mailTexts[tx.language].sending });
    return { id, isNew: true };
  }
}
