import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Organisation } from '@seedbed/organisations';
import { loadConfig } from '@seedbed/platform/config';
import type { Tx } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { S3Store } from '@seedbed/platform/files';
import { systemContext } from '@seedbed/platform/kernel';
import { migrateQueue } from '@seedbed/platform/queue';
import { erasurePlaces, Records } from '@seedbed/platform/records';
import { type GraphqlClient, graphqlClient, until, untilSettled, useDatabase } from '@seedbed/platform/testing';
import { createApi } from '../../../apps/api/src/create-api.js';
import { type RunningWorker, startWorker } from '../../../apps/worker/src/start-worker.js';
import { sayError, signatureOf, TestS3 } from '../../support/s3-server.js';
import { TEST_SECRET } from '../../support/test-api.js';
import { aCentre } from '../insights/examples.js';

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const placeOf = (bytes: Buffer): string => {
  const hash = hashOf(bytes);
  return `${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`;
};
const SMALL = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');
const FAST = { idleMs: 2_000, attempts: 3, pauseMs: 1 };
const OLD = new Date(Date.now() - 25 * 3_600_000);

const s3 = new TestS3();
beforeAll(() => s3.start());
afterAll(() => s3.close());
afterEach(() => {
  s3.objects.clear();
  s3.heard.length = 0;
  s3.faults.length = 0;
  s3.pageSize = 1_000;
});

