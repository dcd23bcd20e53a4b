import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { until } from '@seedbed/platform/testing';
import { tryLock } from '../../../libs/platform/database/src/embedded/folder-lock.js';
import {
  baseOf,
  hasRows,
  isAlive,
  isRoot,
  newHome,
  postmasterOf,
  query,
  refusalOf,
  removeHomes,
  supervise,
  whileServing,
  writeRows,
} from './support/supervisor.js';

afterEach(removeHomes);

/** A home with rows in it and nothing running. */
async function homeWithRows(): Promise<string> {
  const home = newHome();
  await whileServing(home, writeRows);
  return home;
}

/** Names and sizes of everything in a data folder: whether a refused start has touched it. */
const traceOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('postmaster.')) // a server that could not start may leave its pid
    .sort()
    .map((name) => `${name} ${statSync(path.join(folder, name)).size}`);

function skippedBecause(reason: string): void {
  process.stdout.write(`SKIPPED ${expect.getState().currentTestName}: ${reason}\n`);
}

describe('the embedded PostgreSQL', () => {
  it('makes its data on the first start and keeps it over the next', async () => {
    const home = newHome();
    const first = await supervise(home);
    expect(first.server.adopted).toBe(false);
    await writeRows(first.server);
    const [row] = await query(
      first.server.url,
      `select current_setting('server_version_num')::int / 10000 as version, current_setting('listen_addresses') as listens,
              current_setting('unix_socket_directories') as sockets, current_setting('TimeZone') as zone,
              (select datlocprovider::text || datlocale from pg_database where datname = 'postgres') as locale`,
    );
    expect(row).toMatchObject({ version: 18, listens: '127.0.0.1', sockets: '', zone: 'UTC', locale: 'bC.UTF-8' });
    await first.stop();
    expect(isAlive(first.server.pid)).toBe(false);
    await whileServing(home, async (server) => expect(await hasRows(server)).toBe(true));
  });

  it('lets nobody in without the password of this installation, which only its owner can read', async () => {
    const [home, other] = [newHome(), newHome()];
    await whileServing(home, async (server) => {
      const wrong = server.url.replace(/:[^:@]+@/, ':guessed@');
      await expect(query(wrong, 'select 1')).rejects.toThrow('password authentication failed');
    });
    await whileServing(other, async () => undefined);
    const passwords = [home, other].map((one) => readFileSync(path.join(one, 'password'), 'utf8'));
    expect(passwords[0]).not.toBe(passwords[1]);
    expect(passwords[0]?.length).toBe(32);
    expect(statSync(path.join(home, 'password')).mode & 0o777).toBe(0o600);
    expect(statSync(path.join(home, 'pg')).mode & 0o777).toBe(0o700);
  });

  it('is adopted when the process that started it is killed, and stopped only by its owner', async () => {
    const home = newHome();
    const killed = await supervise(home);
    await writeRows(killed.server);
    killed.child.kill('SIGKILL');
    const guest = await supervise(home);
    expect(guest.server).toEqual({ ...killed.server, adopted: true });
    await guest.stop();
    expect(isAlive(killed.server.pid)).toBe(true);
    const owner = await supervise(home, { owner: true });
    expect(owner.server.adopted).toBe(true);
    expect(await hasRows(owner.server)).toBe(true);
    await owner.stop();
    expect(isAlive(killed.server.pid)).toBe(false);
  });

  it('recovers every row when it is killed together with the process that started it', async () => {
    const home = newHome();
    const killed = await supervise(home);
    await writeRows(killed.server);
    killed.child.kill('SIGKILL');
    process.kill(killed.server.pid, 'SIGKILL'); // and no waiting: its children may still live in the folder
    await whileServing(home, async (server) => {
      expect(server.adopted).toBe(false);
      expect(await hasRows(server)).toBe(true);
    });
  });

  it('is made once when three processes race for the first start', async () => {
    const home = newHome();
    const all = await Promise.all([supervise(home), supervise(home), supervise(home)]);
    expect(new Set(all.map(({ server }) => server.pid)).size).toBe(1);
    expect(all.filter(({ server }) => !server.adopted)).toHaveLength(1);
    expect(all.flatMap(({ lines }) => lines).filter((line) => line.startsWith('making'))).toHaveLength(1);
    for (const one of all.filter(({ server }) => server.adopted)) await one.stop();
    for (const one of all.filter(({ server }) => !server.adopted)) await one.stop();
    expect(readdirSync(home).sort()).toEqual(['password', 'pg', 'postgres.log']);
  });

  it('waits while another process prepares the folder', async () => {
    const home = await homeWithRows();
    const lock = tryLock(path.join(home, '.lock'));
    let isWaiting = false;
    const starting = supervise(home, {
      owner: true,
      onLine: (line) => {
        isWaiting = line === `waiting for process ${process.pid}, which prepares the data folder`;
      },
    });
    await until(() => isWaiting, { what: 'the second process to wait' });
    expect(postmasterOf(home)).toBeUndefined();
    lock.held?.release();
    await (await starting).stop();
  });

  it('takes over what killed processes left: the lock, a half-made folder, the pid of somebody else', async () => {
    const home = await homeWithRows();
    mkdirSync(path.join(home, '.lock'));
    writeFileSync(path.join(home, '.lock/owner.json'), JSON.stringify({ pid: process.pid, since: 'another time' }));
    mkdirSync(path.join(home, 'pg.init/base'), { recursive: true });
    writeFileSync(path.join(home, 'pg/postmaster.pid'), `${process.pid}\n${home}/pg\n1\n5432\n`);
    await whileServing(home, async (server) => expect(await hasRows(server)).toBe(true));
    expect(readdirSync(home).sort()).toEqual(['password', 'pg', 'postgres.log']);
  });

  it('adopts no server of another folder whose pid stands in its file', async () => {
    const [home, other] = [await homeWithRows(), newHome()];
    const running = await supervise(other, { owner: true });
    cpSync(path.join(other, 'pg/postmaster.pid'), path.join(home, 'pg/postmaster.pid'));
    await whileServing(home, async (server) => {
      expect(server.pid).not.toBe(running.server.pid);
      expect(await hasRows(server)).toBe(true);
    });
    await running.stop();
  });

  it('is not held up by a dead process that its parent has not noticed', async () => {
    if (process.platform !== 'linux') return skippedBecause('it looks into /proc');
    const home = await homeWithRows();
    const careless = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = (await once(careless.stdout, 'data')) as [Buffer];
    const zombie = Number(line.toString());
    await until(() => readFileSync(`/proc/${zombie}/stat`, 'utf8').includes(') Z '), { what: 'a zombie' });
    expect(isAlive(zombie)).toBe(false);
    writeFileSync(path.join(home, 'pg/postmaster.pid'), `${zombie}\n${home}/pg\n1\n5432\n`);
    await whileServing(home, async (server) => expect(await hasRows(server)).toBe(true));
    careless.kill('SIGKILL');
  });

  it('keeps its data elsewhere when it runs as root below a closed folder', async () => {
    if (!isRoot) return skippedBecause('it needs root');
    const home = newHome();
    chmodSync(path.dirname(home), 0o700);
    const { server, lines, stop } = await supervise(home);
    expect(server.folder).toMatch(/^\/var\/lib\/seedbed\/[0-9a-f]{16}$/);
    expect(baseOf(home)).toBe(server.folder);
    expect(lines.join()).toContain(server.folder);
    await writeRows(server);
    await stop();
    chmodSync(path.dirname(home), 0o755); // it stays where it is, even when the folder is opened later
    await whileServing(home, async (again) => expect(await hasRows(again)).toBe(true));
    rmSync(server.folder, { recursive: true });
    const refusal = await refusalOf(home);
    expect(refusal.code).toBe('POSTGRES_FOLDER_BROKEN');
    expect(refusal.message).toContain(server.folder);
  });
});

