import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { ByteStore } from './byte-store.js';
import type { ByteRange } from './range.rules.js';

const HASH = /^[0-9a-f]{64}$/;

/** The store in a folder: `ab/cd/<sha256>`. What stands under a name is whole, also after a crash: it is renamed there. */
export class LocalStore implements ByteStore {
  constructor(private readonly folder: string) {}

  async ready(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
  }

  async keep(sha256: string, path: string): Promise<void> {
    const target = this.place(sha256);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rename(path, target); // the same content: what stood there and may be damaged goes
    await flushFolder(dirname(target));
  }

  async read(sha256: string, range?: ByteRange): Promise<Readable | null> {
    const path = this.place(sha256);
    if (!(await exists(path))) return null;
    return createReadStream(path, range === undefined ? {} : { start: range.first, end: range.last });
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.place(sha256), { force: true });
  }

  async *keptBefore(moment: Date): AsyncIterable<string> {
    for (const outer of await foldersIn(this.folder)) {
      for (const inner of await foldersIn(join(this.folder, outer))) {
        for (const name of await readdir(join(this.folder, outer, inner))) {
          if (HASH.test(name) && (await isOlder(join(this.folder, outer, inner, name), moment))) yield name;
        }
      }
    }
  }

  private place(sha256: string): string {
    if (!HASH.test(sha256)) throw new Error('The name of stored bytes is no SHA-256.');
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

/** Two letters each; drafts and whatever else lies there are none of ours. */
async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name)).map(({ name }) => name);
}

/** Gone meanwhile is not older: somebody else removed it. */
export const isOlder = (path: string, moment: Date): Promise<boolean> =>
  stat(path).then(
    ({ mtime }) => mtime < moment,
    () => false,
  );

/** Makes sure that a renamed file is found again after a power cut. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
