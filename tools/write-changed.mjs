// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes generated files, only those that differ, and says which.
 * @param {Record<string, string>} files path to text
 * @param {{ check?: boolean }} [options] check: write nothing, count what differs as a failure
 * @returns {number} exit code
 */
export function writeChanged(files, { check = false } = {}) {
  const stale = Object.entries(files).filter(
    ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
  );
  for (const [file, text] of stale) {
    console.log(check ? `${file} is not what \`npm run gen\` makes: run it and commit the result` : `wrote ${file}`);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return check && stale.length > 0 ? 1 : 0;
}
