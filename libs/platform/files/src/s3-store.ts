import { createHash, randomUUID } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { ByteStore } from './byte-store.js';
import { filesErrors } from './files.errors.js';
import type { ByteRange } from './range.rules.js';
import { readPage } from './s3-answers.rules.js';
import { bytesBody, fileBody, type S3Body, S3Client, type S3Settings, type S3Times } from './s3-client.js';

const HASH = /^[0-9a-f]{64}$/;
/** A connection that breaks so often without a further byte will not get better. */
const MOST_BREAKS = 4;

/** The store in a bucket: `ab/cd/<sha256>`, as in a folder, so that one can be copied to the other. */
export class S3Store implements ByteStore {
  private readonly client: S3Client;

  constructor(settings: S3Settings, times: Partial<S3Times> = {}) {
    this.client = new S3Client(settings, times);
  }

  /** Writes, reads, finds and removes something small: better refused at the start than at the first upload. */
  async ready(): Promise<void> {
    const bytes = Buffer.from('Seedbed keeps files here.\n');
    const key = `start/${randomUUID()}`;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.send('PUT', key, { body: bytesBody(bytes, sha256) });
    const found = await this.client.text({ method: 'GET', key });
    const isListed = readPage(await this.list('start/')).objects.length > 0;
    await this.send('DELETE', key);
    if (found === bytes.toString() && isListed) return;
    throw filesErrors.FILE_STORE_REFUSED({
      place: this.client.place,
      reason: 'what is written there is not found again',
    });
  }

  async keep(sha256: string, path: string): Promise<void> {
    const { size } = await stat(path);
    await this.send('PUT', place(sha256), { body: fileBody(path, size, sha256) });
    await rm(path, { force: true });
  }

  async read(sha256: string, range?: ByteRange): Promise<Readable | null> {
    const answer = await this.open(sha256, range);
    return answer && Readable.from(this.bytes(answer, sha256, range), { objectMode: false });
  }

  async remove(sha256: string): Promise<void> {
    await this.send('DELETE', place(sha256));
  }

  async *keptBefore(moment: Date): AsyncIterable<string> {
    let next: string | undefined;
    do {
      const page = readPage(await this.list('', next));
      for (const { key, modified } of page.objects) {
        const sha256 = key.slice(-64);
        if (modified < moment && HASH.test(sha256) && key === `${this.client.folder}${place(sha256)}`) yield sha256;
      }
      next = page.next;
    } while (next !== undefined);
  }

  /** The bytes of an answer; when it breaks off, those that are missing are asked for. */
  private async *bytes(answer: IncomingMessage, sha256: string, range: ByteRange | undefined): AsyncGenerator<Buffer> {
    const length = Number(answer.headers['content-length']);
    let first = range?.first ?? 0;
    const last = first + length - 1;
    for (let breaks = 0; ; breaks += 1) {
      try {
        for await (const chunk of answer) {
          first += (chunk as Buffer).length;
          breaks = 0;
          yield chunk as Buffer;
        }
        return;
      } catch (cause) {
        if (first > last) return;
        const canGoOn = breaks < MOST_BREAKS && Number.isFinite(last);
        const rest = canGoOn ? await this.open(sha256, { first, last }) : null;
        if (!rest) throw filesErrors.FILE_STORE_UNAVAILABLE({ place: this.client.place }, { cause });
        answer = rest;
      }
    }
  }

  /** The answer with these bytes. Throws FILE_STORE_REFUSED where the server gives others. */
  private async open(sha256: string, range: ByteRange | undefined): Promise<IncomingMessage | null> {
    const request = { method: 'GET', key: place(sha256), ...(range ? { range } : {}) } as const;
    const answer = await this.client.send(request);
    if (!answer || answer.statusCode === (range ? 206 : 200)) return answer;
    answer.destroy();
    throw filesErrors.FILE_STORE_REFUSED({ place: this.client.place, reason: 'it does not give parts of a file' });
  }

  private list(folder: string, next?: string): Promise<string> {
    const prefix = `${this.client.folder}${folder}`;
    const query = { 'list-type': '2', prefix, ...(next === undefined ? {} : { 'continuation-token': next }) };
    return this.client.text({ method: 'GET', query });
  }

  private async send(method: 'PUT' | 'DELETE', key: string, rest: { body?: S3Body } = {}): Promise<void> {
    const answer = await this.client.send({ method, key, ...rest });
    if (!answer && method === 'PUT')
      throw filesErrors.FILE_STORE_REFUSED({ place: this.client.place, reason: 'NoSuchKey' });
    answer?.resume(); // the connection is used again once it is read
  }
}

function place(sha256: string): string {
  if (!HASH.test(sha256)) throw new Error('The name of stored bytes is no SHA-256.');
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}
