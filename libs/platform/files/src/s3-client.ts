import { createReadStream } from 'node:fs';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { AppConfig } from '@seedbed/platform/config';
import { AwsV4Signer } from 'aws4fetch';
import { filesErrors } from './files.errors.js';
import type { ByteRange } from './range.rules.js';
import { s3ErrorCode } from './s3-answers.rules.js';

/** A bucket, or a folder of one, on a server that speaks S3. */
export type S3Settings = NonNullable<AppConfig['s3']>;

/** How long and how often a server is asked. Others in tests. */
export interface S3Times {
  /** Without a byte in either direction the connection is given up. */
  readonly idleMs: number;
  readonly attempts: number;
  /** Before the second attempt; twice as long before each further one. */
  readonly pauseMs: number;
}
const TIMES: S3Times = { idleMs: 30_000, attempts: 4, pauseMs: 200 };

/** What is sent: opened anew for each attempt, and never held in memory whole. */
export interface S3Body {
  readonly size: number;
  /** The server compares what arrives with it. */
  readonly sha256: string;
  readonly open: () => Readable;
}
export const fileBody = (path: string, size: number, sha256: string): S3Body => ({
  size,
  sha256,
  open: () => createReadStream(path),
});
export const bytesBody = (bytes: Buffer, sha256: string): S3Body => ({
  size: bytes.length,
  sha256,
  open: () => Readable.from([bytes]),
});

export interface S3Request {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  /** Below the folder of the settings; missing: the bucket. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly range?: ByteRange;
  readonly body?: S3Body;
}

const NOTHING_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** Answers that another attempt may better: the server is busy, or something before it is. */
const PASSING = new Set([408, 429, 500, 502, 503, 504]);
/** An error of S3 is a few hundred bytes of XML. */
const ERROR_BYTES = 65_536;

/** Signed requests to one bucket (Signature Version 4), with answers as streams. */
export class S3Client {
  /** The folder in the bucket: '' or ending in a slash. */
  readonly folder: string;
  private readonly bucket: URL;
  private readonly agent: HttpAgent;
  private readonly times: S3Times;

  constructor(
    private readonly settings: S3Settings,
    times: Partial<S3Times> = {},
  ) {
    const { origin, pathname, protocol } = new URL(settings.url);
    const [bucket = '', ...folders] = pathname.split('/').filter(Boolean);
    this.bucket = new URL(`/${bucket}`, origin);
    this.folder = folders.map((name) => `${name}/`).join('');
    this.agent = protocol === 'https:' ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
    this.times = { ...TIMES, ...times };
  }

  /**
   * Asks, several times when the server is busy or the connection breaks. Out: the answer, or null where there is no such
   * object. Throws FILE_STORE_UNAVAILABLE, FILE_STORE_REFUSED.
   */
  async send(request: S3Request): Promise<IncomingMessage | null> {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await this.once(request).then((answer) => this.judge(answer), asPassing);
      if (!(outcome instanceof Passing)) return outcome;
      if (attempt >= this.times.attempts) {
        throw filesErrors.FILE_STORE_UNAVAILABLE({ place: this.place }, { cause: outcome });
      }
      await pause(this.times.pauseMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2));
    }
  }

  /** As {@link send}, where the text of the answer is wanted. */
  async text(request: S3Request): Promise<string> {
    const answer = await this.send(request);
    return answer ? readText(answer, Number.POSITIVE_INFINITY) : '';
  }

  /** For people: without keys. */
  get place(): string {
    return `${this.bucket.href}/${this.folder}`;
  }

  /** What an answer means: itself, nothing there (null), or something that may pass. Throws FILE_STORE_REFUSED. */
  private async judge(answer: IncomingMessage): Promise<IncomingMessage | null | Passing> {
    const status = answer.statusCode ?? 0;
    if (status >= 200 && status < 300) return answer;
    const code = s3ErrorCode(await readText(answer, ERROR_BYTES).catch(() => ''));
    answer.destroy(); // it may have come before the server had read what is sent
    if (code === 'NoSuchKey') return null;
    const reason = `${status}${code ? ` ${code}` : ''}`;
    if (PASSING.has(status)) return new Passing(reason);
    throw filesErrors.FILE_STORE_REFUSED({ place: this.place, reason });
  }

  private async once({ method, key, query = {}, range, body }: S3Request): Promise<IncomingMessage> {
    const url = new URL(this.bucket);
    if (key !== undefined) url.pathname += `/${this.folder}${key}`;
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const { accessKeyId, secretAccessKey, region } = this.settings;
    const headers = {
      'x-amz-content-sha256': body?.sha256 ?? NOTHING_SHA256,
      ...(body ? { 'content-length': String(body.size), 'content-type': 'application/octet-stream' } : {}),
      ...(range ? { range: `bytes=${range.first}-${range.last}` } : {}),
    };
    const signer = new AwsV4Signer({
      ...{ method, url: url.href, headers, accessKeyId, secretAccessKey, region },
      service: 's3',
    });
    const signed = await signer.sign();
    return this.exchange(url, method, Object.fromEntries(signed.headers), body);
  }

  private exchange(
    url: URL,
    method: string,
    headers: Record<string, string>,
    body: S3Body | undefined,
  ): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const options = { method, headers, agent: this.agent, timeout: this.times.idleMs };
      const request = url.protocol === 'https:' ? httpsRequest(url, options) : httpRequest(url, options);
      request.once('response', resolve);
      request.on('error', reject); // after the answer nobody hears it: the answer breaks off as well
      request.once('timeout', () => request.destroy(new Error('nothing arrives')));
      if (!body) {
        request.end();
        return;
      }
      const bytes = body.open();
      bytes.once('error', (error) => request.destroy(error));
      request.once('close', () => bytes.destroy());
      bytes.pipe(request);
    });
  }
}

/** What may be better the next time. */
class Passing extends Error {}
const asPassing = (cause: unknown): Passing => new Passing('the connection broke', { cause });

async function readText(answer: IncomingMessage, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}
