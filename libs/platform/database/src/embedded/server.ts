import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AppError } from '@seedbed/platform/kernel';
import pg from 'pg';
import { embeddedErrors } from './embedded.errors.js';
import { startOf } from './folder-lock.js';
import { NOBODY, type Place, runsAsRoot } from './place.js';
import { POSTGRES_MAJOR, type Programs } from './platform.js';

/** The superuser of the embedded server; it exists inside this server only. */
const SUPERUSER = 'seedbed';
const PING_EVERY_MS = 25;
const PINGS = 600;
const LOOK_AGAIN_MS = 200;
/** A server may take long to shut down or to recover; a start that finds it so waits this long. */
const PATIENCE_MS = 10 * 60_000;
const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

type Answer = 'ready' | 'starting' | 'wrong password' | 'silent';

/** A postmaster that runs on our data folder. */
export interface Running {
  readonly pid: number;
  readonly port: number;
}

/** The address of the database `postgres` of this server, with the password in it. */
export function urlOf(place: Place, port: number): string {
  return `postgres://${SUPERUSER}:${readFileSync(place.passwordFile, 'utf8').trim()}@127.0.0.1:${port}/postgres`;
}

/** What a started program is given, and as whom it runs: as `nobody` when we are root. */
export function spawnOptions(cwd: string) {
  const ids = runsAsRoot() ? { uid: NOBODY, gid: NOBODY } : {};
  return { ...ids, cwd, env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' } };
}

/** The login that initdb gives to the superuser. */
export const superuser = SUPERUSER;

/** Whether a postmaster runs on this data folder, answering or not. Looks only, changes nothing. */
export function findPostmaster(place: Place): number | undefined {
  const pid = readPidFile(place)?.pid;
  return pid !== undefined && isOurPostgres(pid, place) ? pid : undefined;
}

/**
 * Looks for a server that runs on the data folder and waits until it answers.
 * Out: the server to adopt, or undefined when none runs and a new one may be started.
 * Throws POSTGRES_FOLDER_BROKEN when the password does not fit, POSTGRES_START_FAILED when a server never answers.
 */
export async function findRunning(place: Place): Promise<Running | undefined> {
  const end = Date.now() + PATIENCE_MS;
  for (let silent = 0; Date.now() < end; await pause(LOOK_AGAIN_MS)) {
    const file = readPidFile(place);
    if (file === undefined) {
      if (!someoneLivesIn(place.data)) return undefined;
      continue; // its last processes are ending
    }
    if (!isOurPostgres(file.pid, place)) {
      // PostgreSQL's own guard needs this file to notice processes of a killed server; so it goes only when there are none
      if (someoneLivesIn(place.data)) continue;
      rmSync(path.join(place.data, 'postmaster.pid'), { force: true });
      return undefined;
    }
    if (file.port === undefined) continue; // just starting: the port is not written yet
    const answer = await ping(place, file.port);
    if (answer === 'ready') return { pid: file.pid, port: file.port };
    if (answer === 'wrong password') throw wrongPassword(place);
    silent = answer === 'silent' ? silent + 1 : 0;
    if (silent * LOOK_AGAIN_MS > PINGS * PING_EVERY_MS) throw failed(place, `process ${file.pid} does not answer`);
  }
  throw failed(place, 'the server before this one does not end');
}

/**
 * Starts a server on an existing data folder, on a free port of this machine, and waits until it answers.
 * It survives the end of this process. Throws POSTGRES_DISK_FULL, POSTGRES_FOLDER_BROKEN, POSTGRES_START_FAILED.
 */
export async function startServer(place: Place, programs: Programs, flags: readonly string[]): Promise<Running> {
  rotateLog(place.log);
  const port = await freePort();
  const log = openSync(place.log, 'a', 0o600); // a file: a pipe would break when this process is killed
  const logStart = fstatSync(log).size;
  const settings = {
    ...{ listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '200' },
    log_error_verbosity: 'terse', // the details of a refused write are the whole row, names and all
  };
  const child = spawn(
    programs.postgres,
    [
      '-D',
      place.data,
      '-p',
      String(port),
      ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
      ...flags,
    ],
    { ...spawnOptions(place.base), stdio: ['ignore', log, log], detached: true },
  );
  closeSync(log);
  let end: string | undefined;
  child.once('error', (error) => {
    end = error.message;
  });
  child.once('exit', (code, signal) => {
    end ??= `it ended at once (${signal ?? `exit code ${code}`})`;
  });
  child.unref();
  for (let pings = 0; pings < PINGS && end === undefined; await pause(PING_EVERY_MS)) {
    const answer = await ping(place, port);
    if (answer === 'ready' && child.pid !== undefined) return { pid: child.pid, port };
    if (answer === 'wrong password' && child.pid !== undefined) {
      await stopServer(place, child.pid);
      throw wrongPassword(place);
    }
    if (answer === 'silent') pings++; // while it recovers from a crash it answers, and may take its time
  }
  if (end === undefined) child.kill('SIGQUIT');
  throw explainLog(place, readLogFrom(place.log, logStart), end ?? 'it does not answer');
}

/** Stops a server: open transactions are rolled back, everything is written, and only then this returns. */
export async function stopServer(place: Place, pid: number): Promise<void> {
  const isThere = () => startOf(pid) !== undefined && isOurPostgres(pid, place);
  if (!isThere()) return;
  process.kill(pid, 'SIGINT'); // "fast": the default SIGTERM would wait for clients that stay connected
  const impatient = Date.now() + PATIENCE_MS;
  while (isThere() || someoneLivesIn(place.data)) {
    if (Date.now() > impatient) throw failed(place, `process ${pid} does not stop`);
    await pause(20);
  }
}

/** What is missing from a data folder, or undefined when it looks whole. */
function whatIsMissing(place: Place): string | undefined {
  const parts = ['PG_VERSION', 'global/pg_control', 'base', 'pg_wal', 'pg_xact', 'postgresql.conf', 'pg_hba.conf'];
  const missing = parts.find((part) => !existsSync(path.join(place.data, part)));
  if (missing !== undefined) return `${missing} is missing`;
  return existsSync(place.passwordFile) ? undefined : `its password file ${place.passwordFile} is missing`;
}

/** Throws what is wrong with a data folder before a server touches it. */
export function requireWhole(place: Place): void {
  const what = whatIsMissing(place);
  if (what !== undefined) throw embeddedErrors.POSTGRES_FOLDER_BROKEN({ folder: place.data, what });
  const found = readFileSync(path.join(place.data, 'PG_VERSION'), 'utf8').trim();
  if (found === POSTGRES_MAJOR) return;
  if (!/^\d+(\.\d+)?$/.test(found)) {
    throw embeddedErrors.POSTGRES_FOLDER_BROKEN({ folder: place.data, what: 'PG_VERSION holds no version' });
  }
  throw embeddedErrors.POSTGRES_FOLDER_OTHER_VERSION({ folder: place.data, found, needed: POSTGRES_MAJOR });
}

const DISK_FULL = /No space left on device|Disk quota exceeded/;
const NOT_WRITABLE = /Permission denied|Read-only file system|has wrong ownership|has group or world access/;
const BROKEN = /PANIC|checkpoint record|pg_control|is not a valid|No such file or directory|invalid data|corrupt/;
const COMPLAINT = /FATAL|PANIC|ERROR|error:|could not|cannot/;

/**
 * Reasons that PostgreSQL gives on its way out, as errors that say what to do. The first family that fits wins: a full
 * disk makes a server complain about its files too.
 * In: what it printed; what to say when that gives no reason.
 */
export function explainLog(place: Place, text: string, otherwise: string): AppError {
  const lines = text.split('\n').filter((line) => COMPLAINT.test(line));
  const find = (pattern: RegExp) => {
    const line = lines.find((one) => pattern.test(one));
    return line?.replace(/^.*?(FATAL|PANIC|ERROR|error): +/, '');
  };
  const full = find(DISK_FULL);
  if (full !== undefined) return embeddedErrors.POSTGRES_DISK_FULL({ folder: place.base, what: full });
  const closed = find(NOT_WRITABLE);
  if (closed !== undefined) return embeddedErrors.POSTGRES_FOLDER_NOT_WRITABLE({ folder: place.base, what: closed });
  const broken = find(BROKEN);
  if (broken !== undefined) return embeddedErrors.POSTGRES_FOLDER_BROKEN({ folder: place.data, what: broken });
  return failed(place, find(/FATAL|error:/) ?? otherwise);
}

const failed = (place: Place, what: string) => embeddedErrors.POSTGRES_START_FAILED({ what, log: place.log });

const wrongPassword = (place: Place) =>
  embeddedErrors.POSTGRES_FOLDER_BROKEN({
    folder: place.data,
    what: `the password in ${place.passwordFile} does not fit the database`,
  });

async function ping(place: Place, port: number): Promise<Answer> {
  const client = new pg.Client({ connectionString: urlOf(place, port), connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined); // the connection may be cut while the server starts
  try {
    await client.connect();
    await client.query('select 1');
    return 'ready';
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === '28P01') return 'wrong password';
    if (code === '53300') return 'ready'; // all connections are taken, so it works
    return code === '57P03' ? 'starting' : 'silent';
  } finally {
    await client.end().catch(() => undefined);
  }
}

function readPidFile(place: Place): { pid: number; port?: number } | undefined {
  try {
    const [pid, , , port] = readFileSync(path.join(place.data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(pid), ...(Number(port) > 0 ? { port: Number(port) } : {}) };
  } catch {
    return undefined;
  }
}

/**
 * Whether this pid is a server on this data folder. A pid of a dead server may belong to anybody now, even to the
 * server of another Seedbed, so on Linux program and current folder are looked at too.
 */
function isOurPostgres(pid: number, place: Place): boolean {
  if (startOf(pid) === undefined) return false;
  if (process.platform !== 'linux') return true;
  const home = linkOf(pid, 'cwd');
  const program = linkOf(pid, 'exe');
  if (home === undefined || program === undefined) return mayBePostgres(pid);
  return home === place.data && isPostgresProgram(program);
}

/** Without the right to look closer (another user's process), the name has to do. */
function mayBePostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    return false;
  }
}

