import {
  type ConnectOptions,
  connect,
  type DatabaseSettings,
  type Db,
  findDatabase,
  requireMigrated,
} from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { Records } from '@seedbed/platform/records';

/** What a program beside the workers does its work with. */
export interface ProgramTools {
  readonly db: Db;
  readonly records: Records;
  /** The address with which the structure may be changed. */
  readonly ownerUrl: string;
}

/**
 * Does the work of a program on the database of the settings, and lets go of it afterwards, also when the work fails: an embedded
 * server that was started for it stops again. In: the settings, where to say that a server is started, the work, and as whom and with
 * how many connections. Out: what the work gives. Throws what the work throws, and DATABASE_NOT_MIGRATED before it begins.
 */
export async function onDatabase<T>(
  settings: DatabaseSettings,
  log: (line: string) => void,
  work: (tools: ProgramTools) => Promise<T>,
  { role = 'seedbed_app', poolSize = 1 }: Partial<Pick<ConnectOptions, 'role' | 'poolSize'>> = {},
): Promise<T> {
  const place = await findDatabase(settings, log);
  try {
    const db = await connect({ url: place.url, role, poolSize });
    try {
      await requireMigrated(db);
      return await work({ db, records: new Records(db, new Outbox(db)), ownerUrl: place.ownerUrl });
    } finally {
      await db.close();
    }
  } finally {
    await place.release();
  }
}
