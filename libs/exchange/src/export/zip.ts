import { Readable } from 'node:stream';
import { ZipFile as Archive } from 'yazl';

/** A file of an archive: its text comes piece by piece. */
export interface ZipFile {
  readonly name: string;
  readonly content: AsyncIterable<string> | Iterable<string>;
}

/** The first moment that the format knows, the same in every time zone: the same list gives the same bytes. */
const OPTIONS = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644, compressionLevel: 6 };
/** Sizes of more have another form (ZIP64), which spreadsheets do not read in files whose size follows the data. */
const MOST_BYTES = 0xffff_fff0;
/** Texts become pieces of this many characters before they are packed: fewer, larger steps. */
const PIECE = 65_536;

/**
 * A ZIP archive as its bytes come, in constant memory. Throws what the content of a file throws, and when a file would
 * reach 4 GiB. Contents are read one after the other, and closed when the archive is given up.
 */
export async function* zipOf(files: Iterable<ZipFile>): AsyncGenerator<Buffer> {
  const archive = new Archive();
  const output = archive.outputStream as Readable;
  const fail = (error: Error): void => {
    output.destroy(error);
  };
  archive.on('error', fail);
  const begun: Readable[] = [];
  for (const { name, content } of files) {
    archive.addReadStreamLazy(name, OPTIONS, (begin) => {
      const source = Readable.from(inPieces(content));
      source.on('error', fail); // the archive hears of data only
      begun.push(source);
      begin(null, source);
    });
  }
  archive.end();
  try {
    for await (const piece of output) yield piece as Buffer;
  } finally {
    for (const source of begun) source.destroy();
  }
}

async function* inPieces(content: ZipFile['content']): AsyncGenerator<Buffer> {
  let size = 0;
  let text = '';
  const packed = (): Buffer => {
    const bytes = Buffer.from(text);
    text = '';
    size += bytes.length;
    if (size > MOST_BYTES) throw new Error('The file reaches 4 GiB.');
    return bytes;
  };
  for await (const part of content) {
    text += part;
    if (text.length >= PIECE) yield packed();
  }
  if (text !== '') yield packed();
}
