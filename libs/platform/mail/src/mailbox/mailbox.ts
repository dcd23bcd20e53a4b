import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';
import PostalMime from 'postal-mime';

/** A message that arrived, as it stands in the list. */
export interface MailboxEntry {
  readonly id: string;
  readonly receivedAt: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
}

/** A message to read. */
export interface MailboxMessage extends MailboxEntry {
  readonly messageId: string;
  readonly text: string;
  readonly hasHtml: boolean;
}

/** One delivery, as SMTP gave it: the addresses of the envelope and the bytes. */
export interface Delivered {
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
}

/** More are nobody's reading: the oldest go. */
const KEPT = 500;
const SHOWN = 100;
const ENTRY = `id, to_json(received_at) #>> '{}' AS "receivedAt", from_address AS "from", to_address AS "to", subject`;

/**
 * The mail of a demo: what would have left the installation stays here and can be read by whoever sits before it. In the
 * database, because the worker gets it and the api shows it.
 */
@Injectable()
export class Mailbox {
  private readonly ctx = systemContext('system:mailbox');

  constructor(@Inject(Db) private readonly db: Db) {}

  /** Keeps a message. Resolves when it is stored for certain: only then may the sink say that it took it. */
  async keep({ from, to, bytes }: Delivered): Promise<void> {
    const { subject = '', messageId = '' } = await PostalMime.parse(bytes);
    await this.db.inTransaction(this.ctx, async (tx) => {
      const values = [from, to, storable(subject), storable(messageId), bytes];
      await this.db.query(
        tx,
        'INSERT INTO mailbox_messages (from_address, to_address, subject, message_id, bytes) VALUES ($1, $2, $3, $4, $5)',
        values,
      );
      await this.db.query(
        tx,
        `DELETE FROM mailbox_messages WHERE seq <= (SELECT seq FROM mailbox_messages ORDER BY seq DESC OFFSET ${KEPT} LIMIT 1)`,
      );
    });
  }

  /** The newest first. */
  list(): Promise<MailboxEntry[]> {
    return this.db.query<MailboxEntry>(
      this.ctx,
      `SELECT ${ENTRY} FROM mailbox_messages ORDER BY seq DESC LIMIT ${SHOWN}`,
    );
  }

  /** A message with its text; null when there is none of this id. */
  async read(id: string): Promise<MailboxMessage | null> {
    const found = await this.find(id);
    if (!found) return null;
    const { bytes, messageId, ...entry } = found;
    const { text = '', html } = await PostalMime.parse(bytes);
    return { ...entry, messageId, text, hasHtml: html !== undefined };
  }

  /** The HTML of a message as it came; null when there is no such message or it has none. */
  async html(id: string): Promise<string | null> {
    const found = await this.find(id);
    return found ? ((await PostalMime.parse(found.bytes)).html ?? null) : null;
  }

  /** Throws everything away. */
  async empty(): Promise<void> {
    await this.db.query(this.ctx, 'DELETE FROM mailbox_messages');
  }

  private async find(id: string): Promise<(MailboxEntry & { messageId: string; bytes: Buffer }) | undefined> {
    const [row] = await this.db.query<MailboxEntry & { messageId: string; bytes: Buffer }>(
      this.ctx,
      `SELECT ${ENTRY}, message_id AS "messageId", bytes FROM mailbox_messages WHERE id = $1`,
      [id],
    );
    return row;
  }
}

/** What PostgreSQL takes as text: a message may hold anything. */
const storable = (text: string): string => text.replace(/[\0\p{Cs}]/gu, '\uFFFD').slice(0, 1000);
