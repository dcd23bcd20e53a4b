import { Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import type { Message } from './message.js';

/** Channel on which relays are woken; the payload is empty, because the rows say it all. */
export const OUTBOX_CHANNEL = 'outbox';

const PUBLISH = `
  WITH written AS (
    INSERT INTO outbox (topic, key, payload, actor, request_id) VALUES ($1, $2, $3::jsonb, $4, $5)
    ON CONFLICT (xid, topic, key) DO NOTHING
    RETURNING seq
  )
  SELECT pg_notify('${OUTBOX_CHANNEL}', '') FROM written`;

/**
 * Tells others what a transaction did, for certain: the message is a row of the same transaction, so both are there or
 * neither is. The worker's relay delivers it after commit, at least once, and roughly in the order of commits.
 */
@Injectable()
export class Outbox {
  constructor(private readonly db: Db) {}

  /** In: the running transaction, and a message made by its topic. A message already published in `tx` is kept once. */
  async publish(tx: Tx, message: Message): Promise<void> {
    const { topic, key, payload } = message;
    await this.db.query(tx, PUBLISH, [topic, key, JSON.stringify(payload), tx.actor, tx.requestId]);
  }
}
