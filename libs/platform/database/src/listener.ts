import pg from 'pg';

/** How long to wait before a lost connection is made anew. */
const AGAIN_MS = 1_000;

/**
 * Hears what other processes notify on a channel. Its connection is none of the pool, and is made anew when it was lost.
 * While {@link isListening} is false something may have been said that nobody heard here: whoever keeps what a notification
 * would end must not use it then. `onNews` is called for each notification, and whenever listening begins or ends.
 */
export class Listener {
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;
  private listening = false;

  constructor(
    private readonly address: string,
    private readonly channel: string,
    private readonly onNews: () => void,
  ) {
    void this.begin();
  }

  get isListening(): boolean {
    return this.listening;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.listening = false;
    clearTimeout(this.timer);
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async begin(): Promise<void> {
    const client = new pg.Client({ connectionString: this.address, connectionTimeoutMillis: 10_000, keepAlive: true });
    this.client = client;
    client.on('notification', () => this.onNews());
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    try {
      await client.connect();
      if (this.isClosed) return void client.end().catch(() => undefined); // closed while it was connecting
      await client.query(`listen ${pg.escapeIdentifier(this.channel)}`);
      if (this.client !== client) return;
      this.listening = true;
      this.onNews();
    } catch {
      this.lost(client);
    }
  }

  private lost(client: pg.Client): void {
    if (this.client !== client || this.isClosed) return;
    this.client = undefined;
    this.listening = false;
    client.end().catch(() => undefined);
    this.onNews();
    this.timer = setTimeout(() => void this.begin(), AGAIN_MS).unref();
  }
}