describe('a broken data folder', () => {
  it.each([
    ['an incomplete one', (home: string) => rmSync(path.join(home, 'pg/PG_VERSION')), 'PG_VERSION is missing'],
    [
      'one without its control file',
      (home: string) => rmSync(path.join(home, 'pg/global/pg_control')),
      'global/pg_control is missing',
    ],
    [
      'one without its journal',
      (home: string) => rmSync(path.join(home, 'pg/pg_wal'), { recursive: true }),
      'pg_wal is missing',
    ],
    ['one without its password', (home: string) => rmSync(path.join(home, 'password')), 'password'],
    [
      'one with the password of another',
      (home: string) => writeFileSync(path.join(home, 'password'), 'other'),
      'does not fit',
    ],
    [
      'one with a damaged control file',
      (home: string) => truncateSync(path.join(home, 'pg/global/pg_control'), 100),
      'pg_control',
    ],
  ])('is refused and left as it is: %s', async (_name, damage, word) => {
    const home = await homeWithRows();
    damage(home);
    const before = traceOf(path.join(home, 'pg'));
    const { code, message } = await refusalOf(home);
    expect(code).toBe('POSTGRES_FOLDER_BROKEN');
    expect(message).toContain(path.join(home, 'pg'));
    expect(message).toContain(word);
    expect(message).toContain('npm run restore');
    if (word !== 'does not fit') expect(traceOf(path.join(home, 'pg'))).toEqual(before);
    expect(postmasterOf(home)).toBeUndefined();
  });

  it('is told apart from one of another version', async () => {
    const home = await homeWithRows();
    writeFileSync(path.join(home, 'pg/PG_VERSION'), '15\n');
    expect(await refusalOf(home)).toMatchObject({
      code: 'POSTGRES_FOLDER_OTHER_VERSION',
      message: expect.stringMatching(/made by PostgreSQL 15.*brings PostgreSQL 18/),
    });
  });

  it('is told apart from one that cannot be used at all', async () => {
    const home = newHome();
    writeFileSync(home, 'a file');
    expect(await refusalOf(home)).toMatchObject({ code: 'POSTGRES_FOLDER_NOT_WRITABLE' });
  });
});

