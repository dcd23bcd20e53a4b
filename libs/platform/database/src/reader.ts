import type { Reader } from '@seedbed/platform/kernel';
import pg from 'pg';

/** The settings by which row security knows who reads, in the order of {@link readerValues}. */
export const READER_SETTINGS = ['app.role', 'app.user', 'app.nccs', 'app.organisations'] as const;

/** What the settings are for a reader. Lists are arrays of PostgreSQL as text: a malformed id fails there. */
export const readerValues = (reader: Reader): readonly [string, string, string, string] => [
  reader.role,
  reader.userId ?? '',
  `{${reader.nccIds.join(',')}}`,
  `{${reader.organisationIds.join(',')}}`,
];

const SET_READER = `select ${READER_SETTINGS.map((name, at) => `set_config('${name}', $${at + 1}, true)`).join(', ')}`;

/** What of the driver is used below; its types leave it out. */
interface Connection {
  parse(message: { text: string; name?: string }): void;
  bind(message: { values: readonly unknown[] }): void;
  execute(message: { portal?: string }): void;
}
interface Message {
  readonly text: string;
}
interface Submitted {
  prepare(connection: Connection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: Message, connection: Connection): void;
}
const Query = pg.Query as unknown as new (config: object) => Submitted & pg.Submittable;

/**
 * A statement with one before it that sets the reader, both sent at once and ended by one Sync: for PostgreSQL they are
 * one transaction, so the setting is gone after it. One round trip, as without a reader.
 */
class AsReader extends Query {
  private isReaderSet = false;

  constructor(
    private readonly reader: Reader,
    text: string,
    values: readonly unknown[],
  ) {
    super({ text, values: [...values], queryMode: 'extended' });
  }

  override prepare(connection: Connection): void {
    connection.parse({ text: SET_READER });
    connection.bind({ values: readerValues(this.reader) });
    connection.execute({ portal: '' });
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (this.isReaderSet) super.handleDataRow(message);
  }

  override handleCommandComplete(message: Message, connection: Connection): void {
    if (this.isReaderSet) super.handleCommandComplete(message, connection);
    this.isReaderSet = true;
  }
}

type Done = (error: Error | undefined, result: pg.QueryResult) => void;

/** Runs one statement on a pool as a reader. Throws the driver's error. */
export async function readAs<T>(pool: pg.Pool, reader: Reader, text: string, values: readonly unknown[]): Promise<T[]> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    return await new Promise<T[]>((resolve, reject) => {
      const done: Done = (error, result) => (error ? reject(error) : resolve(result.rows as T[]));
      const query = Object.assign(new AsReader(reader, text, values), { callback: done });
      client.query(query);
    });
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    client.release(isOfConnection(failure) ? failure : undefined);
  }
}

/** Whether a connection is of no use after an error: it came from the driver, or the server ended the session. */
export const isOfConnection = (error: unknown): boolean =>
  error !== undefined && (!(error instanceof pg.DatabaseError) || error.severity === 'FATAL');
