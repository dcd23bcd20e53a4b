import { Db } from '@seedbed/platform/database';
import type { PoolClient } from 'pg';
import { OUTBOX_CHANNEL } from './outbox.js';

/** One connection of the pool that listens for new outbox rows, and is made anew when it was lost. */
export class OutboxListener {
  private client: PoolClient | undefined;

  constructor(
    private readonly db: Db,
    private readonly onNews: () => void,
  ) {}

  /** Listens from now on. Throws what the connection throws; call it again before the next look. */
  async ensure(): Promise<void> {
    if (this.client) return;
    const client = await this.db.pool.connect();
    client.on('notification', this.onNews);
    client.on('error', () => this.drop(client));
    await client.query(`LISTEN ${OUTBOX_CHANNEL}`).catch((error: unknown) => {
      client.release(true);
      throw error;
    });
    this.client = client;
  }

  close(): void {
    if (this.client) this.drop(this.client);
  }

  /** Ends the connection instead of giving it back: it would go on listening for its next user. */
  private drop(client: PoolClient): void {
    if (this.client !== client) return;
    this.client = undefined;
    client.release(true);
    this.onNews();
  }
}