describe('a full disk', () => {
  /** A small file system of its own at `home`. */
  function mountSmall(home: string, options: string): boolean {
    mkdirSync(home);
    return isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', home]).status === 0;
  }
  const mounted: string[] = [];
  afterEach(() => {
    for (const home of mounted.splice(0)) spawnSync('umount', ['-l', home]);
  });

  it.each([
    ['too small for the data', 'size=20m,mode=755', '48 MB needed'],
    ['full in the middle of making the data', 'size=200m,nr_inodes=300,mode=755', 'No space left on device'],
  ])('is named when it is %s, and nothing half-made stays', async (_name, options, word) => {
    const home = newHome();
    if (!mountSmall(home, options)) return skippedBecause('it needs the right to mount');
    mounted.push(home);
    const { code, message } = await refusalOf(home);
    expect({ code, home: message.includes(home) }).toEqual({ code: 'POSTGRES_DISK_FULL', home: true });
    expect(message).toContain(word);
    expect(readdirSync(home).filter((name) => name.startsWith('pg'))).toEqual([]);
  });

  it('is named on a later start, and costs no row once there is space again', async () => {
    const home = newHome();
    if (!mountSmall(home, 'size=120m,mode=755')) return skippedBecause('it needs the right to mount');
    mounted.push(home);
    await whileServing(home, writeRows);
    const filler = path.join(home, 'filler');
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1M']); // until nothing is left
    const { code } = await refusalOf(home);
    expect(code).toBe('POSTGRES_DISK_FULL');
    rmSync(filler);
    await whileServing(home, async (server) => expect(await hasRows(server)).toBe(true));
  });
});
