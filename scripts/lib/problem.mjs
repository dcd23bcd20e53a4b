// @ts-check
/** What goes wrong for an operator: a stable code, what happened, and what to do. English: it is read in a terminal. */

/** @type {Record<string, (p: Record<string, unknown>) => string>} */
const texts = {
  START_ALREADY_RUNNING: (p) =>
    `Seedbed already ${p.address ? `runs at ${p.address}` : 'starts'} on the data folder ${p.home} (process ${p.pid}). ` +
    'Use that one, stop it with Ctrl-C where it was started, or choose another folder by SEEDBED_HOME.',
  START_FOLDER_UNUSABLE: (p) =>
    `The folder ${p.folder} cannot be used (${p.why}). Give this user the right to write there, free some space, or choose another one by SEEDBED_HOME.`,
  START_SETUP_BUSY: (p) =>
    `Process ${p.pid} has been installing or building in this clone for too long. Wait for it, or end it and start again.`,
  START_INSTALL_FAILED: (p) =>
    `The packages could not be installed (npm ci, ${p.why}). The first start needs the npm registry. ` +
    'On another system than Linux x64, run "npm install --no-save --include=dev" once, then start again.\n' +
    `${p.said}`,
  START_BUILD_FAILED: (p) => `The build failed:\n${p.said}`,
  START_PORT_TAKEN: (p) =>
    `Port ${p.port} is taken by another program. Stop that program, or leave PORT unset to get a free port.`,
  START_NO_FREE_PORT: (p) => `No free port from ${p.from} to ${p.to}. Set PORT to one that is free.`,
  START_DATABASE_UNREACHABLE: (p) =>
    `The database ${p.address} does not answer (${p.why}). Check DATABASE_URL: host, port, user, password, name; and that the server runs. ` +
    'Without DATABASE_URL Seedbed brings its own.',
  START_DATABASE_TOO_OLD: (p) =>
    `The database ${p.address} is PostgreSQL ${p.found}; Seedbed needs 18 or newer. Without DATABASE_URL it brings its own.`,
  START_REDIS_UNREACHABLE: (p) =>
    `Redis at ${p.address} does not answer (${p.why}). Check REDIS_URL. Without it the queue lives in PostgreSQL.`,
  START_MIGRATION_FAILED: (p) =>
    `The database could not be brought up to date (${p.why}). What failed was rolled back. The reason stands above.`,
  START_SEED_FAILED: (p) =>
    `The seed network could not be loaded (${p.why}). The reason stands above; the next start tries again.`,
  START_DEMO_FAILED: (p) =>
    `The demo users could not be made (${p.why}). The reason stands above; start again after mending it.`,
  START_NOT_READY: (p) =>
    `${p.name} was not ready after ${p.seconds} s (last answer: ${p.why}). Its last words stand above.`,
  START_PROCESS_ENDED: (p) =>
    `${p.name} ended unexpectedly (${p.why}). Its last words stand above; everything else was stopped.`,
  START_POSTGRES_ENDED: (p) =>
    `The embedded PostgreSQL ended unexpectedly. Its log is ${p.log}; everything else was stopped. Start again: it recovers by itself.`,
  INVITE_USAGE: () => 'Usage: npm run invite:admin -- <mail address> "<name>"',
  INVITE_NO_DATA: (p) => `There is no database in ${p.home} yet. Start Seedbed once with npm start, then invite.`,
  BACKUP_USAGE: () => 'Usage: npm run backup [-- <new folder>]',
  BACKUP_RUNNING: (p) =>
    `Seedbed runs on ${p.home} (process ${p.pid}). A backup is a copy at rest: stop it with Ctrl-C, then back up.`,
  DATABASE_IN_USE: (p) =>
    `${p.count} other connections use the database in ${p.home}. Stop what uses it, then try again.`,
  BACKUP_NO_DATA: (p) => `There is no data in ${p.home} to back up. Check SEEDBED_HOME.`,
  BACKUP_EXTERNAL: () =>
    'DATABASE_URL names an external database: use the backup of that server. Unset DATABASE_URL to use the embedded one.',
  BACKUP_TARGET_EXISTS: (p) => `${p.folder} is there already. Name a folder that does not exist.`,
  BACKUP_TARGET_INSIDE: (p) => `${p.folder} lies inside the data it would hold. Name a folder outside ${p.home}.`,
  BACKUP_NOT_AT_REST: (p) =>
    `The data in ${p.folder} is not at rest after PostgreSQL stopped (state ${p.state}). See ${p.log}.`,
  BACKUP_STRANGE_FILE: (p) =>
    `${p.file} is neither a file nor a folder (a table space elsewhere?); such data cannot be backed up this way.`,
  BACKUP_NO_SPACE: (p) => `No space left in ${p.folder}. The incomplete copy was removed.`,
  BACKUP_CHANGED: (p) =>
    `${p.file} changed while it was copied: something else writes into the data folder. Nothing was kept.`,
  JOURNAL_USAGE: () => 'Usage: npm run journal:verify [-- <number>:<hash of a seal noted down earlier>]',
  JOURNAL_NO_DATA: (p) => `There is no data in ${p.home}, so there is no journal to verify. Check SEEDBED_HOME.`,
  JOURNAL_BUSY: (p) =>
    `Process ${p.pid} starts, stops, saves or restores the data in ${p.home} just now. Try again when it is done.`,
  LOAD_USAGE: () => 'Usage: npm run load:cordis -- --from <folder of the extract> [--report <file>]',
  LOAD_COMPETENCES_USAGE: () =>
    'Usage: npm run load:competences -- --from <folder of the published files> [--leave-out]',
  LOAD_NO_DATA: (p) => `There is no data in ${p.home} to load into. Start Seedbed once, or check SEEDBED_HOME.`,
  RESTORE_USAGE: () => 'Usage: npm run restore -- <backup folder> [--force]',
  RESTORE_NOT_A_BACKUP: (p) => `${p.folder} is no backup of Seedbed: ${p.why}.`,
  RESTORE_INCOMPLETE: (p) => `The backup ${p.folder} is incomplete: ${p.why}. Nothing was changed. Use another backup.`,
  RESTORE_DAMAGED: (p) => `The backup ${p.folder} is damaged: ${p.why}. Nothing was changed. Use another backup.`,
  RESTORE_OTHER_VERSION: (p) =>
    `The backup ${p.folder} was made by ${p.found}; this version reads ${p.needed}. Use the version of Seedbed that made it.`,
  RESTORE_RUNNING: (p) => `Something runs on ${p.home} (process ${p.pid}). Stop it, then restore.`,
  RESTORE_WOULD_OVERWRITE: (p) =>
    `${p.folder} holds data already. To replace it, add --force: it is moved aside, not deleted. Or choose another folder by SEEDBED_HOME.`,
  RESTORE_NO_SPACE: (p) => `No space left in ${p.folder}. What was there before is untouched.`,
};

/** An error with a code of the list above. */
export class Problem extends Error {
  /** @param {keyof typeof texts & string} code @param {Record<string, unknown>} [params] */
  constructor(code, params = {}) {
    super(texts[code]?.(params) ?? code);
    this.code = code;
  }
}

/**
 * An error as an operator reads it: one with a code without its stack, anything else with it, because then it is a bug.
 * @param {unknown} error
 */
export function say(error) {
  const { code, message } = /** @type {{ code?: unknown, message?: unknown }} */ (error ?? {});
  const isCoded = typeof code === 'string' && /^[A-Z]+_[A-Z_]+$/.test(code);
  return isCoded ? `${code}: ${message}` : error instanceof Error ? `${error.stack}` : String(error);
}
