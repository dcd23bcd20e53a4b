import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readdirSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { embeddedErrors } from './embedded.errors.js';
import { type HeldLock, waitForLock } from './folder-lock.js';
import { explainDisk, findPlace, NOBODY, type Place, preparePlace, runsAsRoot } from './place.js';
import { findPrograms, type Programs } from './platform.js';
import {
  explainLog,
  findPostmaster,
  findRunning,
  type Running,
  requireWhole,
  spawnOptions,
  startServer,
  stopServer,
  superuser,
  urlOf,
} from './server.js';

export interface EmbeddedOptions {
  /** SEEDBED_HOME, absolute. */
  readonly home: string;
  /** More arguments for `postgres`, such as `-c fsync=off` in tests; an adopted server keeps its own. */
  readonly flags?: readonly string[];
  /** Where progress goes, one line at a time. */
  readonly log?: (line: string) => void;
  /**
   * Whether the caller owns the life of this installation (`npm start`, the set-up of the tests). Its `stop` stops an
   * adopted server too; anybody else's leaves an adopted server to those who still use it.
   */
  readonly owner?: boolean;
}

export interface EmbeddedPostgres {
  /** Address of the database `postgres` as superuser, with the password in it: never print it. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** It ran already, started by another process. */
  readonly adopted: boolean;
  /** Where the data is: SEEDBED_HOME, or a folder below /var/lib/seedbed. */
  readonly folder: string;
  /** Whether the server still runs. */
  isRunning(): boolean;
  stop(): Promise<void>;
}

/** A first initdb on a slow disk takes a while, and a second process waits for it. */
const LOCK_PATIENCE_MS = 5 * 60_000;
const NEEDED_BYTES = 48 * 1024 * 1024;
const ATTEMPTS = 5;

/**
 * Gives a running PostgreSQL for the data folder of an installation: adopts the one that runs, or starts one; on the
 * first time makes the data folder. Any number of processes may call it at once. The server outlives its callers.
 * Throws POSTGRES_FOLDER_BROKEN, POSTGRES_FOLDER_OTHER_VERSION, POSTGRES_DISK_FULL, POSTGRES_FOLDER_NOT_WRITABLE,
 * POSTGRES_PLATFORM_UNSUPPORTED, POSTGRES_BINARY_MISSING, POSTGRES_FOLDER_BUSY, POSTGRES_START_FAILED.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined);
  const place = preparePlace(options.home, log);
  const lock = await takeLock(place, log);
  try {
    const { running, adopted } = await adoptOrStart(place, options.flags ?? [], log);
    const mayStop = !adopted || options.owner === true;
    return {
      ...running,
      url: urlOf(place, running.port),
      adopted,
      folder: place.base,
      isRunning: () => findPostmaster(place) === running.pid,
      stop: async () => {
        if (mayStop) await stopServer(place, running.pid);
      },
    };
  } catch (error) {
    throw explainDisk(error, place.base);
  } finally {
    lock.release();
  }
}

/** Where the data of an installation is and which process serves it, if any. Starts nothing, changes nothing. */
export function inspectEmbeddedPostgres(home: string): Place & { readonly exists: boolean; readonly pid?: number } {
  const place = findPlace(home);
  const pid = findPostmaster(place);
  return { ...place, exists: hasData(place), ...(pid === undefined ? {} : { pid }) };
}

async function takeLock(place: Place, log: (line: string) => void): Promise<HeldLock> {
  try {
    const onWait = (owner: { pid: number }) => log(`waiting for process ${owner.pid}, which prepares the data folder`);
    const result = await waitForLock(place.lock, { patienceMs: LOCK_PATIENCE_MS, onWait });
    if (result.held) return result.held;
    throw embeddedErrors.POSTGRES_FOLDER_BUSY({ pid: result.owner.pid, folder: place.base });
  } catch (error) {
    throw explainDisk(error, place.base);
  }
}

async function adoptOrStart(
  place: Place,
  flags: readonly string[],
  log: (line: string) => void,
): Promise<{ running: Running; adopted: boolean }> {
  rmSync(`${place.data}.init`, { recursive: true, force: true }); // of a start that was killed in the middle
  if (hasData(place)) {
    requireWhole(place);
    const running = await findRunning(place);
    if (running) return { running, adopted: true };
  }
  const programs = findPrograms(place.base, log);
  if (!hasData(place)) await makeData(place, programs, log);
  return { running: await startPatiently(place, programs, flags), adopted: false };
}

/** An empty folder holds nothing to lose: a mount point, or one that was made by hand. */
const hasData = (place: Place) => existsSync(place.data) && readdirSync(place.data).length > 0;

/** A free port may be taken in the moment before PostgreSQL takes it, so there is more than one attempt. */
async function startPatiently(place: Place, programs: Programs, flags: readonly string[]): Promise<Running> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startServer(place, programs, flags);
    } catch (error) {
      const isBusy = /Address already in use|could not create any TCP|already exists|still in use/.test(String(error));
      if (!isBusy || attempt === ATTEMPTS) throw error;
      await pause(200);
    }
  }
}

/** initdb works beside the final place; the rename is the moment from which the data folder exists. */
async function makeData(place: Place, programs: Programs, log: (line: string) => void): Promise<void> {
  const { bavail, bsize } = statfsSync(place.base);
  const free = Math.floor((bavail * bsize) / 1024 / 1024);
  if (bavail * bsize < NEEDED_BYTES) {
    throw embeddedErrors.POSTGRES_DISK_FULL({ folder: place.base, what: `${free} MB free, 48 MB needed` });
  }
  log(`making the data folder ${place.data}`);
  const draft = `${place.data}.init`;
  writeFileSync(place.passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (runsAsRoot()) chownSync(place.passwordFile, NOBODY, NOBODY);
  await runInitdb(place, programs, draft);
  renameSync(draft, place.data);
}

function runInitdb(place: Place, programs: Programs, draft: string): Promise<void> {
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8'];
  const login = ['-U', superuser, '-A', 'scram-sha-256', '--pwfile', place.passwordFile];
  return new Promise((resolve, reject) => {
    const child = spawn(programs.initdb, ['-D', draft, ...login, ...locale, '--no-instructions'], {
      ...spawnOptions(place.base),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('error', (error) => reject(explainDisk(error, path.dirname(programs.initdb))));
    child.once('close', (code, signal) => {
      if (code === 0) return resolve();
      rmSync(draft, { recursive: true, force: true });
      reject(explainLog(place, said, `initdb ended with ${signal ?? `exit code ${code}`}`));
    });
  });
}