it('the server of this test computes the signature that AWS gives as an example', () => {
  const request = {
    method: 'GET',
    url: new URL('https://examplebucket.s3.amazonaws.com/test.txt'),
    headers: {
      host: 'examplebucket.s3.amazonaws.com',
      range: 'bytes=0-9',
      'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'x-amz-date': '20130524T000000Z',
    },
  };
  const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
  const signed = ['host', 'range', 'x-amz-content-sha256', 'x-amz-date'];
  expect(signatureOf(request, secret, '20130524/us-east-1/s3/aws4_request', signed)).toBe(
    'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  );
});

describe('a bucket', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seedbed-s3-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const store = (where = ''): S3Store => new S3Store(s3.settings(where), FAST);

  async function keep(bytes: Buffer, { at = store(), named = hashOf(bytes) } = {}): Promise<string> {
    const path = join(folder, 'draft');
    writeFileSync(path, bytes);
    await at.keep(named, path);
    expect(existsSync(path)).toBe(false);
    return named;
  }
  async function whole(stream: Readable | null): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream ?? []) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  it('keeps content under its hash and gives it back, whole and in part', async () => {
    const large = randomBytes(9_000_000);
    for (const bytes of [SMALL, large]) {
      const sha256 = await keep(bytes);
      expect(s3.objects.get(placeOf(bytes))?.bytes.equals(bytes)).toBe(true);
      expect((await whole(await store().read(sha256))).equals(bytes)).toBe(true);
      const part = await whole(await store().read(sha256, { first: 5, last: 40 }));
      expect(part.equals(bytes.subarray(5, 41))).toBe(true);
    }
    expect(s3.objects.size).toBe(2);
  });

  it('takes no bytes that are not those of their hash', async () => {
    const path = join(folder, 'wrong');
    writeFileSync(path, 'other bytes');
    await expect(store().keep(hashOf(SMALL), path)).rejects.toMatchObject({ code: 'FILE_STORE_REFUSED' });
    expect(s3.objects.size).toBe(0);
  });

  it('has nothing where nothing is, and removes twice', async () => {
    expect(await store().read(hashOf(SMALL))).toBeNull();
    const sha256 = await keep(SMALL);
    await store().remove(sha256);
    await store().remove(sha256);
    expect(s3.objects.size).toBe(0);
    await expect(store().read('../../etc/passwd')).rejects.toThrow('no SHA-256');
  });

  it('says page by page what lies there before a moment, and leaves out what is not ours', async () => {
    s3.pageSize = 3;
    const ours = store('/some/folder');
    const kept: string[] = [];
    for (let i = 0; i < 8; i += 1) kept.push(await keep(Buffer.from(`content ${i}`), { at: ours }));
    for (const object of s3.objects.values()) object.modified = OLD;
    await keep(Buffer.from('young'), { at: ours });
    await keep(Buffer.from('of another folder'));
    for (const key of ['some/folder/readme.txt', `some/folder/${hashOf(SMALL)}`, `some/folder/aa/bb/${hashOf(SMALL)}`])
      s3.objects.set(key, { bytes: SMALL, modified: OLD });
    const found: string[] = [];
    for await (const sha256 of ours.keptBefore(new Date(Date.now() - 3_600_000))) found.push(sha256);
    expect(found.sort()).toEqual(kept.sort());
    expect(s3.heard.filter((line) => line === 'GET ').length).toBeGreaterThan(3);
  });

  it('is tried out before anything is kept in it, and left as it was', async () => {
    await store('/some/folder').ready();
    expect(s3.objects.size).toBe(0);
    expect(s3.heard.map((line) => line.replace(/[0-9a-f-]{36}/, '<id>'))).toEqual([
      'PUT some/folder/start/<id>',
      'GET some/folder/start/<id>',
      'GET ',
      'DELETE some/folder/start/<id>',
    ]);
  });

  it.each([
    ['a wrong secret', { secretAccessKey: 'not the secret' }, '403 SignatureDoesNotMatch'],
    ['a key that nobody knows', { accessKeyId: 'NOBODY' }, '403 InvalidAccessKeyId'],
    ['a wrong region', { region: 'us-east-1' }, '403 AuthorizationHeaderMalformed'],
    ['a bucket that is not there', { bucket: 'nowhere' }, '404 NoSuchBucket'],
  ])('is refused at the start with %s', async (_what, { bucket, ...other }: Record<string, string>, reason) => {
    const settings = { ...s3.settings(), ...other };
    if (bucket) settings.url = settings.url.replace(/[^/]+$/, bucket);
    const refused = await new S3Store(settings, FAST).ready().catch((error: unknown) => error as Error);
    expect(refused).toMatchObject({ code: 'FILE_STORE_REFUSED' });
    expect((refused as Error).message).toContain(reason);
    expect((refused as Error).message).not.toContain(settings.secretAccessKey);
    expect(s3.heard).toHaveLength(1); // what is refused is not tried again
  });

  it('that nobody serves is unavailable', async () => {
    const gone = createServer().listen(0, '127.0.0.1');
    await until(() => gone.listening, { what: 'a port' });
    const { port } = gone.address() as AddressInfo;
    await new Promise((done) => gone.close(done));
    const settings = { ...s3.settings(), url: `http://127.0.0.1:${port}/files` };
    await expect(new S3Store(settings, FAST).ready()).rejects.toMatchObject({ code: 'FILE_STORE_UNAVAILABLE' });
  });

  describe('on a bad day', () => {
    const busy = (_request: unknown, answer: ServerResponse): boolean => {
      sayError(answer, 503, 'SlowDown');
      return true;
    };
    const cut = (_request: unknown, answer: ServerResponse): boolean => {
      answer.destroy();
      return true;
    };
    /** Says that all is coming, and breaks off after some of it. */
    const half =
      (bytes: Buffer, from: number, to: number) =>
      (_request: unknown, answer: ServerResponse): boolean => {
        answer.writeHead(from === 0 ? 200 : 206, { 'content-length': bytes.length - from });
        answer.write(bytes.subarray(from, to), () => answer.destroy());
        return true;
      };

    it('is asked again', async () => {
      s3.faults.push(busy, cut);
      const sha256 = await keep(SMALL);
      expect(s3.heard).toHaveLength(3);
      s3.faults.push(cut, busy);
      expect((await whole(await store().read(sha256))).equals(SMALL)).toBe(true);
      s3.faults.push(busy);
      await store().remove(sha256);
      expect(s3.objects.size).toBe(0);
    });

    it('is given up when it stays so, and nothing is lost', async () => {
      const path = join(folder, 'stays');
      writeFileSync(path, SMALL);
      s3.faults.push(busy, busy, cut);
      await expect(store().keep(hashOf(SMALL), path)).rejects.toMatchObject({ code: 'FILE_STORE_UNAVAILABLE' });
      expect([existsSync(path), s3.heard.length]).toEqual([true, 3]);
    });

    it('gives the rest of what it broke off, and no byte twice', async () => {
      const bytes = randomBytes(3_000_000);
      const sha256 = await keep(bytes);
      s3.faults.push(half(bytes, 0, 1_000_000), half(bytes, 1_000_000, 1_000_500));
      expect((await whole(await store().read(sha256))).equals(bytes)).toBe(true);
    });

    it('that breaks off again and again without a byte ends the reading', async () => {
      const bytes = randomBytes(300_000);
      const sha256 = await keep(bytes);
      s3.faults.push(half(bytes, 0, 1_000), ...Array.from({ length: 6 }, () => half(bytes, 1_000, 1_000)));
      await expect(whole(await store().read(sha256))).rejects.toMatchObject({ code: 'FILE_STORE_UNAVAILABLE' });
    });

    it('that falls silent is given up', async () => {
      s3.faults.push(...Array.from({ length: 2 }, () => () => true));
      const hasty = new S3Store(s3.settings(), { ...FAST, idleMs: 50, attempts: 2 });
      await expect(hasty.remove(hashOf(SMALL))).rejects.toMatchObject({ code: 'FILE_STORE_UNAVAILABLE' });
    });
  });
});

