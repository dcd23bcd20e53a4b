import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { AppError } from '@seedbed/platform/kernel';
import { embeddedErrors } from './embedded.errors.js';

/** The user `nobody`: PostgreSQL refuses to run as root, and we never create a user. */
export const NOBODY = 65534;
/** Where the data goes when `nobody` cannot reach SEEDBED_HOME. */
const ELSEWHERE = '/var/lib/seedbed';

export const runsAsRoot = (): boolean => process.getuid?.() === 0;

/** Where one installation keeps its embedded PostgreSQL. */
export interface Place {
  /** SEEDBED_HOME, without symbolic links. */
  readonly home: string;
  /** The folder around the data: SEEDBED_HOME itself, or one below /var/lib/seedbed. */
  readonly base: string;
  /** The data folder of PostgreSQL. */
  readonly data: string;
  /** The superuser's password, random, readable by its owner only. */
  readonly passwordFile: string;
  readonly log: string;
  readonly lock: string;
  /** The data is not in SEEDBED_HOME because a folder above it is closed to others and we run as root. */
  readonly isElsewhere: boolean;
}

/**
 * Finds the place of an installation without touching the disk.
 * Throws POSTGRES_FOLDER_BROKEN when SEEDBED_HOME points to a folder that is gone: starting empty would look like a loss.
 */
export function findPlace(home: string): Place {
  const real = existsSync(home) ? realpathSync(home) : realParent(home);
  const pointer = path.join(real, 'where');
  if (existsSync(pointer)) {
    const base = readFileSync(pointer, 'utf8').trim();
    if (existsSync(base)) return place(real, base);
    throw embeddedErrors.POSTGRES_FOLDER_BROKEN({
      folder: real,
      what: `its file "where" names ${base}, which is gone`,
    });
  }
  const isClosed = runsAsRoot() && !isOpenToNobody(path.dirname(real), 0o1);
  return place(real, isClosed ? path.join(ELSEWHERE, hashOf(real)) : real);
}

/**
 * Makes the folders of a place and hands the base to `nobody` where needed. Safe to repeat.
 * Throws POSTGRES_FOLDER_NOT_WRITABLE, POSTGRES_DISK_FULL, POSTGRES_FOLDER_BROKEN.
 */
export function preparePlace(home: string, log: (line: string) => void): Place {
  try {
    mkdirSync(home, { recursive: true });
    const found = findPlace(home);
    if (found.isElsewhere) prepareElsewhere(found, log);
    if (runsAsRoot() && statSync(found.base).uid !== NOBODY) chownSync(found.base, NOBODY, NOBODY);
    return found;
  } catch (error) {
    throw explainDisk(error, home);
  }
}

function prepareElsewhere(found: Place, log: (line: string) => void): void {
  mkdirSync(ELSEWHERE, { recursive: true });
  chmodSync(ELSEWHERE, 0o711);
  const pointer = path.join(found.home, 'where');
  if (!existsSync(pointer)) {
    if (existsSync(found.data)) log(`found the data of ${found.home} in ${found.base} and use it`);
    else log(`${found.home} lies in a folder closed to other users; its data goes to ${found.base}`);
  }
  mkdirSync(found.base, { recursive: true, mode: 0o700 });
  writeFileSync(pointer, `${found.base}\n`);
}

function place(home: string, base: string): Place {
  return {
    home,
    base,
    data: path.join(base, 'pg'),
    passwordFile: path.join(base, 'password'),
    log: path.join(base, 'postgres.log'),
    lock: path.join(base, '.lock'),
    isElsewhere: base !== home,
  };
}

const hashOf = (folder: string) => createHash('sha256').update(folder).digest('hex').slice(0, 16);

function realParent(folder: string): string {
  const parent = path.dirname(folder);
  if (parent === folder) return folder;
  return path.join(existsSync(parent) ? realpathSync(parent) : realParent(parent), path.basename(folder));
}

/**
 * Whether `nobody` can get to a file or folder and use it. Looks at the plain permissions, not at access lists.
 * In: the rights needed on the target itself as in chmod; on the folders above it `x` is enough.
 */
export function isOpenToNobody(target: string, rights = 0o5): boolean {
  let current = existsSync(target) ? realpathSync(target) : target;
  for (let isTarget = true; ; isTarget = false) {
    const stat = statSync(current, { throwIfNoEntry: false });
    const needed = isTarget ? rights : 0o1;
    if (stat !== undefined && !permits(stat, needed)) return false;
    const parent = path.dirname(current);
    if (parent === current) return true;
    current = parent;
  }
}

function permits(stat: { mode: number; uid: number; gid: number }, needed: number): boolean {
  if (stat.uid === NOBODY) return ((stat.mode >> 6) & needed) === needed;
  if (stat.gid === NOBODY) return ((stat.mode >> 3) & needed) === needed;
  return (stat.mode & needed) === needed;
}

/** A failure of the disk as a coded error that names the folder; anything else as it is. */
export function explainDisk(error: unknown, folder: string): AppError | unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return embeddedErrors.POSTGRES_DISK_FULL({ folder, what: code }, { cause: error });
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG', 'ELOOP'].includes(code ?? '')) {
    return embeddedErrors.POSTGRES_FOLDER_NOT_WRITABLE({ folder, what: message }, { cause: error });
  }
  return error;
}
