import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { filesErrors } from './files.errors.js';
import { isOlder } from './local-store.js';

/** An upload that has arrived whole and is not kept yet. */
export interface Draft {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  /** Takes it away; nothing happens when it was kept. */
  discard(): Promise<void>;
}

/** The place of uploads until they are whole: one that breaks off leaves nothing behind. */
export class Drafts {
  constructor(private readonly folder: string) {}

  /**
   * Takes a stream in. Out: resolves when all of it is on the disk. Throws FILE_TOO_LARGE, FILE_EMPTY, and what the
   * stream throws when it breaks off; then there is no draft.
   */
  async take(stream: Readable, limit: number): Promise<Draft> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, `${randomUUID()}.draft`);
    const discard = (): Promise<void> => rm(path, { force: true });
    try {
      return { path, ...(await write(stream, path, limit)), discard };
    } catch (error) {
      await discard();
      throw error;
    }
  }

  /** Removes what was left by processes that died. Out: how many. */
  async sweep(before: Date): Promise<number> {
    const names = await readdir(this.folder).catch(() => []);
    let removed = 0;
    for (const name of names) {
      const path = join(this.folder, name);
      if (!name.endsWith('.draft') || !(await isOlder(path, before))) continue;
      await rm(path, { force: true });
      removed += 1;
    }
    return removed;
  }
}

async function write(stream: Readable, path: string, limit: number): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = chunk as Buffer;
      size += bytes.length;
      if (size > limit) throw filesErrors.FILE_TOO_LARGE({ limit: Math.floor(limit / 1_000_000) }, { field: 'file' });
      hash.update(bytes);
      await file.writeFile(bytes);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  if (size === 0) throw filesErrors.FILE_EMPTY({}, { field: 'file' });
  return { sha256: hash.digest('hex'), size };
}
