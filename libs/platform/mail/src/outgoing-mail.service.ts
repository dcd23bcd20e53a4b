import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Jobs } from '@seedbed/platform/queue';
import { Records, sealedHash } from '@seedbed/platform/records';
import { readAddress } from './address.js';
import { sendMessage } from './jobs/send-message.job.js';
import { forget } from './mail.erasure.js';
import { mailErrors } from './mail.errors.js';
import { mailTexts } from './mail.texts.js';
import { OutgoingMessage } from './outgoing-message.record.js';

/** States in which nothing is under way, and nothing has surely arrived. */
const RESENDABLE = ['REJECTED', 'UNKNOWN', 'EXPIRED'];

/** Messages to one person that are looked at in one go. */
const MOST_LISTED = 100;

/** What people do with messages that were sent: decide about those that did not arrive, and erase. */
@Injectable()
export class OutgoingMail {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Records) private readonly records: Records,
  ) {}

  /**
   * Sends a message once more, after a person decided so. In: its id; the role of the caller was checked. Out: nothing; it
   * waits to be sent. Throws MAIL_NOT_FOUND, MAIL_NOT_RESENDABLE.
   */
  async resend(ctx: RequestContext | Tx, id: string): Promise<void> {
    await this.db.inTransaction(ctx, (tx) =>
      this.db.asSystem(tx, async () => {
        const [found] = await this.db.query<{ can: boolean }>(
          tx,
          `SELECT m.state = ANY($2) AND b.message_id IS NOT NULL AND coalesce(m.expires_at > clock_timestamp(), true) AS can
           FROM outgoing_messages m LEFT JOIN outgoing_bodies b ON b.message_id = m.id WHERE m.id = $1 FOR UPDATE OF m`,
          [id, RESENDABLE],
        );
        if (!found) throw mailErrors.MAIL_NOT_FOUND({}, { field: 'id' });
        if (!found.can) throw mailErrors.MAIL_NOT_RESENDABLE({}, { field: 'id' });
        await this.db.query(
          tx,
          `UPDATE outgoing_messages SET state = 'WAITING', not_before = NULL, finished_at = NULL, reply_code = NULL WHERE id = $1`,
          [id],
        );
        await this.jobs.request(tx, sendMessage, { message: id }, { title: mailTexts[tx.language].sending });
      }),
    );
  }

  /** What was sent to addresses, newest first, {@link MOST_LISTED} at most. In: the addresses; whose they are the caller has checked. */
  async sentTo(ctx: RequestContext | Tx, addresses: readonly string[]): Promise<OutgoingMessage[]> {
    return this.db.inTransaction(ctx, (tx) =>
      this.db.asSystem(tx, async () => {
        const found = await this.records.listOf(tx, OutgoingMessage, 'recipientHash', addresses.map(sealedHash));
        return found.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime()).slice(0, MOST_LISTED);
      }),
    );
  }

  /** How many texts to an address are kept, the mailbox of the demo included. Throws MAIL_ADDRESS_INVALID. */
  async find(ctx: RequestContext | Tx, given: string): Promise<number> {
    const address = readAddress(given);
    return this.db.inTransaction(ctx, (tx) =>
      this.db.asSystem(tx, async () => {
        const [found] = await this.db.query<{ n: number }>(
          tx,
          `SELECT (SELECT count(*)::int FROM outgoing_bodies WHERE lower(to_address) = lower($1))
                + (SELECT count(*)::int FROM mailbox_messages WHERE lower(to_address) = lower($1)) AS n`,
          [address],
        );
        return found?.n ?? 0;
      }),
    );
  }

  /**
   * Erases what was written to an address: texts, subjects, the letter in its mask. A message that waits is not sent any
   * more. Out: how many texts. Throws MAIL_ADDRESS_INVALID.
   */
  async erase(ctx: RequestContext | Tx, given: string): Promise<number> {
    const address = readAddress(given);
    return this.db.inTransaction(ctx, (tx) =>
      this.db.asSystem(tx, async () => {
        const erased = await this.db.query<{ id: string }>(
          tx,
          'DELETE FROM outgoing_bodies WHERE lower(to_address) = lower($1) RETURNING message_id AS id',
          [address],
        );
        await forget(
          this.db,
          tx,
          erased.map(({ id }) => id),
        );
        const shown = await this.db.query(
          tx,
          'DELETE FROM mailbox_messages WHERE lower(to_address) = lower($1) RETURNING id',
          [address],
        );
        return erased.length + shown.length;
      }),
    );
  }
}
