import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { until } from '@seedbed/platform/testing';
import { type Command, run, runToEnd, untilReady } from './support/command.js';
import {
  baseOf,
  isAlive,
  kill,
  newHome,
  postmasterOf,
  query,
  removeHomes,
  whileServing,
} from './support/supervisor.js';

/** Several whole starts in one test, on a busy machine. */
jest.setTimeout(180_000);

let home: string;
let backups: string;
/** Commands of the running test, ended after it whatever happens. */
const commands: Command[] = [];

beforeAll(() => {
  home = newHome();
  backups = mkdtempSync(path.join(tmpdir(), 'seedbed-backups-'));
});
afterEach(async () => {
  for (const command of commands.splice(0)) {
    if (isAlive(command.pid)) command.child.kill('SIGTERM');
    await command.ended;
  }
});
afterAll(async () => {
  await removeHomes();
  rmSync(backups, { recursive: true, force: true });
});

function start(settings: Record<string, string> = {}): Command {
  const command = run('start', [], { SEEDBED_HOME: home, ...settings });
  commands.push(command);
  return command;
}

/** Ends a start as Ctrl-C would, and gives its exit code. */
function stop(command: Command, signal: NodeJS.Signals = 'SIGINT') {
  command.child.kill(signal);
  return command.ended;
}

/** The processes that a start wrote down: api and worker. */
function servicesOf(ofHome: string): { name: string; pid: number }[] {
  const lock = JSON.parse(readFileSync(path.join(ofHome, 'start.lock/owner.json'), 'utf8'));
  return lock.children;
}

