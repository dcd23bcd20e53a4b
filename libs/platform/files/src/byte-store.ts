import type { Readable } from 'node:stream';
import type { ByteRange } from './range.rules.js';

/** Where the bytes of files lie, each content once, under its SHA-256. */
export interface ByteStore {
  /** Throws a coded error where files cannot be kept: before anybody sends one. */
  ready(): Promise<void>;
  /** Keeps the file at `path`, whose hash is known, and takes it away from there. Takes the place of content that is there. */
  keep(sha256: string, path: string): Promise<void>;
  /** The bytes or a part of them, null where there are none. The reader checks them. */
  read(sha256: string, range?: ByteRange): Promise<Readable | null>;
  /** Removes content; nothing happens where there is none. */
  remove(sha256: string): Promise<void>;
  /** All content that was kept before a moment. */
  keptBefore(moment: Date): AsyncIterable<string>;
}
export const BYTE_STORE = Symbol('seedbed:byte-store');
