import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file of an archive: its text comes piece by piece. */
export interface ZipFile {
  readonly name: string;
  readonly content: AsyncIterable<string> | Iterable<string>;
}

interface Entry {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const VERSION = 20;
/** Sizes follow the data (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATE = 8;
/** Midnight of 1 January 1980, the first moment the format knows: the same list gives the same bytes. */
const TIME = 0;
const DATE = 0x21;
const MOST_BYTES = 0xffff_fff0;

/**
 * A ZIP archive (APPNOTE 6.3, without ZIP64) as its bytes come, in constant memory. Throws when a file or the archive
 * would reach 4 GiB: the format has no number for it.
 */
export async function* zipOf(files: Iterable<ZipFile>): AsyncGenerator<Buffer> {
  const entries: Entry[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const file = { name: Buffer.from(name), crc: 0, packed: 0, size: 0, offset };
    const head = localHeader(file.name);
    yield head;
    for await (const piece of packed(content, file)) {
      file.packed += piece.length;
      if (offset + file.packed > MOST_BYTES || file.size > MOST_BYTES) throw new Error('The archive reaches 4 GiB.');
      yield piece;
    }
    const tail = descriptor(file);
    yield tail;
    entries.push(file);
    offset += head.length + file.packed + tail.length;
  }
  const directory = Buffer.concat(entries.map(directoryEntry));
  yield Buffer.concat([directory, endOfDirectory(entries.length, directory.length, offset)]);
}

/** Texts become pieces of this many characters before they are packed: fewer, larger steps. */
const PIECE = 65_536;

async function* packed(content: ZipFile['content'], sums: { crc: number; size: number }): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ level: 6 });
  // whichever side fails or is given up takes the other one with it; an error comes out of `deflate`
  pipeline(Readable.from(counted(content, sums)), deflate, () => undefined);
  for await (const piece of deflate) yield piece as Buffer;
}

async function* counted(content: ZipFile['content'], sums: { crc: number; size: number }): AsyncGenerator<Buffer> {
  for await (const text of inPieces(content)) {
    const bytes = Buffer.from(text);
    sums.crc = crc32(bytes, sums.crc);
    sums.size += bytes.length;
    yield bytes;
  }
}

async function* inPieces(content: ZipFile['content']): AsyncGenerator<string> {
  let text = '';
  for await (const part of content) {
    text += part;
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

function fields(...values: readonly (readonly [2 | 4, number])[]): Buffer {
  const bytes = Buffer.alloc(values.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of values) at = size === 2 ? bytes.writeUInt16LE(value, at) : bytes.writeUInt32LE(value, at);
  return bytes;
}

const localHeader = (name: Buffer): Buffer =>
  Buffer.concat([
    fields([4, 0x04034b50], [2, VERSION], [2, FLAGS], [2, DEFLATE], [2, TIME], [2, DATE]),
    fields([4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]),
    name,
  ]);

const descriptor = ({ crc, packed: bytes, size }: Entry): Buffer =>
  fields([4, 0x08074b50], [4, crc], [4, bytes], [4, size]);

const directoryEntry = ({ name, crc, packed: bytes, size, offset }: Entry): Buffer =>
  Buffer.concat([
    fields([4, 0x02014b50], [2, VERSION], [2, VERSION], [2, FLAGS], [2, DEFLATE], [2, TIME], [2, DATE]),
    fields([4, crc], [4, bytes], [4, size], [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
    name,
  ]);

const endOfDirectory = (count: number, bytes: number, offset: number): Buffer =>
  fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, bytes], [4, offset], [2, 0]);
