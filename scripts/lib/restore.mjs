// @ts-check
/** `npm run restore`. */
import { chownSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { copyFile, flushFiles, isThere, makePrivateFolder, verifyBackup } from './data-copy.mjs';
import { importEmbedded } from './environment.mjs';
import { alone, explainSpace, inMegabytes, PARTS, runOffline, SECRET, stopUnused } from './offline.mjs';
import { Problem } from './problem.mjs';
import { step } from './progress.mjs';

/** The user `nobody`, who owns the database's files when we are root. */
const NOBODY = { uid: 65534, gid: 65534 };

/** @param {string[]} args @returns {Promise<number>} the exit code */
export function restore(args) {
  return runOffline(async (home) => {
    const isForced = args.includes('--force');
    const [folder, ...rest] = args.filter((arg) => arg !== '--force');
    if (folder === undefined || rest.length > 0 || folder.startsWith('-')) throw new Problem('RESTORE_USAGE');
    const source = path.resolve(folder);
    const { preparePlace, inspectEmbeddedPostgres, POSTGRES_MAJOR } = await importEmbedded();
    await alone(home, 'RESTORE_RUNNING', async () => {
      const manifest = await step('backup', async () => {
        const value = verifyBackup(source);
        const says = `of ${value.madeAt}, ${value.files.length} files, ${inMegabytes(value.bytes)}, all as they were`;
        return { says, value };
      });
      if (manifest.postgres !== POSTGRES_MAJOR) {
        const found = `PostgreSQL ${manifest.postgres}`;
        throw new Problem('RESTORE_OTHER_VERSION', { folder: source, found, needed: `PostgreSQL ${POSTGRES_MAJOR}` });
      }
      if (inspectEmbeddedPostgres(home).pid !== undefined) await stopUnused(home); // a killed start left it
      const isForgotten = !isThere(path.join(home, 'where'));
      const place = preparePlace(home, (/** @type {string} */ line) => console.log(`  ${line}`));
      await step('copy', async () => {
        // SEEDBED_HOME was deleted, and its data, which lay elsewhere, was not: nobody means to keep that in its place
        const mayReplace = isForced || (place.isElsewhere && isForgotten);
        const aside = putInPlace(source, place, manifest, mayReplace);
        return {
          says: aside === undefined ? `into ${place.base}` : `what was there is in ${aside} now`,
          value: undefined,
        };
      });
      await step('database', async () => ({ says: await tryOut(home), value: undefined }));
    });
    console.log('\nThe backup is in place. Start with: npm start');
  });
}

/**
 * Copies everything beside its place first; only then is the old data moved aside and the new one moved in, so that no
 * failure leaves a mixture.
 * @param {string} source @param {import('../../libs/platform/database/src/embedded/place.js').Place} place
 * @param {import('./data-copy.mjs').Manifest} manifest @param {boolean} mayReplace
 * @returns {string | undefined} where the old data is now
 */
function putInPlace(source, place, manifest, mayReplace) {
  const targets = [
    { part: 'pg', to: place.data, owner: ownerOfData() },
    { part: 'password', to: place.passwordFile, owner: ownerOfData() },
    { part: SECRET, to: path.join(place.home, SECRET), owner: undefined },
    ...PARTS.map((part) => ({ part, to: path.join(place.home, part), owner: undefined })),
  ];
  const taken = targets.filter(({ to }) => isThere(to));
  const [first] = taken.filter(({ part }) => part !== 'password' && part !== SECRET);
  if (first !== undefined && !mayReplace) throw new Problem('RESTORE_WOULD_OVERWRITE', { folder: first.to });
  const draft = path.join(place.base, 'restore.partial');
  try {
    rmSync(draft, { recursive: true, force: true });
    makePrivateFolder(draft);
    for (const target of targets) copyPart(source, draft, manifest, target);
    flushFiles(draft, manifest.files);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw explainSpace(error, 'RESTORE_NO_SPACE', place.base);
  }
  const aside = taken.length > 0 ? moveAside(place.base, taken) : undefined;
  for (const { part, to } of targets) if (isThere(path.join(draft, part))) renameSync(path.join(draft, part), to);
  rmSync(draft, { recursive: true, force: true });
  return first === undefined ? undefined : aside;
}

const ownerOfData = () => (process.getuid?.() === 0 ? NOBODY : undefined);

/**
 * @param {string} source @param {string} draft @param {import('./data-copy.mjs').Manifest} manifest
 * @param {{ part: string, owner: { uid: number, gid: number } | undefined }} target
 */
function copyPart(source, draft, manifest, { part, owner }) {
  const isOfPart = (/** @type {string} */ name) => name === part || name.startsWith(`${part}/`);
  for (const folder of manifest.folders.filter(isOfPart)) makePrivateFolder(path.join(draft, folder), owner);
  for (const file of manifest.files) {
    if (!isOfPart(file.path)) continue;
    const copied = copyFile(path.join(source, file.path), path.join(draft, file.path), owner);
    // checked again: the disk or somebody may have changed it since it was verified
    if (copied.sha256 !== file.sha256)
      throw new Problem('RESTORE_DAMAGED', { folder: source, why: `${file.path} has changed` });
  }
}

/** @param {string} base @param {{ part: string, to: string }[]} taken */
function moveAside(base, taken) {
  const aside = path.join(base, `before-restore-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}Z`);
  mkdirSync(aside, { mode: 0o700 });
  const owner = ownerOfData();
  if (owner) chownSync(aside, owner.uid, owner.gid);
  for (const { part, to } of taken) renameSync(to, path.join(aside, part));
  return aside;
}

/** Starts the restored database once, so that a bad one is seen now and not on Monday. @param {string} home */
async function tryOut(home) {
  const { startEmbeddedPostgres } = await importEmbedded();
  const postgres = await startEmbeddedPostgres({ home, owner: true });
  await postgres.stop();
  return `starts (data of ${readFileSync(path.join(postgres.folder, 'pg/PG_VERSION'), 'utf8').trim()})`;
}
