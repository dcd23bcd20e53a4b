import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readLock, startOf, stillRuns, thisProcess, tryLock, waitForLock } from './folder-lock.js';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'seedbed-lock-'));
  lock = path.join(folder, '.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A lock as another process would have left it. */
function leave(owner: object | string): void {
  mkdirSync(lock);
  writeFileSync(path.join(lock, 'owner.json'), typeof owner === 'string' ? owner : JSON.stringify(owner));
}

describe('a folder lock', () => {
  it('is held by one, tells others by whom, and is free afterwards', () => {
    const first = tryLock(lock, { address: 'here' });
    expect(tryLock(lock)).toEqual({ owner: { ...thisProcess(), address: 'here' } });
    first.held?.update({ address: 'there' });
    expect(readLock(lock)).toMatchObject({ pid: process.pid, address: 'there' });
    first.held?.release();
    expect(readdirSync(folder)).toEqual([]);
    expect(tryLock(lock).held).toBeDefined();
  });

  it('is waited for, with patience', async () => {
    const first = tryLock(lock);
    let waitsFor = 0;
    const second = waitForLock(lock, {
      patienceMs: 10_000,
      onWait: (owner) => {
        waitsFor = owner.pid;
        first.held?.release();
      },
    });
    expect((await second).held).toBeDefined();
    expect(waitsFor).toBe(process.pid);
    expect((await waitForLock(lock, { patienceMs: 0 })).held).toBeUndefined();
  });

  it.each([
    ['of a process that is gone', { pid: 2 ** 22 + 1, since: '1' }],
    ['of an earlier process with the pid of this one', { pid: process.pid, since: 'before' }],
    ['without a readable owner', ''],
  ])('%s is taken over, once', (_name, owner) => {
    leave(owner);
    expect(tryLock(lock).held).toBeDefined();
    expect(tryLock(lock).held).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['.lock']);
  });

  it('that somebody else breaks in this moment is left to him', () => {
    const stale = { pid: 2 ** 22 + 1, since: '1' };
    leave(stale);
    mkdirSync(`${lock}.stale-${stale.pid}-${stale.since}`);
    expect(tryLock(lock)).toEqual({ owner: stale });
  });

  it('that was taken over is not released by its former owner', () => {
    const former = tryLock(lock);
    rmSync(lock, { recursive: true });
    leave({ pid: 1, since: startOf(1) ?? '' });
    former.held?.release();
    former.held?.update({ address: 'mine' });
    expect(readLock(lock)).toMatchObject({ pid: 1 });
    expect(readLock(lock)).not.toHaveProperty('address');
  });
});

describe('a process', () => {
  it('is known by its pid and its start', () => {
    expect(stillRuns(thisProcess())).toBe(true);
    expect(stillRuns({ pid: process.pid, since: 'another time' })).toBe(false);
    for (const pid of [0, -1, 1.5, Number.NaN, 2 ** 22 + 1]) expect(startOf(pid)).toBeUndefined();
  });
});