/** The program may have been replaced by an `npm ci` since: Linux then adds " (deleted)". */
const isPostgresProgram = (program: string) => /\/postgres( \(deleted\))?$/.test(program);

function linkOf(pid: number | string, name: 'cwd' | 'exe'): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/${name}`);
  } catch {
    return undefined;
  }
}

/** Whether any process of PostgreSQL still works in this data folder; a killed server's children live on for a moment. */
function someoneLivesIn(data: string): boolean {
  if (process.platform !== 'linux') return false;
  return readdirSync('/proc').some(
    (entry) =>
      /^\d+$/.test(entry) &&
      linkOf(entry, 'cwd') === data &&
      isPostgresProgram(linkOf(entry, 'exe') ?? '') &&
      startOf(Number(entry)) !== undefined,
  );
}

/** A port that is free now; PostgreSQL takes it a moment later. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function rotateLog(log: string): void {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`);
}

function readLogFrom(log: string, start: number): string {
  const file = openSync(log, 'r');
  try {
    const length = Math.min(fstatSync(file).size - start, 64 * 1024);
    const buffer = Buffer.alloc(Math.max(length, 0));
    readSync(file, buffer, 0, buffer.length, start);
    return buffer.toString('utf8');
  } finally {
    closeSync(file);
  }
}