describe('files of records in a bucket', () => {
  const ctx = systemContext('test:s3');
  const home = mkdtempSync(join(tmpdir(), 'seedbed-s3-home-'));
  let app: NestFastifyApplication;
  let worker: RunningWorker | undefined;
  let api: GraphqlClient;
  let url: string;
  let records: Records;
  let owner: Organisation;

  // before the database goes, so above it
  afterAll(async () => {
    await worker?.close();
    await app.close();
    rmSync(home, { recursive: true, force: true });
  });
  const database = useDatabase();
  const settings = (bucket = s3.settings()) => ({
    database: { url: database().url, poolSize: 4 },
    identity: { demo: true, secret: TEST_SECRET },
    files: { folder: join(home, 'files'), limit: 60_000, s3: bucket },
  });

  beforeAll(async () => {
    await migrateQueue(database().ownerUrl);
    records = new Records(database().db, new Outbox(database().db));
    await aCentre(records, 'IT');
    owner = await records.create(ctx, Organisation, { name: 'Owner' });
    app = await createApi(settings(), ['error']);
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
    api = graphqlClient(`${url}/graphql`);
  });
  beforeEach(() => database().db.query(ctx, 'DELETE FROM files'));

  async function add(bytes: Buffer): Promise<{ status: number; id: string }> {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(bytes)]), 'letter.pdf');
    const answer = await fetch(`${url}/api/files?record=Organisation:${owner.id}`, { method: 'POST', body: form });
    return { status: answer.status, ...((await answer.json()) as { id: string }) };
  }
  const get = (id: string): Promise<Response> => fetch(`${url}/api/files/${id}`);
  async function startTheWorker(): Promise<void> {
    const { url: S3_URL, region: S3_REGION, accessKeyId, secretAccessKey } = s3.settings();
    const bucket = { S3_URL, S3_REGION, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey };
    const own = { NODE_ENV: 'test', DATABASE_URL: database().url, SEEDBED_HOME: home, SEEDBED_LOG_LEVEL: 'error' };
    worker = await startWorker(loadConfig({ ...own, ...bucket }), database().url, { beatMs: 50, firstPauseMs: 10 });
  }

  it('are added, read, and erased with their bytes', async () => {
    const { status, id } = await add(SMALL);
    expect(status).toBe(201);
    expect([...s3.objects.keys()]).toEqual([placeOf(SMALL)]);
    expect(readdirSync(join(home, 'files'), { recursive: true })).toEqual(['drafts']);
    expect(Buffer.from(await (await get(id)).arrayBuffer()).equals(SMALL)).toBe(true);
    await startTheWorker();
    s3.faults.push((_request, answer) => {
      sayError(answer, 403, 'AccessDenied'); // the job comes again
      return true;
    });
    await api.ask('mutation ($id: ID!) { eraseFile(id: $id) }', { id });
    await until(() => s3.objects.size === 0, { what: 'the bytes to go' });
    await untilSettled(database().db);
    expect((await get(id)).status).toBe(404);
    await worker?.close();
  });

  it('of a person go with them, and the proof says so', async () => {
    await add(SMALL);
    const tools = { db: database().db, records, outbox: new Outbox(database().db) };
    const places = erasurePlaces().filter(({ name }) => /files/.test(name));
    /** Erases, and looks what is left after something else happened. */
    const erase = async (tx: Tx, meanwhile?: string) => {
      const subject = { rows: new Map([['Organisation', new Set([owner.id])]]), texts: [] };
      const erased: number[] = [];
      const left: number[] = [];
      for (const place of places) erased.push(await place.erase(tools, tx, subject));
      if (meanwhile) await database().db.query(tx, meanwhile);
      for (const place of places) left.push(await place.find(tools, tx, subject));
      return { erased, left };
    };
    const forgotten = database().db.inTransaction(ctx, async (tx) => {
      const proof = await erase(tx, "DELETE FROM job_runs WHERE name = 'files.remove'");
      expect(proof).toEqual({ erased: [1, 1], left: [0, 1] }); // a proof that could not fail would prove nothing
      throw new Error('rolled back');
    });
    await expect(forgotten).rejects.toThrow('rolled back');
    const proof = await database().db.inTransaction(ctx, (tx) => erase(tx));
    expect(proof).toEqual({ erased: [1, 1], left: [0, 0] });
    await startTheWorker();
    await until(() => s3.objects.size === 0, { what: 'the bytes to go' });
    await worker?.close();
  });

  it('without bytes or with others are never given out whole', async () => {
    const { id } = await add(SMALL);
    const kept = s3.objects.get(placeOf(SMALL));
    if (kept) kept.bytes = Buffer.from(SMALL.toString().replace('Catalog', 'Katalog'));
    await expect(get(id).then((answer) => answer.arrayBuffer())).rejects.toThrow();
    s3.objects.clear();
    expect((await get(id)).status).toBe(503);
  });

  it('leave nothing for long: bytes without a file go after a day', async () => {
    await add(SMALL);
    const stray = Buffer.from('of nobody');
    s3.objects.set(placeOf(stray), { bytes: stray, modified: OLD });
    for (const object of s3.objects.values()) object.modified = OLD;
    await startTheWorker();
    await until(() => s3.objects.size === 1, { what: 'what has no file to go' });
    expect([...s3.objects.keys()]).toEqual([placeOf(SMALL)]);
    await worker?.close();
  });

  it('do not let an api or a worker start that cannot keep them', async () => {
    const bad = { ...s3.settings(), secretAccessKey: 'not the secret' };
    await expect(createApi(settings(bad), ['error'])).rejects.toMatchObject({ code: 'FILE_STORE_REFUSED' });
  });
});
