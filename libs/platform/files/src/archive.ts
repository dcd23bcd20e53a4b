import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { endOf, entriesIn, isSound, LOCAL, type Place, placeIn, TAIL } from './archive.rules.js';

/**
 * Whether an archive (a document of Office or OpenDocument is one) is what its directory says: entries that lie behind each other
 * from the first byte to the directory, under names without a path out of it, and hold as much as they say, which is not too much. So
 * nothing that opens it can be made to write elsewhere, to read another content than we looked at, or to fill a disk. Nothing of it
 * is kept, and no more than a chunk of it is held in memory. What lies in an archive inside of it is not looked at.
 */
export async function isSoundArchive(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const end = endOf(await bytesOf(file, Math.max(0, size - TAIL), size), size);
    if (!end) return false;
    const entries = entriesIn(await bytesOf(file, end.offset, end.offset + end.size), end.count);
    if (!entries) return false;
    const places: Place[] = [];
    for (const entry of entries) {
      const place = placeIn(await bytesOf(file, entry.offset, entry.offset + LOCAL + entry.name.length), entry);
      if (!place) return false;
      places.push(place);
    }
    if (!isSound(places, end.offset)) return false;
    for (const place of places) if (!(await holdsWhatItSays(file, place))) return false;
    return true;
  } finally {
    await file.close();
  }
}

async function bytesOf(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(to - from), 0, to - from, from);
  return buffer.subarray(0, bytesRead);
}

const CHUNK = 65_536;
async function* chunksOf(file: FileHandle, from: number, to: number): AsyncGenerator<Buffer> {
  for (let at = from; at < to; at += CHUNK) yield await bytesOf(file, at, Math.min(to, at + CHUNK));
}

/** Unpacks an entry into nothing, and stops as soon as it is more than it says. */
async function holdsWhatItSays(file: FileHandle, { begins, packed, unpacked, isPacked }: Place): Promise<boolean> {
  if (!isPacked) return packed === unpacked;
  if (packed === 0) return false;
  const bytes = Readable.from(chunksOf(file, begins, begins + packed));
  const inside = bytes.pipe(createInflateRaw());
  bytes.once('error', (error) => inside.destroy(error));
  let size = 0;
  try {
    for await (const chunk of inside) {
      size += (chunk as Buffer).length;
      if (size > unpacked) return false;
    }
    return size === unpacked;
  } catch (error) {
    if (/^Z_/.test((error as { code?: string }).code ?? '')) return false;
    throw error;
  } finally {
    bytes.destroy();
  }
}
