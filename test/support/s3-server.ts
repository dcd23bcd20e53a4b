import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a request is signed over: enough to compute its signature again. */
export interface SignedRequest {
  readonly method: string;
  /** Path as it is sent, and the query. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The signature of a request (AWS Signature Version 4 for S3), written from its description and not from what the product
 * uses. In: the request, its secret key, the scope (`20130524/us-east-1/s3/aws4_request`), and which headers are signed.
 */
export function signatureOf(request: SignedRequest, secret: string, scope: string, signed: readonly string[]): string {
  const query = [...request.url.searchParams].map(([name, value]) => `${encoded(name)}=${encoded(value)}`).sort(byCode);
  const header = (name: string): string => String(request.headers[name] ?? '').trim();
  const canonical = [
    request.method,
    decodeURIComponent(request.url.pathname).split('/').map(encoded).join('/'),
    query.join('&'),
    ...signed.map((name) => `${name}:${header(name)}`),
    '',
    signed.join(';'),
    header('x-amz-content-sha256'),
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', header('x-amz-date'), scope, sha256(canonical)].join('\n');
  const key = scope.split('/').reduce<Buffer | string>((above, part) => hmac(above, part), `AWS4${secret}`);
  return hmac(key as Buffer, toSign).toString('hex');
}

interface Kept {
  bytes: Buffer;
  modified: Date;
}
/** Answers a request instead of the server, and says so; or lets it through. */
type Fault = (request: IncomingMessage, answer: ServerResponse) => boolean;

const TEST_KEY = { accessKeyId: 'AKIDSEEDBEDTEST', secretAccessKey: 'a/secret+of=the~test' };
const REGION = 'eu-test-1';
const BUCKET = 'files-of-tests';
const SIGNED = ['host', 'x-amz-content-sha256', 'x-amz-date'];
const SKEW_MS = 15 * 60_000;

/**
 * A server that speaks as much of S3 as files need: objects of one bucket, read whole or in part, listed in pages. It takes
 * nothing whose signature, time or bytes are not right.
 */
export class TestS3 {
  readonly objects = new Map<string, Kept>();
  /** `GET ab/cd/…`, in the order in which they came. */
  readonly heard: string[] = [];
  /** Asked in turn, each once. */
  readonly faults: Fault[] = [];
  pageSize = 1_000;
  private server: Server | undefined;

  /** Settings of the product for this bucket, or a folder in it. */
  settings(folder = ''): { url: string; region: string; accessKeyId: string; secretAccessKey: string } {
    if (!this.server) throw new Error('The server is there between start and close only.');
    const { port } = this.server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}/${BUCKET}${folder}`, region: REGION, ...TEST_KEY };
  }

  async start(): Promise<void> {
    this.server = createServer((request, answer) => {
      this.answer(request, answer).catch(() => answer.destroy());
    });
    await new Promise<void>((done) => this.server?.listen(0, '127.0.0.1', done));
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((done) => this.server?.close(done));
  }

  private async answer(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    const [, bucket, ...rest] = decodeURIComponent(url.pathname).split('/');
    const key = rest.join('/');
    this.heard.push(`${request.method} ${key}`);
    if (this.faults.shift()?.(request, answer)) return;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const refused = refusal({ method: request.method ?? '', url, headers: request.headers }, body);
    if (refused) sayError(answer, 403, refused);
    else if (bucket !== BUCKET) sayError(answer, 404, 'NoSuchBucket');
    else if (key === '') this.list(url.searchParams, answer);
    else this.object(request, key, body, answer);
  }

  private object({ method, headers }: IncomingMessage, key: string, body: Buffer, answer: ServerResponse): void {
    const kept = this.objects.get(key);
    if (method === 'PUT' && headers['content-length'] === undefined) sayError(answer, 411, 'MissingContentLength');
    else if (method === 'PUT') {
      this.objects.set(key, { bytes: body, modified: new Date() });
      answer.writeHead(200).end();
    } else if (method === 'DELETE') {
      this.objects.delete(key);
      answer.writeHead(204).end();
    } else if (method !== 'GET') sayError(answer, 405, 'MethodNotAllowed');
    else if (!kept) sayError(answer, 404, 'NoSuchKey');
    else give(kept.bytes, headers.range, answer);
  }

  private list(query: URLSearchParams, answer: ServerResponse): void {
    const after = Buffer.from(query.get('continuation-token') ?? '', 'base64').toString();
    const found = [...this.objects].sort(([a], [b]) => byCode(a, b));
    const rest = found.filter(([key]) => key.startsWith(query.get('prefix') ?? '') && key > after);
    const page = rest.slice(0, this.pageSize);
    const next = rest.length > page.length ? Buffer.from(page.at(-1)?.[0] ?? '').toString('base64') : undefined;
    const objects = page.map(
      ([key, { modified }]) =>
        `<Contents><Key>${key}</Key><LastModified>${modified.toISOString()}</LastModified></Contents>`,
    );
    answer.end(
      `<?xml version="1.0"?><ListBucketResult><IsTruncated>${next !== undefined}</IsTruncated>${objects.join('')}${
        next === undefined ? '' : `<NextContinuationToken>${next}</NextContinuationToken>`
      }</ListBucketResult>`,
    );
  }
}

/** Why a request is not taken, as S3 would say it. */
function refusal(request: SignedRequest, body: Buffer): string | undefined {
  const said = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
  const [, keyId, scope = '', signed = '', signature = ''] = said.exec(String(request.headers.authorization)) ?? [];
  if (keyId === undefined) return 'AccessDenied';
  if (keyId !== TEST_KEY.accessKeyId) return 'InvalidAccessKeyId';
  const date = String(request.headers['x-amz-date']);
  const time = date.replace(/^(....)(..)(..T..)(..)/, '$1-$2-$3:$4:');
  if (!(Math.abs(Date.parse(time) - Date.now()) < SKEW_MS)) return 'RequestTimeTooSkewed';
  if (scope !== `${date.slice(0, 8)}/${REGION}/s3/aws4_request`) return 'AuthorizationHeaderMalformed';
  const names = signed.split(';');
  if (!SIGNED.every((name) => names.includes(name))) return 'AccessDenied';
  const right = signatureOf(request, TEST_KEY.secretAccessKey, scope, names);
  if (!timingSafeEqual(Buffer.from(right), Buffer.from(signature))) return 'SignatureDoesNotMatch';
  return sha256(body) === request.headers['x-amz-content-sha256'] ? undefined : 'XAmzContentSHA256Mismatch';
}

function give(bytes: Buffer, range: string | undefined, answer: ServerResponse): void {
  const [, first = '0', last = String(bytes.length - 1)] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  const part = bytes.subarray(Number(first), Number(last) + 1);
  answer.writeHead(range ? 206 : 200, { 'content-length': part.length }).end(part);
}

export function sayError(answer: ServerResponse, status: number, code: string): void {
  answer.writeHead(status, { 'content-type': 'application/xml' });
  answer.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>No.</Message></Error>`);
}
