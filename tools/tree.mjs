// @ts-check
/** The files of the repository as the checks see them: what git tracks, and what it would track once added. */
import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One thing a check found wrong.
 * @typedef {{ rule: string, file: string, line?: number, message: string }} Finding
 */

/** @param {string} root @returns {string[]} paths relative to `root`, with forward slashes; ignored files are left out */
export function listFiles(root) {
  const out = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return [...new Set(out.split('\0'))]
    .filter((file) => lstatSync(join(root, file || '.'), { throwIfNoEntry: false })?.isFile())
    .sort();
}

/** @param {string} root @param {string} file @returns {string | undefined} its text; undefined for pictures and other binary files */
export function readText(root, file) {
  const bytes = readFileSync(join(root, file));
  return bytes.subarray(0, 8000).includes(0) ? undefined : bytes.toString('utf8');
}

/** @param {Finding} finding one line, in the form editors make clickable */
export function show({ rule, file, line, message }) {
  return `${file}${line ? `:${line}` : ''}  ${rule}: ${message}`;
}

/**
 * Runs a check as a command: prints what it found, exits 1 when that is something.
 * @param {string} moduleUrl import.meta.url of the check
 * @param {() => Finding[]} check
 */
export function runAsCommand(moduleUrl, check) {
  if (process.argv[1] === undefined || !moduleUrl.endsWith(process.argv[1].split('/').at(-1) ?? '')) return;
  const findings = check();
  for (const finding of findings) console.log(show(finding));
  process.exitCode = findings.length > 0 ? 1 : 0;
}
