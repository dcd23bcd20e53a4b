// @ts-check
/**
 * An exclusive lock between processes of one machine: a folder that exists while it is held, with `owner.json` inside.
 * Plain JavaScript with Node's own modules only, because scripts/start.mjs uses it before anything is installed or built.
 *
 * A lock whose process is gone (killed, zombie, or its pid now another process) is stale and is taken over.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * @typedef {{ pid: number, since: string, [more: string]: unknown }} Owner `since` tells a reused pid from the same process
 * @typedef {{ release(): void, update(more: Record<string, unknown>): void }} HeldLock
 */

/** How long a process that breaks a stale lock may take before another one does it instead. */
const BREAKING_MS = 5_000;

/**
 * What tells this process from another one that gets the same pid later; undefined when there is none such, or a zombie:
 * a killed process stays visible until its parent looks, and that may be never.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function startOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (process.platform !== 'linux') return answers(pid) ? 'running' : undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name before it may hold spaces and brackets
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function answers(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM'; // it runs, under another user
  }
}

/** @param {unknown} error */
const codeOf = (error) => (error instanceof Error && 'code' in error ? error.code : undefined);

/**
 * Whether the very process that wrote itself down still runs.
 * @param {{ pid: number, since: string }} who
 */
export function stillRuns(who) {
  const since = startOf(who.pid);
  return since !== undefined && since === who.since;
}

/** @returns {{ pid: number, since: string }} this process, as it is written down */
export const thisProcess = () => ({ pid: process.pid, since: startOf(process.pid) ?? 'unknown' });

/**
 * Who holds the lock, alive or not; undefined when it is free.
 * @param {string} folder
 * @returns {Owner | undefined}
 */
export function readLock(folder) {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'owner.json'), 'utf8'));
  } catch {
    // after a power cut the file may be missing or empty: nobody holds such a lock
    return isFolder(folder) ? { pid: 0, since: 'unreadable' } : undefined;
  }
}

/** @param {string} folder */
function isFolder(folder) {
  return statSync(folder, { throwIfNoEntry: false }) !== undefined;
}

/**
 * Takes the lock if it is free or stale. The folder above must exist.
 * @param {string} folder
 * @param {Record<string, unknown>} [more] what others shall read about the owner
 * @returns {{ held: HeldLock } | { held?: undefined, owner: Owner }}
 */
export function tryLock(folder, more = {}) {
  const me = { ...thisProcess(), ...more };
  for (;;) {
    if (placeFolder(folder, me)) return { held: held(folder, me) };
    const owner = readLock(folder);
    if (owner === undefined) continue; // released in this moment
    if (stillRuns(owner) || !breakStale(folder, owner)) return { owner };
  }
}

/**
 * Waits for the lock.
 * @param {string} folder
 * @param {{ patienceMs: number, onWait?: (owner: Owner) => void }} options
 * @returns {Promise<{ held: HeldLock } | { held?: undefined, owner: Owner }>} without `held` when patience ran out
 */
export async function waitForLock(folder, { patienceMs, onWait }) {
  const end = Date.now() + patienceMs;
  for (let told = false; ; ) {
    const result = tryLock(folder);
    if (result.held || Date.now() > end) return result;
    if (!told) onWait?.(result.owner);
    told = true;
    await pause(25);
  }
}

/**
 * The folder appears with its owner inside, in one step, so that nobody ever sees a lock without an owner.
 * @param {string} folder
 * @param {Owner} owner
 */
function placeFolder(folder, owner) {
  const draft = aside(folder);
  mkdirSync(draft);
  writeFileSync(path.join(draft, 'owner.json'), JSON.stringify(owner));
  try {
    renameSync(draft, folder);
    return true;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (isFolder(folder)) return false;
    if (codeOf(error) === 'ENOTEMPTY') return false; // held until a moment ago
    throw error;
  }
}

/**
 * Removes a stale lock. Two processes may see the same stale owner, and the slower one must not remove the lock that the
 * faster one has taken since: so only the holder of the mark of this very owner removes, after looking again.
 * @param {string} folder
 * @param {Owner} stale
 * @returns {boolean} false when another process is at it
 */
function breakStale(folder, stale) {
  const mark = `${folder}.stale-${stale.pid}-${stale.since}`;
  try {
    mkdirSync(mark);
  } catch {
    const age = Date.now() - (statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > BREAKING_MS) rmSync(mark, { recursive: true, force: true }); // its maker was killed
    return false;
  }
  try {
    const now = readLock(folder);
    if (now?.pid === stale.pid && now.since === stale.since) removeFolder(folder);
    return true;
  } finally {
    rmdirSync(mark);
    removeDrafts(folder);
  }
}

/** What processes killed in the middle of {@link placeFolder} or {@link removeFolder} left. @param {string} folder */
function removeDrafts(folder) {
  const prefix = `${path.basename(folder)}.draft-`;
  for (const name of readdirSync(path.dirname(folder))) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : undefined;
    if (pid === undefined || startOf(pid) !== undefined) continue;
    rmSync(path.join(path.dirname(folder), name), { recursive: true, force: true });
  }
}

/** @param {string} folder */
const aside = (folder) => `${folder}.draft-${process.pid}-${randomBytes(4).toString('hex')}`;

/** @param {string} folder */
function removeFolder(folder) {
  const gone = aside(folder);
  renameSync(folder, gone);
  rmSync(gone, { recursive: true, force: true });
}

/**
 * @param {string} folder
 * @param {Owner} me
 * @returns {HeldLock}
 */
function held(folder, me) {
  const isMine = () => {
    const owner = readLock(folder);
    return owner?.pid === me.pid && owner.since === me.since;
  };
  let current = me;
  return {
    release() {
      if (isMine()) removeFolder(folder);
    },
    update(more) {
      if (!isMine()) return;
      current = { ...current, ...more };
      const draft = path.join(folder, 'owner.json.draft');
      writeFileSync(draft, JSON.stringify(current));
      renameSync(draft, path.join(folder, 'owner.json'));
    },
  };
}
