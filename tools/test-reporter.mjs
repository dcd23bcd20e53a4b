// @ts-check
/**
 * Says which test is slow while it is slow: Jest prints a file when it ends, so that a test which waits in vain looks
 * like a machine that stands still. Once a minute one line for each file that runs for a minute or more.
 */
import { relative } from 'node:path';

/** @typedef {{ since: number, test: string, done: number, failed: number }} Running */

export default class SlowReporter {
  /** @type {Map<string, Running>} */
  #running = new Map();
  /** @type {NodeJS.Timeout | undefined} */
  #timer;

  onRunStart() {
    this.#timer = setInterval(() => this.#tell(), 60_000);
    this.#timer.unref();
  }

  /** @param {{ path: string }} file */
  onTestFileStart({ path }) {
    this.#running.set(path, { since: Date.now(), test: 'preparing', done: 0, failed: 0 });
  }

  /** @param {{ path: string }} file @param {{ fullName: string }} test */
  onTestCaseStart({ path }, { fullName }) {
    const file = this.#running.get(path);
    if (file) file.test = fullName;
  }

  /** @param {{ path: string }} file @param {{ status: string }} result */
  onTestCaseResult({ path }, { status }) {
    const file = this.#running.get(path);
    if (!file) return;
    file.done++;
    if (status === 'failed') file.failed++;
  }

  /** @param {{ path: string }} file */
  onTestFileResult({ path }) {
    this.#running.delete(path);
  }

  onRunComplete() {
    clearInterval(this.#timer);
  }

  #tell() {
    for (const [path, { since, test, done, failed }] of this.#running) {
      const minutes = Math.floor((Date.now() - since) / 60_000);
      if (minutes < 1) continue;
      const ended = `${done} tests ended${failed > 0 ? `, ${failed} of them failed` : ''}`;
      console.log(`still running for ${minutes} min: ${relative('.', path)}; ${ended}; now: ${test}`);
    }
  }
}
