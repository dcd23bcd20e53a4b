// @ts-check
/**
 * The order in which Jest begins test files: a fresh clone has no times of earlier runs, and the longest ones must not be
 * what everybody waits for at the end. The others by their size, which is all that is known of them.
 */
import { statSync } from 'node:fs';

/** More than a minute each. The two longest ask the database all the time, so others stand between them. */
const LONGEST = [
  'medium/access/mutants',
  'projection/read-engine',
  'contacts/erasure',
  'api/verbs',
  'medium/access/walk',
  'api/hourly-cost',
  'api/hardening',
];

/** @typedef {{ readonly path: string }} Test */

/** @param {Test} test @returns {number} */
function placeOf({ path }) {
  const place = LONGEST.findIndex((name) => path.includes(name));
  return place < 0 ? LONGEST.length : place;
}

export default class LongestFirst {
  /** @param {readonly Test[]} tests */
  sort(tests) {
    const sizes = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    return [...tests].sort((a, b) => placeOf(a) - placeOf(b) || (sizes.get(b.path) ?? 0) - (sizes.get(a.path) ?? 0));
  }

  /** @param {readonly Test[]} tests */
  shard(tests) {
    return tests;
  }

  /** @param {readonly Test[]} tests */
  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
