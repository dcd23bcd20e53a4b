import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accountChanged } from '@seedbed/identity';
import { loadConfig } from '@seedbed/platform/config';
import { newId } from '@seedbed/platform/kernel';
import { migrateQueue } from '@seedbed/platform/queue';
import { until, untilSettled } from '@seedbed/platform/testing';
import { type RunningWorker, startWorker } from '../../../apps/worker/src/start-worker.js';
import { ctx } from '../../medium/seed/domain.js';
import { TEST_SECRET_TEXT } from '../../support/test-api.js';
import { Authenticator } from './authenticator.js';
import { PASSWORD, useIdentityApi } from './identity-support.js';
import { OidcPlace, Surfer } from './oidc-place.js';

const NODE = 'http://localhost:3999';
const place = await OidcPlace.start(NODE);
afterAll(() => place.close());

const SET_PASSWORD = `mutation ($present: String) {
  setPassword(input: { present: $present, password: "another sentence of mine" })
}`;
const START = 'mutation { startPasskeyRegistration { challengeId options } }';
const FINISH =
  'mutation ($input: FinishPasskeyRegistrationInput!) { finishPasskeyRegistration(input: $input) { passkey { id } } }';
const REMOVE = 'mutation ($id: ID!) { removePasskey(input: { id: $id }) }';
const SIGN_IN = `mutation ($email: String!) {
  signInWithPassword(input: { email: $email, password: "${PASSWORD}" }) { me { userId } }
}`;

interface Message {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
}

describe('mail about a change of how somebody signs in', () => {
  const api = useIdentityApi({ demo: true, nodeName: 'NCC Greece', publicUrl: NODE, providers: [place.settings()] });
  let worker: RunningWorker;
  beforeAll(async () => {
    await migrateQueue(api().url);
    const env = {
      ...{ NODE_ENV: 'test', DATABASE_URL: api().url, SEEDBED_DEMO: 'true', SEEDBED_LOG_LEVEL: 'error' },
      ...{ SEEDBED_NODE_NAME: 'NCC Greece', SEEDBED_SECRET: TEST_SECRET_TEXT, PUBLIC_URL: NODE },
      SEEDBED_SIGN_IN_PROVIDERS: JSON.stringify([place.settings()]),
    };
    worker = await startWorker(loadConfig(env), api().url, { beatMs: 50, firstPauseMs: 10 });
  }, 120_000);
  afterAll(() => worker?.close());

  const get = async <T>(path: string): Promise<T> =>
    (await fetch(`${api().api.url}/api/mailbox${path}`)).json() as Promise<T>;
  const messagesTo = async (email: string) =>
    (await get<{ messages: Message[] }>('')).messages.filter(({ to }) => to === email);
  /** The subjects of all messages to somebody, the oldest first, once there are so many. */
  const subjects = (email: string, count: number) =>
    until(
      async () => {
        const found = await messagesTo(email);
        return found.length === count ? found.map(({ subject }) => subject).reverse() : undefined;
      },
      { what: `${count} messages` },
    );

  it('goes to whose password was changed, in the language of the page, with what to do', async () => {
    const { email } = await api().user([{ role: 'EDITOR', ncc: 'GR' }]);
    const browser = api().browser({ 'seedbed-language': 'el' });
    await browser.signIn(email);
    expect((await browser.send(SET_PASSWORD, { present: 'wrong' })).code).toBe('PASSWORD_WRONG');
    await browser.ask(SET_PASSWORD, { present: PASSWORD });
    expect(await subjects(email, 1)).toEqual(['NCC Greece: Ο κωδικός πρόσβασής σας άλλαξε']);
    const [message] = await messagesTo(email);
    const { text } = await get<{ text: string }>(`/${message?.id}`);
    expect(text).toMatch(/Πότε: .* UTC\./);
    expect(text).toContain('Δεν ήσασταν εσείς;');
    expect(text).toContain(`${NODE}/account`);
    expect(text).not.toContain('another sentence');
  });

  it('goes to who has a passkey more, or less', async () => {
    const { email } = await api().user([{ role: 'EDITOR', ncc: 'GR' }]);
    const browser = api().browser();
    await browser.signIn(email);
    const { startPasskeyRegistration: asked } = await browser.ask<{
      startPasskeyRegistration: { challengeId: string; options: { challenge: string } };
    }>(START);
    const response = new Authenticator(NODE).make(asked.options);
    const input = { challengeId: asked.challengeId, response, name: 'Laptop' };
    const { finishPasskeyRegistration: made } = await browser.ask<{
      finishPasskeyRegistration: { passkey: { id: string } };
    }>(FINISH, { input });
    await subjects(email, 1);
    await browser.ask(REMOVE, { id: made.passkey.id });
    expect(await subjects(email, 2)).toEqual([
      'NCC Greece: A passkey was added to your account',
      'NCC Greece: A passkey was taken away from your account',
    ]);
  });

  it('names the provider whose account signs somebody in from now on, or no longer', async () => {
    const { email } = await api().user([{ role: 'EDITOR', ncc: 'GR' }]);
    place.person = { sub: newId(), email, email_verified: true };
    const browser = new Surfer(NODE, api().api.url);
    await browser.follow('/sign-in/oidc/place');
    await subjects(email, 1);
    const { data } = await browser.ask<{ me: { linkedProviders: { id: string }[] } }>(
      '{ me { linkedProviders { id } } }',
    );
    const id = data?.me.linkedProviders[0]?.id;
    await browser.ask('mutation ($id: ID!) { unlinkProvider(input: { id: $id }) }', { id });
    await subjects(email, 2);
    const link = 'mutation { linkProvider(input: { provider: "place" }) }';
    const begun = await browser.ask<{ linkProvider: string }>(link);
    await browser.follow(String(begun.data?.linkProvider));
    expect(await subjects(email, 3)).toEqual([
      'NCC Greece: An account at Another Place signs you in from now on',
      'NCC Greece: Your account at Another Place signs you in no longer',
      'NCC Greece: An account at Another Place signs you in from now on',
    ]);
    await browser.follow('/sign-in/oidc/place'); // no news: it is linked already
    await browser.ask(SIGN_IN, { email });
    await untilSettled(api().domain.db);
    expect(await messagesTo(email)).toHaveLength(3);
  });

  it('goes once, however often it is told, and to nobody who may not sign in', async () => {
    const { db, outbox } = api().domain;
    const { id, email } = await api().user([]);
    const suspended = await api().user([], { status: 'SUSPENDED' });
    const about = {
      change: 'PROVIDER_LINKED',
      provider: 'gone',
      at: new Date(0).toISOString(),
      language: 'xx',
    } as const;
    const told = { ...about, id: newId(), user: id };
    for (const message of [
      told,
      { ...about, id: newId(), user: suspended.id },
      { ...about, id: newId(), user: newId() },
    ])
      await db.inTransaction(ctx, (tx) => outbox.publish(tx, accountChanged(message)));
    await db.inTransaction(ctx, (tx) => outbox.publish(tx, accountChanged(told)));
    await untilSettled(db);
    expect(await subjects(email, 1)).toEqual(['NCC Greece: An account at gone signs you in from now on']);
    const [message] = await messagesTo(email);
    expect((await get<{ text: string }>(`/${message?.id}`)).text).toContain('When: 1 January 1970 at 00:00 UTC.');
    expect(await messagesTo(suspended.email)).toEqual([]);
  });
});
