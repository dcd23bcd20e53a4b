import { type AddressInfo, createServer, connect as dial, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, type Db } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';
import { until, useDatabase } from '@seedbed/platform/testing';
import pg from 'pg';

const ctx = systemContext('test:lost-connection');
const SLEEP = 'select pg_sleep(60) /* lost-connection */';

/** What stands between a client and the server, and can fall silent as a server that was killed does: without a word. */
class Wire {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  constructor(private readonly target: URL) {
    this.server = createServer((near) => {
      const far = dial(Number(this.target.port), this.target.hostname);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(one);
        one.on('error', () => undefined).on('close', () => other.destroy());
        one.pipe(other);
      }
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    const address = new URL(this.target);
    address.host = `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return address.href;
  }

  cut(): void {
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((done) => this.server.close(done));
  }
}

/** A server that is killed says nothing: whoever waits for its answer hears an error, the process goes on, and so does the next statement. */
describe('a connection that is lost in the middle of a statement', () => {
  const database = useDatabase();
  let wire: Wire;
  let db: Db;

  beforeAll(async () => {
    wire = new Wire(new URL(database().url));
    db = await connect({ url: await wire.open(), role: 'seedbed_app', poolSize: 2 });
  });
  afterAll(async () => {
    await db?.close();
    await wire?.close();
  });

  /** Until the server works on it: what is cut before is not in the middle. */
  async function untilAsked(): Promise<void> {
    const owner = new pg.Client({ connectionString: database().ownerUrl });
    await owner.connect();
    const sql = `select 1 from pg_stat_activity where query like '%/* lost-connection */' and state = 'active'`;
    try {
      const isAsked = async (): Promise<boolean> => (await owner.query(sql)).rows.length > 0;
      await until(isAsked, { what: 'the statement to run', deadlineMs: 10_000 });
    } finally {
      await owner.end();
    }
  }

  it.each([
    ['as a reader', () => db.query(ctx, SLEEP)],
    ['in a transaction', () => db.inTransaction(ctx, (tx) => db.query(tx, SLEEP))],
    [
      'on the plain pool',
      async () => {
        const client = await db.pool.connect();
        try {
          return await client.query(SLEEP);
        } finally {
          client.release(true);
        }
      },
    ],
  ])('is an error %s, and nothing more', async (_how, ask) => {
    const asked = ask().then(
      () => 'answered',
      (error: unknown) => String(error),
    );
    await untilAsked();
    wire.cut();
    expect(await asked).toMatch(/terminated|ended|reset/i);
    expect(await db.query(ctx, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});
