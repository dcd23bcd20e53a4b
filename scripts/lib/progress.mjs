// @ts-check
/** One line per step, with its time. In a terminal the line of a running step is seen at once. */

const WIDTH = 11;

/** @param {number} since */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs a step and prints its line.
 * @template T
 * @param {string} name one word
 * @param {(note: (text: string) => void) => Promise<{ says: string, value: T }>} work `note` prints a line in between
 * @param {{ isAlone?: boolean }} [options] not alone: other lines come out at the same time
 * @returns {Promise<T>}
 */
export async function step(name, work, { isAlone = true } = {}) {
  const isTerminal = isAlone && process.stdout.isTTY === true;
  const since = performance.now();
  const head = `  ${name.padEnd(WIDTH)} `;
  const clear = () => isTerminal && process.stdout.write('\r\x1b[2K');
  if (isTerminal) process.stdout.write(`${head}…`);
  try {
    const { says, value } = await work((text) => {
      clear();
      console.log(`${head}${text}`);
      if (isTerminal) process.stdout.write(`${head}…`);
    });
    clear();
    console.log(`${head}${says} (${seconds(since)})`);
    return value;
  } catch (error) {
    clear();
    console.log(`${head}failed (${seconds(since)})`);
    throw error;
  }
}