/** How many rows each table holds. Only at rest: the worker writes while it runs. */
async function countRows(): Promise<Record<string, unknown>> {
  return whileServing(home, async ({ url }) => {
    const database = url.replace(/\/postgres$/, '/seedbed');
    const tables = await query(
      database,
      `select format('select %L as name, count(*)::int as rows from %I.%I', schemaname || '.' || tablename, schemaname, tablename) as sql
         from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const all = await query(database, tables.map(({ sql }) => sql).join(' union all '));
    return Object.fromEntries(all.map(({ name, rows }) => [name, rows]));
  });
}

/** Occupies a port for a while. */
function occupy(port: number): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) =>
    server.once('error', () => resolve(server)).listen(port, '127.0.0.1', () => resolve(server)),
  );
}

describe('npm start', () => {
  it('reaches a ready Seedbed on this machine only, refuses a second one, and leaves nothing behind', async () => {
    const command = start();
    const address = await untilReady(command);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    for (const page of ['/health/ready', '/health/live', '/']) {
      expect((await fetch(address + page, { headers: { accept: 'text/html' } })).status).toBe(200);
    }
    const graphql = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ projects { totalCount } }' }),
    });
    expect(await graphql.json()).toMatchObject({ data: { projects: { totalCount: expect.any(Number) } } });

    const second = await runToEnd('start', [], { SEEDBED_HOME: home });
    expect(second.code).toBe(1);
    expect(second.output).toContain(`START_ALREADY_RUNNING: Seedbed already runs at ${address}`);
    expect(second.output).toContain(`process ${command.pid}`);

    const backup = await runToEnd('backup', [path.join(backups, 'while-running')], { SEEDBED_HOME: home });
    expect(backup.output).toContain('BACKUP_RUNNING');
    expect(existsSync(path.join(backups, 'while-running'))).toBe(false);

    const pids = [...servicesOf(home).map(({ pid }) => pid), postmasterOf(baseOf(home)) ?? 0];
    expect(pids.map(isAlive)).toEqual([true, true, true]);
    expect(await stop(command, 'SIGTERM')).toBe(0);
    expect(pids.map(isAlive)).toEqual([false, false, false]);
    expect(readdirSync(home)).not.toContain('start.lock');
    await expect(fetch(address)).rejects.toThrow();
  });

  it('is ready in seconds the second time, and a start after everything was killed has every row', async () => {
    const before = await countRows();
    expect(before).toMatchObject({ 'public.projects': expect.any(Number) });
    const since = performance.now();
    const command = start();
    await untilReady(command);
    expect(command.output()).toContain('loaded before');
    process.stdout.write(`A second start took ${((performance.now() - since) / 1000).toFixed(1)} s.\n`);

    const services = servicesOf(home).map(({ pid }) => pid);
    for (const pid of [command.pid, ...services, postmasterOf(baseOf(home)) ?? 0]) process.kill(pid, 'SIGKILL');
    await command.ended;
    const third = start();
    await untilReady(third);
    await stop(third);
    const after = await countRows();
    for (const table of ['public.projects', 'public.organisations', 'public.participations']) {
      expect(after[table]).toBe(before[table]);
    }
  });

  it('takes over from a start that was killed alone', async () => {
    const killed = start();
    await untilReady(killed);
    const services = servicesOf(home).map(({ pid }) => pid);
    await kill(killed.pid, 'SIGKILL');
    const command = start();
    await untilReady(command);
    expect(command.output()).toContain('stopped what a killed start left: api, worker');
    expect(command.output()).toContain('PostgreSQL was running');
    expect(services.map(isAlive)).toEqual([false, false]);
    expect(await stop(command)).toBe(0);
    expect(postmasterOf(baseOf(home))).toBeUndefined();
  });

  it('stops the rest and says so when a process dies, or its database', async () => {
    const command = start();
    await untilReady(command);
    const [api, worker] = ['api', 'worker'].map((name) => servicesOf(home).find((one) => one.name === name)?.pid ?? 0);
    process.kill(worker ?? 0, 'SIGKILL');
    expect(await command.ended).toBe(1);
    expect(command.output()).toContain('START_PROCESS_ENDED: worker ended unexpectedly (SIGKILL)');
    expect([isAlive(api ?? 0), postmasterOf(baseOf(home))]).toEqual([false, undefined]);

    const next = start();
    await untilReady(next);
    process.kill(postmasterOf(baseOf(home)) ?? 0, 'SIGKILL');
    expect(await next.ended).toBe(1);
    expect(next.output()).toContain('START_POSTGRES_ENDED');
  });

  it('lets one of two simultaneous starts go on, and the other name it', async () => {
    const both = [start(), start()];
    const loser = await Promise.race(both.map(async (command) => ({ command, code: await command.ended })));
    expect(loser.code).toBe(1);
    expect(loser.command.output()).toContain('START_ALREADY_RUNNING: Seedbed already starts');
    const winner = both.find((command) => command !== loser.command);
    if (winner) await stop(winner, 'SIGTERM'); // in the middle of its start, too, everything is ended
    expect(await winner?.ended).toBe(0);
    expect([postmasterOf(baseOf(home)), existsSync(path.join(home, 'start.lock'))]).toEqual([undefined, false]);
  });
});

describe('ports', () => {
  it('takes the next free one when 3000 is taken and none was wished for', async () => {
    const taken = await occupy(3000); // by us or by somebody else already
    const command = start();
    const address = await untilReady(command);
    expect(Number(new URL(address).port)).toBeGreaterThan(3000);
    await stop(command);
    taken.close();
  });

  it('says which wished-for port is taken', async () => {
    const taken = await occupy(0);
    const { port } = taken.address() as { port: number };
    const { code, output } = await runToEnd('start', [], { SEEDBED_HOME: home, PORT: String(port) });
    taken.close();
    expect(code).toBe(1);
    expect(output).toContain(`START_PORT_TAKEN: Port ${port} is taken by another program`);
  });
});

describe('settings', () => {
  const secret = 'open-sesame';
  it.each<[string, Record<string, string>, string]>([
    ['production without its settings', { NODE_ENV: 'production' }, 'SETTINGS_INVALID: 5 settings cannot be used'],
    [
      'several wrong ones, all at once',
      { PORT: 'x', SEEDBED_LOG_LEVEL: 'loud' },
      'SETTINGS_INVALID: 2 settings cannot be used',
    ],
    ['a folder that is a file', { SEEDBED_HOME: '/etc/passwd' }, 'START_FOLDER_UNUSABLE: The folder /etc/passwd'],
    [
      'a folder that nobody can make',
      { SEEDBED_HOME: '/proc/seedbed' },
      'START_FOLDER_UNUSABLE: The folder /proc/seedbed',
    ],
    [
      'a database that does not answer',
      { DATABASE_URL: `postgres://me:${secret}@127.0.0.1:1/seedbed` },
      'START_DATABASE_UNREACHABLE: The database postgres://me@127.0.0.1:1/seedbed does not answer (nobody listens there)',
    ],
    [
      'a Redis that does not answer',
      { REDIS_URL: 'redis://127.0.0.1:1' },
      'START_REDIS_UNREACHABLE: Redis at 127.0.0.1:1',
    ],
  ])('are refused with a code and what to do: %s', async (_name, settings, words) => {
    const { code, output } = await runToEnd('start', [], { SEEDBED_HOME: home, ...settings });
    expect(code).toBe(1);
    expect(output).toContain(words);
    expect(output).not.toContain(secret);
    expect(output).not.toMatch(/^ +at /m);
  });

  it('switch to an external database, which is left running', async () => {
    await whileServing(home, async (server) => {
      const other = newHome();
      const url = server.url.replace(/\/postgres$/, '/elsewhere');
      const command = start({ SEEDBED_HOME: other, DATABASE_URL: url });
      await untilReady(command);
      expect(existsSync(path.join(other, 'pg'))).toBe(false);
      expect(await query(url, 'select count(*)::int as count from projects')).toEqual([{ count: expect.any(Number) }]);
      expect(await stop(command)).toBe(0);
      expect(isAlive(server.pid)).toBe(true);
      const refused = await runToEnd('backup', [], { SEEDBED_HOME: other, DATABASE_URL: url });
      expect(refused.output).toContain('BACKUP_EXTERNAL');
    });
  });
});

