// @ts-check
/** Copies of folders with a manifest of every file in them. */
import { createHash } from 'node:crypto';
import {
  chownSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { Problem } from './problem.mjs';

const MANIFEST = 'manifest.json';
const FORMAT = 1;
const CHUNK = 1024 * 1024;

/**
 * @typedef {{ path: string, size: number, sha256: string }} FileEntry
 * @typedef {object} Manifest
 * @property {number} format
 * @property {string} seedbed version of Seedbed that made it
 * @property {string} postgres major version of PostgreSQL whose data it is
 * @property {string} node
 * @property {string} madeAt UTC
 * @property {string} systemIdentifier of the database
 * @property {string[]} folders every folder, the empty ones too: PostgreSQL does not start without them
 * @property {FileEntry[]} files
 * @property {number} bytes
 * @property {string} sha256 of all the lines above, so that a change of the manifest itself is seen
 */

/** What a running or ended server leaves in its data folder and must not find in a restored one. */
const LEFT_OUT = new Set(['postmaster.pid', 'postmaster.opts']);

/**
 * Everything below a folder, without following links.
 * @param {string} top @param {string} [below]
 * @returns {{ folders: string[], files: string[] }} relative paths with /
 */
export function listTree(top, below = '') {
  /** @type {{ folders: string[], files: string[] }} */
  const found = { folders: [], files: [] };
  for (const entry of readdirSync(path.join(top, below), { withFileTypes: true })) {
    const name = below ? `${below}/${entry.name}` : entry.name;
    if (LEFT_OUT.has(entry.name)) continue;
    if (entry.isDirectory()) {
      const inner = listTree(top, name);
      found.folders.push(name, ...inner.folders);
      found.files.push(...inner.files);
    } else if (entry.isFile()) found.files.push(name);
    else throw new Problem('BACKUP_STRANGE_FILE', { file: path.join(top, name) });
  }
  return found;
}

/**
 * Copies one file. It is safe on the disk only after {@link flushFiles}.
 * @param {string} from @param {string} to @param {{ uid: number, gid: number } | undefined} [owner]
 * @returns {{ size: number, sha256: string }} of the bytes that were copied
 */
export function copyFile(from, to, owner) {
  const hash = createHash('sha256');
  const source = openSync(from, 'r');
  const target = openSync(to, 'wx', 0o600);
  let size = 0;
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let read = readSync(source, buffer); read > 0; read = readSync(source, buffer)) {
      hash.update(buffer.subarray(0, read));
      for (let written = 0; written < read; ) written += writeSync(target, buffer, written, read - written);
      size += read;
    }
  } finally {
    closeSync(source);
    closeSync(target);
  }
  if (owner) chownSync(to, owner.uid, owner.gid);
  return { size, sha256: hash.digest('hex') };
}

/**
 * Makes sure that copied files are on the disk. All at the end, which takes much less time than one by one while copying.
 * @param {string} folder @param {FileEntry[]} files
 */
export function flushFiles(folder, files) {
  for (const file of files) {
    const handle = openSync(path.join(folder, file.path), 'r');
    fsyncSync(handle);
    closeSync(handle);
  }
}

/** @param {string} file @returns {{ size: number, sha256: string }} */
export function hashFile(file) {
  const hash = createHash('sha256');
  const source = openSync(file, 'r');
  let size = 0;
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let read = readSync(source, buffer); read > 0; read = readSync(source, buffer)) {
      hash.update(buffer.subarray(0, read));
      size += read;
    }
  } finally {
    closeSync(source);
  }
  return { size, sha256: hash.digest('hex') };
}

/** @param {string} target */
export function isThere(target) {
  return lstatSync(target, { throwIfNoEntry: false }) !== undefined;
}

/** @param {Omit<Manifest, 'format' | 'sha256' | 'bytes'>} content @returns {Manifest} */
export function sealManifest(content) {
  const bytes = content.files.reduce((sum, file) => sum + file.size, 0);
  const open = { format: FORMAT, ...content, bytes };
  return { ...open, sha256: sealOf(open) };
}

/** @param {Omit<Manifest, 'sha256'>} open */
const sealOf = (open) => createHash('sha256').update(JSON.stringify(open)).digest('hex');

/** @param {string} folder @param {Manifest} manifest */
export function writeManifest(folder, manifest) {
  const file = path.join(folder, MANIFEST);
  writeFileSync(file, `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600, flush: true });
}

/**
 * Reads and checks a backup down to the last byte. Changes nothing.
 * @param {string} folder @returns {Manifest}
 */
export function verifyBackup(folder) {
  if (!isThere(folder)) throw new Problem('RESTORE_NOT_A_BACKUP', { folder, why: 'there is no such folder' });
  if (!isThere(path.join(folder, MANIFEST))) {
    if (folder.endsWith('.partial')) throw new Problem('RESTORE_INCOMPLETE', { folder, why: 'it was not finished' });
    throw new Problem('RESTORE_NOT_A_BACKUP', { folder, why: `it has no ${MANIFEST}` });
  }
  const manifest = parseManifest(folder);
  const { folders, files } = listTree(folder);
  for (const wanted of manifest.folders) {
    if (!folders.includes(wanted))
      throw new Problem('RESTORE_INCOMPLETE', { folder, why: `the folder ${wanted} is missing` });
  }
  const present = new Set(files);
  for (const file of manifest.files) {
    if (!present.delete(file.path)) throw new Problem('RESTORE_INCOMPLETE', { folder, why: `${file.path} is missing` });
    const { size, sha256 } = hashFile(path.join(folder, file.path));
    if (size !== file.size) {
      throw new Problem('RESTORE_INCOMPLETE', {
        folder,
        why: `${file.path} has ${size} bytes instead of ${file.size}`,
      });
    }
    if (sha256 !== file.sha256) throw new Problem('RESTORE_DAMAGED', { folder, why: `${file.path} has changed` });
  }
  present.delete(MANIFEST);
  const [extra] = present;
  if (extra !== undefined) throw new Problem('RESTORE_DAMAGED', { folder, why: `${extra} does not belong to it` });
  return manifest;
}

/** @param {string} folder @returns {Manifest} */
function parseManifest(folder) {
  /** @type {Manifest} */
  let manifest;
  try {
    manifest = JSON.parse(readFileSync(path.join(folder, MANIFEST), 'utf8'));
  } catch {
    throw new Problem('RESTORE_DAMAGED', { folder, why: `${MANIFEST} cannot be read` });
  }
  const { sha256, ...open } = manifest;
  if (sealOf(open) !== sha256) throw new Problem('RESTORE_DAMAGED', { folder, why: `${MANIFEST} has changed` });
  if (open.format !== FORMAT) {
    throw new Problem('RESTORE_OTHER_VERSION', {
      folder,
      found: `backup format ${open.format}`,
      needed: `format ${FORMAT}`,
    });
  }
  return manifest;
}

/** @param {string} folder @param {{ uid: number, gid: number } | undefined} [owner] */
export function makePrivateFolder(folder, owner) {
  mkdirSync(folder, { mode: 0o700 });
  if (owner) chownSync(folder, owner.uid, owner.gid);
}
