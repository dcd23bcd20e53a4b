import { type ChildProcess, fork } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFile } from '@seedbed/platform/kernel';
import { until } from '@seedbed/platform/testing';
import pg from 'pg';
import { startOf } from '../../../../libs/platform/database/src/embedded/folder-lock.js';

export const isRoot = process.getuid?.() === 0;

export interface Server {
  readonly url: string;
  readonly pid: number;
  readonly adopted: boolean;
  readonly folder: string;
}

/** A process that called startEmbeddedPostgres. */
export interface Supervised {
  readonly child: ChildProcess;
  readonly server: Server;
  readonly lines: readonly string[];
  /** Its `stop()`, and its end. */
  stop(): Promise<void>;
}

const folders = new Set<string>();

/** Making a database twenty times is a matter of the disk; a file system in memory spares it, where there is one. */
const MEMORY = '/dev/shm';
const isRoomy = existsSync(MEMORY) && statfsSync(MEMORY).bavail * statfsSync(MEMORY).bsize > 2 * 1024 ** 3;

/** A new SEEDBED_HOME that does not exist yet, below a folder that everybody may enter. */
export function newHome(): string {
  const folder = mkdtempSync(path.join(isRoomy ? MEMORY : tmpdir(), 'seedbed-e2e-start-'));
  chmodSync(folder, 0o755);
  folders.add(folder);
  return path.join(folder, 'home');
}

/** Ends every server of this file's homes and removes them. */
export async function removeHomes(): Promise<void> {
  for (const folder of folders) {
    const base = baseOf(path.join(folder, 'home'));
    const pid = postmasterOf(base);
    if (pid !== undefined) await kill(pid, 'SIGQUIT');
    rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  folders.clear();
}

export function baseOf(home: string): string {
  const pointer = path.join(home, 'where');
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : home;
}

/** The pid of the server of a data folder, when it runs. */
export function postmasterOf(base: string): number | undefined {
  const file = path.join(base, 'pg/postmaster.pid');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
  return isAlive(pid) ? pid : undefined;
}

export const isAlive = (pid: number): boolean => startOf(pid) !== undefined;

/** Sends a signal and waits until the process is gone. */
export async function kill(pid: number, signal: NodeJS.Signals): Promise<void> {
  process.kill(pid, signal);
  await until(() => !isAlive(pid), { what: `the end of process ${pid}` });
}

interface Message {
  readonly line?: string;
  readonly server?: Server;
  readonly refusal?: Refusal;
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** Starts or adopts in a process of its own. Rejects with the refusal as JSON. */
export function supervise(home: string, { owner = false, onLine = (_line: string): void => undefined } = {}) {
  const child = fork(projectFile('test/e2e/start/support/supervise.mjs'), [JSON.stringify({ home, owner })], {
    execArgv: [],
    env: { PATH: process.env.PATH },
  });
  const lines: string[] = [];
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise<Supervised>((resolve, reject) => {
    child.on('message', ({ line, server, refusal }: Message) => {
      if (line !== undefined) {
        lines.push(line);
        onLine(line);
      }
      if (refusal) reject(new Error(JSON.stringify(refusal)));
      if (!server) return;
      const stop = async () => {
        child.send('stop');
        await ended;
      };
      resolve({ child, server, lines, stop });
    });
    child.once('exit', (code, signal) => reject(new Error(`It ended (${signal ?? code}).`)));
  });
}

/** What a start on this home is refused with. */
export async function refusalOf(home: string): Promise<Refusal> {
  try {
    await supervise(home);
  } catch (error) {
    return JSON.parse((error as Error).message) as Refusal;
  }
  throw new Error('It was not refused.');
}

/** Starts, does something, stops. */
export async function whileServing<T>(home: string, work: (server: Server) => Promise<T>): Promise<T> {
  const { server, stop } = await supervise(home, { owner: true });
  try {
    return await work(server);
  } finally {
    await stop();
  }
}

export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // some tests kill the server
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const ROWS = 1000;

/** Something that must survive. */
export const writeRows = (server: Server) =>
  query(server.url, `create table kept as select generate_series(1, ${ROWS}) as n`);

export const hasRows = async (server: Server): Promise<boolean> =>
  (await query(server.url, 'select count(*)::int as count from kept'))[0]?.count === ROWS;
