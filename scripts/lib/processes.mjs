// @ts-check
/** The child processes of a start: each in a group of its own, so that Ctrl-C reaches us alone and we stop them in order. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { startOf, stillRuns } from '../../libs/platform/database/src/embedded/folder-lock.js';
import { root } from './environment.mjs';

/**
 * @typedef {{ name: string, pid: number, since: string }} WrittenDown
 * @typedef {object} Running
 * @property {string} name
 * @property {number} pid
 * @property {Promise<string>} ended how it ended, when it has
 * @property {() => string | undefined} why how it ended, or undefined while it runs
 */

export class Processes {
  /** @type {Set<Running>} */
  #running = new Set();
  #isStopping = false;

  /**
   * @param {(running: WrittenDown[]) => void} onChange told which processes run, so that a later start can find them
   */
  constructor(onChange = () => undefined) {
    this.onChange = onChange;
  }

  /** Those that run, as they are written down. */
  list() {
    return [...this.#running].map(({ name, pid }) => ({ name, pid, since: startOf(pid) ?? '' }));
  }

  /**
   * Starts a process; each line it prints comes out with its name before it.
   * @param {string} name @param {string[]} command @param {Record<string, string | undefined>} [env]
   * @param {(line: string) => void} [print]
   * @returns {Running}
   */
  start(name, command, env = process.env, print = (line) => console.log(`${name.padEnd(6)} | ${line}`)) {
    const [program = '', ...args] = command;
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', print);
    /** @type {string | undefined} */
    let why;
    const ended = new Promise((/** @type {(why: string) => void} */ resolve) => {
      const end = (/** @type {string} */ reason) => {
        why ??= reason;
        this.#running.delete(running);
        this.onChange(this.list());
        resolve(why);
      };
      child.once('error', (error) => end(error.message));
      child.once('close', (code, signal) => end(signal ?? `exit code ${code}`));
      // a grandchild may keep the output open for ever
      child.once('exit', (code, signal) => setTimeout(end, 1_000, signal ?? `exit code ${code}`).unref());
    });
    const running = { name, pid: child.pid ?? 0, ended, why: () => why };
    if (child.pid !== undefined) this.#running.add(running);
    this.onChange(this.list());
    if (this.#isStopping) void this.stop(running, 0); // asked to stop while this one was being started
    return running;
  }

  /**
   * Runs a command to its end and collects what it says.
   * @param {string[]} command
   * @returns {Promise<{ why?: string, said: string }>} `why` when it failed
   */
  async run(command) {
    /** @type {string[]} */
    const lines = [];
    const why = await this.start('', command, { ...process.env, NO_COLOR: '1' }, (line) => lines.push(line)).ended;
    return { ...(why === 'exit code 0' ? {} : { why }), said: lines.join('\n') };
  }

  /**
   * Asks a process to stop, waits, and ends it and its children when it does not.
   * @param {Running} running @param {number} graceMs
   */
  async stop(running, graceMs) {
    signal(running.pid, 'SIGTERM');
    const isLate = await Promise.race([running.ended.then(() => false), pause(graceMs, true, { ref: false })]);
    if (isLate) signal(-running.pid, 'SIGKILL');
    await running.ended;
  }

  /** Stops all of them, at the same time. Nothing is started afterwards. @param {number} graceMs */
  async stopAll(graceMs) {
    this.#isStopping = true;
    await Promise.all([...this.#running].map((running) => this.stop(running, graceMs)));
  }
}

/**
 * Stops processes that a killed start left behind, if they are still the same ones.
 * @param {WrittenDown[]} left @param {number} graceMs @returns {Promise<string[]>} the names of those that ran
 */
export async function stopLeft(left, graceMs) {
  const alive = left.filter(stillRuns);
  for (const one of alive) signal(one.pid, 'SIGTERM');
  for (const end = Date.now() + graceMs; alive.some(stillRuns) && Date.now() < end; ) await pause(50);
  for (const one of alive.filter(stillRuns)) signal(-one.pid, 'SIGKILL');
  while (alive.some(stillRuns)) await pause(20);
  return alive.map((one) => one.name);
}

/** @param {number} pid a negative one is a whole group @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    if (pid !== 0) process.kill(pid, name);
  } catch {
    // it ended in this moment
  }
}
