export { DatabaseModule } from './database.module.js';
export { type DatabasePlace, type DatabaseSettings, findDatabase } from './database-place.js';
export {
  type ConnectOptions,
  connect,
  type DatabaseRole,
  Db,
  roleOptions,
  type TransactionListener,
  type Tx,
} from './db.js';
export {
  type EmbeddedOptions,
  type EmbeddedPostgres,
  inspectEmbeddedPostgres,
  startEmbeddedPostgres,
} from './embedded/index.js';
export { InRounds, type RoundOptions } from './in-rounds.js';
export type { Listener } from './listener.js';
export { loadSettings } from './load-settings.js';
export { migrate, requireMigrated, schemaDrift, undoLastMigration } from './migrate.js';
export { isOfConnection, READER_SETTINGS, readerValues } from './reader.js';
export type { Snapshot } from './snapshot.js';
