import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Organisation } from '@seedbed/organisations';
import { Outbox } from '@seedbed/platform/events';
import { StoredFile } from '@seedbed/platform/files';
import { systemContext } from '@seedbed/platform/kernel';
import { Records } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { createApi } from '../../../apps/api/src/create-api.js';
import { docxOf, hostileArchives, polyglots, runningPictures, zipOf } from '../../support/hostile-files.js';
import { TEST_SECRET } from '../../support/test-api.js';
import { aCentre } from '../insights/examples.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Answer {
  readonly status: number;
  readonly body: { id?: string; name?: string; mediaType?: string; errors?: { extensions: { code: string } }[] };
}

describe('files that are made to do harm', () => {
  const ctx = systemContext('test:files');
  const folder = join(mkdtempSync(join(tmpdir(), 'seedbed-hostile-')), 'files');
  let app: NestFastifyApplication;
  let url: string;
  let records: Records;
  let owner: Organisation;
  afterAll(async () => {
    await app.close();
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });
  const database = useDatabase();
  beforeAll(async () => {
    records = new Records(database().db, new Outbox(database().db));
    await aCentre(records, 'IT');
    owner = await records.create(ctx, Organisation, { name: 'Open' });
    app = await createApi(
      {
        database: { url: database().url, poolSize: 4 },
        identity: { demo: true, secret: TEST_SECRET },
        files: { folder, limit: 5_000_000 },
      },
      ['error'],
    );
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });
  beforeEach(async () => {
    await database().db.query(ctx, 'DELETE FROM files');
    rmSync(folder, { recursive: true, force: true });
  });

  async function add(bytes: Buffer, name: string, type = 'image/png'): Promise<Answer> {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(bytes)], { type }), name);
    const answer = await fetch(`${url}/api/files?record=Organisation:${owner.id}`, { method: 'POST', body: form });
    return { status: answer.status, body: (await answer.json()) as Answer['body'] };
  }
  const codeOf = ({ body }: Answer): string | undefined => body.errors?.[0]?.extensions.code;
  const kept = (): string[] => {
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => statSync(join(folder, name)).isFile());
  };
  async function expectNothing(): Promise<void> {
    expect(await records.list(ctx, StoredFile)).toEqual([]);
    expect(kept()).toEqual([]);
  }

  it('are told from documents', async () => {
    const sound = docxOf([{ name: 'word/media/a.txt', bytes: Buffer.from('x'.repeat(2_000)) }]);
    expect((await add(sound, 'letter.docx')).body).toMatchObject({ name: 'letter.docx', mediaType: DOCX });
  });

  it.each(hostileArchives)('are refused as documents, and leave nothing: %s', async (_what, bytes) => {
    expect(codeOf(await add(bytes, 'letter.docx', DOCX))).toBe('FILE_NOT_SOUND');
    await expectNothing();
  });

  it('are refused as archives, whatever they are called', async () => {
    const inner = zipOf([{ name: 'a', bytes: Buffer.alloc(1_000_000) }]);
    for (const name of ['all.zip', 'letter.docx', 'table.xlsx', 'logo.png'])
      expect(codeOf(await add(zipOf([{ name: 'inner.zip', bytes: inner }]), name))).toBe('FILE_TYPE_REFUSED');
    const page = docxOf([], { before: Buffer.from('<html><script>alert(1)</script>') });
    expect(codeOf(await add(page, 'letter.docx', DOCX))).toBe('FILE_TYPE_REFUSED');
    await expectNothing();
  });

  it.each(runningPictures)('are refused as pictures, and leave nothing: %s', async (_what, bytes) => {
    for (const [name, type] of [
      ['logo.svg', 'image/svg+xml'],
      ['logo.png', 'image/png'],
      ['logo.txt', 'text/plain'],
      ['logo.csv', 'text/csv'],
    ] as const)
      expect(codeOf(await add(bytes, name, type))).toBe('FILE_TYPE_REFUSED');
    await expectNothing();
  });

  it.each(polyglots)('are saved and never shown: %s', async (_what, bytes, mediaType) => {
    const { body } = await add(bytes, 'page.html', 'text/html');
    expect(body).toMatchObject({ mediaType });
    const answer = await fetch(`${url}/api/files/${body.id}`);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': mediaType,
      'content-disposition': expect.stringMatching(/^attachment; filename="page\.html\.(pdf|gif|txt)"/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it.each([
    ['../../../etc/passwd', 'passwd.txt'],
    ['/etc/shadow', 'shadow.txt'],
    ['..\\..\\boot.ini', 'boot.ini.txt'],
    ['a\0.png', 'a.png.txt'],
    ['letter\u202Egnp.exe', 'lettergnp.exe.txt'],
    ['CON', '_CON.txt'],
    ['nul.txt', '_nul.txt'],
    [`${'x'.repeat(300)}.txt`, `${'x'.repeat(200)}.txt`],
    ['note.txt. . .', 'note.txt'],
  ])('are kept under no path: %j', async (given, name) => {
    const { body } = await add(Buffer.from('a note\n'), given, 'text/plain');
    expect(body).toMatchObject({ name, mediaType: 'text/plain' });
    expect(kept().every((at) => /^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{64}$/.test(at))).toBe(true);
  });
});
