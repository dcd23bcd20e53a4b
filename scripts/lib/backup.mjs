// @ts-check
/** `npm run backup`. */
import { readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  copyFile,
  flushFiles,
  hashFile,
  isThere,
  listTree,
  makePrivateFolder,
  sealManifest,
  writeManifest,
} from './data-copy.mjs';
import { importEmbedded, makeFolder, root } from './environment.mjs';
import { alone, bringToRest, explainSpace, inMegabytes, PARTS, runOffline, SECRET } from './offline.mjs';
import { Problem } from './problem.mjs';
import { step } from './progress.mjs';

/** @param {string[]} args @returns {Promise<number>} the exit code */
export function backup(args) {
  return runOffline(async (home) => {
    if (args.length > 1 || args[0]?.startsWith('-')) throw new Problem('BACKUP_USAGE');
    const target = path.resolve(args[0] ?? path.join(path.dirname(home), '.seedbed-backups', timeStamp()));
    if (isThere(target)) throw new Problem('BACKUP_TARGET_EXISTS', { folder: target });
    const { inspectEmbeddedPostgres } = await importEmbedded();
    const place = inspectEmbeddedPostgres(home);
    if (!place.exists) throw new Problem('BACKUP_NO_DATA', { home });
    for (const folder of [home, place.base]) {
      if (`${target}/`.startsWith(`${folder}/`))
        throw new Problem('BACKUP_TARGET_INSIDE', { folder: target, home: folder });
    }
    await alone(home, 'BACKUP_RUNNING', async () => {
      const atRest = async () => ({ says: 'the database is at rest', value: await bringToRest(home) });
      const { systemIdentifier } = await step('database', atRest);
      await step('copy', async () => {
        const manifest = copyAll(home, place, target, systemIdentifier);
        return { says: `${manifest.files.length} files, ${inMegabytes(manifest.bytes)}`, value: undefined };
      });
    });
    console.log(`\nThe backup is ${target}\nIt holds personal data and passwords: keep it as safe as the original.`);
    console.log(`To put it back: npm run restore -- ${target}`);
  });
}

/** As a folder name, in UTC: 2026-11-24T15-04-05Z. */
const timeStamp = () => `${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}Z`;

/**
 * Copies into `<target>.partial` and renames at the very end: a backup that was not finished never looks like one.
 * @param {string} home @param {{ data: string, passwordFile: string }} place
 * @param {string} target @param {string} systemIdentifier
 */
function copyAll(home, place, target, systemIdentifier) {
  const draft = `${target}.partial`;
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  try {
    makeFolder(path.dirname(target));
    rmSync(draft, { recursive: true, force: true });
    makePrivateFolder(draft);
    const postgres = readFileSync(path.join(place.data, 'PG_VERSION'), 'utf8').trim();
    const content = {
      folders: /** @type {string[]} */ ([]),
      files: /** @type {import('./data-copy.mjs').FileEntry[]} */ ([]),
    };
    copyTree(place.data, draft, 'pg', content);
    for (const part of PARTS) if (isThere(path.join(home, part))) copyTree(path.join(home, part), draft, part, content);
    const secret = path.join(home, SECRET);
    if (isThere(secret)) content.files.push({ path: SECRET, ...copyFile(secret, path.join(draft, SECRET)) });
    content.files.push({ path: 'password', ...copyFile(place.passwordFile, path.join(draft, 'password')) });
    requireUnchanged(place.data, content.files);
    flushFiles(draft, content.files);
    const madeAt = new Date().toISOString();
    const manifest = sealManifest({
      seedbed: version,
      postgres,
      node: process.version,
      madeAt,
      systemIdentifier,
      ...content,
    });
    writeManifest(draft, manifest);
    renameSync(draft, target);
    return manifest;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw explainSpace(error, 'BACKUP_NO_SPACE', path.dirname(target));
  }
}

/**
 * @param {string} from @param {string} to @param {string} name
 * @param {{ folders: string[], files: import('./data-copy.mjs').FileEntry[] }} content added to
 */
function copyTree(from, to, name, content) {
  const { folders, files } = listTree(from);
  for (const folder of ['', ...folders]) {
    const relative = path.posix.join(name, folder);
    makePrivateFolder(path.join(to, relative));
    content.folders.push(relative);
  }
  for (const file of files) {
    const relative = `${name}/${file}`;
    content.files.push({ path: relative, ...copyFile(path.join(from, file), path.join(to, relative)) });
  }
}

/**
 * The one file that changes whenever a server starts is looked at again: a server started behind our back would have
 * made the copy worthless.
 * @param {string} data @param {import('./data-copy.mjs').FileEntry[]} files
 */
function requireUnchanged(data, files) {
  const control = 'global/pg_control';
  const copied = files.find((file) => file.path === `pg/${control}`);
  const isSame = copied?.sha256 === hashFile(path.join(data, control)).sha256;
  if (!isSame || isThere(path.join(data, 'postmaster.pid')))
    throw new Problem('BACKUP_CHANGED', { file: path.join(data, control) });
}
