import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { Organisation } from '@seedbed/organisations';
import { loadConfig } from '@seedbed/platform/config';
import { newId } from '@seedbed/platform/kernel';
import { proposalsDecided } from '@seedbed/platform/proposals';
import { migrateQueue } from '@seedbed/platform/queue';
import { until, untilSettled } from '@seedbed/platform/testing';
import { type RunningWorker, startWorker } from '../../../apps/worker/src/start-worker.js';
import { ctx } from '../../medium/seed/domain.js';
import { TEST_SECRET_TEXT } from '../../support/test-api.js';
import { type Client, useIdentityApi } from './identity-support.js';
import { decide, propose, type Shown } from './proposals-support.js';

interface Message {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
}

describe('mail about proposals', () => {
  const api = useIdentityApi({ demo: true, nodeName: 'NCC Italy' });
  let worker: RunningWorker;
  beforeAll(async () => {
    await migrateQueue(api().url);
    const env = {
      ...{ NODE_ENV: 'test', DATABASE_URL: api().url, SEEDBED_DEMO: 'true', SEEDBED_LOG_LEVEL: 'error' },
      ...{ SEEDBED_NODE_NAME: 'NCC Italy', SEEDBED_SECRET: TEST_SECRET_TEXT, PORT: '3999' },
    };
    worker = await startWorker(loadConfig(env), api().url, { beatMs: 50, firstPauseMs: 10 });
  }, 120_000);
  afterAll(() => worker?.close());

  const get = async <T>(path: string): Promise<T> =>
    (await fetch(`${api().api.url}/api/mailbox${path}`)).json() as Promise<T>;
  const messagesTo = async (email: string) =>
    (await get<{ messages: Message[] }>('')).messages.filter(({ to }) => to === email);

  async function signedIn(email: string, language = 'en'): Promise<Client> {
    const browser = api().browser({ 'seedbed-language': language });
    await browser.signIn(email);
    return browser;
  }

  it('goes once to each author for all that was decided together, in their language', async () => {
    const { records, db } = api().domain;
    const named = (name: string) => records.create(ctx, Organisation, { name, steward: nccId('IT') });
    const [first, second] = [await named(`Prima ${newId()}`), await named(`Seconda ${newId()}`)];
    const partnerOf = ({ id }: Organisation) => api().user([{ role: 'PARTNER_EDITOR', ncc: 'IT', organisationId: id }]);
    const [ada, bruno] = [await partnerOf(first), await partnerOf(second)];
    const coordinator = await signedIn((await api().user([{ role: 'COORDINATOR', ncc: 'IT' }])).email);
    const [adas, brunos] = [await signedIn(ada.email, 'it'), await signedIn(bruno.email, 'sl')];
    const change = (who: Client, { id }: Organisation, changes: object): Promise<Shown> =>
      propose(who, 'proposeChange', { recordType: 'Organisation', recordId: id, rev: 1, changes });
    const made = [
      await change(adas, first, { legalForm: 'fondazione' }),
      await change(adas, first, { website: 'https://prima.example/' }),
      await change(brunos, second, { legalForm: 'd.o.o.' }),
    ];
    const [a, b, c] = made.map(({ id, rev }) => ({ id, rev }));
    const report = await decide(coordinator, [
      { ...a, decision: 'ACCEPT' },
      { ...b, decision: 'REJECT', reason: 'Il sito <b>non</b> risponde.' },
      { ...c, decision: 'ACCEPT' },
    ]);
    expect(report).toMatchObject({ done: 3 });
    const [adasMail] = await until(
      async () => {
        const found = await messagesTo(ada.email);
        return found.length > 0 && (await messagesTo(bruno.email)).length > 0 ? found : undefined;
      },
      { what: 'messages to both authors' },
    );
    expect(adasMail?.subject).toBe('L’esito delle Sue 2 proposte');
    const { text } = await get<{ text: string }>(`/${adasMail?.id}`);
    expect(text).toContain(`${first.name}: accolta.`);
    expect(text).toContain(`${first.name}: non accolta.\nMotivo: Il sito <b>non</b> risponde.`);
    expect(text).toContain('http://127.0.0.1:3999/my/changes');
    expect(text).not.toContain(second.name);
    expect((await messagesTo(bruno.email)).map(({ subject }) => subject)).toEqual(['Kaj je z vašim predlogom']);

    // told once more, as after a crash of the relay: no second message is made
    const [sent] = await db.query<{ key: string }>(
      ctx,
      `select idempotency_key as key from outgoing_messages where purpose = 'identity.proposals-decided' limit 1`,
    );
    const batchId = sent?.key.split(':')[1] ?? '';
    const again = proposalsDecided({ batchId, proposalIds: made.map(({ id }) => id) });
    await db.inTransaction(ctx, (tx) => api().domain.outbox.publish(tx, again));
    await untilSettled(db);
    expect(await messagesTo(ada.email)).toHaveLength(1);
  });
});
