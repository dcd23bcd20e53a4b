import { connect as openSocket } from 'node:net';
import type { Reader } from '@seedbed/platform/kernel';
import type pg from 'pg';
import { isOfConnection, READER_SETTINGS, readerValues } from './reader.js';
import type { Turns } from './turns.js';

/** A snapshot keeps old versions of rows alive: one whose reader asks for nothing for so long is ended by the server. */
const IDLE_MS = 60_000;
/** Longest time of one statement: its first rows may need a whole sort. */
const STATEMENT_MS = 120_000;
const CANCEL_REQUEST = 80_877_102;

/** What of the driver is used here; its types leave it out. */
interface Session {
  readonly host: string;
  readonly port: number;
  readonly processID: number;
  readonly secretKey: number;
}

/**
 * One state of the data, read by one reader over several statements: a read-only transaction on a connection of its own.
 * When the signal ends it, the running statement is cancelled on the server. Must be closed.
 */
export class Snapshot {
  private failure: Error | undefined;
  private isRunning = false;
  private isClosed = false;

  private constructor(
    private readonly client: pg.PoolClient,
    private readonly signal: AbortSignal,
    private readonly done: () => void,
  ) {
    client.on('error', this.lost);
    signal.addEventListener('abort', this.cancel);
  }

  /**
   * In: a pool, whose turn it is to hold one of its connections, who reads, and what ends it. Throws the driver's error, and the
   * signal's reason once it is given.
   */
  static async open(pool: pg.Pool, turns: Turns, reader: Reader, signal: AbortSignal): Promise<Snapshot> {
    const done = await turns.take(signal);
    const client = await pool.connect().catch((error: unknown) => {
      done();
      throw error;
    });
    const snapshot = new Snapshot(client, signal, done);
    try {
      await snapshot.query('begin isolation level repeatable read read only');
      await snapshot.query(SETTINGS, [...readerValues(reader)]);
      return snapshot;
    } catch (error) {
      await snapshot.close();
      throw error;
    }
  }

  /** One statement with numbered parameters. Throws the driver's error, and the signal's reason once it is given. */
  async query<T>(sql: string, params: unknown[] = []): Promise<T[]> {
    this.signal.throwIfAborted();
    if (this.failure) throw this.failure;
    this.isRunning = true;
    try {
      return (await this.client.query(sql, params)).rows as T[];
    } catch (error) {
      if (isOfConnection(error)) this.failure = error as Error;
      throw error;
    } finally {
      this.isRunning = false;
    }
  }

  /** Ends the transaction and gives the connection back, or away when it is of no use. Safe to call again. */
  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    this.signal.removeEventListener('abort', this.cancel);
    if (!this.failure) await this.client.query('rollback').catch(this.lost);
    this.client.removeListener('error', this.lost);
    this.client.release(this.failure);
    this.done();
  }

  private readonly lost = (error: Error): void => {
    this.failure ??= error;
  };

  /** The server is asked over a connection of its own, as its protocol wants it. */
  private readonly cancel = (): void => {
    if (!this.isRunning) return;
    // it may reach the server when the statement is over: whoever had the connection next would be cancelled
    this.failure ??= new Error('The statement was cancelled.');
    const { host, port, processID, secretKey } = this.client as unknown as Session;
    const socket = host.startsWith('/') ? openSocket(`${host}/.s.PGSQL.${port}`) : openSocket(port, host);
    const message = Buffer.alloc(16);
    [16, CANCEL_REQUEST, processID, secretKey].forEach((value, at) => {
      message.writeInt32BE(value, at * 4);
    });
    socket.on('error', () => undefined); // then the statement ends by its time limit
    socket.end(message);
  };
}

/** A cursor is planned for being read almost to its end; rows are then made as they are fetched, not before the sort. */
const SETTINGS = `select ${[
  ...READER_SETTINGS.map((name, at) => `set_config('${name}', $${at + 1}, true)`),
  `set_config('statement_timeout', '${STATEMENT_MS}', true)`,
  `set_config('idle_in_transaction_session_timeout', '${IDLE_MS}', true)`,
  `set_config('cursor_tuple_fraction', '0.99', true)`,
].join(', ')}`;
