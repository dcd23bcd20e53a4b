import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig } from '@seedbed/platform/config';
import { demoMail } from '@seedbed/platform/mail';
import { migrateQueue } from '@seedbed/platform/queue';
import { useDatabase } from '@seedbed/platform/testing';
import { createApi } from '../../../apps/api/src/create-api.js';
import { type RunningWorker, startWorker } from '../../../apps/worker/src/start-worker.js';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { aMail, apiSide, ctx, toPeer, untilState } from './mail-support.js';

describe('the mailbox of a demo', () => {
  let api: TestApi;
  let worker: RunningWorker;

  // before the database goes, so above it
  afterAll(async () => {
    await api.close();
    await worker.close();
  });
  const database = useDatabase();

  beforeAll(async () => {
    await migrateQueue(database().ownerUrl);
    const { url } = database();
    const env = { NODE_ENV: 'test', DATABASE_URL: url, SEEDBED_DEMO: 'true', SEEDBED_LOG_LEVEL: 'error' };
    worker = await startWorker(loadConfig(env), url, { beatMs: 50, firstPauseMs: 10 });
    api = await startTestApi(database().url);
  });

  async function sent(values: Parameters<typeof aMail>[0] = {}): Promise<string> {
    const side = apiSide(database(), demoMail);
    const { id } = await side.mailer.send(ctx, aMail(values));
    await untilState(side, id, 'ACCEPTED');
    return id;
  }
  const get = (path: string): Promise<Response> => fetch(`${api.url}/api/mailbox${path}`);
  const list = async (): Promise<{ id: string; to: string; subject: string }[]> =>
    ((await (await get('')).json()) as { messages: { id: string; to: string; subject: string }[] }).messages;

  it('shows what was sent, the newest first', async () => {
    await sent({ to: 'ana@example.org', subject: 'First “Ž”' });
    await sent({ to: 'ivo@example.org', subject: 'Second' });
    const messages = await list();
    expect(messages.map(({ to, subject }) => `${to} ${subject}`)).toEqual([
      'ivo@example.org Second',
      'ana@example.org First “Ž”',
    ]);
    const message = await (await get(`/${messages[1]?.id}`)).json();
    expect(message).toMatchObject({ from: 'no-reply@seedbed.invalid', subject: 'First “Ž”', hasHtml: true });
    expect((message as { text: string }).text).toContain('Γεια σας.');
  });

  it('shows HTML in which nothing runs, nothing is loaded, and links leave the frame', async () => {
    await sent({
      html: '<script>x()</script><img src="https://tracker.example/p.gif"><a href="https://example.org/l" target="_top">go</a>',
    });
    const [message] = await list();
    const answer = await get(`/${message?.id}/html`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox allow-popups');
    expect(policy).not.toMatch(/allow-scripts|allow-same-origin|https?:/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toContain('<a target="_blank" rel="noopener noreferrer" href="https://example.org/l"');
  });

  it.each([
    '/not-an-id',
    '/00000000-0000-4000-8000-000000000000',
    '/00000000-0000-4000-8000-000000000000/html',
    '/%00',
  ])('says that there is no message at %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { kind: 'NOT_FOUND' } }] });
  });

  it('is emptied', async () => {
    await sent();
    expect((await fetch(`${api.url}/api/mailbox`, { method: 'DELETE' })).status).toBe(204);
    expect(await list()).toEqual([]);
  });

  it('is not there where mail leaves the installation', async () => {
    const app = await createApi({ database: { url: database().url, poolSize: 2 }, mail: toPeer(1) }, ['error']);
    await app.listen(0, '127.0.0.1');
    try {
      const url = `${await app.getUrl()}/api/mailbox`;
      expect((await fetch(url)).status).toBe(404);
      expect((await fetch(url, { method: 'DELETE' })).status).toBe(404);
    } finally {
      await app.close();
    }
  });

  it('leaves the list of messages in the API, without addresses and texts', async () => {
    const id = await sent({ to: 'ana.kovac@example.org' });
    const answer = await api.ask(
      `query ($id: ID!) { outgoingMessage(id: $id) { purpose recipient state attempts messageId replyCode }
        outgoingMessages(filter: { state: { eq: ACCEPTED } }) { totalCount } }`,
      { id },
    );
    expect(answer.outgoingMessage).toMatchObject({
      purpose: 'test.invitation',
      recipient: 'a***@example.org',
      state: 'ACCEPTED',
    });
    const again = await api.send('mutation ($id: ID!) { resendOutgoingMessage(id: $id) { id } }', { id });
    expect(again.errors?.[0]?.extensions?.code).toBe('MAIL_NOT_RESENDABLE');
  });
});
