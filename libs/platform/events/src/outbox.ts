import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';
import type { Message } from './message.js';

/** Channel on which relays are woken; the payload is empty, because the rows say it all. */
export const OUTBOX_CHANNEL = 'outbox';

const PUBLISH = `
  INSERT INTO outbox (topic, key, payload, actor, request_id) VALUES ($1, $2, $3::jsonb, $4, $5)
  ON CONFLICT (xid, topic, key) DO NOTHING`;
/** How soon after a commit the relay is woken. */
const LOOK_MS = 10;

/**
 * Tells others what a transaction did, for certain: the message is a row of the same transaction, so both are there or
 * neither is. The worker's relay delivers it after commit, at least once, and roughly in the order of commits.
 */
@Injectable()
export class Outbox {
  /** Transactions that published and had not ended when they were last looked at. */
  private readonly open = new Set<Tx['manager']>();
  private timer: NodeJS.Timeout | undefined;

  constructor(@Inject(Db) private readonly db: Db) {}

  /** In: the running transaction, and a message made by its topic. A message already published in `tx` is kept once. */
  async publish(tx: Tx, message: Message): Promise<void> {
    const { topic, key, payload } = message;
    await this.db.query(tx, PUBLISH, [topic, key, JSON.stringify(payload), tx.actor, tx.requestId]);
    this.open.add(tx.manager);
    this.timer ??= this.lookSoon();
  }

  /**
   * Wakes the relay after the transaction has ended, outside of it: Postgres lets transactions that notify commit one at
   * a time only (measured with 16 writers: a third fewer commits). Should the process end before, the relay's poll
   * finds the row.
   */
  private lookSoon(): NodeJS.Timeout {
    return setTimeout(() => {
      const ended = [...this.open].filter(
        // a runner whose connection was lost is released, and still says that its transaction is active
        ({ queryRunner }) => queryRunner?.isReleased !== false || !queryRunner.isTransactionActive,
      );
      for (const manager of ended) this.open.delete(manager);
      this.timer = this.open.size > 0 ? this.lookSoon() : undefined;
      if (ended.length > 0) void this.wakeRelay();
    }, LOOK_MS).unref();
  }

  private async wakeRelay(): Promise<void> {
    const notify = this.db.query(systemContext('system:outbox'), `SELECT pg_notify('${OUTBOX_CHANNEL}', '')`);
    await notify.catch(() => undefined); // the message is safe; the relay's poll does without
  }
}