describe('backup and restore', () => {
  const settings = () => ({ SEEDBED_HOME: home });
  const folder = () => path.join(backups, 'good');

  it('bring every row back after the data folder is deleted, and keep privacy and sync as they are', async () => {
    mkdirSync(path.join(home, 'files/ab'), { recursive: true });
    appendFileSync(path.join(home, 'files/ab/abcd'), 'a file of somebody');
    mkdirSync(path.join(home, 'sync'), { recursive: true });
    appendFileSync(path.join(home, 'sync/served'), '7');
    const before = await countRows();
    const backup = await runToEnd('backup', [folder()], settings());
    expect(backup).toMatchObject({ code: 0, output: expect.stringContaining(folder()) });
    expect(readdirSync(folder()).sort()).toEqual(['files', 'manifest.json', 'password', 'pg', 'secret']);
    expect((await runToEnd('backup', [folder()], settings())).output).toContain('BACKUP_TARGET_EXISTS');
    expect((await runToEnd('backup', [path.join(home, 'x')], settings())).output).toContain('BACKUP_TARGET_INSIDE');
    expect((await runToEnd('restore', [folder()], settings())).output).toContain('RESTORE_WOULD_OVERWRITE');

    rmSync(baseOf(home), { recursive: true });
    rmSync(home, { recursive: true, force: true });
    expect((await runToEnd('backup', [path.join(backups, 'nothing')], settings())).output).toContain('BACKUP_NO_DATA');
    mkdirSync(path.join(home, 'sync'), { recursive: true });
    appendFileSync(path.join(home, 'sync/served'), '9');
    expect(await runToEnd('restore', [folder()], settings())).toMatchObject({ code: 0 });
    expect(await countRows()).toEqual(before);
    expect(readFileSync(path.join(home, 'files/ab/abcd'), 'utf8')).toBe('a file of somebody');
    expect(readFileSync(path.join(home, 'sync/served'), 'utf8')).toBe('9');

    const forced = await runToEnd('restore', [folder(), '--force'], settings());
    expect(forced).toMatchObject({ code: 0, output: expect.stringMatching(/what was there is in .*before-restore-/) });
    const command = start();
    await untilReady(command);
    expect(command.output()).toContain('loaded before');
    await stop(command);
  });

  it('refuse a backup that is not whole, and change nothing', async () => {
    const refusal = async (name = 'good', args: string[] = []) =>
      (await runToEnd('restore', [path.join(backups, name), '--force', ...args], settings())).output;
    const before = readdirSync(baseOf(home)).sort();
    expect(await refusal('missing')).toContain('RESTORE_NOT_A_BACKUP');
    const control = path.join(folder(), 'pg/global/pg_control');
    const kept = readFileSync(control);
    renameSync(control, `${control}.away`);
    expect(await refusal()).toContain('RESTORE_INCOMPLETE');
    renameSync(`${control}.away`, control);
    appendFileSync(control, 'x');
    expect(await refusal()).toContain(
      `RESTORE_INCOMPLETE: The backup ${folder()} is incomplete: pg/global/pg_control has`,
    );
    rmSync(control);
    appendFileSync(control, Buffer.from(kept).fill(7, 100, 101));
    expect(await refusal()).toContain('RESTORE_DAMAGED');
    rmSync(control);
    appendFileSync(control, kept);
    appendFileSync(path.join(folder(), 'pg/stranger'), 'x');
    expect(await refusal()).toContain('RESTORE_DAMAGED');
    rmSync(path.join(folder(), 'pg/stranger'));
    appendFileSync(path.join(folder(), 'manifest.json'), ' x');
    expect(await refusal()).toContain('RESTORE_DAMAGED');
    rmSync(path.join(folder(), 'manifest.json'));
    renameSync(folder(), `${folder()}.partial`);
    expect(await refusal('good.partial')).toContain('RESTORE_INCOMPLETE');
    expect(await refusal('good.partial', ['more'])).toContain('RESTORE_USAGE');
    expect(readdirSync(baseOf(home)).sort()).toEqual(before);
  });

  it('have every code of the scripts explained in the manual', () => {
    const manual = readFileSync('docs/how-to/operate.md', 'utf8');
    const source = readFileSync('scripts/lib/problem.mjs', 'utf8');
    const codes = [...source.matchAll(/^ {2}([A-Z]+(?:_[A-Z]+)+):/gm)].map((match) => match[1] ?? '');
    expect(codes.length).toBeGreaterThan(25);
    expect(codes.filter((code) => !manual.includes(`\`${code}\``))).toEqual([]);
  });
});

/** The last test of the file sees that no process of the homes is left. */
describe('at the end', () => {
  it('nothing runs any more', async () => {
    await until(() => postmasterOf(baseOf(home)) === undefined);
    expect(existsSync(path.join(home, 'start.lock'))).toBe(false);
  });
});
