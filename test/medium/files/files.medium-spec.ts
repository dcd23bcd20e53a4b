import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Organisation } from '@seedbed/organisations';
import { loadConfig } from '@seedbed/platform/config';
import { Outbox } from '@seedbed/platform/events';
import { StoredFile } from '@seedbed/platform/files';
import { newId, systemContext } from '@seedbed/platform/kernel';
import { migrateQueue } from '@seedbed/platform/queue';
import { erasurePlaces, Records } from '@seedbed/platform/records';
import { type GraphqlClient, graphqlClient, until, untilSettled, useDatabase } from '@seedbed/platform/testing';
import { createApi } from '../../../apps/api/src/create-api.js';
import { type RunningWorker, startWorker } from '../../../apps/worker/src/start-worker.js';
import { TEST_SECRET } from '../../support/test-api.js';
import { aCentre } from '../insights/examples.js';

const LIMIT = 60_000;
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

interface Answer {
  readonly status: number;
  readonly body: { id?: string; name?: string; url?: string; errors?: { extensions: { code: string } }[] };
}

describe('files of records', () => {
  const ctx = systemContext('test:files');
  const home = mkdtempSync(join(tmpdir(), 'seedbed-mail-files-'));
  const folder = join(home, 'files');
  let app: NestFastifyApplication;
  let worker: RunningWorker | undefined;
  let api: GraphqlClient;
  let url: string;
  let records: Records;
  let open: Organisation;
  let hidden: Organisation;

  // before the database goes, so above it
  afterAll(async () => {
    await worker?.close();
    await app.close();
    rmSync(home, { recursive: true, force: true });
  });
  const database = useDatabase();

  beforeAll(async () => {
    await migrateQueue(database().ownerUrl);
    records = new Records(database().db, new Outbox(database().db));
    await aCentre(records, 'IT');
    open = await records.create(ctx, Organisation, { name: 'Open' });
    hidden = await records.create(ctx, Organisation, { name: 'Hidden', visibility: 'PRIVATE' });
    app = await createApi(
      {
        database: { url: database().url, poolSize: 4 },
        identity: { demo: true, secret: TEST_SECRET },
        files: { folder, limit: LIMIT },
      },
      ['error'],
    );
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
    api = graphqlClient(`${url}/graphql`);
  });
  beforeEach(async () => {
    await database().db.query(ctx, 'DELETE FROM files');
    rmSync(folder, { recursive: true, force: true });
  });

  async function add(
    bytes: Buffer,
    name = 'letter.pdf',
    { record = `Organisation:${open.id}`, headers = {}, field = 'file', type = 'application/pdf' } = {},
  ): Promise<Answer> {
    const form = new FormData();
    form.set(field, new Blob([new Uint8Array(bytes)], { type }), name);
    const answer = await fetch(`${url}/api/files?record=${encodeURIComponent(record)}`, {
      method: 'POST',
      body: form,
      headers,
    });
    return { status: answer.status, body: (await answer.json()) as Answer['body'] };
  }
  const codeOf = ({ body }: Answer): string | undefined => body.errors?.[0]?.extensions.code;
  const get = (id: string | undefined, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${url}/api/files/${id}`, { headers });
  const rows = (): Promise<StoredFile[]> => records.list(ctx, StoredFile);
  /** Everything that lies in the store, drafts too. */
  function kept(): string[] {
    try {
      return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        statSync(join(folder, name)).isFile(),
      );
    } catch {
      return [];
    }
  }
  const placeOf = (bytes: Buffer): string => {
    const hash = hashOf(bytes);
    return join(hash.slice(0, 2), hash.slice(2, 4), hash);
  };

  it('are kept under their hash, and read as they were', async () => {
    const { status, body } = await add(PDF, 'Πρόγραμμα.pdf');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: 'Πρόγραμμα.pdf',
      mediaType: 'application/pdf',
      size: PDF.length,
      sha256: hashOf(PDF),
    });
    expect(kept()).toEqual([placeOf(PDF)]);
    const answer = await get(body.id);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PDF);
    const headers = Object.fromEntries(answer.headers);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
    expect(headers['content-disposition']).toMatch(/^attachment; .*%CE%A0/);
    const list = await api.ask(
      `query ($id: ID!) { files(filter: { recordId: { eq: $id } }) { totalCount nodes { name mediaType size sha256 uploadedBy visibility } } }`,
      { id: open.id },
    );
    expect(list.files).toMatchObject({
      totalCount: 1,
      nodes: [{ name: 'Πρόγραμμα.pdf', uploadedBy: 'demo', visibility: 'NETWORK' }],
    });
  });

  it('are read in parts', async () => {
    const { body } = await add(PDF);
    const part = await get(body.id, { range: 'bytes=1-3' });
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
      206,
      'PDF',
      `bytes 1-3/${PDF.length}`,
    ]);
    const end = await get(body.id, { range: 'bytes=-6' });
    expect([end.status, await end.text()]).toEqual([206, '%%EOF\n']);
    const beyond = await get(body.id, { range: 'bytes=5000-' });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${PDF.length}`]);
    expect(await beyond.json()).toMatchObject({ errors: [{ extensions: { code: 'FILE_RANGE_INVALID' } }] });
  });

  it('of one content lie there once, and stay as long as one of them does', async () => {
    const [first, second] = await Promise.all([add(PDF, 'a.pdf'), add(PDF, 'b.pdf')]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.body.id).not.toBe(second.body.id);
    expect(kept()).toEqual([placeOf(PDF)]);
    worker ??= await startTheWorker();
    await api.ask('mutation ($id: ID!) { eraseFile(id: $id) }', { id: first.body.id });
    await untilSettled(database().db);
    expect((await get(first.body.id)).status).toBe(404);
    expect(Buffer.from(await (await get(second.body.id)).arrayBuffer())).toEqual(PDF);
    await api.ask('mutation ($id: ID!) { eraseFile(id: $id) }', { id: second.body.id });
    await untilSettled(database().db);
    expect(kept()).toEqual([]);
    const journal = await database().db.query(
      ctx,
      `SELECT 1 FROM journal WHERE kind = 'File' AND (before IS NOT NULL OR after IS NOT NULL)
      AND record_id = ANY($1)`,
      [[first.body.id, second.body.id]],
    );
    expect(journal).toEqual([]);
  });

  async function startTheWorker(): Promise<RunningWorker> {
    const config = loadConfig({
      NODE_ENV: 'test',
      DATABASE_URL: database().url,
      SEEDBED_HOME: home,
      SEEDBED_LOG_LEVEL: 'error',
    });
    return startWorker(config, database().url, { beatMs: 50, firstPauseMs: 10 });
  }

  describe('that cannot be kept', () => {
    it.each<[string, Buffer, string, string]>([
      [
        'a program with the name of a document',
        Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0'.padEnd(200, '\0'), 'latin1'),
        'letter.pdf',
        'FILE_TYPE_REFUSED',
      ],
      ['a page', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'letter.txt', 'FILE_TYPE_REFUSED'],
      [
        'a picture that can run',
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
        'logo.png',
        'FILE_TYPE_REFUSED',
      ],
      ['an archive', Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1'), 'all.zip', 'FILE_TYPE_REFUSED'],
      ['bytes that are nothing', Buffer.from([0, 1, 2, 3, 255, 254]), 'data.txt', 'FILE_TYPE_REFUSED'],
      ['nothing', Buffer.alloc(0), 'empty.pdf', 'FILE_EMPTY'],
      ['too much', Buffer.concat([PDF, Buffer.alloc(LIMIT, 32)]), 'large.pdf', 'FILE_TOO_LARGE'],
      ['far too much', Buffer.concat([PDF, Buffer.alloc(LIMIT + 500_000, 32)]), 'larger.pdf', 'FILE_TOO_LARGE'],
    ])('leave nothing behind: %s', async (_what, bytes, name, code) => {
      expect(codeOf(await add(bytes, name))).toBe(code);
      expect(await rows()).toEqual([]);
      expect(kept()).toEqual([]);
    });

    it('because they break off leave nothing behind', async () => {
      const head = `--b\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n`;
      const call = request(`${url}/api/files?record=Organisation:${open.id}`, {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=b', 'content-length': 50_000 },
      });
      call.on('error', () => undefined);
      call.write(head);
      call.write(PDF);
      await until(() => kept().length === 1, { what: 'a draft' });
      call.destroy();
      await until(() => kept().length === 0, { what: 'the draft to go' });
      expect(await rows()).toEqual([]);
    });

    it('without a file in the form, or without a form', async () => {
      const target = `${url}/api/files?record=Organisation:${open.id}`;
      const form = new FormData();
      form.set('note', 'no file');
      const answers = [
        await fetch(target, { method: 'POST', body: form }),
        await fetch(target, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }),
      ];
      for (const answer of answers)
        expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'FILE_MISSING' } }] });
    });

    it('sent by another page', async () => {
      expect(codeOf(await add(PDF, 'a.pdf', { headers: { 'sec-fetch-site': 'cross-site' } }))).toBe(
        'REQUEST_FROM_ELSEWHERE',
      );
      expect(codeOf(await add(PDF, 'a.pdf', { headers: { origin: 'https://evil.example' } }))).toBe(
        'REQUEST_FROM_ELSEWHERE',
      );
      expect((await add(PDF, 'a.pdf', { headers: { origin: url, 'sec-fetch-site': 'same-origin' } })).status).toBe(201);
    });
  });

  it('are what their bytes say: a name gets the ending of its type', async () => {
    expect((await add(PNG, '../../evil.exe')).body).toMatchObject({ name: 'evil.exe.png', mediaType: 'image/png' });
    expect((await add(Buffer.from('a;b\n1;2\n'), 'table.csv')).body).toMatchObject({
      name: 'table.csv',
      mediaType: 'text/csv',
    });
    expect((await add(Buffer.from('Γεια σας\n'), 'note')).body).toMatchObject({
      name: 'note.txt',
      mediaType: 'text/plain',
    });
    expect(kept().every((name) => /^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{64}$/.test(name))).toBe(true);
  });

  describe('of a record that one may not see', () => {
    it('cannot be added: the answer is that of a record that is not there', async () => {
      const answers = [
        await add(PDF, 'a.pdf', { record: `Organisation:${hidden.id}` }),
        await add(PDF, 'a.pdf', { record: `Organisation:${newId()}` }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404]);
      expect(answers.map(codeOf)).toEqual(['RECORD_NOT_FOUND', 'RECORD_NOT_FOUND']);
      expect(kept()).toEqual([]);
    });

    it.each(['', 'Organisation', 'Organisation:1', 'Nothing:00000000-0000-4000-8000-000000000000', `Ncc:${newId()}`])(
      'is named wrongly, or has no files: %j',
      async (record) => {
        expect(codeOf(await add(PDF, 'a.pdf', { record }))).toBe('FILE_RECORD_UNKNOWN');
      },
    );

    it('disappear with it, from lists, counts and downloads, and come back with it', async () => {
      const { body } = await add(PDF);
      const seen = async (): Promise<unknown[]> => [
        (await get(body.id)).status,
        (await api.ask('{ files { totalCount } }')).files,
        (await api.ask('query ($id: ID!) { file(id: $id) { id } }', { id: body.id })).file,
      ];
      expect(await seen()).toEqual([200, { totalCount: 1 }, { id: body.id }]);
      await records.change(ctx, Organisation, { id: open.id }, { visibility: 'PRIVATE' });
      const absent = await get(newId());
      expect(await seen()).toEqual([absent.status, { totalCount: 0 }, null]);
      const erased = await api.send('mutation ($id: ID!) { eraseFile(id: $id) }', { id: body.id });
      expect(erased.errors?.[0]?.extensions?.code).toBe('FILE_NOT_FOUND');
      await records.change(ctx, Organisation, { id: open.id }, { visibility: 'NETWORK' });
      expect(await seen()).toEqual([200, { totalCount: 1 }, { id: body.id }]);
    });
  });

  it('of a person go with them; a name in that of another file goes, and the file stays', async () => {
    const { body } = await add(PDF, 'letter.pdf');
    const other = await add(PNG, 'Zqxfile at the meeting.png');
    const [place, bytes] = erasurePlaces().filter(({ name }) => /files/.test(name));
    const tools = { db: database().db, records, outbox: new Outbox(database().db) };
    const named = { rows: new Map(), texts: ['zqxfile'] };
    const owned = { rows: new Map([['Organisation', new Set([open.id])]]), texts: [] };
    await database().db.inTransaction(ctx, async (tx) => {
      expect(await place?.find(tools, tx, named)).toBe(1);
      expect(await place?.erase(tools, tx, named)).toBe(1);
      expect(await place?.find(tools, tx, named)).toBe(0);
    });
    expect((await rows()).map(({ name }) => name).sort()).toEqual(['letter.pdf', '—.png']);
    expect(Buffer.from(await (await get(other.body.id)).arrayBuffer())).toEqual(PNG);
    await database().db.inTransaction(ctx, async (tx) => {
      expect(await place?.erase(tools, tx, owned)).toBe(2);
      expect(await bytes?.erase(tools, tx, owned)).toBe(2);
    });
    expect((await get(body.id)).status).toBe(404);
    worker ??= await startTheWorker();
    await untilSettled(database().db);
    expect(kept()).toEqual([]);
  });

  it('that are damaged are never given out whole', async () => {
    const { body } = await add(PDF);
    writeFileSync(join(folder, placeOf(PDF)), Buffer.from(PDF.toString().replace('Catalog', 'Katalog')));
    await expect(get(body.id).then((answer) => answer.arrayBuffer())).rejects.toThrow();
    const part = await get(body.id, { range: 'bytes=0-3' });
    expect([part.status, await part.json()]).toMatchObject([
      503,
      { errors: [{ extensions: { code: 'FILE_DAMAGED' } }] },
    ]);
    rmSync(join(folder, placeOf(PDF)));
    expect((await get(body.id)).status).toBe(503);
    await add(PDF, 'again.pdf');
    expect(Buffer.from(await (await get(body.id)).arrayBuffer())).toEqual(PDF);
  });

  it('leave nothing for long: bytes and drafts without a file go after a day', async () => {
    await worker?.close();
    await add(PDF);
    await add(PNG, 'a.png');
    await database().db.query(ctx, 'DELETE FROM files WHERE media_type = $1', ['image/png']);
    writeFileSync(join(folder, 'drafts', 'left.draft'), 'x');
    writeFileSync(join(folder, 'notes'), 'not ours');
    worker = await startTheWorker();
    await untilSettled(database().db);
    expect(kept().sort()).toEqual(['drafts/left.draft', 'notes', placeOf(PDF), placeOf(PNG)].sort());
    await worker.close();
    const old = new Date(Date.now() - 25 * 3_600_000);
    for (const name of kept()) utimesSync(join(folder, name), old, old);
    worker = await startTheWorker();
    await until(() => kept().length === 2, { what: 'what has no file to go' });
    expect(kept().sort()).toEqual(['notes', placeOf(PDF)].sort());
  });
});
