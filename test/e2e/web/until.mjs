/** Waits for a state and never for a time. */
const PAUSE_MS = 50;
const PATIENCE_MS = 30_000;

/**
 * Asks again and again until there is an answer. Throws when it takes too long.
 * @template T @param {() => Promise<T | undefined>} ask @param {string} what is waited for @returns {Promise<T>}
 */
export async function until(ask, what) {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`Waited in vain for ${what}.`);
}
