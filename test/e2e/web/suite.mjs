/** A small runner: named checks, one line each, a last line "N passed, N failed". */

let passed = 0;
/** @type {{ name: string, error: unknown }[]} */
const failures = [];

/** Runs one check and says how it ended. @param {string} name @param {() => unknown} work */
export async function check(name, work) {
  try {
    await work();
    passed += 1;
    console.log(`  ok    ${name}`);
  } catch (error) {
    failures.push({ name, error });
    console.log(`  FAIL  ${name}\n${indent(String(error instanceof Error ? error.message : error))}${placeOf(error)}`);
  }
}

/** Where in the tests it went wrong. @param {unknown} error */
function placeOf(error) {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  const place = lines.find((line) => /\/test\/e2e\/web\/(?!suite)/.test(line));
  return place ? `\n        ${place.replace(/^.*\/test\/e2e\/web\//, 'at ').replace(/\)$/, '')}` : '';
}

/** @param {string} text */
const indent = (text) =>
  text
    .split('\n')
    .slice(0, 40)
    .map((line) => `        ${line}`)
    .join('\n');

/** @param {unknown} condition @param {string} message what is wrong when it does not hold */
export function expect(condition, message) {
  if (!condition) throw new Error(message);
}

/** @template T @param {T} actual @param {T} wanted @param {string} what */
export function same(actual, wanted, what) {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`${what}: ${left}, wanted ${right}`);
}

/** Prints the last line. @returns {number} exit code */
export function finish() {
  if (failures.length > 0) console.log(`\n${failures.map(({ name }) => `FAILED ${name}`).join('\n')}`);
  console.log(`\n${passed} passed, ${failures.length} failed`);
  return failures.length > 0 ? 1 : 0;
}
