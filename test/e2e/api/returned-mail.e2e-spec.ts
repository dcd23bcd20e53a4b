import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPlace } from '@seedbed/newsletters';
import { useDatabase } from '@seedbed/platform/testing';
import { system } from '../../medium/newsletters/newsletter-support.js';
import { startTestApi, type TestApi } from '../../support/test-api.js';

const KEY = 'a-key-that-only-this-test-has';
const RAW = 'Delivered-To: b+1@seedbed.invalid\r\nSubject: Returned mail\r\n\r\nNobody is there.\r\n';

describe('POST /api/returned-mail', () => {
  const database = useDatabase();
  let api: TestApi;
  let without: TestApi;
  beforeAll(async () => {
    api = await startTestApi(database().url, 'whole', {}, { newsletters: { ...demoPlace, returnedMailKey: KEY } });
    without = await startTestApi(database().url);
  });
  afterAll(async () => {
    await api.close();
    await without.close();
  });

  const bring = async (body: string, headers: Record<string, string>, to = api) => {
    const type = { 'content-type': 'message/rfc822' };
    const response = await fetch(`${to.url}/api/returned-mail`, {
      method: 'POST',
      body,
      headers: { ...type, ...headers },
    });
    const text = await response.text();
    const answer = JSON.parse(text === '' ? '{}' : text);
    return { status: response.status, isNew: answer.isNew, code: answer.errors?.[0]?.extensions?.code };
  };
  const kept = async (): Promise<number> => {
    const sql = 'select count(*)::int as n from incoming_messages';
    return (await database().db.query<{ n: number }>(system, sql))[0]?.n ?? -1;
  };
  const key = { 'returned-mail-key': KEY };

  it('keeps a message for whoever has the key, once', async () => {
    expect(await bring(RAW, key)).toEqual({ status: 202, isNew: true, code: undefined });
    expect(await bring(RAW, key)).toEqual({ status: 202, isNew: false, code: undefined });
    expect(await database().db.query(system, 'select bytes, applied_at from incoming_messages')).toEqual([
      { bytes: Buffer.from(RAW), applied_at: null },
    ]);
  });

  it('keeps nothing for anybody else, and says what to do', async () => {
    const before = await kept();
    const cases: [Promise<{ status: number; code: string | undefined }>, number, string][] = [
      [bring('x', {}), 401, 'RETURNED_MAIL_KEY_WRONG'],
      [bring('x', { 'returned-mail-key': `${KEY}x` }), 401, 'RETURNED_MAIL_KEY_WRONG'],
      [bring('x', { 'returned-mail-key': '' }), 401, 'RETURNED_MAIL_KEY_WRONG'],
      [bring('x', key, without), 404, 'RETURNED_MAIL_OFF'],
      [bring('', key), 400, 'RETURNED_MAIL_EMPTY'],
      [bring('{"a":1}', { ...key, 'content-type': 'application/json' }), 400, 'RETURNED_MAIL_EMPTY'],
      [bring('x', { ...key, 'content-type': 'text/html' }), 415, 'BODY_TYPE_UNKNOWN'],
      [bring('x'.repeat(200_001), key), 413, 'BODY_TOO_LARGE'],
    ];
    for (const [asked, status, code] of cases) expect(await asked).toMatchObject({ status, code });
    const elsewhere = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      body: '{"query":"{ __typename }"}',
      headers: { 'content-type': 'message/rfc822' },
    });
    expect(elsewhere.status).toBe(415);
    expect(await kept()).toBe(before);
  });

  it('lets guesses run dry, and the right key in meanwhile', async () => {
    const codes = new Set<string>();
    for (let at = 0; at < 40; at++) codes.add((await bring('x', { 'returned-mail-key': `guess ${at}` })).code);
    expect(codes).toEqual(new Set(['RETURNED_MAIL_KEY_WRONG', 'RETURNED_MAIL_TOO_MUCH']));
    expect((await bring(`${RAW} again`, key)).status).toBe(202);
  });
});
