// @ts-check
/** Processes beside the one that measures: the mail server, and workers that may be killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** @typedef {import('node:child_process').ChildProcess} Child */

/**
 * Starts a script of this repository and waits until it says a word. Throws what it printed when it ends before that.
 * @param {string} script @param {string[]} args @param {Record<string, string>} env @param {RegExp} word
 * @returns {Promise<{ child: Child, said: RegExpExecArray }>}
 */
export function startScript(script, args, env, word) {
  const child = spawn(process.execPath, [resolve(script), ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'], // it ends with us
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  let text = '';
  return new Promise((done, fail) => {
    /** @param {Buffer} data */
    const hear = (data) => {
      text = (text + data).slice(-20_000);
      const said = word.exec(text);
      if (said) done({ child, said });
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', hear);
    child.once('exit', (code, signal) => fail(new Error(`${script} ended (${signal ?? code}): ${text}`)));
  });
}

/** @param {Child} child @param {NodeJS.Signals} [signal] */
export async function endProcess(child, signal = 'SIGKILL') {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}

/**
 * @param {{ log?: string, delayMs?: number }} [options]
 * @returns {Promise<{ port: number, child: Child }>}
 */
export async function startSink({ log, delayMs = 0 } = {}) {
  const args = [...(log === undefined ? [] : ['--log', log]), '--delay', String(delayMs)];
  const { child, said } = await startScript('bench/newsletters/sink.mjs', args, {}, /listening (\d+)/);
  return { port: Number(said[1]), child };
}
